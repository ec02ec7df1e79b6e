package dev.earshot.python.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What `range` gives: whole numbers that are reckoned and not kept (library reference, «Ranges»). It does not know
/// numbers of more than 60 bits.
///
/// @param start the first of them, if there is one
/// @param stop is none of them, nor is any behind it
/// @param step from each to the next, not 0
public record Range(long start, long stop, long step) {
    private static final long FARTHEST = 1L << 60;

    /// Whether a number is not too large for one.
    public static boolean mayHold(long number) {
        return number > -FARTHEST && number < FARTHEST;
    }

    public long size() {
        long way = step > 0 ? stop - start : start - stop;
        long each = Math.abs(step);
        return way <= 0 ? 0 : (way + each - 1) / each;
    }

    public boolean holds(long number) {
        boolean within = step > 0 ? number >= start && number < stop : number <= start && number > stop;
        return within && (number - start) % step == 0;
    }

    /// The number at a place, counted from the end where that is negative; nothing where there is none.
    public Optional<Long> at(long index) {
        long place = index < 0 ? index + size() : index;
        return place >= 0 && place < size() ? Optional.of(start + place * step) : Optional.empty();
    }

    public List<Long> numbers() {
        return LongStream.range(0, size())
                .mapToObj(place -> start + place * step)
                .toList();
    }

    /// The one that stands for all that hold the same.
    public Range plain() {
        long size = size();
        return size == 0
                ? new Range(0, 0, 1)
                : size == 1 ? new Range(start, start + 1, 1) : new Range(start, start + size * step, step);
    }

    @Override
    public String toString() {
        return "range(" + start + ", " + stop + (step == 1 ? "" : ", " + step) + ")";
    }
}
