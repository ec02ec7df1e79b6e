package dev.earshot.lsp;

import static dev.earshot.lsp.FakeEditor.errorCode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.analysis.Workspace;
import dev.earshot.workspace.Document;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SchedulingTest {
    private static final int REQUEST_CANCELLED = -32800;
    private static final int INTERNAL_ERROR = -32603;
    private static final String LISTENS = """
            import logging.config

            logging.config.listen(9999)
            """;

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    @Test
    void ofManyVersionsThatWaitOnlyTheNewestIsAnalysed() throws InterruptedException {
        try (FakeEditor editor = startHeldUp()) {
            editor.open("app.py", LISTENS);
            for (int port = 9999; port < 10_009; port++) {
                editor.replace("app.py", "(" + port, "(" + (port + 1));
            }
            awaitRead(editor);
            letGo(editor);
            assertEquals(List.of(11), editor.awaitVersions("app.py"));
        }
    }

    @Test
    void aQuestionIsAnsweredAboutTheVersionThatItWasAskedOf() throws InterruptedException {
        try (FakeEditor editor = startHeldUp()) {
            editor.open("app.py", LISTENS);
            String id = editor.ask("textDocument/codeAction", actionsAt(editor, "listen"));
            editor.replace("app.py", "logging.config.listen(9999)", "pass");
            letGo(editor);
            String answer = editor.result(editor.awaitAnswer(id)).toString();
            assertTrue(answer.contains("\"version\":1"), answer);
            assertEquals(List.of(), editor.awaitFindings("app.py"));
        }
    }

    @Test
    void aCancelledQuestionIsAnsweredAtOnceAndTheVersionStillAnalysed() throws InterruptedException {
        try (FakeEditor editor = startHeldUp()) {
            editor.open("app.py", LISTENS);
            String id = editor.ask("textDocument/codeAction", actionsAt(editor, "listen"));
            editor.notify("$/cancelRequest", "{\"id\": %s}".formatted(id));
            assertEquals(REQUEST_CANCELLED, errorCode(editor.awaitAnswer(id)));
            letGo(editor);
            assertEquals(1, editor.awaitFindings("app.py").size());
        }
    }

    @Test
    void whatIsNotYetBegunAtShutdownIsCancelled() throws InterruptedException {
        try (FakeEditor editor = startHeldUp()) {
            editor.open("app.py", LISTENS);
            String question = editor.ask("textDocument/codeAction", actionsAt(editor, "listen"));
            editor.result(editor.request("shutdown", "null"));
            letGo();
            assertEquals(REQUEST_CANCELLED, errorCode(editor.awaitAnswer(question)));
            editor.notify("exit", "null");
            assertEquals(0, editor.awaitExitCode());
            editor.takePublished("slow.py");
        }
    }

    @Test
    void aFailureOfAnyKindCostsOneReportOfOneDocument() {
        try (FakeEditor editor = FakeEditor.start(FakeEditor.EVERYTHING, SchedulingTest::openUnlessBroken)) {
            editor.open("other.py", LISTENS);
            assertEquals(1, editor.awaitFindings("other.py").size());
            editor.open("app.py", LISTENS + "# broken");
            editor.awaitLog("Version 1 of " + FakeEditor.uri("app.py") + " could not be analysed");
            assertEquals(
                    INTERNAL_ERROR, errorCode(editor.request("textDocument/codeAction", actionsAt(editor, "listen"))));
            editor.awaitLog("A request failed");
            editor.awaitLog("Version 1 of " + FakeEditor.uri("app.py") + " could not be analysed");
            editor.replace("app.py", "# broken", "# sound");
            assertEquals(1, editor.awaitFindings("app.py").size());
            editor.replace("other.py", "listen", "lis");
            assertEquals(List.of(), editor.awaitFindings("other.py"));
        }
    }

    /// A server whose analysis is busy until it is let go.
    private FakeEditor startHeldUp() throws InterruptedException {
        FakeEditor editor = FakeEditor.start(FakeEditor.EVERYTHING, this::openLate);
        editor.open("slow.py", "# slow");
        assertTrue(entered.await(20, TimeUnit.SECONDS));
        return editor;
    }

    /// All that was sent so far has been read: messages are read in order, and a question that is taken back is
    /// answered
    /// where they are read.
    private static void awaitRead(FakeEditor editor) {
        String question = editor.ask("textDocument/codeAction", actionsAt(editor, "listen"));
        editor.notify("$/cancelRequest", "{\"id\": %s}".formatted(question));
        assertEquals(REQUEST_CANCELLED, errorCode(editor.awaitAnswer(question)));
    }

    private void letGo(FakeEditor editor) {
        letGo();
        assertEquals(List.of(), editor.awaitFindings("slow.py"));
    }

    private void letGo() {
        open.countDown();
    }

    private DocumentAnalysis openLate(Workspace workspace, Document document) {
        if (document.text().toString().contains("slow")) {
            entered.countDown();
            try {
                assertTrue(open.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
        return workspace.open(document);
    }

    private static DocumentAnalysis openUnlessBroken(Workspace workspace, Document document) {
        if (document.text().toString().contains("broken")) {
            throw new StackOverflowError("as deep as a native library may go");
        }
        return workspace.open(document);
    }

    private static String actionsAt(FakeEditor editor, String text) {
        return "{\"textDocument\": {\"uri\": \"%s\"}, \"range\": %s, \"context\": {\"diagnostics\": []}}"
                .formatted(FakeEditor.uri("app.py"), editor.range("app.py", text));
    }
}
