package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is kept of one document that sees no other module of the workspace, and what was found in it.
///
/// Three layers, each made from the one before and kept while that is unchanged: the statements of the
/// text, what those that mention a word of interest say, and what their names refer to. It owns native memory: one
/// thread at a time uses it, and whoever opened it closes it. It does not know who shows the findings.
public final class DocumentAnalysis implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(DocumentAnalysis.class.getName());

    private final Interpreter interpreter = new Interpreter();
    private final ModuleSource source;
    private final ProgramRun program;
    private final Steadiness steadiness;

    private DocumentAnalysis(SourceText text, Consumer<String> reports) {
        source = new ModuleSource(Optional.empty(), text, reports);
        program = new ProgramRun(source, Optional.empty(), new Alone(interpreter.seeds()), interpreter, reports);
        steadiness = new Steadiness(source::isBroken);
    }

    private record Alone(Words seeds) implements Modules {
        @Override
        public Optional<ModuleSource> source(Path file) {
            return Optional.empty();
        }

        @Override
        public Words seeds(ModuleSource source) {
            return seeds;
        }
    }

    public static DocumentAnalysis open(SourceText text) {
        return open(text, report -> LOGGER.log(System.Logger.Level.WARNING, report));
    }

    /// Opens a document, and tells of what cannot be analysed.
    ///
    /// @param reports is told each such thing in one sentence
    public static DocumentAnalysis open(SourceText text, Consumer<String> reports) {
        return new DocumentAnalysis(text, reports);
    }

    public SourceText text() {
        return source.text();
    }

    /// Moves on to the text after the given changes, each counted in the text that the one before it left.
    public void edit(List<Replacement> changes) {
        for (ModuleEdit edit : source.edit(changes)) {
            program.follow(source, edit.statements());
            steadiness.follow(edit.change(), edit.before(), edit.statements());
        }
    }

    /// The findings to show for the current text, in rising order of their start: those in it, but for what a person
    /// who is typing has broken.
    public List<Finding> findings() {
        return steadiness.show(found(), text());
    }

    /// The findings in the current text, whatever it was before.
    List<Finding> found() {
        return foundByProgram().all();
    }

    /// What can be done about a finding of the current text.
    public List<Fix> fixes(Finding finding) {
        return foundByProgram().fixes(finding);
    }

    private ModuleFindings foundByProgram() {
        program.refresh();
        return new ModuleFindings(source, List.of(program));
    }

    /// How often the program has been run to find out what names refer to.
    int programsRun() {
        return interpreter.programsRun();
    }

    @Override
    public void close() {
        source.close();
    }
}
