package dev.earshot.analysis;

import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.TopLevelStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How many statements of a text name each word on the way to a target: read once, then kept through edits, so that an
/// edit costs what it touches. It does not know which modules the words come from.
final class NamedWords {
    private final Map<String, Integer> counts = new HashMap<>();

    static NamedWords of(Statements statements) {
        NamedWords words = new NamedWords();
        words.count(statements.all(), 1);
        return words;
    }

    void follow(StatementEdit edit) {
        count(edit.removed().stream(), -1);
        count(edit.added().stream(), 1);
    }

    /// The words on the way that no statement names.
    Set<String> lacking() {
        Set<String> lacking = new HashSet<>(Clues.WAY);
        lacking.removeAll(counts.keySet());
        return lacking;
    }

    private void count(Stream<PlacedStatement> statements, int more) {
        statements
                .map(PlacedStatement::statement)
                .map(TopLevelStatement::text)
                .filter(text -> Clues.WAY.stream().anyMatch(text::contains))
                .flatMap(text -> Clues.of(text).named().stream())
                .forEach(word -> counts.merge(word, more, (one, other) -> one + other == 0 ? null : one + other));
    }
}
