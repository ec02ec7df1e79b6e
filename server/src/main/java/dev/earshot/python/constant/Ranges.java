package dev.earshot.python.constant;

import dev.earshot.python.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// What is in a range, and the methods and attributes of ranges (library reference, «Ranges»).
public final class Ranges {
    private Ranges() {}

    /// Whether a literal is equal to a number of a range, where it is known to which numbers it is equal.
    public static Optional<Boolean> hold(Range range, Object literal) {
        return switch (Numbers.of(literal).orElse(literal)) {
            case Long number -> Optional.of(range.holds(number));
            case Double number -> Optional.of(number == number.longValue() && range.holds(number.longValue()));
            case BigDecimal _ -> Optional.empty();
            default -> Optional.of(false);
        };
    }

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put("builtins.range.index", given -> {
            if (!holds(given)) {
                throw new Refusal("ValueError");
            }
            Range range = range(given);
            return (given.whole(1).longValueExact() - range.start()) / range.step();
        });
        functions.put("builtins.range.count", given -> holds(given) ? 1L : 0L);
        add("start", Range::start, attributes);
        add("stop", Range::stop, attributes);
        add("step", Range::step, attributes);
    }

    private static void add(String name, ToLongFunction<Range> part, Map<String, Pure> attributes) {
        attributes.put("builtins.range." + name, given -> part.applyAsLong(range(given)));
    }

    private static Range range(Given given) {
        return given.at(0) instanceof Range range ? range : Given.unsettled();
    }

    private static boolean holds(Given given) {
        BigInteger number = given.atMost(2).whole(1);
        return number.bitLength() < Long.SIZE && range(given).holds(number.longValueExact());
    }
}
