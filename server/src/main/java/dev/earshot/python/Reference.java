package dev.earshot.python;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// All that a name may refer to at a place, as far as it matters, each value with the way that it
/// came. An empty reference is a name which is unbound, or bound to something that does not matter.
public record Reference(Map<Value, Trail> values) {
    public static final Reference NOTHING = new Reference(Map.of());

    static Reference to(Value value, Trail trail) {
        return new Reference(Map.of(value, trail));
    }

    public boolean isNothing() {
        return values.isEmpty();
    }

    /// What either may refer to; of two ways to the same value, this reference's is kept, so that
    /// joining again and again comes to an end.
    Reference or(Reference other) {
        if (other.isNothing() || values.keySet().containsAll(other.values.keySet())) {
            return this;
        }
        if (isNothing()) {
            return other;
        }
        Map<Value, Trail> joined = new LinkedHashMap<>(values);
        other.values.forEach(joined::putIfAbsent);
        return new Reference(Map.copyOf(joined));
    }

    Reference withTrails(UnaryOperator<Trail> change) {
        if (isNothing()) {
            return this;
        }
        Map<Value, Trail> changed = new LinkedHashMap<>();
        values.forEach((value, trail) -> changed.put(value, change.apply(trail)));
        return new Reference(Map.copyOf(changed));
    }
}
