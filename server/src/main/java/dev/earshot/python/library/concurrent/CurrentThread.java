package dev.earshot.python.library.concurrent;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;

/// In which thread the flow is: that of the program, one that the program has made, or one of which only somebody else
/// knows which it is.
public final class CurrentThread {
    /// That of a job, which may be any.
    public static final Reference SOME_OTHER = Reference.to(new External("concurrent.futures.Executor"));

    private static final Cell CURRENT = Cell.attribute(new External("threading"), "[current]");

    private CurrentThread() {}

    /// Unbound in the thread of the program.
    public static Reference of(Machine machine) {
        return machine.read(CURRENT);
    }

    /// The flow goes on in a thread.
    ///
    /// @return what is left meanwhile
    static Reference enter(Obj.Callable thread, Machine machine) {
        Reference before = machine.read(CURRENT);
        machine.write(CURRENT, thread.made().startsWith("threading.") ? Reference.to(thread) : SOME_OTHER);
        return before;
    }

    static void leave(Reference before, Machine machine) {
        machine.write(CURRENT, before);
    }

    /// Runs a part of the flow in a thread; what it raises is raised outside.
    static Reference with(Reference thread, Flow.Way part, Machine machine) {
        Reference before = machine.read(CURRENT);
        machine.write(CURRENT, thread);
        if (!machine.raising().isGuarded()) {
            Reference given = part.take();
            leave(before, machine);
            return given;
        }
        Attempt raised = machine.raising().enterTry();
        Reference given = part.take();
        machine.raising().leaveTry();
        leave(before, machine);
        State after = machine.state();
        machine.flowTo(raised.states());
        leave(before, machine);
        machine.raising().passOn(raised, machine.state());
        machine.flowTo(after);
        return given;
    }
}
