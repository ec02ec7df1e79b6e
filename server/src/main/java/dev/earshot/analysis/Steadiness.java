package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a person is shown of the findings while typing, so that none blinks.
///
/// A text that is being typed is broken most of the time, and what a broken statement means is a guess. So what an
/// edit breaks changes no finding: one that was shown stays, moving with the text, and one that was not shown is
/// withheld, until each statement that was edited since parses. A name that is not there yet is like that: what it
/// keeps
/// the program from reaching stays shown. What a person does to the call itself, or to what
/// leads to it, counts at once: its words change, it becomes a comment, or it is typed. Where nothing that was edited
/// is broken, what is shown is what was found.
///
/// It does not know how findings are found, nor what a statement says.
final class Steadiness {
    private final Predicate<TopLevelStatement> isBroken;
    private final Supplier<Set<String>> missing;

    /// The last one at which findings were asked for.
    private Sight.Moment moment = new Sight.Moment(0, Set.of());

    private List<Sight> sights = new ArrayList<>();
    private List<TextRange> edited = new ArrayList<>();

    /// The statements that were edited since all sights agreed with the text.
    private final Map<TopLevelStatement, Edited> statements = new HashMap<>();

    /// @param isBroken whether a statement of the current text does not parse
    /// @param missing the names without which the current program does not reach what is below
    Steadiness(Predicate<TopLevelStatement> isBroken, Supplier<Set<String>> missing) {
        this.isBroken = isBroken;
        this.missing = missing;
    }

    /// Moves on with the text.
    ///
    /// @param before the text before the change
    void follow(Replacement change, SourceText before, StatementEdit edit) {
        if (moment.number() == 0) {
            return;
        }
        sights.replaceAll(sight -> sight.after(change, before));
        edited.replaceAll(each -> Mark.moved(each, change));
        int start = change.range().start();
        edited.add(new TextRange(start, start + change.text().length()));
        edit.removed().forEach(gone -> statements.remove(gone.statement()));
        for (PlacedStatement added : edit.added()) {
            statements.put(added.statement(), new Edited(moment.number() + 1));
        }
    }

    /// What is to be shown of what was found in the current text, in rising order of where it starts.
    List<Finding> show(List<Finding> found, SourceText text) {
        Sight.Moment last = moment;
        moment = new Sight.Moment(last.number() + 1, missing.get());
        Map<TextRange, Finding> unseen = new LinkedHashMap<>();
        found.forEach(finding -> unseen.put(finding.range(), finding));
        List<Sight> now = new ArrayList<>();
        for (Sight sight : sights) {
            Optional<Finding> fresh = Optional.ofNullable(unseen.get(sight.range()));
            if (unseen.containsKey(sight.range()) || sight.shown()) {
                unseen.remove(sight.range());
                decide(sight, fresh, text).ifPresent(now::add);
            }
        }
        for (Finding finding : unseen.values()) {
            Sight sight = Sight.of(finding, text, false, last);
            decide(sight, Optional.of(finding), text).ifPresent(now::add);
        }
        sights = now;
        edited = new ArrayList<>();
        if (sights.stream().allMatch(sight -> sight.agreed().equals(moment))) {
            statements.clear();
        }
        return sights.stream()
                .flatMap(sight -> sight.visible().stream())
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }

    /// What becomes of a sight.
    ///
    /// @param fresh what the current text says of that call
    private Optional<Sight> decide(Sight sight, Optional<Finding> fresh, SourceText text) {
        if (fresh.equals(sight.visible())) {
            return Optional.of(sight.agreedAt(moment));
        }
        boolean ownDoing = sight.shown() ? !sight.stands(text) : sight.isEdited(edited, text);
        boolean outOfReach = sight.shown() && !sight.agreed().missing().containsAll(moment.missing());
        if (ownDoing || !(outOfReach || isDoubtful(sight.agreed().number()))) {
            return fresh.map(finding -> Sight.of(finding, text, true, moment));
        }
        return Optional.of(sight);
    }

    /// Whether something that was edited since then is broken now.
    private boolean isDoubtful(int since) {
        return statements.entrySet().stream()
                .anyMatch(each ->
                        each.getValue().moment > since && each.getValue().isBroken(each.getKey(), isBroken));
    }

    /// When a statement was edited, and whether that broke it, once somebody asked.
    private static final class Edited {
        private final int moment;
        private @Nullable Boolean broken;

        Edited(int moment) {
            this.moment = moment;
        }

        boolean isBroken(TopLevelStatement statement, Predicate<TopLevelStatement> judge) {
            if (broken == null) {
                broken = judge.test(statement);
            }
            return Objects.requireNonNull(broken);
        }
    }
}
