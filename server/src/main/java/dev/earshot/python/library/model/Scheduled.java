package dev.earshot.python.library.model;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;

/// Calls that are made later, unless they are cancelled before: each is kept by the object that it can be cancelled by.
/// It does not know what time it is.
public final class Scheduled {
    private static final String CALL = "[call]";

    private Scheduled() {}

    /// The call is made when somebody asks for it.
    public static Reference plan(Obj.Callable owner, Flow.Way call, Site site) {
        Machine machine = site.machine();
        Obj.Container planned = site.context()
                .object(owner, CALL, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
        Reference deferred = machine.sources().defer(planned, _ -> Apart.run(machine, call));
        machine.write(Cell.attribute(owner, CALL), deferred);
        machine.relevance().noteThatItMatters(planned);
        return deferred;
    }

    /// The call is made in the end, if nobody asks for it before.
    public static void planForTheEnd(Obj.Callable owner, Flow.Way call, Site site) {
        site.machine().escape(plan(owner, call, site));
    }

    /// The call is made now, if it is still to be made.
    public static void make(Obj.Callable owner, Site site) {
        new Iterators(site.machine()).elements(planned(owner, site.machine()), site);
    }

    /// The calls that are kept by some objects are made now, as far as they are still to be made.
    public static void make(Reference owners, Site site) {
        for (Value owner : owners.values().keySet()) {
            if (owner instanceof Obj.Callable callable) {
                make(callable, site);
            }
        }
    }

    public static void cancel(Reference owner, Machine machine) {
        if (owner.only().orElse(null) instanceof Obj.Callable callable) {
            cancel(callable, machine);
        }
    }

    public static void cancel(Obj.Callable owner, Machine machine) {
        if (planned(owner, machine).only().orElse(null) instanceof Obj.Container planned) {
            machine.sources().drop(planned);
        }
    }

    private static Reference planned(Obj.Callable owner, Machine machine) {
        return machine.read(Cell.attribute(owner, CALL)).bound();
    }
}
