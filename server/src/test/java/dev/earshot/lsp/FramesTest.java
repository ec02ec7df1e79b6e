package dev.earshot.lsp;

import static dev.earshot.lsp.FakeEditor.errorCode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":\"ping\",\"method\":\"no/such\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: %d",
                "content-length:%d",
                "CONTENT-LENGTH:   %d  ",
                "Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: %d",
                "Content-Length: %d\r\nX-Other: 2; a=\"b: c\"",
                "X-Content-Length: 3\r\nContent-Length: %d",
                "\r\n\r\n\r\nContent-Length: %d"
            })
    void aHeaderMayBeWrittenInManyWays(String header) {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.sendRaw(header.formatted(PING.length()) + "\r\n\r\n" + PING);
            awaitPing(editor);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
                "Content-Length: ten\r\n\r\n",
                "Content-Length: -5\r\n\r\n",
                "Content-Length:\r\n\r\n",
                "Content-Length: 99999999999999999999\r\n\r\n"
            })
    void whatIsNoFrameIsAnsweredAndPassedOver(String garbage) {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.sendRaw(garbage);
            assertEquals(PARSE_ERROR, errorCode(editor.awaitAnswer("null")));
            editor.awaitLog("a header without a valid Content-Length");
            ping(editor);
        }
    }

    /// The body is then cut in two, and what is left of it stands before the next header on its line.
    @Test
    void afterALengthThatIsTooShortTheNextFrameIsFoundAgain() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.sendRaw("Content-Length: 5\r\n\r\n" + PING);
            assertEquals(PARSE_ERROR, errorCode(editor.awaitAnswer("null")));
            editor.awaitLog("a message that is");
            ping(editor);
        }
    }

    @Test
    void aLineOfAnyLengthIsPassedOver() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.sendRaw("X-Pad: " + "a".repeat(300_000) + "\r\n");
            ping(editor);
        }
    }

    @Test
    void aMessageThatIsTooLongIsPassedOverWithoutBeingKept() {
        try (FakeEditor editor = FakeEditor.start()) {
            int tooLong = FrameReader.MAX_BODY_BYTES + 1;
            editor.sendRaw("Content-Length: " + tooLong + "\r\n\r\n");
            String piece = " ".repeat(1 << 20);
            for (int sent = 0; sent < tooLong; sent += piece.length()) {
                editor.sendRaw(piece.substring(0, Math.min(piece.length(), tooLong - sent)));
            }
            assertEquals(PARSE_ERROR, errorCode(editor.awaitAnswer("null")));
            editor.awaitLog("no more than");
            ping(editor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"jsonrpc\": ", "", "{\"a\" \"b\"}"})
    void whatIsNoJsonIsAParseError(String body) {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.send(body);
            JsonObject answer = editor.awaitAnswer("null");
            editor.awaitLog("Passed over a message");
            assertEquals(PARSE_ERROR, errorCode(answer), answer.toString());
            ping(editor);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42",
                "null",
                "{}",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}]",
                "{\"jsonrpc\":\"2.0\",\"id\":null}",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"no/such\"}"
            })
    void whatIsNoMessageIsAnInvalidRequest(String body) {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.send(body);
            JsonObject answer = editor.awaitAnswer("null");
            editor.awaitLog("Passed over a message");
            assertEquals(INVALID_REQUEST, errorCode(answer), answer.toString());
            ping(editor);
        }
    }

    @Test
    void aRequestThatIsCutShortIsAnsweredUnderItsId() {
        try (FakeEditor editor = FakeEditor.start()) {
            editor.send("{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"no/such\",\"params\":[1");
            assertEquals(PARSE_ERROR, errorCode(editor.awaitAnswer("77")));
            editor.awaitLog("cut short");
        }
    }

    @Test
    void parametersMayNestAsDeepAsTheyLike() {
        try (FakeEditor editor = FakeEditor.start()) {
            String deep = "[".repeat(100_000) + "]".repeat(100_000);
            editor.send("{\"jsonrpc\":\"2.0\",\"id\":78,\"method\":\"no/such\",\"params\":" + deep + "}");
            assertEquals(PARSE_ERROR, errorCode(editor.awaitAnswer("78")));
            editor.awaitLog("Passed over a message");
            ping(editor);
        }
    }

    private static void ping(FakeEditor editor) {
        editor.send(PING);
        awaitPing(editor);
    }

    private static void awaitPing(FakeEditor editor) {
        assertEquals(METHOD_NOT_FOUND, errorCode(editor.awaitAnswer("\"ping\"")));
    }
}
