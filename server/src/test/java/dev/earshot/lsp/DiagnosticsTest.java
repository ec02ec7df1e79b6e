package dev.earshot.lsp;

import static dev.earshot.lsp.FakeEditor.errorCode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticsTest {
    private static final String LISTENS = """
            import logging.config

            logging.config.listen(9999)
            """;
    private static final String PULLS = """
            {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": true}}}
            """;

    @Test
    void aDiagnosticSaysWhatIsKnown() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            JsonObject diagnostic = editor.awaitFindings("app.py").getFirst();
            assertEquals("earshot", diagnostic.get("source").getAsString());
            assertEquals("PYTHON-LANG-SEC-104", diagnostic.get("code").getAsString());
            assertTrue(diagnostic
                    .getAsJsonObject("codeDescription")
                    .get("href")
                    .getAsString()
                    .startsWith("https://"));
            JsonObject related =
                    diagnostic.getAsJsonArray("relatedInformation").get(0).getAsJsonObject();
            assertEquals(
                    "logging.config",
                    editor.textAt("app.py", related.getAsJsonObject("location").getAsJsonObject("range")));
        }
    }

    @Test
    void aDiagnosticIsAsGraveAsTheVerdict() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", """
                    from logging.config import listen

                    listen(1)
                    listen(2, verify=lambda payload: payload)
                    listen(3, verify=unheard_of)
                    listen(4, verify=True)
                    listen(5, verify=lambda payload: payload if payload in KNOWN else None)
                    """);
            List<Integer> severities = editor.awaitFindings("app.py").stream()
                    .map(diagnostic -> diagnostic.get("severity").getAsInt())
                    .toList();
            assertEquals(List.of(1, 1, 2, 2, 3), severities);
        }
    }

    @Test
    void whatANameKeepsFromBeingReachedGoesWhenTheDocumentIsSaved() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open(
                    "app.py",
                    "from logging.config import listen\n\ndef start():\n    print(1)\n    listen(9030)\n    port = 1\n");
            assertEquals(1, editor.awaitFindings("app.py").size());
            editor.replace("app.py", "print(1)", "port");
            assertEquals(1, editor.awaitFindings("app.py").size());
            editor.notify(
                    "textDocument/didSave", "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(editor.uriOf("app.py")));
            assertEquals(
                    0,
                    editor.awaitPublish("app.py").getAsJsonArray("diagnostics").size());
        }
    }

    @Test
    void aClientIsSentOnlyWhatItUnderstands() {
        try (FakeEditor editor = FakeEditor.start("{}")) {
            editor.open("app.py", LISTENS);
            JsonObject published = editor.awaitPublish("app.py");
            assertFalse(published.has("version"));
            JsonObject diagnostic =
                    published.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
            assertEquals(Set.of("range", "severity", "code", "source", "message"), diagnostic.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "utf-16", "utf-32"})
    void charactersAreCountedAsTheClientLikesBest(String encoding) {
        String capabilities = """
                {"general": {"positionEncodings": ["utf-7", "%s", "utf-16"]},
                 "textDocument": {"publishDiagnostics": {"versionSupport": true}}}
                """.formatted(encoding);
        try (FakeEditor editor = FakeEditor.start(capabilities)) {
            editor.open(
                    "app.py", LISTENS.replace("logging.config.l", "s = '\uD83D\uDE00\u00e9\u4e2d'; logging.config.l"));
            JsonObject before = editor.awaitFindings("app.py").getFirst();
            assertEquals("logging.config.listen", editor.textAt("app.py", before.getAsJsonObject("range")));
            editor.replace("app.py", "'; ", "\uD83D\uDE00'; ");
            JsonObject after = editor.awaitFindings("app.py").getFirst();
            assertEquals("logging.config.listen", editor.textAt("app.py", after.getAsJsonObject("range")));
        }
    }

    @Test
    void everyVersionHasItsDiagnosticsEvenIfNothingChanged() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            List<JsonObject> first = editor.awaitFindings("app.py");
            editor.replace("app.py", "9999", "9998");
            assertEquals(first, editor.awaitFindings("app.py"));
        }
    }

    @Test
    void closingADocumentClearsItsDiagnostics() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            assertEquals(1, editor.awaitFindings("app.py").size());
            editor.close("app.py");
            editor.awaitCleared("app.py");
        }
    }

    @Test
    void aClientThatPullsIsNotSentAnything() {
        try (FakeEditor editor = FakeEditor.start(PULLS)) {
            editor.open("app.py", LISTENS);
            JsonObject full = pull(editor, "app.py", "none");
            assertEquals("full", full.get("kind").getAsString());
            assertEquals(1, full.getAsJsonArray("items").size());
            editor.close("app.py");
        }
    }

    @Test
    void aReportIsUnchangedOnlyForTheSameStateOfTheDocument() {
        try (FakeEditor editor = FakeEditor.start(PULLS)) {
            editor.open("app.py", LISTENS);
            String id = pull(editor, "app.py", "none").get("resultId").getAsString();
            JsonObject again = pull(editor, "app.py", id);
            assertEquals("unchanged", again.get("kind").getAsString());
            assertEquals(id, again.get("resultId").getAsString());

            editor.replace("app.py", "listen", "lis");
            JsonObject edited = pull(editor, "app.py", id);
            assertEquals("full", edited.get("kind").getAsString());
            assertTrue(edited.getAsJsonArray("items").isEmpty());
            assertNotEquals(id, edited.get("resultId").getAsString());
        }
    }

    @Test
    void aDocumentOpenedAgainGetsAFullReport() {
        try (FakeEditor editor = FakeEditor.start(PULLS)) {
            editor.open("app.py", LISTENS);
            String id = pull(editor, "app.py", "none").get("resultId").getAsString();
            editor.close("app.py");
            editor.open("app.py", LISTENS);
            assertEquals("full", pull(editor, "app.py", id).get("kind").getAsString());
        }
    }

    @Test
    void aDocumentThatIsNotOpenHasNoDiagnostics() {
        try (FakeEditor editor = FakeEditor.start(PULLS)) {
            assertTrue(
                    pull(editor, "nowhere.py", "none").getAsJsonArray("items").isEmpty());
        }
    }

    /// An edit of one document may change the findings in another, of which such a client would not hear.
    @Test
    void aClientThatCannotBeToldToPullAgainIsSentDiagnostics() {
        try (FakeEditor editor = FakeEditor.start("{\"textDocument\": {\"diagnostic\": {}}}")) {
            editor.open("app.py", LISTENS);
            assertEquals(
                    1,
                    editor.awaitPublish("app.py").getAsJsonArray("diagnostics").size());
            assertEquals(-32601, errorCode(editor.request("textDocument/diagnostic", document("app.py"))));
        }
    }

    private static JsonObject pull(FakeEditor editor, String name, String previousId) {
        String params = """
                {"textDocument": {"uri": "%s"}, "previousResultId": "%s"}
                """.formatted(FakeEditor.uri(name), previousId);
        return editor.result(editor.request("textDocument/diagnostic", params)).getAsJsonObject();
    }

    private static String document(String name) {
        return "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(FakeEditor.uri(name));
    }
}
