package dev.earshot.lsp;

import dev.earshot.analysis.Analysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Documents;
import dev.earshot.workspace.Documents.Shown;
import dev.earshot.workspace.Passage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.jspecify.annotations.Nullable;

/// Explains the finding under the mouse: what is wrong here, and the rule's page.
/// It does not know about code without a finding.
record Hover(Documents documents, Analysis analysis, FromLsp fromLsp, ToLsp toLsp) {
    /// The protocol's word for no hover is null.
    CompletableFuture<org.eclipse.lsp4j.@Nullable Hover> answer(HoverParams params) {
        Optional<Shown> shown = documents
                .shown(FromLsp.uri(params.getTextDocument()))
                .filter(text -> text.analysed().isPython());
        if (shown.isEmpty()) {
            return CompletableFuture.<org.eclipse.lsp4j.@Nullable Hover>completedFuture(null);
        }
        Passage passage = shown.get().passage();
        TextRange place = TextRange.empty(passage.start()
                + fromLsp.offset(params.getPosition(), passage.document().text()));
        return analysis.ask(
                shown.get().analysed(),
                kept -> kept.findings().stream()
                        .filter(finding -> finding.range().touches(place))
                        .findFirst()
                        .map(finding -> explanation(finding, passage))
                        .orElse(null));
    }

    private org.eclipse.lsp4j.Hover explanation(Finding finding, Passage passage) {
        String kind = toLsp.client().markdown() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
        String text = finding.message() + "\n\n" + toLsp.rule().page();
        return new org.eclipse.lsp4j.Hover(new MarkupContent(kind, text), toLsp.range(finding.range(), passage));
    }
}
