package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.List;

/// What is kept of one open document between edits, and what was found in it.
/// It owns native memory: one thread at a time uses it, and whoever opened it closes it.
/// It does not know who shows the findings.
public final class DocumentAnalysis implements AutoCloseable {
    private SourceText text;

    private DocumentAnalysis(SourceText text) {
        this.text = text;
    }

    public static DocumentAnalysis open(SourceText text) {
        return new DocumentAnalysis(text);
    }

    public SourceText text() {
        return text;
    }

    /// Moves on to the text after the given changes, each counted in the text that the one before it left.
    public void edit(List<Replacement> changes) {
        for (Replacement change : changes) {
            text = text.replace(change);
        }
    }

    /// The findings in the current text, in rising order of their start.
    public List<Finding> findings() {
        return List.of();
    }

    /// What can be done about a finding of the current text.
    public List<Fix> fixes(Finding finding) {
        return List.of();
    }

    @Override
    public void close() {}
}
