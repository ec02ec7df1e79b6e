package dev.earshot.lsp;

import static dev.earshot.lsp.FakeEditor.errorCode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonNull;
import dev.earshot.analysis.Workspace;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LifeTest {
    private static final int SERVER_NOT_INITIALIZED = -32002;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;

    @Test
    void exitAfterShutdownHasCode0() {
        FakeEditor editor = FakeEditor.start();
        assertEquals(JsonNull.INSTANCE, editor.result(editor.request("shutdown", "null")));
        editor.notify("exit", "null");
        assertEquals(0, editor.awaitExitCode());
        editor.close();
    }

    @Test
    void exitWithoutShutdownHasCode1() {
        FakeEditor editor = FakeEditor.start();
        editor.notify("exit", "null");
        assertEquals(1, editor.awaitExitCode());
        editor.close();
    }

    @Test
    void theEndOfTheStreamEndsTheServer() {
        FakeEditor editor = FakeEditor.start();
        editor.endStream();
        assertEquals(1, editor.awaitExitCode());
        editor.close();
    }

    @Test
    void theEndOfTheEditorsProcessEndsTheServer() throws IOException {
        Process editorsProcess = new ProcessBuilder("sleep", "600").start();
        try {
            FakeEditor editor = FakeEditor.connect(Workspace::open);
            editor.initialize("{\"processId\": %d, \"capabilities\": {}}".formatted(editorsProcess.pid()));
            editorsProcess.destroy();
            assertEquals(1, editor.awaitExitCode());
            editor.close();
        } finally {
            editorsProcess.destroyForcibly();
        }
    }

    @Test
    void oneClientIsServedOnAPort() {
        try (FakeEditor editor = FakeEditor.connectToPort()) {
            editor.initialize("{\"capabilities\": {}}");
            editor.open("app.py", "import logging.config\nlogging.config.listen()\n");
            assertEquals(
                    1,
                    editor.awaitPublish("app.py").getAsJsonArray("diagnostics").size());
        }
    }

    @Test
    void nothingIsAnsweredBeforeInitialize() {
        try (FakeEditor editor = FakeEditor.connect(Workspace::open)) {
            assertEquals(SERVER_NOT_INITIALIZED, errorCode(editor.request("textDocument/hover", "{}")));
            editor.open("early.py", "import logging.config\nlogging.config.listen()\n");
            editor.initialize("{\"capabilities\": {}}");
            assertEquals(METHOD_NOT_FOUND, errorCode(editor.request("no/such", "{}")));
        }
    }

    @Test
    void nothingIsAnsweredAfterShutdown() {
        FakeEditor editor = FakeEditor.start();
        editor.result(editor.request("shutdown", "null"));
        assertEquals(INVALID_REQUEST, errorCode(editor.request("textDocument/hover", "{}")));
        editor.open("late.py", "");
        editor.notify("exit", "null");
        assertEquals(0, editor.awaitExitCode());
        editor.close();
    }

    @Test
    void aSecondInitializeIsRefused() {
        try (FakeEditor editor = FakeEditor.start()) {
            assertEquals(INVALID_REQUEST, errorCode(editor.request("initialize", "{\"capabilities\": {}}")));
        }
    }

    @Test
    void initializeTakesCapabilitiesOfAnyShape() {
        try (FakeEditor editor = FakeEditor.connect(Workspace::open)) {
            var result = editor.initialize("""
                    {"processId": "none", "trace": 7, "capabilities": {
                      "textDocument": [], "general": {"positionEncodings": [8, null, "utf-7"]}, "future": {"a": null}
                    }}
                    """);
            assertEquals(
                    "\"utf-16\"",
                    result.getAsJsonObject("capabilities")
                            .get("positionEncoding")
                            .toString());
        }
    }

    @Test
    void unknownMethodsAreRefusedAndUnknownNotificationsPassedOver() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.notify("$/future", "{\"a\": 1}");
            editor.notify("future/thing", "[1, 2]");
            assertEquals(METHOD_NOT_FOUND, errorCode(editor.request("$/future", "{}")));
            assertEquals(METHOD_NOT_FOUND, errorCode(editor.request("textDocument/rename", "{}")));
        }
    }

    @Test
    void parametersOfAWrongTypeAreInvalid() {
        try (FakeEditor editor = FakeEditor.start()) {
            assertEquals(INVALID_PARAMS, errorCode(editor.request("textDocument/codeAction", "{\"textDocument\": 5}")));
            assertEquals(INVALID_PARAMS, errorCode(editor.request("textDocument/hover", "{}")));
            assertEquals(INVALID_PARAMS, errorCode(editor.request("textDocument/hover", "[]")));
            editor.notify("textDocument/didOpen", "{\"textDocument\": {\"uri\": 5}}");
            editor.awaitLog("textDocument/didOpen was passed over");
        }
    }

    @Test
    void cancellingWhatWasNeverAskedIsHarmless() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.notify("$/cancelRequest", "{\"id\": \"never sent\"}");
            editor.notify("$/cancelRequest", "{}");
            assertEquals(METHOD_NOT_FOUND, errorCode(editor.request("no/such", "{}")));
        }
    }

    @Test
    void traceTellsWhatArrivesForAsLongAsItIsOn() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.notify("$/setTrace", "{\"value\": \"verbose\"}");
            editor.notify("future/thing", "{\"a\": 1}");
            var told = editor.awaitNotification("$/logTrace").getAsJsonObject("params");
            assertEquals("Received future/thing", told.get("message").getAsString());
            assertTrue(told.get("verbose").getAsString().contains("\"a\":1"));
            editor.notify("$/setTrace", "{\"value\": \"off\"}");
            editor.awaitNotification("$/logTrace");
            editor.notify("future/thing", "{}");
        }
    }
}
