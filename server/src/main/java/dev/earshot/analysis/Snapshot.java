package dev.earshot.analysis;

import dev.earshot.rule.Subject;
import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.Suites;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A document at one moment, as a rule sees it.
final class Snapshot implements Subject {
    private final SourceText text;
    private final Statements statements;
    private final List<Suite> suites = new ArrayList<>();
    private final Set<TopLevelStatement> marked = new HashSet<>();
    private final IdentityHashMap<Suite, Integer> starts = new IdentityHashMap<>();

    private Snapshot(SourceText text, Statements statements) {
        this.text = text;
        this.statements = statements;
    }

    /// A document as it is now.
    ///
    /// @param matter those of the statements that the program was run with
    static Snapshot of(SourceText text, Statements statements, Set<TopLevelStatement> matter, Suites read) {
        Snapshot snapshot = new Snapshot(text, statements);
        statements
                .marked()
                .filter(placed -> matter.contains(placed.statement()))
                .forEach(placed -> {
                    Suite suite = read.of(placed.statement());
                    snapshot.suites.add(suite);
                    snapshot.marked.add(placed.statement());
                    snapshot.starts.put(suite, placed.start());
                });
        return snapshot;
    }

    @Override
    public SourceText text() {
        return text;
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
    public boolean mentionedElsewhere(String word) {
        Words wanted = Words.mentioned(Set.of(word));
        return statements
                .all()
                .map(PlacedStatement::statement)
                .filter(statement -> !marked.contains(statement))
                .anyMatch(statement -> wanted.test(statement.text()));
    }
}
