package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Coroutines (reference manual, 3.4): each is run once, when somebody first waits for it.
public final class Coroutines {
    private static final String PENDING = "[pending]";
    private static final String RESULT = "[result]";

    private final Machine machine;
    private final Deque<Consumer<Reference>> steps = new ArrayDeque<>();

    Coroutines(Machine machine) {
        this.machine = machine;
    }

    /// A call has made the coroutine.
    public Reference create(Obj.Coroutine coroutine) {
        machine.write(Cell.attribute(coroutine, PENDING), Reference.to(Constant.TRUE));
        machine.functions().defer(coroutine);
        return Reference.to(coroutine);
    }

    /// What awaiting gives; what is no coroutine gives itself.
    public Reference await(Reference awaited, Site site) {
        Reference result = awaited.other() ? Reference.UNKNOWN : Reference.NEVER;
        if (awaited.other()) {
            machine.library().waitForUnknown(site);
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        for (Value value : awaited.values().keySet()) {
            result = result.or(
                    switch (value) {
                        case Obj.Coroutine coroutine -> run(coroutine);
                        case Obj.Callable future ->
                            machine.library()
                                    .callMethod(Reference.to(future), "__await__", Arguments.NONE, site)
                                    .orElse(Reference.to(future));
                        case Obj.Instance instance -> ofInstance(instance, site);
                        default -> Reference.to(value);
                    });
        }
        return result;
    }

    /// What `__await__` returns, a generator of which nobody sees what it yields.
    private Reference ofInstance(Obj.Instance instance, Site site) {
        Reference method = machine.classAttributes().special(instance, "__await__", site);
        if (!method.hasValues()) {
            return Reference.to(instance);
        }
        Reference steps = machine.calls().call(method, Arguments.NONE, site);
        if (steps.only().orElse(null) instanceof Obj.Container generator
                && generator.source().isPresent()) {
            machine.sources().force(generator);
            return machine.read(Sources.returned(generator)).bound();
        }
        return Reference.UNKNOWN;
    }

    /// Runs something that may wait in the midst of itself.
    ///
    /// @param waiting gets what it waits for, each time; where the flow goes on behind that, it goes on
    public Reference inSteps(Consumer<Reference> waiting, Supplier<Reference> body) {
        steps.push(waiting);
        try {
            return body.get();
        } finally {
            steps.pop();
        }
    }

    /// Whether the flow is in something that may wait.
    public boolean areInSteps() {
        return !steps.isEmpty();
    }

    /// The flow waits here, until somebody runs it on.
    public void suspend(Reference what) {
        Consumer<Reference> waiting = steps.pop(); // who runs something else meanwhile is not in it
        try {
            waiting.accept(what);
        } finally {
            steps.push(waiting);
        }
    }

    /// The coroutines are never run.
    public void drop(Reference coroutines) {
        coroutines.values().keySet().forEach(each -> machine.write(Cell.attribute(each, PENDING), Reference.UNBOUND));
    }

    public boolean isPending(Obj.Coroutine coroutine) {
        return machine.read(Cell.attribute(coroutine, PENDING)).hasValues();
    }

    private Reference run(Obj.Coroutine coroutine) {
        Cell pending = Cell.attribute(coroutine, PENDING);
        if (machine.read(pending).hasValues()) {
            machine.write(pending, Reference.UNBOUND);
            machine.write(Cell.attribute(coroutine, RESULT), coroutine.run());
        } else {
            machine.raising().mayFail("RuntimeError"); // it is awaited once more
        }
        return machine.read(Cell.attribute(coroutine, RESULT)).bound();
    }
}
