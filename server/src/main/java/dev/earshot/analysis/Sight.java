package dev.earshot.analysis;

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
/// @param agreed the moment when the text last said the same
record Sight(Finding finding, List<Mark> marks, boolean shown, Moment agreed) {
    /// A moment at which findings were asked for.
    ///
    /// @param missing names without which the program did not reach what was below
    record Moment(int number, Set<String> missing) {}

    static Sight of(Finding finding, SourceText text, boolean shown, Moment agreed) {
        Stream<TextRange> places = Stream.concat(
                Stream.of(finding.range()), finding.trail().stream().map(Finding.Step::range));
        return new Sight(finding, places.map(place -> Mark.of(place, text)).toList(), shown, agreed);
    }

    TextRange range() {
        return marks.getFirst().range();
    }

    /// The finding where it is now, if it is shown.
    Optional<Finding> visible() {
        return shown ? Optional.of(finding.at(marks.stream().map(Mark::range).toList())) : Optional.empty();
    }

    Sight after(Replacement change, SourceText before) {
        return new Sight(
                finding, marks.stream().map(mark -> mark.after(change, before)).toList(), shown, agreed);
    }

    Sight agreedAt(Moment moment) {
        return new Sight(finding, marks, shown, moment);
    }

    /// Whether the text of the call and of what leads to it is what it was.
    boolean stands(SourceText text) {
        return marks.stream().allMatch(mark -> mark.stands(text));
    }

    /// Whether somebody edited on a line of the call or of what leads to it.
    boolean isEdited(List<TextRange> edited, SourceText text) {
        return marks.stream().anyMatch(mark -> mark.isOnLineOf(edited, text));
    }
}
