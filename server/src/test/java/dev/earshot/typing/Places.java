package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// Where a stretch of text is after a change, or was before it: nowhere, where the change touches what is in it.
final class Places {
    private Places() {}

    static Optional<TextRange> after(TextRange range, List<Replacement> changes) {
        Optional<TextRange> place = Optional.of(range);
        for (Replacement change : changes) {
            place = place.flatMap(at -> after(at, change));
        }
        return place;
    }

    static Optional<TextRange> before(TextRange range, List<Replacement> changes) {
        Optional<TextRange> place = Optional.of(range);
        for (Replacement change : changes.reversed()) {
            int start = change.range().start();
            Replacement inverse = new Replacement(
                    new TextRange(start, start + change.text().length()),
                    " ".repeat(change.range().length()));
            place = place.flatMap(at -> after(at, inverse));
        }
        return place;
    }

    private static Optional<TextRange> after(TextRange range, Replacement change) {
        if (change.range().start() >= range.end()) {
            return Optional.of(range);
        }
        return change.range().end() <= range.start() ? Optional.of(range.shift(change.growth())) : Optional.empty();
    }
}
