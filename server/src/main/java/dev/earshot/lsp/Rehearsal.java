package dev.earshot.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.earshot.analysis.Analysis;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;

/// A conversation that nobody hears, held while the client still says hello: whatever a JVM does but once, above
/// all the linking of the parser, is then done when the first document comes. A longer one is held once the client
/// has been shown something: a JVM compiles what is run often, and the client's first keystrokes alone would be too
/// few for that. It does not know the client, and nothing of it is kept but what the JVM has learnt.
///
/// @param json that of the server itself, so that it learns too
/// @param shown completed once the client has been shown something
/// @param gone completed when the client is
record Rehearsal(Analysis.Opener opener, MessageJsonHandler json, CompletableFuture<?> shown, CompletableFuture<?> gone)
        implements Runnable {
    /// How many keys are typed then.
    private static final int KEYS = 100;

    private static final List<String> MESSAGES = List.of("""
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {
              "textDocument": {"publishDiagnostics": {
                "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true
              }}
            }}}
            """, """
            {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {
              "uri": "untitled:a.py", "languageId": "python", "version": 1,
              "text": "from logging import config\\nconfig.listen()\\n"
            }}}
            """, change(2, 14, "1"));
    private static final JsonElement QUESTION = JsonParser.parseString("""
            {"textDocument": {"uri": "untitled:a.py"}, "position": {"line": 1, "character": 0}}
            """);

    @Override
    public void run() {
        converse(0);
        CompletableFuture.anyOf(shown, gone).join();
        converse(KEYS);
    }

    private void converse(int keys) {
        StreamMessageConsumer nobody = new StreamMessageConsumer(OutputStream.nullOutputStream(), json);
        EarshotServer server = new EarshotServer("", json.getGson(), opener, nobody);
        try {
            MESSAGES.forEach(message -> server.client().consume(json.parseMessage(message)));
            awaitAnswer(server);
            for (int key = 0; key < keys && !gone.isDone(); key++) {
                String message = key % 2 == 0 ? change(key + 3, 15, "") : change(key + 3, 14, "1");
                server.client().consume(json.parseMessage(message));
                awaitAnswer(server);
            }
        } finally {
            server.close();
        }
    }

    /// @param end the character up to which the text replaces what stands behind the bracket
    private static String change(int version, int end, String text) {
        return """
            {"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
              "textDocument": {"uri": "untitled:a.py", "version": %d},
              "contentChanges": [{
                "range": {"start": {"line": 1, "character": 14}, "end": {"line": 1, "character": %d}}, "text": "%s"
              }]
            }}
            """.formatted(version, end, text);
    }

    private static void awaitAnswer(EarshotServer server) {
        var _ = server.request("textDocument/hover", QUESTION)
                .handle((answer, _) -> answer)
                .join();
    }
}
