package dev.earshot.python.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All that a name may refer to at a point, each value with the way that it came.
///
/// @param other whether it may be something that is none of the values
/// @param unbound whether it may be bound to nothing at all
public record Reference(Map<Value, Trail> values, boolean other, boolean unbound) {
    /// No name is as long, and a program of forty lines can double a text in each of them.
    private static final int LONGEST = 1 << 14;

    /// Longer ones are data.
    private static final int LONGEST_LITERAL = 1 << 16;

    /// Stands in a text for a part of it that is not known: no program writes it.
    public static final String MARK = "\uE0F1";

    /// Something of which nothing is known.
    public static final Reference UNKNOWN = new Reference(Map.of(), true, false);

    /// Nothing: the name is not bound.
    public static final Reference UNBOUND = new Reference(Map.of(), false, true);

    /// No value: what an expression gives that never comes to an end.
    public static final Reference NEVER = new Reference(Map.of(), false, false);

    /// With more values than these, one more tells nothing; what is left out is unknown.
    private static final int MOST = 24;

    public static Reference to(Value value) {
        return to(value, Trail.NONE);
    }

    public static Reference to(Value value, Trail trail) {
        return new Reference(Map.of(value, trail), false, false);
    }

    /// A text that stands in the program.
    public static Reference literal(String text) {
        return text.length() <= LONGEST_LITERAL ? to(new Constant(text)) : UNKNOWN;
    }

    /// A text that was put together; unknown where it is too long.
    public static Reference text(String made) {
        return isTooLong(made.length()) ? UNKNOWN : to(new Constant(made));
    }

    /// Whether a text of this length, in UTF-16 units, is not to be put together.
    public static boolean isTooLong(long length) {
        return length > LONGEST;
    }

    /// The one value that it must be.
    public Optional<Value> only() {
        return values.size() == 1 && !other && !unbound
                ? Optional.of(values.keySet().iterator().next())
                : Optional.empty();
    }

    public Optional<String> onlyText() {
        return only().filter(Constant.class::isInstance)
                .map(Constant.class::cast)
                .flatMap(Constant::text);
    }

    public boolean hasValues() {
        return !values.isEmpty();
    }

    public Reference bound() {
        return unbound ? new Reference(values, other, false) : this;
    }

    /// What either may be; of two ways to the same value, this reference's is kept, so that joining
    /// again and again comes to an end.
    public Reference or(Reference more) {
        if (covers(more)) {
            return this;
        }
        if (!hasValues() && !other && !unbound) {
            return more;
        }
        Map<Value, Trail> joined = new LinkedHashMap<>(values);
        more.values.forEach((value, trail) -> {
            if (joined.size() < MOST) {
                joined.putIfAbsent(value, trail);
            }
        });
        boolean cut = joined.size() == MOST;
        return new Reference(joined, other || more.other || cut, unbound || more.unbound);
    }

    public boolean covers(Reference more) {
        if ((more.other && !other) || (more.unbound && !unbound) || more.values.size() > values.size()) {
            return false;
        }
        return more.values.isEmpty() || values.keySet().containsAll(more.values.keySet());
    }

    public Reference withTrails(UnaryOperator<Trail> change) {
        if (values.isEmpty()) {
            return this;
        }
        Map<Value, Trail> changed = new LinkedHashMap<>();
        values.forEach((value, trail) -> changed.put(value, change.apply(trail)));
        return new Reference(changed, other, unbound);
    }
}
