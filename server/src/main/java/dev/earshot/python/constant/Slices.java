package dev.earshot.python.constant;

import dev.earshot.python.value.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The built-in type `slice`.
final class Slices {
    private Slices() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(Slice.TYPE, Slices::made);
        functions.put(Slice.TYPE + ".indices", Slices::indices);
        attributes.put(Slice.TYPE + ".start", given -> part(slice(given).start()));
        attributes.put(Slice.TYPE + ".stop", given -> part(slice(given).stop()));
        attributes.put(Slice.TYPE + ".step", given -> part(slice(given).step()));
    }

    private static Slice slice(Given given) {
        return given.at(0) instanceof Slice slice ? slice : Given.unsettled();
    }

    private static Object part(Optional<Long> part) {
        return part.isPresent() ? part.get() : Plain.NONE;
    }

    private static Slice made(Given given) {
        int first = given.atMost(3).size() > 1 ? 1 : 0;
        if (given.size() == 0) {
            throw new Refusal("TypeError");
        }
        return new Slice(
                first == 0 ? Optional.empty() : number(given, 0), number(given, first), number(given, first + 1));
    }

    private static Optional<Long> number(Given given, int at) {
        if (at >= given.size() || given.at(at).equals(Plain.NONE)) {
            return Optional.empty();
        }
        return Optional.of(given.at(at) instanceof Long number ? number : Given.<Long>unsettled());
    }

    /// The places in a sequence of some length as `range` takes them.
    private static Row indices(Given given) {
        Slice slice = slice(given);
        if (!(given.at(1) instanceof Long size) || size > Integer.MAX_VALUE) {
            return Given.unsettled();
        }
        if (size < 0 || slice.stride() == 0) {
            throw new Refusal("ValueError");
        }
        return new Row(List.of((long) slice.first(size.intValue()), (long) slice.end(size.intValue()), slice.stride()));
    }
}
