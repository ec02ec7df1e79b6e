package dev.earshot.python.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands between the brackets of `x[1:3]`, and what `slice` gives (library reference, `slice`). It does not know
/// parts that are no whole numbers.
///
/// @param start nothing where that is `None`, as are the others
public record Slice(Optional<Long> start, Optional<Long> stop, Optional<Long> step) implements LibraryValue {
    public static final String TYPE = "builtins.slice";

    /// How far each place is from the one before.
    public long stride() {
        return step.orElse(1L);
    }

    /// The first place in a sequence, if there is one.
    public int first(int size) {
        return start.map(number -> clip(number, size)).orElse(stride() > 0 ? 0 : size - 1);
    }

    /// Behind the last place in a sequence.
    public int end(int size) {
        return stop.map(number -> clip(number, size)).orElse(stride() > 0 ? size : -1);
    }

    private int clip(long number, int size) {
        long at = number < 0 ? number + size : number;
        return stride() > 0 ? Math.clamp(at, 0, size) : Math.clamp(at, -1, size - 1);
    }

    /// The places in a sequence, in order.
    public List<Integer> places(int size) {
        List<Integer> places = new ArrayList<>();
        int end = end(size);
        for (long at = first(size); stride() > 0 ? at < end : at > end; at += stride()) {
            places.add((int) at);
        }
        return places;
    }

    /// Those of the numbers of a range.
    public Range cut(Range range) {
        int size = (int) range.size();
        return new Range(
                range.start() + first(size) * range.step(),
                range.start() + end(size) * range.step(),
                range.step() * stride());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String display() {
        return "slice(" + shown(start) + ", " + shown(stop) + ", " + shown(step) + ")";
    }

    private static String shown(Optional<Long> part) {
        return part.map(String::valueOf).orElse("None");
    }

    @Override
    public String repr() {
        return display();
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return Optional.of(0).filter(_ -> equals(other));
    }
}
