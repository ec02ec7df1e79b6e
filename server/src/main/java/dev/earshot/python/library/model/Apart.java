package dev.earshot.python.library.model;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Reference;

/// Runs what is not run in the flow at hand, but beside it or later: in a thread, by an executor, when a signal comes.
/// What is raised there does not end that flow.
public final class Apart {
    private Apart() {}

    /// What came of something that was run.
    ///
    /// @param given what it gives; no value where it surely raises
    /// @param raised what may have been raised
    public record Outcome(Reference given, Reference raised) {}

    /// What may be run at any time later, or never: the flow goes on as if it had not been, or had.
    public static void atSomeTime(Machine machine, Flow.Way part) {
        machine.maybe(() -> run(machine, part));
    }

    /// What is run now, as far as that can be told.
    ///
    /// @return what it gives; unknown where it surely raises
    public static Reference run(Machine machine, Flow.Way part) {
        Outcome outcome = outcome(machine, part);
        return outcome.given().equals(Reference.NEVER) ? Reference.UNKNOWN : outcome.given();
    }

    /// What is run now, and what comes of it.
    public static Outcome outcome(Machine machine, Flow.Way part) {
        State before = machine.fork();
        Attempt raised = machine.raising().enterTry();
        Reference given = part.take();
        machine.raising().leaveTry();
        boolean comesBack = machine.isReachable();
        State after = machine.state().join(raised.states());
        machine.flowTo(after.isReachable() ? after.branch() : before.branch());
        return new Outcome(
                comesBack ? given : raised.isEmpty() ? Reference.UNKNOWN : Reference.NEVER, raised.exceptions());
    }
}
