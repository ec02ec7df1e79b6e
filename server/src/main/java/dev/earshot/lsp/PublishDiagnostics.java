package dev.earshot.lsp;

import dev.earshot.rule.Finding;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.Documents;
import dev.earshot.workspace.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.jspecify.annotations.Nullable;

/// Sends what was found, each time with the version that it was found in, and only while that version is the newest.
/// Of a notebook only those cells are sent of which there is something new to say.
///
/// The analysing thread alone sends, so what concerns one document goes out in order and no lock is needed. A lock
/// over check and sending would only let an editor that is slow to read hold up the thread that reads from it.
/// It does not know how anything was found.
final class PublishDiagnostics implements Diagnostics {
    private final Documents documents;
    private final ToLsp toLsp;
    private final Endpoint client;
    private final UnopenedFiles unopened;
    private final Log log;

    /// Of each notebook what was sent of its cells last.
    private final Map<DocumentUri, Map<DocumentUri, Sent>> notebooks = new HashMap<>();

    PublishDiagnostics(Documents documents, ToLsp toLsp, Endpoint client, UnopenedFiles unopened, Log log) {
        this.documents = documents;
        this.toLsp = toLsp;
        this.client = client;
        this.unopened = unopened;
        this.log = log;
    }

    @Override
    public void found(Document document, List<Finding> findings) {
        if (documents.isCurrent(document)) {
            unopened.opened(document.uri());
            Map<Passage, List<Diagnostic>> diagnostics = toLsp.diagnostics(findings, document);
            if (document.cells().isPresent()) {
                publishCells(document.uri(), diagnostics);
            } else {
                diagnostics.forEach((passage, found) -> publish(passage.document(), found));
            }
        }
    }

    @Override
    public void foundAgain(Document document, List<Finding> findings) {
        found(document, findings);
    }

    @Override
    public void foundInFile(Document file, List<Finding> findings) {
        unopened.found(file, findings);
    }

    /// Clears what the editor shows, unless it has opened the document again: then the findings in that follow.
    @Override
    public void closed(Document document) {
        if (document.cells().isPresent()) {
            publishCells(document.uri(), Map.of());
            notebooks.remove(document.uri());
        } else if (documents.find(document.uri()).isEmpty()) {
            publish(document, List.of());
        }
    }

    @Override
    public Log log() {
        return log;
    }

    /// A cell that is no longer one of the notebook's program is cleared.
    private void publishCells(DocumentUri notebook, Map<Passage, List<Diagnostic>> diagnostics) {
        Map<DocumentUri, Sent> before = notebooks.getOrDefault(notebook, Map.of());
        Map<DocumentUri, Sent> now = new HashMap<>();
        diagnostics.forEach((passage, found) -> {
            Sent sent = new Sent(passage.document(), found);
            if (!sent.saysTheSame(before.get(passage.document().uri()))) {
                publish(passage.document(), found);
            }
            now.put(passage.document().uri(), sent);
        });
        before.forEach((cell, sent) -> {
            if (!now.containsKey(cell)) {
                publish(sent.cell, List.of());
            }
        });
        notebooks.put(notebook, now);
    }

    private void publish(Document document, List<Diagnostic> diagnostics) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(document.uri().spelling(), diagnostics);
        if (toLsp.client().has(ClientCapabilities.Feature.DIAGNOSTIC_VERSION)) {
            params.setVersion(document.version());
        }
        client.notify("textDocument/publishDiagnostics", params);
    }

    /// What was sent of a cell.
    private record Sent(Document cell, List<Diagnostic> diagnostics) {
        @SuppressWarnings("ReferenceEquality") // One that is merely equal is another state: of the cell opened again.
        boolean saysTheSame(@Nullable Sent before) {
            return before != null && before.cell == cell && before.diagnostics.equals(diagnostics);
        }
    }
}
