package dev.earshot.analysis.steadiness;

import dev.earshot.analysis.module.ModuleEdit;
import dev.earshot.analysis.program.ModuleFindings;
import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person is shown of the findings in one text while typing in it or in another one, so that none blinks.
///
/// A text that is being typed is broken most of the time, and what a broken statement means is a guess. So what an
/// edit breaks changes no finding, be it in this text or in one that this one uses: one that was shown stays, moving
/// with the text, and one that was not shown is withheld, until each statement that was edited since parses. A name
/// that is not there yet is like that, until something is saved: what it keeps programs from reaching stays shown.
/// What a person does to the call itself, or to what leads to it, counts at once: its words change, it becomes a
/// comment, or it is typed. Where nothing that was edited is broken, what is shown is what was found.
///
/// It does not know how findings are found, nor what a statement says.
public final class Steadiness {
    /// The last one at which all programs had looked at the texts; none before anything was shown.
    private Optional<Sight.Moment> last = Optional.empty();

    private List<Sight> sights = new ArrayList<>();
    private List<TextRange> edited = new ArrayList<>();
    private boolean settled = true;

    /// Moves on with the text.
    ///
    /// @param before the text before the change
    public void follow(Replacement change, SourceText before) {
        if (last.isPresent()) {
            sights.replaceAll(sight -> sight.after(change, before));
            edited.replaceAll(each -> Mark.moved(each, change));
            int start = change.range().start();
            edited.add(new TextRange(start, start + change.text().length()));
        }
    }

    /// Moves on with another text, which steps that lead to a finding may be in.
    public void followElsewhere(ModuleEdit edit) {
        sights.replaceAll(sight -> sight.afterElsewhere(edit));
    }

    /// What is to be shown of what was found in the current text, in rising order of where it starts.
    public List<Finding> show(ModuleFindings found, Doubt doubt) {
        Sight.Moment before = last.orElse(doubt.now());
        Map<TextRange, Finding> unseen = new LinkedHashMap<>();
        found.all().forEach(finding -> unseen.put(finding.range(), finding));
        List<Sight> now = new ArrayList<>();
        settled = !doubt.isAwaited();
        for (Sight sight : sights) {
            Optional<Finding> fresh = Optional.ofNullable(unseen.get(sight.range()));
            if (fresh.isPresent() || sight.shown()) {
                unseen.remove(sight.range());
                decide(sight, fresh, found, doubt).ifPresent(now::add);
            }
        }
        for (Finding finding : unseen.values()) {
            Sight sight = Sight.of(finding, found, false, before);
            decide(sight, Optional.of(finding), found, doubt).ifPresent(now::add);
        }
        sights = now;
        edited = new ArrayList<>();
        last = Optional.of(doubt.isAwaited() ? before : doubt.now());
        return sights.stream()
                .flatMap(sight -> sight.visible().stream())
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }

    /// Whether what was shown last is what was found.
    public boolean isSettled() {
        return settled;
    }

    /// What becomes of a sight.
    ///
    /// @param fresh what the current text says of that call
    private Optional<Sight> decide(Sight sight, Optional<Finding> fresh, ModuleFindings found, Doubt doubt) {
        Sight.Moment before = last.orElse(doubt.now());
        Sight.Moment agreed = doubt.isAwaited() ? before : doubt.now();
        if (fresh.equals(sight.visible())) {
            return Optional.of(doubt.isAwaited() ? sight : sight.agreedAt(agreed));
        }
        SourceText text = found.text();
        boolean ownDoing = sight.shown() ? !sight.stands(text) : sight.isEdited(edited, text);
        boolean wasHeld = !sight.agreed().equals(before);
        if (ownDoing || !doubt.isAbout(sight, fresh, wasHeld)) {
            return fresh.map(finding -> Sight.of(finding, found, true, agreed));
        }
        settled = false;
        return Optional.of(sight);
    }
}
