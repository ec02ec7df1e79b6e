package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.earshot.rule.Rule;
import org.junit.jupiter.api.Test;

class HoverTest {
    private static final String LISTENS = """
            import logging.config

            logging.config.listen(9999)
            """;

    @Test
    void overAFindingThePageOfTheRuleIsShown() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            JsonObject finding = editor.awaitFindings("app.py").getFirst();
            JsonObject hover = hover(editor, "listen").getAsJsonObject();
            assertEquals(finding.get("range"), hover.get("range"));
            JsonObject contents = hover.getAsJsonObject("contents");
            assertEquals("markdown", contents.get("kind").getAsString());
            String text = contents.get("value").getAsString();
            assertTrue(text.startsWith(finding.get("message").getAsString()));
            assertTrue(text.endsWith(Rule.listen().page()));
        }
    }

    @Test
    void aClientWithoutMarkdownIsShownPlainText() {
        String capabilities = "{\"textDocument\": {\"publishDiagnostics\": {\"versionSupport\": true}}}";
        try (FakeEditor editor = FakeEditor.start(capabilities)) {
            editor.open("app.py", LISTENS);
            editor.awaitFindings("app.py");
            JsonObject contents = hover(editor, "listen").getAsJsonObject().getAsJsonObject("contents");
            assertEquals("plaintext", contents.get("kind").getAsString());
        }
    }

    @Test
    void elsewhereNothingIsShown() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS);
            editor.awaitFindings("app.py");
            assertEquals(JsonNull.INSTANCE, hover(editor, "import"));
        }
    }

    private static JsonElement hover(FakeEditor editor, String at) {
        JsonElement position = JsonParser.parseString(editor.range("app.py", at))
                .getAsJsonObject()
                .get("end");
        return editor.result(editor.request(
                "textDocument/hover",
                "{\"textDocument\": {\"uri\": \"%s\"}, \"position\": %s}"
                        .formatted(FakeEditor.uri("app.py"), position)));
    }
}
