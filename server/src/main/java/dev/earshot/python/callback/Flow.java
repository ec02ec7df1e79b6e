package dev.earshot.python.callback;

import dev.earshot.python.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A path, and how a statement or an expression came to its end on it.
record Flow(Path path, Completion completion) {
    /// How a statement or an expression ends.
    sealed interface Completion {}

    /// An expression gives a value.
    ///
    /// @param returned where a function of the program returned it, if one did
    record Value(Symbol symbol, Optional<Place> returned) implements Completion {}

    /// A statement is done.
    record Next() implements Completion {}

    record Return(Symbol symbol, Place place) implements Completion {}

    /// An exception is raised.
    ///
    /// @param types the names of its classes, the most special first; none where it may be any
    record Raise(List<String> types, Place place) implements Completion {
        public Raise {
            types = List.copyOf(types);
        }
    }

    record Break() implements Completion {}

    record Continue() implements Completion {}

    /// What follows where an expression gives a value.
    @FunctionalInterface
    interface Continuation {
        List<Flow> from(Path path, Symbol value);
    }

    /// What follows where a statement is done.
    @FunctionalInterface
    interface Step {
        List<Flow> from(Path path);
    }

    static List<Flow> value(Path path, Symbol symbol) {
        return List.of(new Flow(path, new Value(symbol, Optional.empty())));
    }

    static List<Flow> next(Path path) {
        return List.of(new Flow(path, new Next()));
    }

    static List<Flow> raise(Path path, String type, Place place) {
        return List.of(new Flow(path, new Raise(List.of(type), place)));
    }

    static List<Flow> then(List<Flow> flows, Continuation continuation) {
        List<Flow> all = new ArrayList<>();
        for (Flow flow : flows) {
            if (flow.completion instanceof Value(Symbol symbol, var _)) {
                all.addAll(continuation.from(flow.path, symbol));
            } else {
                all.add(flow);
            }
        }
        return all;
    }

    static List<Flow> andThen(List<Flow> flows, Step step) {
        List<Flow> all = new ArrayList<>();
        for (Flow flow : flows) {
            if (flow.completion instanceof Next) {
                all.addAll(step.from(flow.path));
            } else {
                all.add(flow);
            }
        }
        return all;
    }
}
