package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Queues between threads and processes. They are lists of their own: `queue.Queue` and what is like it. It does not
/// know who waits to put something into a full one: it is put there at once.
public final class ThreadQueues {
    private ThreadQueues() {}

    static void addTo(Models models) {
        for (String path : List.of(
                "queue.Queue",
                "queue.SimpleQueue",
                "queue.LifoQueue",
                "queue.PriorityQueue",
                "multiprocessing.Queue",
                "multiprocessing.JoinableQueue",
                "multiprocessing.SimpleQueue")) {
            models.function(path, (arguments, site) -> QueueOrder.made(path, arguments, site));
        }
    }

    /// A method that lists do not have.
    public static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        if (!QueueOrder.isOne(self, site.machine())) {
            return Optional.empty();
        }
        return switch (method) {
            case "put", "put_nowait" -> {
                put(self, arguments.value(0, "item"), !method.equals("put") || !waits(arguments, 1), site);
                yield Made.none();
            }
            case "get", "get_nowait" -> Optional.of(get(self, method.equals("get") && waits(arguments, 0), site));
            case "task_done" -> Made.none();
            case "join" -> {
                Threads.letOthersGoOn(site);
                yield Made.none();
            }
            default -> QueueOrder.look(self, method, site.machine());
        };
    }

    /// Whether a call waits as long as it takes.
    ///
    /// @param at where the argument is by which it need not wait
    private static boolean waits(Arguments arguments, int at) {
        Reference none = Reference.to(Constant.NONE);
        boolean blocks = arguments
                .at(at, "block")
                .filter(given -> !given.value().equals(Reference.to(Constant.TRUE)))
                .isEmpty();
        return blocks
                && arguments
                        .at(at + 1, "timeout")
                        .filter(given -> !given.value().equals(none))
                        .isEmpty();
    }

    private static void put(Obj.Container queue, Reference item, boolean hurries, Site site) {
        Machine machine = site.machine();
        if (hurries && !QueueOrder.isFull(queue, machine).equals(Optional.of(false))) {
            if (!Threads.isInside(machine) && QueueOrder.isFull(queue, machine).isPresent()) {
                machine.raising().fail("queue.Full");
            } else {
                machine.raising().mayRaise(Reference.to(new External("queue.Full")));
            }
        }
        QueueOrder.put(queue, item, site);
    }

    /// Somebody else may put into a queue what is waited for.
    private static Reference get(Obj.Container queue, boolean waits, Site site) {
        Machine machine = site.machine();
        if (isEmpty(queue, machine) && waits && !Threads.goesOnWithoutIt(site)) {
            return Reference.NEVER;
        }
        if (!isEmpty(queue, machine)) {
            return QueueOrder.take(queue, site);
        }
        if (!waits) {
            return hurry(queue, site);
        }
        return Reference.UNKNOWN;
    }

    /// An item is wanted at once, or soon: others may have put one there meanwhile, if there are others.
    private static Reference hurry(Obj.Container queue, Site site) {
        Machine machine = site.machine();
        Reference nothing = Reference.to(new External("queue.Empty"));
        if (Threads.isInside(machine)) {
            machine.raising().mayRaise(nothing);
            return Reference.UNKNOWN;
        }
        Threads.letOthersGoOn(site);
        if (!isEmpty(queue, machine)) {
            machine.raising().mayRaise(nothing);
            return QueueOrder.take(queue, site);
        }
        return machine.items().areSettled(queue) ? machine.raising().fail("queue.Empty") : Reference.UNKNOWN;
    }

    private static boolean isEmpty(Obj.Container queue, Machine machine) {
        return QueueOrder.isEmpty(queue, machine.items()).orElse(false);
    }
}
