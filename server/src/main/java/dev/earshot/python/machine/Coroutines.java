package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;

/// Coroutines (reference manual, 3.4): each is run once, when somebody first waits for it.
public final class Coroutines {
    private static final String PENDING = "[pending]";
    private static final String RESULT = "[result]";

    private final Machine machine;

    Coroutines(Machine machine) {
        this.machine = machine;
    }

    /// A call has made the coroutine.
    Reference create(Obj.Coroutine coroutine) {
        machine.write(Cell.attribute(coroutine, PENDING), Reference.to(Constant.TRUE));
        machine.functions().defer(coroutine);
        return Reference.to(coroutine);
    }

    /// What awaiting gives; what is no coroutine gives itself.
    public Reference await(Reference awaited) {
        Reference result = awaited.other() ? Reference.UNKNOWN : Reference.NEVER;
        if (awaited.other()) {
            machine.mayRaise(Reference.UNKNOWN);
        }
        for (Value value : awaited.values().keySet()) {
            result = result.or(value instanceof Obj.Coroutine coroutine ? run(coroutine) : Reference.to(value));
        }
        return result;
    }

    boolean isPending(Obj.Coroutine coroutine) {
        return machine.read(Cell.attribute(coroutine, PENDING)).hasValues();
    }

    private Reference run(Obj.Coroutine coroutine) {
        Cell pending = Cell.attribute(coroutine, PENDING);
        if (machine.read(pending).hasValues()) {
            machine.write(pending, Reference.UNBOUND);
            machine.write(Cell.attribute(coroutine, RESULT), coroutine.run());
        }
        return machine.read(Cell.attribute(coroutine, RESULT)).bound();
    }
}
