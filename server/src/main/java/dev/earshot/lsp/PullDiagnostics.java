package dev.earshot.lsp;

import dev.earshot.analysis.Analysis;
import dev.earshot.rule.Finding;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.Documents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/// Answers a client that asks for the findings in a document.
///
/// A report is `unchanged` only for the very state of the document that the client was last told about: one that was
/// closed and opened again gets a full report, even if it is equal, since some clients forget what they showed.
/// Files that are not open it does not ask for: findings in those are sent, and taken back when one is opened.
/// It does not know when a client asks.
final class PullDiagnostics implements Diagnostics {
    private final Documents documents;
    private final ToLsp toLsp;
    private final Endpoint client;
    private final Log log;
    private final UnopenedFiles unopened;
    private final AtomicBoolean isAsking = new AtomicBoolean();
    private final AtomicBoolean isToAsk = new AtomicBoolean();
    private final Map<DocumentUri, Report> reports = new ConcurrentHashMap<>();

    /// Of each notebook what was found in its cells; only the analysing thread touches it.
    private final Map<DocumentUri, List<List<Diagnostic>>> foundInNotebooks = new HashMap<>();

    // From the time of day on, so that an id which another run of the server gave out is none of this run's.
    private final AtomicLong lastId = new AtomicLong(System.currentTimeMillis());

    private record Report(String id, Document document, List<Diagnostic> items) {
        @SuppressWarnings(
                "ReferenceEquality") // One that is merely equal is another state: of the document opened again.
        boolean says(Document state, List<Diagnostic> found) {
            return document == state && items.equals(found);
        }
    }

    PullDiagnostics(Documents documents, ToLsp toLsp, Endpoint client, UnopenedFiles unopened, Log log) {
        this.client = client;
        this.documents = documents;
        this.toLsp = toLsp;
        this.unopened = unopened;
        this.log = log;
    }

    CompletableFuture<DocumentDiagnosticReport> answer(DocumentDiagnosticParams params, Analysis analysis) {
        return documents
                .shown(FromLsp.uri(params.getTextDocument()))
                .filter(shown -> shown.analysed().isPython())
                .map(shown -> analysis.ask(
                        shown.analysed(),
                        kept -> report(shown, kept.findings(), String.valueOf(params.getPreviousResultId()))))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()))));
    }

    /// The client asks when it wants to know. Of the cells of a notebook it asks only for the one that was edited: it
    /// learns where that has changed what is found in others.
    @Override
    public void found(Document document, List<Finding> findings) {
        if (unopened.opened(document.uri())) {
            client.notify(
                    "textDocument/publishDiagnostics",
                    new PublishDiagnosticsParams(document.uri().spelling(), List.of()));
        }
        if (document.cells().isPresent()) {
            List<List<Diagnostic>> now =
                    List.copyOf(toLsp.diagnostics(findings, document).values());
            if (!now.equals(foundInNotebooks.put(document.uri(), now))) {
                askAgain();
            }
        }
    }

    @Override
    public void foundAgain(Document document, List<Finding> findings) {
        askAgain();
    }

    @Override
    public void foundInFile(Document file, List<Finding> findings) {
        unopened.found(file, findings);
    }

    /// Has the client ask again for all that it shows. While it has not answered that, it is not bothered with more.
    void askAgain() {
        isToAsk.set(true);
        if (isAsking.compareAndSet(false, true)) {
            isToAsk.set(false);
            var _ = client.request("workspace/diagnostic/refresh", null).handle((done, refused) -> {
                isAsking.set(false);
                if (isToAsk.get()) {
                    askAgain();
                }
                return done;
            });
        }
    }

    @Override
    public void closed(Document document) {
        foundInNotebooks.remove(document.uri());
        document.passages().forEach(passage -> reports.remove(passage.document().uri()));
    }

    @Override
    public Log log() {
        return log;
    }

    private DocumentDiagnosticReport report(Documents.Shown shown, List<Finding> findings, String previousId) {
        Document document = shown.passage().document();
        List<Diagnostic> items = toLsp.diagnostics(findings, shown.analysed()).getOrDefault(shown.passage(), List.of());
        Report last = reports.get(document.uri());
        if (last != null && last.id().equals(previousId) && last.says(document, items)) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(last.id()));
        }
        String id = Long.toString(lastId.incrementAndGet());
        reports.put(document.uri(), new Report(id, document, items));
        RelatedFullDocumentDiagnosticReport full = new RelatedFullDocumentDiagnosticReport(items);
        full.setResultId(id);
        return new DocumentDiagnosticReport(full);
    }
}
