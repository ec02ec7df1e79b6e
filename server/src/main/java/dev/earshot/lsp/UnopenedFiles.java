package dev.earshot.lsp;

import dev.earshot.rule.Finding;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.Documents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/// What the client is told of files that it does not have open. It is sent to all clients, without a version: those
/// that ask do so only for what they show. Only the analysing thread uses it.
/// It does not know how anything was found.
final class UnopenedFiles {
    private final Documents documents;
    private final Configuration configuration;
    private final ToLsp toLsp;
    private final Endpoint client;
    private final Map<DocumentUri, List<Diagnostic>> shown = new HashMap<>();

    UnopenedFiles(Documents documents, Configuration configuration, ToLsp toLsp, Endpoint client) {
        this.documents = documents;
        this.configuration = configuration;
        this.toLsp = toLsp;
        this.client = client;
    }

    /// Tells of a file, unless the editor has opened it by now: then the findings in that follow.
    void found(Document file, List<Finding> findings) {
        if (documents.find(file.uri()).filter(Document::isPython).isPresent()) {
            return;
        }
        boolean isWanted = configuration.settings().diagnosticMode() == Settings.DiagnosticMode.WORKSPACE;
        toLsp.diagnostics(isWanted ? findings : List.of(), file)
                .values()
                .forEach(diagnostics -> show(file.uri(), diagnostics));
    }

    /// What the client shows already is not sent again.
    private void show(DocumentUri uri, List<Diagnostic> diagnostics) {
        List<Diagnostic> before = diagnostics.isEmpty() ? shown.remove(uri) : shown.put(uri, diagnostics);
        if (!diagnostics.equals(Objects.requireNonNullElse(before, List.of()))) {
            client.notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri.spelling(), diagnostics));
        }
    }

    /// The client is told of it as of an open document from now on.
    ///
    /// @return whether the client still shows what was in the file
    boolean opened(DocumentUri uri) {
        return shown.remove(uri) != null;
    }
}
