package dev.earshot.python.library;

import dev.earshot.python.machine.Apart;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// `threading.Timer`: what it runs is run when somebody waits for it, or in the end, unless it is cancelled.
final class Timers {
    private static final String WAITING = "[waiting]";

    private Timers() {}

    /// @param function runs what the timer was given
    static Optional<Reference> method(Obj.Callable timer, String method, Machine.Way function, Site site) {
        Machine machine = site.machine();
        switch (method) {
            case "start" -> {
                Obj.Container waiting = site.context()
                        .object(
                                timer,
                                WAITING,
                                Obj.Container.class,
                                () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
                Reference deferred = machine.iterators().defer(waiting, _ -> Apart.run(machine, function));
                machine.write(Cell.attribute(timer, WAITING), deferred);
                machine.relevance().noteThatItMatters(waiting);
                machine.escape(deferred);
            }
            case "join" -> machine.iterators().elements(waiting(timer, machine), site);
            case "cancel" -> {
                if (waiting(timer, machine).only().orElse(null) instanceof Obj.Container waiting) {
                    machine.iterators().drop(waiting);
                }
            }
            default -> {
                return Optional.of(Reference.UNKNOWN);
            }
        }
        return Optional.of(Reference.to(Constant.NONE));
    }

    private static Reference waiting(Obj.Callable timer, Machine machine) {
        return machine.read(Cell.attribute(timer, WAITING)).bound();
    }
}
