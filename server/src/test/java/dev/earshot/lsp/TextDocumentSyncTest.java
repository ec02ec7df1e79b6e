package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentSyncTest {
    private static final String LISTENS = """
            import logging.config

            logging.config.listen(9999)
            """;
    private static final List<String> CALLEE = List.of("logging.config.listen");

    @Test
    void anEditTakesAFindingAwayAndBringsItBack() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.replace("app.py", "listen", "lis");
            assertEquals(List.of(), marked(editor, "app.py"));
            editor.replace("app.py", "lis", "listen");
            assertEquals(CALLEE, marked(editor, "app.py"));
        }
    }

    @Test
    void aFindingMovesWithItsText() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.replace("app.py", "import", "# One.\r\n# Two.\r# Three.\nimport");
            assertEquals(CALLEE, marked(editor, "app.py"));
        }
    }

    @Test
    void aWholeTextIsTakenLikeAnEdit() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.replaceAll("app.py", "# New.\n" + LISTENS);
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.replaceAll("app.py", "");
            assertEquals(List.of(), marked(editor, "app.py"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineBreakOfTheProtocolEndsALine(String lineBreak) {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS.replace("\n", lineBreak));
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.replace("app.py", "import", "#" + lineBreak + "import");
            assertEquals(CALLEE, marked(editor, "app.py"));
        }
    }

    @Test
    void aPositionOutsideOfTheTextIsTakenToTheNearestInside() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", "import logging.config\n");
            assertEquals(List.of(), marked(editor, "app.py"));
            editor.change(
                    "app.py",
                    "import logging.config # far\n",
                    "{\"range\": %s, \"text\": \" # far\"}".formatted(empty(0, 9999)));
            assertEquals(List.of(), marked(editor, "app.py"));
            editor.change(
                    "app.py",
                    "import logging.config # far\nlogging.config.listen()",
                    "{\"range\": %s, \"text\": \"logging.config.listen()\"}".formatted(empty(9999, 3)));
            assertEquals(CALLEE, marked(editor, "app.py"));
        }
    }

    @Test
    void anImpossibleChangeIsPassedOverAndSaid() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.change("app.py", LISTENS, "{\"text\": null}");
            editor.awaitLog("'text' is missing");
            editor.replace("app.py", "listen", "lis");
            assertEquals(List.of(), marked(editor, "app.py"));
        }
    }

    @Test
    void aVersionThatGoesBackIsSaidAndTheChangeMade() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.notify("textDocument/didChange", """
                    {"textDocument": {"uri": "%s", "version": -3}, "contentChanges": [{"text": ""}]}
                    """.formatted(FakeEditor.uri("app.py")));
            editor.awaitLog("from version 1 to -3");
            assertEquals(
                    List.of(-3),
                    List.of(editor.awaitPublish("app.py").get("version").getAsInt()));
        }
    }

    @Test
    void aDocumentThatIsNotOpenCanBeNeitherChangedNorClosed() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.notify(
                    "textDocument/didChange",
                    "{\"textDocument\": {\"uri\": \"file:///no.py\", \"version\": 2}, \"contentChanges\": []}");
            editor.awaitLog("file:///no.py, which is not open");
            editor.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"file:///no.py\"}}");
            editor.awaitLog("file:///no.py was closed without being open");
        }
    }

    @Test
    void openingADocumentThatIsOpenTakesTheNewText() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            assertEquals(CALLEE, marked(editor, "app.py"));
            editor.open("app.py", "");
            assertEquals(List.of(), marked(editor, "app.py"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stub.pyi",
                "untitled:Untitled-1",
                "file:///c%3A/Users/me/a.py",
                "vscode-notebook-cell:/home/me/n.ipynb#W0sZmlsZQ%3D%3D",
                "d\u00e9j\u00e0%20vu.py"
            })
    void anyUriWillDoAndIsRepeatedAsItWasSpelt(String name) {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open(name, LISTENS);
            assertEquals(CALLEE, marked(editor, name));
        }
    }

    @Test
    void twoSpellingsOfOneUriAreOneDocument() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("file:///c%3A/a.py", LISTENS);
            assertEquals(CALLEE, marked(editor, "file:///c%3A/a.py"));
            editor.notify("textDocument/didChange", """
                    {"textDocument": {"uri": "file:///C:/a.py", "version": 2}, "contentChanges": [{"text": ""}]}
                    """);
            assertEquals(
                    0,
                    editor.awaitPublish("file:///c%3A/a.py")
                            .getAsJsonArray("diagnostics")
                            .size());
        }
    }

    @Test
    void aDocumentInAnotherLanguageIsNoneOfOurs() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("notes.md", "markdown", LISTENS);
            editor.replace("notes.md", "listen", "lis");
            editor.close("notes.md");
            editor.open("odd.txt", "Python", LISTENS);
            assertEquals(CALLEE, marked(editor, "odd.txt"));
            editor.open("unsaid.py", "", LISTENS);
            assertEquals(CALLEE, marked(editor, "unsaid.py"));
        }
    }

    private static String empty(int line, int character) {
        String position = "{\"line\": %d, \"character\": %d}".formatted(line, character);
        return "{\"start\": %s, \"end\": %s}".formatted(position, position);
    }

    /// The texts of the findings, once they are about the newest version.
    private static List<String> marked(FakeEditor editor, String name) {
        return editor.awaitFindings(name).stream()
                .map(finding -> (JsonObject) finding.get("range"))
                .map(range -> editor.textAt(name, range))
                .toList();
    }
}
