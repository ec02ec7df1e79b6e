package dev.earshot.python.machine;

import dev.earshot.python.value.Reference;

/// Runs what is not run in the flow at hand, but beside it or later: in a thread, by an executor, when a signal comes.
/// What is raised there does not end that flow.
public final class Apart {
    private Apart() {}

    /// What may be run at any time later, or never: the flow goes on as if it had not been, or had.
    public static void atSomeTime(Machine machine, Machine.Way part) {
        machine.maybe(() -> run(machine, part));
    }

    /// What is run now, as far as that can be told.
    ///
    /// @return what it gives; unknown where it surely raises
    public static Reference run(Machine machine, Machine.Way part) {
        State before = machine.fork();
        Attempt raised = machine.enterTry();
        Reference given = part.take();
        machine.leaveTry();
        boolean comesBack = machine.isReachable();
        State after = machine.state().join(raised.states());
        machine.flowTo(after.isReachable() ? after.branch() : before.branch());
        return comesBack ? given : Reference.UNKNOWN;
    }
}
