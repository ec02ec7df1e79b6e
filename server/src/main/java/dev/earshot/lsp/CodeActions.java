package dev.earshot.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.earshot.analysis.Analysis;
import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.Documents;
import dev.earshot.workspace.Documents.Shown;
import dev.earshot.workspace.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/// Offers the fixes of the findings that the cursor or the selection touches.
/// The edits go along at once: to make them costs less than for the client to ask again.
/// It does not know how to mend anything.
record CodeActions(Documents documents, Analysis analysis, FromLsp fromLsp, ToLsp toLsp) {
    CompletableFuture<List<CodeAction>> answer(CodeActionParams params) {
        Optional<Shown> shown = documents
                .shown(FromLsp.uri(params.getTextDocument()))
                .filter(text -> text.analysed().isPython());
        if (shown.isEmpty() || !wantsQuickFixes(params.getContext())) {
            return CompletableFuture.completedFuture(List.of());
        }
        Passage passage = shown.get().passage();
        TextRange range = range(params.getRange(), passage);
        Set<Integer> asked = asked(params.getContext(), passage);
        return analysis.ask(shown.get().analysed(), kept -> actions(shown.get(), range, asked, kept));
    }

    private List<CodeAction> actions(Shown shown, TextRange range, Set<Integer> asked, DocumentAnalysis kept) {
        Document document = shown.analysed();
        List<Finding> touched = kept.findings().stream()
                .filter(finding -> finding.range().touches(range))
                .toList();
        List<Finding> meant = touched.stream()
                .filter(finding ->
                        asked.contains(shown.passage().inside(finding.range().start())))
                .toList();
        return (meant.isEmpty() ? touched : meant)
                .stream()
                        .flatMap(finding ->
                                kept.fixes(finding).stream().map(fix -> toLsp.codeAction(fix, finding, document)))
                        .toList();
    }

    /// Where the findings start whose diagnostics the client asks about; none where it does not say.
    /// A client that does not bring back our data still says where a diagnostic is.
    private Set<Integer> asked(CodeActionContext context, Passage passage) {
        Set<Integer> starts = new HashSet<>();
        List<Diagnostic> diagnostics = context.getDiagnostics();
        for (Diagnostic diagnostic : diagnostics == null ? List.<Diagnostic>of() : diagnostics) {
            if (diagnostic.getData() instanceof JsonObject data
                    && data.get(ToLsp.START) instanceof JsonPrimitive start
                    && start.isNumber()) {
                starts.add(start.getAsInt());
            } else if (ToLsp.SOURCE.equals(diagnostic.getSource())) {
                starts.add(range(diagnostic.getRange(), passage).start());
            }
        }
        return starts;
    }

    private TextRange range(Range range, Passage passage) {
        return fromLsp.range(range, passage.document().text()).shift(passage.start());
    }

    /// A kind stands for all kinds below it, and the empty one for all.
    private static boolean wantsQuickFixes(CodeActionContext context) {
        List<String> only = FromLsp.required(context, "context").getOnly();
        return only == null || only.contains("") || only.contains(CodeActionKind.QuickFix);
    }
}
