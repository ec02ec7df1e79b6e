package dev.earshot.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.earshot.analysis.Analysis;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;

/// A conversation that nobody hears, held while the client still says hello: whatever a JVM does but once, above all
/// the linking of the parser, is then done when the first document comes.
/// It does not know the client, and nothing of it is kept but what the JVM has learnt.
///
/// @param json that of the server itself, so that it learns too
record Rehearsal(Analysis.Opener opener, MessageJsonHandler json) implements Runnable {
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
            """, """
            {"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
              "textDocument": {"uri": "untitled:a.py", "version": 2},
              "contentChanges": [{
                "range": {"start": {"line": 1, "character": 14}, "end": {"line": 1, "character": 14}}, "text": "1"
              }]
            }}
            """);
    private static final JsonElement QUESTION = JsonParser.parseString("""
            {"textDocument": {"uri": "untitled:a.py"}, "position": {"line": 1, "character": 0}}
            """);

    @Override
    public void run() {
        StreamMessageConsumer nobody = new StreamMessageConsumer(OutputStream.nullOutputStream(), json);
        EarshotServer server = new EarshotServer("", json.getGson(), opener, nobody);
        for (String message : MESSAGES) {
            server.client().consume(json.parseMessage(message));
        }
        var _ = server.request("textDocument/hover", QUESTION).handle((answer, failure) -> {
            server.close();
            return answer;
        });
    }
}
