package dev.earshot.typing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// Ruff's language server with its rule S612, which is asked for its diagnostics after every version.
final class Ruff implements Replay.Tool {
    /// A part of the address of the rule's page. The code is S612, or its name, by the settings.
    private static final String RULE = "logging-config-insecure-listen";

    private final Process server;
    private int requests;
    private int version = 1;

    Ruff(Program program, String command) {
        try {
            server = new ProcessBuilder(command, "server", "--isolated")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        request("initialize", """
                {"processId": null, "rootUri": null, "capabilities": {"textDocument": {"diagnostic": {}},
                 "general": {"positionEncodings": ["utf-16"]}},
                 "initializationOptions": {"settings": {"lint": {"select": ["S612"]}}}}
                """);
        send("\"method\": \"initialized\", \"params\": {}");
        send("""
                "method": "textDocument/didOpen", "params": {"textDocument":
                {"uri": "file:///trace.py", "languageId": "python", "version": 1, "text": %s}}
                """.formatted(new JsonPrimitive(program.text())));
    }

    @Override
    public Set<Integer> see(Trace.Version seen, String text) {
        version++;
        send("""
                "method": "textDocument/didChange", "params": {"textDocument":
                {"uri": "file:///trace.py", "version": %d}, "contentChanges": [{"text": %s}]}
                """.formatted(version, new JsonPrimitive(text)));
        JsonObject report = request("textDocument/diagnostic", """
                {"textDocument": {"uri": "file:///trace.py"}}
                """);
        SourceText source = SourceText.of(text);
        Set<Integer> starts = new HashSet<>();
        for (JsonElement item : report.getAsJsonArray("items")) {
            JsonObject diagnostic = item.getAsJsonObject();
            if (diagnostic.has("codeDescription")
                    && diagnostic.get("codeDescription").toString().contains(RULE)) {
                JsonObject start = diagnostic.getAsJsonObject("range").getAsJsonObject("start");
                starts.add(source.offset(new TextPosition(
                        start.get("line").getAsInt(), start.get("character").getAsInt())));
            }
        }
        return starts;
    }

    private JsonObject request(String method, String params) {
        requests++;
        send("\"id\": %d, \"method\": \"%s\", \"params\": %s".formatted(requests, method, params));
        while (true) {
            JsonObject message = read();
            if (message.has("method") && message.has("id")) {
                send("\"id\": %s, \"result\": null".formatted(message.get("id")));
            } else if (message.has("id") && message.get("id").getAsInt() == requests) {
                return message.getAsJsonObject("result");
            }
        }
    }

    private void send(String members) {
        byte[] body = ("{\"jsonrpc\": \"2.0\", " + members + "}").getBytes(StandardCharsets.UTF_8);
        try {
            server.getOutputStream()
                    .write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            server.getOutputStream().write(body);
            server.getOutputStream().flush();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private JsonObject read() {
        try {
            InputStream in = server.getInputStream();
            StringBuilder header = new StringBuilder();
            while (header.indexOf("\r\n\r\n") < 0) {
                header.append((char) in.read());
            }
            int length = Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: *(\\d+).*", "$1"));
            return JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    @Override
    public void close() {
        server.destroy();
    }
}
