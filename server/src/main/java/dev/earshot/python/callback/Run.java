package dev.earshot.python.callback;

import dev.earshot.python.machine.program.Surroundings;
import dev.earshot.python.value.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One run of a callback over all its paths: the parts that run it, and how much may still be spent.
final class Run {
    /// Expressions and statements looked at for one callback; more are too many for a person to follow.
    private static final int MOST_STEPS = 4_000;

    /// Paths that a callback may be on at once.
    private static final int MOST_PATHS = 128;

    /// To compare fewer than these costs more than to go on with all.
    private static final int FEW_PATHS = 8;

    private final Surroundings surroundings;
    private final Evaluation evaluation = new Evaluation(this);
    private final Containers containers = new Containers(this);
    private final Body body = new Body(this);
    private final Assignments assignments = new Assignments(this);
    private final Tests tests = new Tests(this);
    private final Outsiders outsiders = new Outsiders(this);
    private final Functions functions = new Functions(this, outsiders);
    private final Invocations invocations = new Invocations(this, outsiders);
    private final Attempts attempts = new Attempts(this);
    private final int most;
    private int steps;
    private int guarded;

    /// A run that has not begun.
    ///
    /// @param most steps that may be spent on it, where those of all callbacks together leave fewer than usual
    Run(Surroundings surroundings, int most) {
        this.surroundings = surroundings;
        this.most = Math.min(MOST_STEPS, most);
    }

    /// There are too many paths to tell what the callback does.
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("a callback of too many paths", null, false, false);
        }
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Body body() {
        return body;
    }

    Assignments assignments() {
        return assignments;
    }

    Tests tests() {
        return tests;
    }

    Invocations invocations() {
        return invocations;
    }

    Containers containers() {
        return containers;
    }

    Functions functions() {
        return functions;
    }

    Attempts attempts() {
        return attempts;
    }

    int spent() {
        return steps;
    }

    void spend() {
        if (++steps > most) {
            throw new TooLong();
        }
    }

    /// The flows, each once where there are more than a few.
    List<Flow> distinct(List<Flow> flows) {
        if (flows.size() <= FEW_PATHS) {
            return flows;
        }
        Set<Flow> distinct = new LinkedHashSet<>(flows);
        if (distinct.size() > MOST_PATHS) {
            throw new TooLong();
        }
        return List.copyOf(distinct);
    }

    /// Enters what handlers stand around: from here on it matters what may raise.
    void enterGuarded() {
        guarded++;
    }

    void leaveGuarded() {
        guarded--;
    }

    /// The flows of a value that is not given if something raises on the way.
    ///
    /// @param types the exception; none where it may be any
    List<Flow> orRaise(Path path, Symbol value, List<String> types, Place place) {
        List<Flow> flows = new ArrayList<>(Flow.value(path, value));
        if (guarded > 0) {
            flows.add(new Flow(value.carries() ? path.failed(place) : path, new Flow.Raise(types, place)));
        }
        return flows;
    }
}
