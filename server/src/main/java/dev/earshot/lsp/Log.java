package dev.earshot.lsp;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/// What a person may want to read later of what went wrong; the client keeps it.
/// It does not know what is normal: whoever writes to it has decided that this is not.
///
/// @param client who shows it
record Log(Endpoint client) {
    void warn(String message) {
        write(MessageType.Warning, message);
    }

    void error(String message, Throwable cause) {
        StringBuilder text = new StringBuilder(message);
        for (Throwable next = cause; next != null; next = next.getCause()) {
            text.append(": ").append(next);
            for (StackTraceElement place : next.getStackTrace()) {
                text.append("\n    at ").append(place);
            }
        }
        write(MessageType.Error, text.toString());
    }

    private void write(MessageType type, String message) {
        client.notify("window/logMessage", new MessageParams(type, message));
    }
}
