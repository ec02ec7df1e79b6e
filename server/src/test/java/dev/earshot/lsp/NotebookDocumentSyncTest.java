package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.earshot.analysis.Workspace;
import dev.earshot.lsp.FakeNotebook.Cell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotebookDocumentSyncTest {
    private static final String NOTEBOOKS =
            "{\"notebookDocument\": {\"synchronization\": {\"dynamicRegistration\": true}}}";
    private static final String PULLS = """
            {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": true}}}
            """;

    private final Cell imports = Cell.python("imports", "from logging.config import listen as watch\n");
    private final Cell calls = Cell.python("calls", "smile = '\uD83D\uDE00'; watch(9030)\n");

    @Test
    void cellsAreOneProgramAndEachFindingSitsInItsCell() {
        try (FakeEditor editor = FakeEditor.start()) {
            new FakeNotebook(editor).open(imports, calls);
            assertEquals(List.of(), editor.awaitFindings("imports"));
            JsonObject finding = only(editor.awaitFindings("calls"));
            assertEquals("watch", editor.textAt("calls", finding.getAsJsonObject("range")));
            JsonObject imported = location(finding);
            assertEquals(FakeEditor.uri("imports"), imported.get("uri").getAsString());
            assertEquals("listen as watch", editor.textAt("imports", imported.getAsJsonObject("range")));
        }
    }

    @Test
    void editOfOneCellUpdatesTheOthers() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports, calls);
            editor.awaitFindings("imports");
            editor.awaitFindings("calls");
            notebook.replace("imports", "as watch", "as look");
            assertEquals(List.of(), editor.awaitFindings("imports"));
            assertEquals(List.of(), editor.awaitFindings("calls"));
            notebook.replace("imports", "as look", "as watch");
            editor.awaitFindings("imports");
            only(editor.awaitFindings("calls"));
        }
    }

    @Test
    void openBracketOrStringHidesNothingInOtherCells() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports, Cell.python("typed", "x = 1"), calls);
            editor.awaitFindings("imports");
            editor.awaitFindings("typed");
            only(editor.awaitFindings("calls"));
            for (String open : List.of("(1, ", "'''", "f\"\"\"{", "[\\")) {
                notebook.replace("typed", "1", open + "1");
                assertEquals(List.of(), editor.awaitFindings("typed"));
            }
            notebook.replace("calls", "watch", "print() or watch");
            only(editor.awaitFindings("calls"));
        }
    }

    @Test
    void cellsComeAndGo() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports);
            editor.awaitFindings("imports");
            notebook.insert(1, calls);
            only(editor.awaitFindings("calls"));
            notebook.insert(1, Cell.python("between", "watch = print"));
            assertEquals(List.of(), editor.awaitFindings("between"));
            assertEquals(List.of(), editor.awaitFindings("calls"));
            notebook.delete("between");
            editor.awaitCleared("between");
            only(editor.awaitFindings("calls"));
            notebook.delete("calls");
            editor.awaitCleared("calls");
        }
    }

    @Test
    void orderOfTheCellsIsThatOfTheProgram() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports, Cell.python("rebinds", "watch = print"), calls);
            editor.awaitFindings("imports");
            editor.awaitFindings("rebinds");
            assertEquals(List.of(), editor.awaitFindings("calls"));
            notebook.moveToTop("rebinds");
            only(editor.awaitFindings("calls"));
        }
    }

    @Test
    void cellsOfOtherLanguagesAreLeftAlone() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            Cell shell = Cell.python("shell", "%%bash\nwatch(9030)\n");
            Cell sql = new Cell("sql", true, "sql", 1, "watch(9030)\n");
            Cell text = new Cell("text", false, "markdown", 1, "watch(9030)\n");
            notebook.open(imports, shell, sql, text, calls);
            editor.awaitFindings("imports");
            assertEquals(List.of(), editor.awaitFindings("shell"));
            only(editor.awaitFindings("calls"));
            notebook.setLanguage("sql", "python");
            only(editor.awaitFindings("sql"));
            notebook.setLanguage("sql", "sql");
            editor.awaitCleared("sql");
            notebook.setKind("calls", false);
            editor.awaitCleared("calls");
            notebook.setKind("calls", true);
            only(editor.awaitFindings("calls"));
        }
    }

    @Test
    void magicsAreSteppedOverAndWhatTheyRunIsLookedAt() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports, Cell.python("magic", "%matplotlib inline\n!ls (\n%time watch(9030)\n"));
            editor.awaitFindings("imports");
            JsonObject finding = only(editor.awaitFindings("magic"));
            assertEquals("watch", editor.textAt("magic", finding.getAsJsonObject("range")));
            notebook.replace("magic", "%time", "%pinfo");
            assertEquals(List.of(), editor.awaitFindings("magic"));
        }
    }

    @Test
    void suppressionHoldsInItsCellOnly() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports, Cell.python("comment", "# earshot: ignore"), calls);
            editor.awaitFindings("imports");
            editor.awaitFindings("comment");
            only(editor.awaitFindings("calls"));
            notebook.replace("calls", "smile", "# earshot: ignore\nsmile");
            assertEquals(List.of(), editor.awaitFindings("calls"));
        }
    }

    @Test
    void fixEditsTheCellsThatItConcerns() {
        try (FakeEditor editor = FakeEditor.start()) {
            new FakeNotebook(editor).open(imports, calls);
            editor.awaitFindings("imports");
            JsonObject finding = only(editor.awaitFindings("calls"));
            List<JsonObject> actions =
                    FakeEditor.elements(editor.result(editor.request("textDocument/codeAction", """
                            {"textDocument": {"uri": "%s"}, "range": %s, "context": {"diagnostics": [%s]}}
                            """.formatted(
                                            FakeEditor.uri("calls"), finding.get("range"), finding)))
                            .getAsJsonArray());
            assertEquals(2, actions.size());
            List<String> removal = edits(editor, actions.getFirst());
            assertTrue(removal.contains("imports: from logging.config import listen as watch"), removal.toString());
            assertTrue(removal.getLast().startsWith("calls: "), removal.toString());
            assertEquals(List.of("calls: "), edits(editor, actions.getLast()));
        }
    }

    @Test
    void hoverExplainsTheFindingInACell() {
        try (FakeEditor editor = FakeEditor.start()) {
            new FakeNotebook(editor).open(imports, calls);
            editor.awaitFindings("imports");
            JsonObject range = only(editor.awaitFindings("calls")).getAsJsonObject("range");
            JsonObject hover = editor.result(editor.request(
                            "textDocument/hover", """
                            {"textDocument": {"uri": "%s"}, "position": %s}
                            """.formatted(FakeEditor.uri("calls"), range.get("start"))))
                    .getAsJsonObject();
            assertEquals(range, hover.getAsJsonObject("range"));
        }
    }

    @Test
    void closingClearsAllCells() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports, calls);
            editor.awaitFindings("imports");
            editor.awaitFindings("calls");
            notebook.close();
            editor.awaitCleared("imports");
            editor.awaitCleared("calls");
        }
    }

    @Test
    void notebookWithoutPythonSaysNothing() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(new Cell("text", false, "markdown", 1, "listen"));
            notebook.insert(0, imports, calls);
            editor.awaitFindings("imports");
            only(editor.awaitFindings("calls"));
        }
    }

    @Test
    void clientThatAsksLearnsWhenOtherCellsChange() {
        try (FakeEditor editor = FakeEditor.start(PULLS)) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.open(imports, calls);
            editor.answer("workspace/diagnostic/refresh", "null");
            assertEquals(1, pulled(editor, "calls").size());
            assertEquals(0, pulled(editor, "imports").size());
            notebook.replace("imports", "as watch", "as look");
            editor.answer("workspace/diagnostic/refresh", "null");
            assertEquals(0, pulled(editor, "calls").size());
        }
    }

    @Test
    void whatIsNotOpenIsNotedAndPassedOver() {
        try (FakeEditor editor = FakeEditor.start()) {
            FakeNotebook notebook = new FakeNotebook(editor);
            notebook.close();
            editor.awaitLog("was closed unopened");
            notebook.open(imports);
            editor.awaitFindings("imports");
            editor.notify("notebookDocument/didChange", """
                    {"notebookDocument": {"uri": "file:///other.ipynb", "version": 2}, "change": {}}
                    """);
            editor.awaitLog("other.ipynb, which is not open");
        }
    }

    @Test
    void notebooksAreOfferedToThoseWhoHaveThem() {
        try (FakeEditor editor = FakeEditor.connect(Workspace::open)) {
            JsonObject offered = editor.initialize("{\"capabilities\": %s}".formatted(NOTEBOOKS))
                    .getAsJsonObject("capabilities");
            assertTrue(offered.has("notebookDocumentSync"));
        }
        try (FakeEditor editor = FakeEditor.connect(Workspace::open)) {
            JsonObject offered = editor.initialize("{\"capabilities\": {}}").getAsJsonObject("capabilities");
            assertFalse(offered.has("notebookDocumentSync"));
        }
    }

    /// What each edit takes away: the name of the cell, and the text.
    private static List<String> edits(FakeEditor editor, JsonObject action) {
        List<String> edits = new ArrayList<>();
        for (JsonElement change : action.getAsJsonObject("edit").getAsJsonArray("documentChanges")) {
            JsonObject document = change.getAsJsonObject().getAsJsonObject("textDocument");
            assertEquals(1, document.get("version").getAsInt());
            String name = document.get("uri").getAsString().replaceFirst(".*/", "");
            for (JsonElement edit : change.getAsJsonObject().getAsJsonArray("edits")) {
                String gone = editor.textAt(name, edit.getAsJsonObject().getAsJsonObject("range"));
                edits.add(name + ": " + gone.strip());
            }
        }
        return edits;
    }

    private static List<JsonObject> pulled(FakeEditor editor, String name) {
        JsonObject report = editor.result(
                        editor.request("textDocument/diagnostic", """
                        {"textDocument": {"uri": "%s"}}
                        """.formatted(FakeEditor.uri(name))))
                .getAsJsonObject();
        return FakeEditor.elements(report.getAsJsonArray("items"));
    }

    private static JsonObject location(JsonObject finding) {
        return finding.getAsJsonArray("relatedInformation")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("location");
    }

    private static JsonObject only(List<JsonObject> findings) {
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }
}
