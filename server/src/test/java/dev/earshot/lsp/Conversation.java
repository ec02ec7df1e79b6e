package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The client's half of a conversation, in plain JSON.
///
/// It never sleeps: it waits for the message that it expects. Closing it fails if the server has sent anything that
/// nobody claimed. It does not know documents.
class Conversation implements AutoCloseable {
    final Inbox inbox;

    private final Wiring wiring;
    private int lastId;

    Conversation(Wiring wiring) {
        this.wiring = wiring;
        inbox = new Inbox(wiring.fromServer());
    }

    /// Sends a request and waits for the whole answer.
    JsonObject request(String method, String params) {
        return awaitAnswer(ask(method, params));
    }

    /// Sends a request and gives its id.
    String ask(String method, String params) {
        String id = String.valueOf(++lastId);
        send("{\"jsonrpc\": \"2.0\", \"id\": %s, \"method\": \"%s\", \"params\": %s}".formatted(id, method, params));
        return id;
    }

    JsonElement result(JsonObject answer) {
        if (!answer.has("result")) {
            throw new AssertionError("no result but " + answer);
        }
        return answer.get("result");
    }

    static int errorCode(JsonObject answer) {
        return answer.getAsJsonObject("error").get("code").getAsInt();
    }

    /// The answer to the request with this id; `null` is the id of what was none.
    JsonObject awaitAnswer(String id) {
        return inbox.await(
                "answer to " + id,
                message ->
                        !message.has("method") && message.get("id").toString().equals(id));
    }

    void notify(String method, String params) {
        send("{\"jsonrpc\": \"2.0\", \"method\": \"%s\", \"params\": %s}".formatted(method, params));
    }

    /// Waits until the server asks this, and answers.
    JsonObject answer(String method, String result) {
        JsonObject asked = inbox.await(method, message -> message.has("id") && isCalled(message, method));
        send("{\"jsonrpc\": \"2.0\", \"id\": %s, \"result\": %s}".formatted(asked.get("id"), result));
        return asked;
    }

    /// Waits until the server asks this, and refuses.
    void refuse(String method) {
        JsonObject asked = inbox.await(method, message -> message.has("id") && isCalled(message, method));
        send("{\"jsonrpc\": \"2.0\", \"id\": %s, \"error\": {\"code\": -32601, \"message\": \"no\"}}"
                .formatted(asked.get("id")));
    }

    JsonObject awaitNotification(String method) {
        return inbox.await(method, message -> !message.has("id") && isCalled(message, method));
    }

    /// Waits for a line of the server's log that says this.
    void awaitLog(String part) {
        inbox.await(
                "log of " + part,
                message -> isCalled(message, "window/logMessage")
                        && message.getAsJsonObject("params")
                                .get("message")
                                .getAsString()
                                .contains(part));
    }

    void send(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        sendRaw("Content-Length: " + body.length + "\r\n\r\n" + json);
    }

    /// Sends these bytes, whatever they are.
    void sendRaw(String bytes) {
        try {
            wiring.toServer().write(bytes.getBytes(StandardCharsets.UTF_8));
            wiring.toServer().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void endStream() {
        try {
            wiring.toServer().close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int awaitExitCode() {
        return wiring.exitCode().orTimeout(20, TimeUnit.SECONDS).join();
    }

    /// Shuts the server down in the orderly way, and fails unless all that it has sent has been claimed.
    @Override
    public void close() {
        if (!wiring.exitCode().isDone()) {
            result(request("shutdown", "null"));
            notify("exit", "null");
            assertEquals(0, awaitExitCode());
        }
        assertEquals(List.of(), inbox.remains(), "unclaimed messages");
        endStream();
    }

    static boolean isCalled(JsonObject message, String method) {
        return message.has("method") && message.get("method").getAsString().equals(method);
    }
}
