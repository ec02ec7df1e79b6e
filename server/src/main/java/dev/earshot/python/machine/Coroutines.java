package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;

/// Coroutines (reference manual, 3.4): each is run once, when somebody first waits for it.
public final class Coroutines {
    private static final String PENDING = "[pending]";
    private static final String RESULT = "[result]";

    /// The method by which a task is begun.
    public static final String START = "[start]";

    private static final External LOOP = new External("asyncio");
    private static final String TASKS = "[tasks]";

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
    public Reference await(Reference awaited, Site site) {
        begin(site);
        Reference result = awaited.other() ? Reference.UNKNOWN : Reference.NEVER;
        if (awaited.other()) {
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
            return machine.read(Generator.returned(generator)).bound();
        }
        return Reference.UNKNOWN;
    }

    /// A task is begun as soon as somebody waits for anything.
    public void schedule(Obj.Callable task) {
        machine.items().append(tasks(), Reference.to(task));
    }

    /// Begins the tasks that nobody has begun yet, in order.
    public void begin(Site site) {
        if (!machine.read(Cell.attribute(LOOP, TASKS)).hasValues()) {
            return;
        }
        Obj.Container tasks = tasks();
        List<Reference> all = machine.items()
                .each(Reference.to(tasks))
                .orElseGet(() -> List.of(machine.items().values(tasks)));
        machine.items().sequence(tasks, List.of());
        for (Reference each : all) {
            for (Value task : each.values().keySet()) {
                machine.library().callMethod(Reference.to(task), START, Arguments.NONE, site);
            }
        }
    }

    private Obj.Container tasks() {
        Cell cell = Cell.attribute(LOOP, TASKS);
        if (machine.read(cell).only().orElse(null) instanceof Obj.Container known) {
            return known;
        }
        Obj.Container tasks = machine.context()
                .object(LOOP, TASKS, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        machine.write(cell, Reference.to(machine.items().sequence(tasks, List.of())));
        return tasks;
    }

    /// The coroutines are never run.
    public void drop(Reference coroutines) {
        coroutines.values().keySet().forEach(each -> machine.write(Cell.attribute(each, PENDING), Reference.UNBOUND));
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
