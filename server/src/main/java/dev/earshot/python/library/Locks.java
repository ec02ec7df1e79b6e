package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Locks and semaphores of `asyncio`: who wants one that others hold waits until it is free.
final class Locks {
    private static final List<String> LOCKS = List.of("asyncio.Lock", "asyncio.Semaphore", "asyncio.BoundedSemaphore");

    /// How often it can still be taken.
    private static final String LEFT = "[left]";

    private Locks() {}

    static void addTo(Map<String, Model> functions) {
        for (String path : LOCKS) {
            functions.put(path, (arguments, site) -> {
                Obj.Callable lock = StandardLibrary.keep(path, arguments, site);
                Reference one = Reference.to(new Constant(1L));
                site.machine()
                        .write(
                                Cell.attribute(lock, LEFT),
                                path.endsWith("Lock")
                                        ? one
                                        : arguments
                                                .at(0, "value")
                                                .map(Obj.Passed::value)
                                                .orElse(one));
                return Reference.to(lock);
            });
        }
    }

    static boolean isOne(Obj.Callable object) {
        return LOCKS.contains(object.made());
    }

    static boolean isFree(Obj.Callable lock, Machine machine) {
        return !(left(lock, machine) instanceof Constant(Long left)) || left > 0;
    }

    private static Object left(Obj.Callable lock, Machine machine) {
        return machine.read(Cell.attribute(lock, LEFT)).only().orElse(Constant.NONE);
    }

    private static void add(Obj.Callable lock, long more, Machine machine) {
        if (left(lock, machine) instanceof Constant(Long left)) {
            machine.write(Cell.attribute(lock, LEFT), Reference.to(new Constant(left + more)));
        }
    }

    static Optional<Reference> method(Obj.Callable lock, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "acquire" ->
                Optional.of(AsyncWaits.coroutine(
                        "asyncio.Lock.acquire", Arguments.of(Reference.to(lock)), () -> acquire(lock, site), site));
            case "__aenter__", "__enter__" -> {
                acquire(lock, site);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "release" -> {
                add(lock, 1, machine);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "__exit__", "__aexit__" -> {
                add(lock, 1, machine);
                yield Optional.of(Reference.to(Constant.FALSE));
            }
            case "locked" ->
                Optional.of(
                        left(lock, machine) instanceof Constant(Long left)
                                ? Reference.to(left > 0 ? Constant.FALSE : Constant.TRUE)
                                : Reference.UNKNOWN);
            default -> Optional.empty();
        };
    }

    private static Reference acquire(Obj.Callable lock, Site site) {
        Machine machine = site.machine();
        if (!isFree(lock, machine)) {
            EventLoop.await(Reference.to(lock), site);
        }
        add(lock, -1, machine);
        return Reference.to(Constant.TRUE);
    }
}
