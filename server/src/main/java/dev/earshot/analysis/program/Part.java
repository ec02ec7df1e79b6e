package dev.earshot.analysis.program;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.python.Interpretation;
import dev.earshot.python.machine.outside.ModuleFinder;
import dev.earshot.python.relevance.Expected;
import dev.earshot.python.relevance.Wants;
import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.words.Changes;
import dev.earshot.words.Endings;
import dev.earshot.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// One module as a part of one program: the words by which its statements are told that matter to that program.
/// They grow by what is bound to them, until nothing is new. It does not know the other parts.
final class Part implements ModuleFinder.Completeness {
    /// More text than this, in UTF-16 units, is not run for the sake of words that only other words brought.
    private static final int MOST_TEXT = 100_000;

    private static final int MOST_DISMISSED = 8;

    private final ModuleSource source;
    private Words seeds = Words.NONE;
    private Words needed = Words.NONE;
    private List<TopLevelStatement> matter = List.of();
    private Set<TopLevelStatement> mattering = Set.of();
    private boolean isCutShort;

    /// The names of which was asked whether others may change what they hold.
    private final Set<String> asked = new HashSet<>();

    /// The answers, for the statements that it is run with.
    private final Map<String, Boolean> doubtful = new HashMap<>();

    /// Words that brought too much lately, with how much too much: while somebody types, a few take turns.
    private final LinkedHashMap<Words, Long> dismissed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Words, Long> eldest) {
            return size() > MOST_DISMISSED;
        }
    };

    Part(ModuleSource source) {
        this.source = source;
    }

    /// The same module in another attempt at its program.
    Part again() {
        Part again = new Part(source);
        again.dismissed.putAll(dismissed);
        return again;
    }

    ModuleSource source() {
        return source;
    }

    /// The words that it last started from.
    Words seeds() {
        return seeds;
    }

    /// Those of its statements that the program is run with.
    Set<TopLevelStatement> mattering() {
        return mattering;
    }

    /// What its functions are of interest for from the start: what they import need not have been run by then.
    Expected expected() {
        return new Expected(seeds.mentioned(), seeds.modules());
    }

    List<Suite> suites() {
        return matter.stream().map(source::suite).toList();
    }

    /// Begins anew, so that what comes out depends on the text alone.
    void start(Words words) {
        seeds = words;
        asked.clear();
        take(words, source.matching(words));
    }

    /// Begins with all of its statements.
    void startWhole(Words words) {
        seeds = words;
        asked.clear();
        take(Words.ALL, source.matching(Words.ALL));
    }

    boolean isBegun() {
        return !needed.isEmpty();
    }

    @Override
    public boolean isWhole() {
        return needed.equals(Words.ALL);
    }

    @Override
    public boolean bindsAllOf(String name) {
        Words binding = new Words(Set.of(), Map.of(), Set.of(name));
        return isWhole()
                || source.statements()
                        .all()
                        .map(PlacedStatement::statement)
                        .filter(binding::mayMatterIn)
                        .allMatch(statement -> mattering.contains(statement) || !binding.test(statement.text()));
    }

    /// Whether other statements than those that it is run with may change what a name holds. When the answer may have
    /// become another one by an edit, the program is another one.
    boolean isDoubtful(String name) {
        if (isWhole()) {
            return false;
        }
        asked.add(name);
        return doubtful.computeIfAbsent(name, this::mayBeChanged);
    }

    /// What is defined is not run by that.
    private boolean mayBeChanged(String name) {
        return source.changing(name).stream()
                .anyMatch(statement -> !mattering.contains(statement) || Changes.isLater(statement));
    }

    /// Whether it may come to an end, by statements that it is not run with, before it has come to all of the others.
    boolean mayEndEarly() {
        return !isWhole()
                && Endings.mayComeEarly(
                        source.statements()
                                .all()
                                .map(PlacedStatement::statement)
                                .toList(),
                        mattering::contains);
    }

    /// Whether it is not run for all that it might be.
    boolean isCutShort() {
        return isCutShort;
    }

    /// Takes over what a run has brought to light about the module's names.
    ///
    /// @return whether that makes another run necessary
    boolean learn(Interpretation.Names names) {
        Words next = needed.and(
                names.wanted().contains(Wants.ALL)
                        ? Words.ALL
                        : new Words(names.words(), names.modules(), names.wanted()));
        if (needed.covers(next)) {
            return false;
        }
        if (dismissed.keySet().stream().anyMatch(next::covers)) {
            isCutShort = true;
            return false;
        }
        long excess = source.lengthOfMatching(next, MOST_TEXT) - (long) MOST_TEXT;
        if (excess > 0) {
            // All of a large document seems to matter, one part by the other: what is known must do.
            dismiss(next, excess);
            isCutShort = true;
            return false;
        }
        List<TopLevelStatement> matching = source.matching(next);
        boolean brings = !matching.equals(matter);
        take(next, matching);
        return brings;
    }

    /// While a name is typed, each key brings another one. So of words that bring too much those are kept that did so
    /// before as well, if these alone bring too much.
    private void dismiss(Words words, long excess) {
        Words again =
                dismissed.isEmpty() ? words : words.common(dismissed.lastEntry().getKey());
        long excessAgain = again.equals(words) ? excess : source.lengthOfMatching(again, MOST_TEXT) - (long) MOST_TEXT;
        if (excessAgain > 0) {
            dismissed.put(again, excessAgain);
        } else {
            dismissed.put(words, excess);
        }
    }

    /// Takes note of an edit.
    ///
    /// @return whether the program is another one by it
    boolean follow(StatementEdit edit) {
        // Words that brought too much stay dismissed until as much is gone as they brought too much.
        dismissed.replaceAll((words, excess) ->
                excess + source.lengthOf(edit.added(), words) - source.lengthOf(edit.removed(), words));
        dismissed.values().removeIf(excess -> excess <= 0);
        if (!isWhole() && mayChangeDoubts(edit)) {
            return true;
        }
        return edit.removed().stream().anyMatch(gone -> mattering.contains(gone.statement()))
                || edit.added().stream().anyMatch(added -> source.matters(needed, added.statement()));
    }

    private boolean mayChangeDoubts(StatementEdit edit) {
        return Stream.concat(edit.removed().stream(), edit.added().stream())
                .map(PlacedStatement::statement)
                .anyMatch(statement -> asked.stream().anyMatch(name -> Changes.of(name, statement)));
    }

    private void take(Words words, List<TopLevelStatement> matching) {
        needed = words;
        matter = matching;
        mattering = new HashSet<>(matching);
        doubtful.clear();
    }
}
