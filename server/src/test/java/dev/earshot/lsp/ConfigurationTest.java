package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private static final String LISTENS = """
            import logging.config

            logging.config.listen(9999)
            """;
    private static final String CAN_BE_ASKED = """
            {"textDocument": {"publishDiagnostics": {"versionSupport": true}},
             "workspace": {"configuration": true, "didChangeConfiguration": {"dynamicRegistration": true}}}
            """;

    @Test
    void aClientThatCanBeAskedIsAsked() {
        try (FakeEditor editor = FakeEditor.start(CAN_BE_ASKED)) {
            JsonObject registration = editor.answer("client/registerCapability", "null");
            assertEquals(
                    "workspace/didChangeConfiguration",
                    FakeEditor.elements(registration.getAsJsonObject("params").getAsJsonArray("registrations"))
                            .getFirst()
                            .get("method")
                            .getAsString());
            editor.answer("workspace/configuration", "[{\"verdicts\": \"ignore\"}]");
            editor.notify("workspace/didChangeConfiguration", "{\"settings\": null}");
            editor.answer("workspace/configuration", "[null]");
        }
    }

    @Test
    void aClientThatRefusesIsServedAllTheSame() {
        try (FakeEditor editor = FakeEditor.start(CAN_BE_ASKED)) {
            editor.refuse("client/registerCapability");
            editor.awaitLog("refused client/registerCapability");
            editor.refuse("workspace/configuration");
            editor.awaitLog("refused workspace/configuration");
            editor.open("app.py", LISTENS);
            assertEquals(1, editor.awaitFindings("app.py").size());
        }
    }

    @Test
    void settingsOfAnyShapeAreHarmless() {
        try (FakeEditor editor = FakeEditor.start()) {
            for (String settings : new String[] {
                "null", "[]", "5", "{\"earshot\": 3}", "{\"earshot\": {\"verdicts\": []}}", "{\"other\": {\"a\": null}}"
            }) {
                editor.notify("workspace/didChangeConfiguration", "{\"settings\": %s}".formatted(settings));
            }
            editor.open("app.py", LISTENS);
            assertEquals(1, editor.awaitFindings("app.py").size());
        }
    }

    @Test
    void aChangedSettingIsSeenAtOnce() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.open("app.py", LISTENS.replace("listen(9999", "listen(9999, verify=True"));
            assertEquals(
                    2, editor.awaitFindings("app.py").getFirst().get("severity").getAsInt());
            editor.notify(
                    "workspace/didChangeConfiguration", "{\"settings\": {\"earshot\": {\"verdicts\": \"ignore\"}}}");
            assertEquals(
                    1, editor.awaitFindings("app.py").getFirst().get("severity").getAsInt());
        }
    }
}
