package dev.earshot.lsp;

import dev.earshot.rule.Finding;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.Documents;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/// Sends what was found, each time with the version that it was found in, and only while that version is the newest.
///
/// The analysing thread alone sends, so what concerns one document goes out in order and no lock is needed. A lock
/// over check and sending would only let an editor that is slow to read hold up the thread that reads from it.
/// It does not know how anything was found.
record PublishDiagnostics(Documents documents, ToLsp toLsp, Endpoint client, Log log) implements Diagnostics {
    @Override
    public void found(Document document, List<Finding> findings) {
        if (documents.isCurrent(document)) {
            publish(document, toLsp.diagnostics(findings, document));
        }
    }

    /// Clears what the editor shows, unless it has opened the document again: then the findings in that follow.
    @Override
    public void closed(Document document) {
        if (documents.find(document.uri()).isEmpty()) {
            publish(document, List.of());
        }
    }

    private void publish(Document document, List<Diagnostic> diagnostics) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(document.uri().spelling(), diagnostics);
        if (toLsp.client().has(ClientCapabilities.Feature.DIAGNOSTIC_VERSION)) {
            params.setVersion(document.version());
        }
        client.notify("textDocument/publishDiagnostics", params);
    }
}
