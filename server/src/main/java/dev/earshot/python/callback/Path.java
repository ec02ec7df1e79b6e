package dev.earshot.python.callback;

import dev.earshot.python.value.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One way through a callback up to a point: what names and attributes hold, and how what was received has fared.
///
/// @param memory what has been bound on the way
/// @param decided how the tests came out of which nobody sees on which side they approve
record Path(Map<Slot, Symbol> memory, Map<Symbol.Test, Boolean> decided, Standing standing) {
    static final Path START = new Path(Map.of(), Map.of(), Standing.UNCHECKED);

    /// A name of a scope, or an attribute of an object.
    record Slot(Object owner, String name) {}

    /// How what was received has fared.
    ///
    /// @param check the check that it has passed
    /// @param failed the check that it has failed
    /// @param doubt the function out of sight that may have rejected it by raising
    record Standing(Optional<Place> check, boolean asserted, Optional<Place> failed, Optional<Place> doubt) {
        static final Standing UNCHECKED = new Standing(Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    Optional<Symbol> get(Slot slot) {
        return Optional.ofNullable(memory.get(slot));
    }

    Path with(Slot slot, Symbol symbol) {
        Map<Slot, Symbol> changed = new HashMap<>(memory);
        changed.put(slot, symbol);
        return new Path(changed, decided, standing);
    }

    Path without(Slot slot) {
        Map<Slot, Symbol> changed = new HashMap<>(memory);
        changed.remove(slot);
        return new Path(changed, decided, standing);
    }

    /// Nobody sees the names of the scope any more.
    Path without(Scope scope) {
        Map<Slot, Symbol> changed = new HashMap<>(memory);
        changed.keySet().removeIf(slot -> slot.owner() == scope);
        return new Path(changed, decided, standing);
    }

    /// The test is made again: how it came out before says nothing.
    Path without(Symbol.Test test) {
        if (!decided.containsKey(test)) {
            return this;
        }
        Map<Symbol.Test, Boolean> changed = new HashMap<>(decided);
        changed.remove(test);
        return new Path(memory, changed, standing);
    }

    /// The path on one side of a test.
    Path decide(Symbol.Test test, boolean side) {
        boolean plain = side != test.negated();
        Symbol.Test key = test.negated() ? test.not() : test;
        Map<Symbol.Test, Boolean> changed = new HashMap<>(decided);
        changed.put(key, plain);
        Path path = new Path(memory, changed, standing);
        return switch (test.approval()) {
            case EITHER -> path;
            case WHEN_TRUE -> plain ? path.checked(test.place()) : path.failed(test.place());
            case WHEN_FALSE -> plain ? path.failed(test.place()) : path.checked(test.place());
        };
    }

    Optional<Boolean> decision(Symbol.Test test) {
        Boolean plain = decided.get(test.negated() ? test.not() : test);
        return plain == null ? Optional.empty() : Optional.of(plain != test.negated());
    }

    Path checked(Place check) {
        return with(new Standing(Optional.of(check), standing.asserted, standing.failed, standing.doubt));
    }

    Path asserted() {
        return with(new Standing(standing.check, true, standing.failed, standing.doubt));
    }

    Path failed(Place check) {
        return with(new Standing(standing.check, standing.asserted, Optional.of(check), standing.doubt));
    }

    Path doubted(Place call) {
        return with(new Standing(standing.check, standing.asserted, standing.failed, Optional.of(call)));
    }

    private Path with(Standing changed) {
        return new Path(memory, decided, changed);
    }
}
