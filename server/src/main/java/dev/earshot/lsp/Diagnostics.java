package dev.earshot.lsp;

import dev.earshot.analysis.Analysis;
import dev.earshot.workspace.Document;

/// How findings come to the client: it is sent them, or it asks. Never both, or it would show each of them twice.
/// It does not know what is found.
sealed interface Diagnostics extends Analysis.Listener permits PublishDiagnostics, PullDiagnostics {
    Log log();

    @Override
    default void failed(Document document, Throwable cause) {
        log().error("Version %d of %s could not be analysed".formatted(document.version(), document.uri()), cause);
    }
}
