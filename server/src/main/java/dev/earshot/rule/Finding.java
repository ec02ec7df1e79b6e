package dev.earshot.rule;

import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/// One place in one text that a rule objects to, and why.
///
/// @param range the callee expression of the call, in the text that was analysed
/// @param verdict what the call's `verify` does, by which it is graded
/// @param message one or two sentences for the person who wrote the code
/// @param trail the places that make it so, from the import on, and what decides the verdict; no range is empty
/// @param elsewhere those of the same places that are in other texts
public record Finding(
        TextRange range, Verdict verdict, String message, List<Step> trail, List<StepElsewhere> elsewhere) {
    public Finding {
        trail = List.copyOf(trail);
        elsewhere = List.copyOf(elsewhere);
    }

    public Finding(TextRange range, Verdict verdict, String message, List<Step> trail) {
        this(range, verdict, message, trail, List.of());
    }

    /// The same finding where its texts have moved to.
    ///
    /// @param places of the call, and of each step of the trail
    /// @param placesElsewhere of each step in another text
    public Finding at(List<TextRange> places, List<Elsewhere> placesElsewhere) {
        List<Step> moved = new ArrayList<>();
        for (int step = 0; step < trail.size(); step++) {
            moved.add(new Step(places.get(step + 1), trail.get(step).message()));
        }
        List<StepElsewhere> movedElsewhere = new ArrayList<>();
        for (int step = 0; step < elsewhere.size(); step++) {
            movedElsewhere.add(new StepElsewhere(
                    placesElsewhere.get(step), elsewhere.get(step).message()));
        }
        return new Finding(places.getFirst(), verdict, message, moved, movedElsewhere);
    }

    /// How grave it is.
    public Severity severity() {
        return verdict.severity();
    }

    /// One place on the way from the import to the call: an import, an alias; or what `verify` comes to.
    public record Step(TextRange range, String message) {}

    /// The same in another text.
    public record StepElsewhere(Elsewhere place, String message) {}
}
