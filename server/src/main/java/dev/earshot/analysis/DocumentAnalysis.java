package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// An open document of a workspace: its text as the editor has it, and what is found in it.
///
/// Three layers, each made from the one before and kept while that is unchanged: the statements of the
/// text, what those that mention a word of interest say, and what their names refer to. It holds native memory: one
/// thread at a time uses it, and whoever opened it closes it. It does not know who shows the findings.
public final class DocumentAnalysis implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(DocumentAnalysis.class.getName());

    private final Workspace workspace;
    private final LoadedModule module;
    private final Runnable closing;

    /// @param closing what is done when it is closed
    DocumentAnalysis(Workspace workspace, LoadedModule module, Runnable closing) {
        this.workspace = workspace;
        this.module = module;
        this.closing = closing;
    }

    /// Opens a document that is in no workspace.
    public static DocumentAnalysis open(SourceText text) {
        return open(text, report -> LOGGER.log(System.Logger.Level.WARNING, report));
    }

    /// Opens a document that is in no workspace, and tells of what cannot be analysed.
    ///
    /// @param reports is told each such thing in one sentence
    public static DocumentAnalysis open(SourceText text, Consumer<String> reports) {
        Workspace workspace = new Workspace(reports);
        return new DocumentAnalysis(workspace, workspace.open(Optional.empty(), text), workspace::close);
    }

    public SourceText text() {
        return module.source().text();
    }

    /// Moves on to the text after the given changes, each counted in the text that the one before it left.
    public void edit(List<Replacement> changes) {
        workspace.edit(module, changes);
    }

    /// The findings to show for the current text, in rising order of their start: those in it, but for what a person
    /// who is typing has broken.
    public List<Finding> findings() {
        return workspace.show(module);
    }

    /// The findings in the current text, whatever it was before.
    List<Finding> found() {
        workspace.refresh(module);
        return module.findings().all();
    }

    /// Names that surely are not there where the current text wants them, so that it does not reach what is below.
    public Set<String> missing() {
        workspace.refresh(module);
        return module.missing();
    }

    /// What can be done about a finding of the current text.
    public List<Fix> fixes(Finding finding) {
        workspace.refresh(module);
        return module.withOwn().fixes(finding);
    }

    boolean isOf(LoadedModule other) {
        return module == other;
    }

    /// What has been done so far in the workspace.
    Work work() {
        return workspace.work();
    }

    /// Lets it go in whatever state it is, so that it is begun anew.
    void discard() {
        workspace.drop(module);
    }

    @Override
    public void close() {
        closing.run();
    }
}
