package dev.earshot.lsp;

import dev.earshot.analysis.Analysis;
import dev.earshot.rule.Finding;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.Documents;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;

/// Answers a client that asks for the findings in a document.
///
/// A report is `unchanged` only for the very state of the document that the client was last told about: one that was
/// closed and opened again gets a full report, even if it is equal, since some clients forget what they showed.
/// It does not know when a client asks.
final class PullDiagnostics implements Diagnostics {
    private final Documents documents;
    private final ToLsp toLsp;
    private final Log log;
    private final Map<DocumentUri, Report> reports = new ConcurrentHashMap<>();

    // From the time of day on, so that an id which another run of the server gave out is none of this run's.
    private final AtomicLong lastId = new AtomicLong(System.currentTimeMillis());

    private record Report(String id, Document document, List<Diagnostic> items) {
        boolean says(Document state, List<Diagnostic> found) {
            return document.equals(state) && items.equals(found);
        }
    }

    PullDiagnostics(Documents documents, ToLsp toLsp, Log log) {
        this.documents = documents;
        this.toLsp = toLsp;
        this.log = log;
    }

    CompletableFuture<DocumentDiagnosticReport> answer(DocumentDiagnosticParams params, Analysis analysis) {
        return documents
                .find(FromLsp.uri(params.getTextDocument()))
                .filter(Document::isPython)
                .map(document -> analysis.ask(
                        document,
                        kept -> report(document, kept.findings(), String.valueOf(params.getPreviousResultId()))))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()))));
    }

    @Override
    public void found(Document document, List<Finding> findings) {
        // The client asks when it wants to know.
    }

    @Override
    public void closed(Document document) {
        reports.remove(document.uri());
    }

    @Override
    public Log log() {
        return log;
    }

    private DocumentDiagnosticReport report(Document document, List<Finding> findings, String previousId) {
        List<Diagnostic> items = toLsp.diagnostics(findings, document);
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
