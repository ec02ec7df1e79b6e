package dev.earshot.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the names of a code block refer to at one point of its flow. A name without an entry is one
/// that the block has not bound to anything that matters.
final class State {
    private final Map<String, Reference> entries;
    private boolean reachable;

    private State(Map<String, Reference> entries, boolean reachable) {
        this.entries = entries;
        this.reachable = reachable;
    }

    static State start() {
        return new State(new HashMap<>(), true);
    }

    /// The state of a point that no flow comes to.
    static State unreachable() {
        return new State(new HashMap<>(), false);
    }

    State copy() {
        return new State(new HashMap<>(entries), reachable);
    }

    boolean isReachable() {
        return reachable;
    }

    Optional<Reference> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    void put(String name, Reference reference) {
        entries.put(name, reference);
    }

    void remove(String name) {
        entries.remove(name);
    }

    /// Adds what `name` may also refer to here.
    void widen(String name, Reference reference) {
        entries.merge(name, reference, Reference::or);
    }

    /// The state where two flows meet.
    ///
    /// @param unbound what a name refers to on a way on which it has no entry
    State join(State other, Function<String, Reference> unbound) {
        if (!other.reachable) {
            return this;
        }
        if (!reachable) {
            return other;
        }
        if (entries.equals(other.entries)) {
            return this;
        }
        State joined = start();
        Set<String> names = new HashSet<>(entries.keySet());
        names.addAll(other.entries.keySet());
        for (String name : names) {
            Reference here = get(name).orElseGet(() -> unbound.apply(name));
            Reference there = other.get(name).orElseGet(() -> unbound.apply(name));
            joined.entries.put(name, here.or(there));
        }
        return joined;
    }

    /// Whether everything that may hold in the other state may hold in this one.
    boolean covers(State other) {
        if (!other.reachable) {
            return true;
        }
        if (!reachable) {
            return false;
        }
        for (Map.Entry<String, Reference> entry : other.entries.entrySet()) {
            Reference here = entries.getOrDefault(entry.getKey(), Reference.NOTHING);
            if (!here.values().keySet().containsAll(entry.getValue().values().keySet())) {
                return false;
            }
        }
        return true;
    }
}
