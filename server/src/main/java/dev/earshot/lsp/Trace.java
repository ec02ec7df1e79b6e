package dev.earshot.lsp;

import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.jspecify.annotations.Nullable;

/// Tells the client which of its messages arrived, for as long as it wishes to know.
/// It does not know what becomes of them.
final class Trace {
    private final Endpoint client;
    private String level;

    /// @param level `off`, `messages` or `verbose`; anything else is `off`
    Trace(Endpoint client, String level) {
        this.client = client;
        this.level = level;
    }

    void set(SetTraceParams params) {
        level = FromLsp.required(params.getValue(), "value");
    }

    void received(String method, @Nullable Object params) {
        switch (level) {
            case "messages" -> tell(new LogTraceParams("Received " + method));
            case "verbose" -> tell(new LogTraceParams("Received " + method, String.valueOf(params)));
            default -> {
                // It does not wish to know.
            }
        }
    }

    private void tell(LogTraceParams params) {
        client.notify("$/logTrace", params);
    }
}
