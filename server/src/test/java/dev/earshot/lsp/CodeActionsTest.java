package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeActionsTest {
    private static final String LISTENS = """
            import logging.config

            smile = '\uD83D\uDE00'; logging.config.listen(9999)
            print(smile)
            """;
    private static final String PLAIN = """
            {"textDocument": {
              "publishDiagnostics": {"versionSupport": true}, "codeAction": {"codeActionLiteralSupport": {}}
            }}
            """;

    @Test
    void everyFixTakesTheFindingAway() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            JsonObject finding = editor.awaitFindings("app.py").getFirst();
            List<JsonObject> actions = actions(editor, "logging.config.listen", "{\"diagnostics\": []}");
            assertFalse(actions.isEmpty());
            for (JsonObject action : actions) {
                assertEquals("quickfix", action.get("kind").getAsString());
                assertEquals(finding, action.getAsJsonArray("diagnostics").get(0));
                JsonObject change = documentChange(action);
                assertEquals(
                        FakeEditor.uri("app.py"),
                        change.getAsJsonObject("textDocument").get("uri").getAsString());
                editor.apply("app.py", change.get("edits"));
                assertEquals(List.of(), editor.awaitFindings("app.py"), action.toString());
                editor.replaceAll("app.py", LISTENS);
                assertEquals(1, editor.awaitFindings("app.py").size());
            }
        }
    }

    @Test
    void ofTwoFindingsTheOneIsMendedWhoseDataComesBack() {
        try (FakeEditor editor = FakeEditor.start(FakeEditor.EVERYTHING.replace(
                "\"relatedInformation\": true,", "\"relatedInformation\": true, \"dataSupport\": true,"))) {
            editor.open("app.py", "from logging.config import listen\nprint(listen(listen()))\n");
            List<JsonObject> findings = editor.awaitFindings("app.py");
            assertEquals(2, findings.size());
            List<JsonObject> all = actions(editor, "listen(listen()", "{\"diagnostics\": []}");
            List<JsonObject> one =
                    actions(editor, "listen(listen()", "{\"diagnostics\": [%s]}".formatted(findings.getLast()));
            assertEquals(2, all.size());
            assertEquals(1, one.size());
            assertEquals(
                    findings.getLast(),
                    one.getFirst().getAsJsonArray("diagnostics").get(0));
        }
    }

    @Test
    void ofTwoFindingsTheOneIsMendedWhoseDiagnosticIsNamedWithoutData() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", "from logging.config import listen\nprint(listen(listen()))\n");
            JsonObject finding = editor.awaitFindings("app.py").getFirst();
            List<JsonObject> all = actions(editor, "listen(listen()", "{\"diagnostics\": []}");
            List<JsonObject> one = actions(editor, "listen(listen()", "{\"diagnostics\": [%s]}".formatted(finding));
            assertEquals(2, all.size());
            assertEquals(1, one.size());
            assertEquals(finding, one.getFirst().getAsJsonArray("diagnostics").get(0));
        }
    }

    @Test
    void anEditNamesTheVersionThatItIsFor() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            editor.replace("app.py", "9999", "9998");
            editor.awaitFindings("app.py");
            JsonObject action =
                    actions(editor, "listen", "{\"diagnostics\": []}").getFirst();
            assertEquals(
                    2,
                    documentChange(action)
                            .getAsJsonObject("textDocument")
                            .get("version")
                            .getAsInt());
        }
    }

    @Test
    void aClientWithoutDocumentChangesGetsPlainOnes() {
        try (FakeEditor editor = FakeEditor.start(PLAIN)) {
            editor.open("app.py", LISTENS);
            editor.awaitFindings("app.py");
            JsonObject action =
                    actions(editor, "listen", "{\"diagnostics\": []}").getFirst();
            JsonObject edit = action.getAsJsonObject("edit");
            assertFalse(edit.has("documentChanges"));
            assertFalse(action.has("isPreferred"));
            editor.apply("app.py", edit.getAsJsonObject("changes").get(FakeEditor.uri("app.py")));
            assertEquals(List.of(), editor.awaitFindings("app.py"));
        }
    }

    @Test
    void onlyTheKindsThatAreAskedForAreOffered() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            editor.awaitFindings("app.py");
            assertTrue(offers(editor, "\"quickfix\""));
            assertTrue(offers(editor, "\"\""));
            assertTrue(offers(editor, "\"refactor\", \"quickfix\""));
            assertFalse(offers(editor, "\"refactor\""));
            assertFalse(offers(editor, "\"quickfix.other\""));
            assertFalse(offers(editor, ""));
        }
    }

    @Test
    void awayFromAFindingNothingIsOffered() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            editor.awaitFindings("app.py");
            assertEquals(List.of(), actions(editor, "smile", "{\"diagnostics\": []}"));
        }
    }

    private static boolean offers(FakeEditor editor, String only) {
        return !actions(editor, "listen", "{\"diagnostics\": [], \"only\": [%s]}".formatted(only))
                .isEmpty();
    }

    private static List<JsonObject> actions(FakeEditor editor, String at, String context) {
        String params = """
                {"textDocument": {"uri": "%s"}, "range": %s, "context": %s}
                """.formatted(FakeEditor.uri("app.py"), editor.range("app.py", at), context);
        JsonArray actions =
                editor.result(editor.request("textDocument/codeAction", params)).getAsJsonArray();
        return FakeEditor.elements(actions);
    }

    private static JsonObject documentChange(JsonObject action) {
        return action.getAsJsonObject("edit")
                .getAsJsonArray("documentChanges")
                .get(0)
                .getAsJsonObject();
    }
}
