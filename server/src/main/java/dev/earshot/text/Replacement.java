package dev.earshot.text;

import java.util.ArrayList;
import java.util.List;

/// One change of a text: what stands in `range` gives way to `text`.
/// The offsets count in the text before this change.
public record Replacement(TextRange range, String text) {
    private static final int NEAR = 1024;
    private static final int MOST_STEPS = 64;

    /// The one change that leads from one text to another, as short as can be.
    public static Replacement difference(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        TextRange changed = new TextRange(start, before.length() - tail);
        return new Replacement(changed, after.substring(start, after.length() - tail));
    }

    /// Whether it leaves the text as it is, as far as can be told without it.
    public boolean isNothing() {
        return range.length() == 0 && text.isEmpty();
    }

    /// By how many UTF-16 units the text grows; negative where it shrinks.
    public int growth() {
        return text.length() - range.length();
    }

    /// What some changes do, in fewer steps, each again counted in the text that the one before it left.
    /// Changes near each other become one, and if many are left, all become one: an editor that replaces a word
    /// everywhere sends thousands, and whoever follows a text does more for each than the text itself.
    public static List<Replacement> joined(SourceText before, List<Replacement> changes) {
        if (changes.size() < 2) {
            return changes;
        }
        List<Replacement> joined = joined(before, changes, NEAR);
        return joined.size() <= MOST_STEPS ? joined : joined(before, changes, Integer.MAX_VALUE);
    }

    private static List<Replacement> joined(SourceText before, List<Replacement> changes, int near) {
        List<Replacement> joined = new ArrayList<>();
        SourceText text = before;
        Span span = Span.before(changes.getFirst());
        for (Replacement change : changes) {
            if (span.distance(change.range) > near) {
                joined.add(span.replacement(text));
                span = Span.before(change);
            }
            span = span.plus(change);
            text = text.replace(change);
        }
        joined.add(span.replacement(text));
        return joined;
    }

    /// The stretch that some changes touch: from `start` to `endBefore` in the text before all of them,
    /// and to `endAfter` in the text after them.
    private record Span(int start, int endBefore, int endAfter) {
        static Span before(Replacement change) {
            return new Span(change.range.start(), change.range.start(), change.range.start());
        }

        int distance(TextRange range) {
            return Math.max(range.start() - endAfter, start - range.end());
        }

        Span plus(Replacement change) {
            int end = Math.max(endAfter, change.range.end());
            return new Span(Math.min(start, change.range.start()), endBefore + end - endAfter, end + change.growth());
        }

        Replacement replacement(SourceText after) {
            return new Replacement(new TextRange(start, endBefore), after.slice(new TextRange(start, endAfter)));
        }
    }
}
