package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.earshot.analysis.Analysis;
import dev.earshot.analysis.DocumentAnalysis;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// An editor at the other end of two real pipes, which speaks plain JSON and keeps its texts as an editor does.
///
/// It never sleeps: it waits for the message that it expects. Closing it fails if the server has sent anything that
/// nobody claimed. Places are given by the text that stands there.
final class FakeEditor implements AutoCloseable {
    /// What a full-grown editor can do.
    static final String EVERYTHING = """
            {
              "textDocument": {
                "publishDiagnostics": {
                  "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true
                },
                "hover": {"contentFormat": ["markdown", "plaintext"]},
                "codeAction": {
                  "isPreferredSupport": true,
                  "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}
                }
              },
              "workspace": {"workspaceEdit": {"documentChanges": true}}
            }
            """;

    private final OutputStream toServer;
    private final CompletableFuture<Integer> exitCode;
    private final Inbox inbox;
    private final Map<String, Open> documents = new HashMap<>();
    private String encoding = "utf-16";
    private int lastId;

    /// A document as it is in the editor.
    private record Open(int version, String text) {}

    private FakeEditor(OutputStream toServer, InputStream fromServer, CompletableFuture<Integer> exitCode) {
        this.toServer = toServer;
        this.exitCode = exitCode;
        inbox = new Inbox(fromServer);
    }

    static FakeEditor start() {
        return start(EVERYTHING);
    }

    static FakeEditor start(String capabilities) {
        return start(capabilities, DocumentAnalysis::open);
    }

    static FakeEditor start(String capabilities, Analysis.Opener opener) {
        FakeEditor editor = connect(opener);
        editor.initialize("""
                {"processId": null, "rootUri": null, "capabilities": %s}
                """.formatted(capabilities));
        return editor;
    }

    /// An editor that has not said anything yet.
    static FakeEditor connect(Analysis.Opener opener) {
        try {
            Pipe toServer = Pipe.open();
            Pipe fromServer = Pipe.open();
            InputStream in = Channels.newInputStream(toServer.source());
            OutputStream out = Channels.newOutputStream(fromServer.sink());
            CompletableFuture<Integer> exitCode = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("server").start(() -> {
                try (in;
                        out) {
                    exitCode.complete(new Server("0", opener).serve(in, out));
                } catch (IOException | RuntimeException broken) {
                    exitCode.completeExceptionally(broken);
                }
            });
            return new FakeEditor(
                    Channels.newOutputStream(toServer.sink()), Channels.newInputStream(fromServer.source()), exitCode);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    JsonObject initialize(String params) {
        JsonObject result = result(request("initialize", params)).getAsJsonObject();
        JsonElement chosen = result.getAsJsonObject("capabilities").get("positionEncoding");
        encoding = chosen == null ? "utf-16" : chosen.getAsString();
        notify("initialized", "{}");
        return result;
    }

    void open(String name, String text) {
        open(name, "python", text);
    }

    void open(String name, String languageId, String text) {
        documents.put(name, new Open(1, text));
        notify("textDocument/didOpen", """
                {"textDocument": {"uri": "%s", "languageId": "%s", "version": 1, "text": %s}}
                """.formatted(uri(name), languageId, quoted(text)));
    }

    /// Changes the first occurrence of a text, and nothing else.
    void replace(String name, String old, String replacement) {
        String range = range(name, old);
        Open document = document(name);
        int start = document.text().indexOf(old);
        change(
                name,
                document.text().substring(0, start)
                        + replacement
                        + document.text().substring(start + old.length()),
                """
                {"range": %s, "text": %s}
                """.formatted(range, quoted(replacement)));
    }

    /// Sends the whole text, as simple editors do.
    void replaceAll(String name, String text) {
        change(name, text, """
                {"text": %s}
                """.formatted(quoted(text)));
    }

    /// Sends a change as it is, whatever it does to the text.
    void change(String name, String textAfter, String change) {
        Open after = new Open(document(name).version() + 1, textAfter);
        documents.put(name, after);
        notify("textDocument/didChange", """
                {"textDocument": {"uri": "%s", "version": %d}, "contentChanges": [%s]}
                """.formatted(uri(name), after.version(), change));
    }

    void close(String name) {
        documents.remove(name);
        notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(uri(name)));
    }

    /// What the server says of the newest version. What it said of older ones is no longer of interest.
    List<JsonObject> awaitFindings(String name) {
        int version = document(name).version();
        JsonObject published = inbox.await(
                "diagnostics of version " + version + " of " + name,
                message -> isPublish(message, name) && version(message) == version);
        inbox.take(message -> isPublish(message, name) && version(message) < version);
        return elements(published.getAsJsonObject("params").getAsJsonArray("diagnostics"));
    }

    /// The parameters of the next message about this document, of whatever version.
    JsonObject awaitPublish(String name) {
        return inbox.await("diagnostics of " + name, message -> isPublish(message, name))
                .getAsJsonObject("params");
    }

    /// The versions of which the server has told, once it has told of the newest.
    List<Integer> awaitVersions(String name) {
        int newest = document(name).version();
        List<Integer> versions = new ArrayList<>();
        while (!versions.contains(newest)) {
            versions.add(awaitPublish(name).get("version").getAsInt());
        }
        return versions;
    }

    /// Claims whatever the server has told of this document.
    void takePublished(String name) {
        inbox.take(message -> isPublish(message, name));
    }

    void awaitCleared(String name) {
        inbox.await(
                "clearing of " + name,
                message -> isPublish(message, name)
                        && message.getAsJsonObject("params")
                                .getAsJsonArray("diagnostics")
                                .isEmpty());
        assertEquals(List.of(), inbox.take(message -> isPublish(message, name)));
    }

    /// The text that a range of a message stands for.
    String textAt(String name, JsonObject range) {
        String text = document(name).text();
        EditorText lines = new EditorText(text, encoding);
        return text.substring(lines.offset(range.getAsJsonObject("start")), lines.offset(range.getAsJsonObject("end")));
    }

    /// The range of the first occurrence of a text, as JSON.
    String range(String name, String text) {
        String all = document(name).text();
        EditorText lines = new EditorText(all, encoding);
        int start = all.indexOf(text);
        return "{\"start\": %s, \"end\": %s}".formatted(lines.position(start), lines.position(start + text.length()));
    }

    /// Does what a workspace edit says, to its one document, and tells the server of it.
    void apply(String name, JsonElement textEdits) {
        EditorText lines = new EditorText(document(name).text(), encoding);
        replaceAll(name, lines.edited(elements(textEdits.getAsJsonArray())));
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
            toServer.write(bytes.getBytes(StandardCharsets.UTF_8));
            toServer.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void endStream() {
        try {
            toServer.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int awaitExitCode() {
        return exitCode.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /// Shuts the server down in the orderly way, and fails unless all that it has sent has been claimed.
    @Override
    public void close() {
        if (!exitCode.isDone()) {
            result(request("shutdown", "null"));
            notify("exit", "null");
            assertEquals(0, awaitExitCode());
        }
        assertEquals(List.of(), inbox.remains(), "unclaimed messages");
        endStream();
    }

    static String uri(String name) {
        return name.contains(":") ? name : "file:///work%20space/" + name;
    }

    static List<JsonObject> elements(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private Open document(String name) {
        return Objects.requireNonNull(documents.get(name), "not open: " + name);
    }

    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }

    private static boolean isPublish(JsonObject message, String name) {
        return isCalled(message, "textDocument/publishDiagnostics")
                && message.getAsJsonObject("params").get("uri").getAsString().equals(uri(name));
    }

    private static boolean isCalled(JsonObject message, String method) {
        return message.has("method") && message.get("method").getAsString().equals(method);
    }

    private static int version(JsonObject publish) {
        return publish.getAsJsonObject("params").get("version").getAsInt();
    }
}
