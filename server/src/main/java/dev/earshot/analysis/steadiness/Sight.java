package dev.earshot.analysis.steadiness;

import dev.earshot.analysis.module.ModuleEdit;
import dev.earshot.analysis.program.ModuleFindings;
import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A call that is shown as a finding, or one that is withheld, with all places that it rests on.
/// It does not know which of the two is right.
///
/// @param finding as it was found, in the text of that time
/// @param marks the call and what leads to it, where they are now
/// @param far the same of what leads to it in other texts
/// @param borrowed whether only programs that start with other modules have found it
/// @param agreed the moment when the text last said the same
public record Sight(
        Finding finding, List<Mark> marks, List<FarMark> far, boolean shown, boolean borrowed, Moment agreed) {
    /// A moment at which findings were asked for.
    ///
    /// @param number of edits in the workspace before it
    /// @param missing names that the module's own program missed, and so did not reach what was below
    /// @param missingAnywhere the same of all programs that the module is part of
    public record Moment(long number, Set<String> missing, Set<String> missingAnywhere) {}

    public static Sight of(Finding finding, ModuleFindings found, boolean shown, Moment agreed) {
        Stream<TextRange> places = Stream.concat(
                Stream.of(finding.range()), finding.trail().stream().map(Finding.Step::range));
        List<Mark> marks = places.map(place -> Mark.of(place, found.text())).toList();
        List<FarMark> far = finding.elsewhere().stream()
                .map(step -> FarMark.of(step.place()))
                .toList();
        return new Sight(finding, marks, far, shown, found.isBorrowed(finding), agreed);
    }

    public TextRange range() {
        return marks.getFirst().range();
    }

    /// The finding where it is now, if it is shown.
    Optional<Finding> visible() {
        return shown
                ? Optional.of(finding.at(
                        marks.stream().map(Mark::range).toList(),
                        far.stream().map(FarMark::place).toList()))
                : Optional.empty();
    }

    public Sight after(Replacement change, SourceText before) {
        List<Mark> moved =
                marks.stream().map(mark -> mark.after(change, before)).toList();
        return new Sight(finding, moved, far, shown, borrowed, agreed);
    }

    Sight afterElsewhere(ModuleEdit edit) {
        List<FarMark> moved = far.stream().map(mark -> mark.after(edit)).toList();
        return new Sight(finding, marks, moved, shown, borrowed, agreed);
    }

    Sight agreedAt(Moment moment) {
        return new Sight(finding, marks, far, shown, borrowed, moment);
    }

    /// Whether programs that found it miss names now that they did not miss when the text said the same.
    boolean isOutOfReach(Moment now) {
        return borrowed
                ? !agreed.missingAnywhere().containsAll(now.missingAnywhere())
                : !agreed.missing().containsAll(now.missing());
    }

    /// Whether the text of the call and of what leads to it is what it was.
    public boolean stands(SourceText text) {
        return marks.stream().allMatch(mark -> mark.stands(text));
    }

    /// Whether somebody edited on a line of the call or of what leads to it.
    boolean isEdited(List<TextRange> edited, SourceText text) {
        return marks.stream().anyMatch(mark -> mark.isOnLineOf(edited, text));
    }
}
