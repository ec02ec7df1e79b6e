package dev.earshot.analysis.program;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.python.value.Place;
import dev.earshot.rule.Elsewhere;
import dev.earshot.rule.Subject;
import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.SourceText;
import dev.earshot.words.Words;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.PythonFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One module of a program at one moment, as a rule sees it.
final class Snapshot implements Subject {
    private final ModuleSource source;
    private final ProgramRun program;
    private final List<Suite> suites = new ArrayList<>();
    private final Set<TopLevelStatement> marked = new HashSet<>();
    private final IdentityHashMap<Suite, Integer> starts = new IdentityHashMap<>();

    Snapshot(ModuleSource source, ProgramRun program) {
        this.source = source;
        this.program = program;
        Set<TopLevelStatement> matter = program.mattering(source);
        source.statements()
                .marked()
                .filter(placed -> matter.contains(placed.statement()))
                .forEach(placed -> {
                    Suite suite = source.suite(placed.statement());
                    suites.add(suite);
                    marked.add(placed.statement());
                    starts.put(suite, placed.start());
                });
    }

    /// Whether the program starts with this module.
    boolean isOfRoot() {
        return program.root() == source;
    }

    @Override
    public SourceText text() {
        return source.text();
    }

    @Override
    public List<Suite> suites() {
        return suites;
    }

    @Override
    public int startOf(Suite suite) {
        return Optional.ofNullable(starts.get(suite))
                .orElseThrow(() -> new IllegalArgumentException("a statement of another text"));
    }

    @Override
    public boolean holds(Suite suite) {
        return starts.containsKey(suite);
    }

    @Override
    public Optional<Elsewhere> elsewhere(Place place) {
        return program.sourceOf(place.suite())
                .flatMap(other -> other.file()
                        // What is analysed of a notebook is no text that anybody sees.
                        .filter(file -> !PythonFiles.isNotebook(file))
                        .flatMap(file -> other.startOf(place.suite())
                                .map(start -> new Elsewhere(
                                        DocumentUri.of(file).spelling(),
                                        other.text(),
                                        place.range().shift(start)))));
    }

    @Override
    public boolean mentionedElsewhere(String word) {
        Words wanted = Words.mentioned(Set.of(word));
        return source.statements()
                .all()
                .map(PlacedStatement::statement)
                .filter(statement -> !marked.contains(statement))
                .anyMatch(statement -> wanted.test(statement.text()));
    }
}
