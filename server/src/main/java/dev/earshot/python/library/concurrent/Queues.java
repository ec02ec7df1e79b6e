package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Queues of `asyncio`: who wants an item waits until somebody has put one there. It does not know who waits to put
/// something into a full one: it is put there at once.
public final class Queues {
    private static final String QUEUE = "asyncio.Queue";

    /// How many items have been put there that nobody has said to be done with.
    private static final String UNFINISHED = "[unfinished]";

    /// The queue is waited for until all in it is done with.
    private static final String JOINED = "[joined]";

    private Queues() {}

    static void addTo(Models models) {
        for (String path : List.of(QUEUE, "asyncio.LifoQueue", "asyncio.PriorityQueue")) {
            models.function(path, (arguments, site) -> {
                Reference queue = QueueOrder.made(path, arguments, site);
                queue.only()
                        .ifPresent(made ->
                                site.machine().write(Cell.attribute(made, UNFINISHED), Reference.to(new Constant(0L))));
                return queue;
            });
        }
    }

    static boolean isOne(Obj.Container container, Machine machine) {
        return container.kind() == Obj.Container.Kind.LIST
                && !machine.read(Cell.attribute(container, UNFINISHED)).equals(Reference.UNBOUND);
    }

    /// Whether there is an item.
    static boolean hasWhatIsWanted(Obj.Container queue, Machine machine) {
        return machine.items().each(Reference.to(queue)).filter(List::isEmpty).isEmpty();
    }

    public static Optional<Reference> method(Obj.Container queue, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!isOne(queue, machine)) {
            return Optional.empty();
        }
        Arguments self = Arguments.of(Reference.to(queue));
        return switch (method) {
            case "get" -> Optional.of(AsyncWaits.coroutine(QUEUE + ".get", self, () -> get(queue, site), site));
            case "get_nowait" -> Optional.of(getNow(queue, site));
            case "put" -> Optional.of(add(queue, arguments.value(0, "item"), site));
            case "put_nowait" -> Optional.of(putNow(queue, arguments.value(0, "item"), site));
            case "task_done" -> {
                count(queue, -1, machine);
                yield Made.none();
            }
            case "join" -> Optional.of(AsyncWaits.coroutine(QUEUE + ".join", self, () -> join(queue, site), site));
            default -> QueueOrder.look(queue, method, machine);
        };
    }

    private static Reference putNow(Obj.Container queue, Reference item, Site site) {
        return QueueOrder.isFull(queue, site.machine()).orElse(false)
                ? Futures.fail("asyncio.QueueFull", site.machine())
                : add(queue, item, site);
    }

    private static Reference add(Obj.Container queue, Reference item, Site site) {
        QueueOrder.put(queue, item, site);
        count(queue, 1, site.machine());
        return Reference.to(Constant.NONE);
    }

    private static Reference get(Obj.Container queue, Site site) {
        if (!hasWhatIsWanted(queue, site.machine())) {
            EventLoop.await(Reference.to(queue), site);
        }
        return hasWhatIsWanted(queue, site.machine()) ? QueueOrder.take(queue, site) : Reference.UNKNOWN;
    }

    private static Reference getNow(Obj.Container queue, Site site) {
        return hasWhatIsWanted(queue, site.machine())
                ? QueueOrder.take(queue, site)
                : Futures.fail("asyncio.QueueEmpty", site.machine());
    }

    private static void count(Obj.Container queue, long more, Machine machine) {
        Cell cell = Cell.attribute(queue, UNFINISHED);
        machine.write(
                cell,
                machine.read(cell).only().orElse(null) instanceof Constant(Long count)
                        ? Reference.to(new Constant(count + more))
                        : Reference.UNKNOWN);
    }

    private static Reference join(Obj.Container queue, Site site) {
        Machine machine = site.machine();
        Obj.Callable joined = Made.object(JOINED, Arguments.of(Reference.to(queue)), site);
        if (!isFinished(joined, machine)) {
            EventLoop.await(Reference.to(joined), site);
        }
        return Reference.to(Constant.NONE);
    }

    static boolean isJoined(Obj.Callable object) {
        return object.made().equals(JOINED);
    }

    /// Whether all that was put into a queue is done with.
    static boolean isFinished(Obj.Callable joined, Machine machine) {
        return joined.positional()
                .getFirst()
                .value()
                .only()
                .map(queue -> machine.read(Cell.attribute(queue, UNFINISHED)))
                .flatMap(Reference::only)
                .filter(count -> count instanceof Constant(Long number) && number > 0)
                .isEmpty();
    }
}
