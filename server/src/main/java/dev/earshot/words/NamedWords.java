package dev.earshot.words;

import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.TopLevelStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How many statements of a text name each word on the way to a target: each is read once, so that an edit costs what
/// it touches. It does not know which modules the words come from.
public final class NamedWords {
    /// What each statement names that names one.
    private final Map<TopLevelStatement, Set<String>> named = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();

    public static NamedWords of(Statements statements) {
        NamedWords words = new NamedWords();
        statements.all().forEach(words::add);
        return words;
    }

    public void follow(StatementEdit edit) {
        edit.removed().forEach(this::remove);
        edit.added().forEach(this::add);
    }

    /// The words on the way that no statement names.
    public Set<String> lacking() {
        Set<String> lacking = new HashSet<>(Clues.WAY);
        lacking.removeAll(counts.keySet());
        return lacking;
    }

    private void add(PlacedStatement added) {
        String text = added.statement().text();
        if (Clues.WAY.stream().anyMatch(text::contains)) {
            Set<String> words = Clues.of(text).named();
            named.put(added.statement(), words);
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
    }

    private void remove(PlacedStatement gone) {
        Set<String> words = named.remove(gone.statement());
        if (words != null) {
            words.forEach(word -> counts.compute(word, (_, count) -> count == null || count == 1 ? null : count - 1));
        }
    }
}
