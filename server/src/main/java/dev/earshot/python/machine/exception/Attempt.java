package dev.earshot.python.machine.exception;

import dev.earshot.python.state.State;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What may be raised while a block runs, and in which states. It does not know which handler gets it.
public final class Attempt {
    private final Map<Value, State> known = new LinkedHashMap<>();
    private State unknown = State.unreachable();

    /// The exception may be raised in the state.
    void raise(Reference exception, State in) {
        exception.values().keySet().forEach(value -> known.merge(value, in.branch(), State::join));
        if (exception.other() || !exception.hasValues()) {
            unknown = unknown.join(in.branch());
        }
    }

    /// As if nothing had been raised so far.
    void clear() {
        known.clear();
        unknown = State.unreachable();
    }

    public boolean isEmpty() {
        return known.isEmpty() && !unknown.isReachable();
    }

    /// The states in which anything at all may be raised.
    public State states() {
        State all = unknown;
        for (State state : known.values()) {
            all = all.join(state);
        }
        return all.branch();
    }

    /// Each exception that may be raised by itself, as if nothing else were.
    public List<Attempt> each() {
        List<Attempt> each = new ArrayList<>();
        known.forEach((value, state) -> {
            Attempt one = new Attempt();
            one.known.put(value, state);
            each.add(one);
        });
        if (unknown.isReachable()) {
            Attempt rest = new Attempt();
            rest.unknown = unknown;
            each.add(rest);
        }
        return each;
    }

    /// All that may be raised.
    public Reference exceptions() {
        Reference all = unknown.isReachable() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : known.keySet()) {
            all = all.or(Reference.to(value));
        }
        return all;
    }

    /// Takes out what a handler of the given type gets; what it may get only stays as well.
    public Attempt caughtBy(ExceptionTypes types, Reference type) {
        Attempt caught = new Attempt();
        if (unknown.isReachable()) {
            caught.unknown = unknown;
            if (types.catchesAll(type)) {
                unknown = State.unreachable();
            }
        }
        for (Map.Entry<Value, State> each : Map.copyOf(known).entrySet()) {
            ExceptionTypes.Match match = types.match(each.getKey(), type);
            if (match != ExceptionTypes.Match.NO) {
                caught.known.put(each.getKey(), each.getValue());
            }
            if (match == ExceptionTypes.Match.YES) {
                known.remove(each.getKey());
            }
        }
        return caught;
    }

    /// The exception that is surely raised, if anything is.
    public Optional<Value> only() {
        return known.size() == 1 && !unknown.isReachable()
                ? Optional.of(known.keySet().iterator().next())
                : Optional.empty();
    }

    /// What is held by those that may be raised is not known: it may be anything.
    ///
    /// @param isGroup tells which hold others
    public void forget(Predicate<Value> isGroup) {
        for (Map.Entry<Value, State> each : Map.copyOf(known).entrySet()) {
            if (isGroup.test(each.getKey())) {
                known.remove(each.getKey());
                raise(Reference.UNKNOWN, each.getValue());
            }
        }
    }

    /// Hands on what was not caught, all of it in one state.
    void passTo(Attempt outer, State in) {
        if (!isEmpty() && in.isReachable()) {
            outer.raise(exceptions(), in);
        }
    }

    /// Hands on what was not caught, each in its own state.
    void passTo(Attempt outer) {
        known.forEach((value, state) -> outer.raise(Reference.to(value), state));
        if (unknown.isReachable()) {
            outer.raise(Reference.UNKNOWN, unknown);
        }
    }
}
