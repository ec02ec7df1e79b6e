package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Locks, semaphores and conditions of `asyncio`: who wants one that others hold waits until it is free, and who waits
/// for a condition until he is told of it.
public final class Locks {
    private static final String CONDITION = "asyncio.Condition";
    private static final List<String> LOCKS =
            List.of("asyncio.Lock", CONDITION, "asyncio.Semaphore", "asyncio.BoundedSemaphore");

    /// A condition that somebody waits to be told of.
    private static final String NOTICE = "[notice]";

    private static final String TOLD = "[told]";

    /// Who has been told more often for nothing is taken to have got what he waits for.
    private static final int MOST_NOTICES = 16;

    /// How often it can still be taken.
    private static final String LEFT = "[left]";

    private Locks() {}

    static void addTo(Models models) {
        LOCKS.forEach(path -> models.methods(path, Locks::method));
        for (String path : LOCKS) {
            models.function(path, (arguments, site) -> {
                Obj.Callable lock = Made.object(path, arguments, site);
                Reference one = Reference.to(new Constant(1L));
                site.machine()
                        .write(
                                Cell.attribute(lock, LEFT),
                                path.endsWith("Lock") || path.equals(CONDITION)
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
            case "wait", "wait_for" ->
                Optional.of(AsyncWaits.coroutine(
                        CONDITION + "." + method,
                        arguments.behind(Obj.Passed.unwritten(Reference.to(lock))),
                        () -> wait(lock, arguments.at(0, "predicate"), site),
                        site));
            case "notify", "notify_all" -> {
                machine.write(Cell.attribute(lock, TOLD), Reference.to(Constant.TRUE));
                yield Optional.of(Reference.to(Constant.NONE));
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

    /// Whether somebody has been told of a condition since he waits for it.
    static boolean isNotice(Obj.Callable object) {
        return object.made().equals(NOTICE);
    }

    static boolean isTold(Obj.Callable notice, Machine machine) {
        return notice.positional()
                .getFirst()
                .value()
                .only()
                .filter(lock ->
                        machine.read(Cell.attribute(lock, TOLD)).hasValues() && isFree((Obj.Callable) lock, machine))
                .isPresent();
    }

    /// Waits to be told of a condition, until that is true which is asked for.
    private static Reference wait(Obj.Callable lock, Optional<Obj.Passed> wanted, Site site) {
        Machine machine = site.machine();
        Reference notice = Reference.to(Made.object(NOTICE, Arguments.of(Reference.to(lock)), site));
        Reference answer = Reference.to(Constant.TRUE);
        for (int turn = 0; turn < MOST_NOTICES && machine.isReachable(); turn++) {
            if (wanted.isPresent()) {
                answer = machine.calls().callPassed(wanted.get(), Arguments.NONE, site);
                if (Truth.of(answer, machine).orElse(true)) {
                    return answer;
                }
            } else if (turn > 0) {
                return answer;
            }
            add(lock, 1, machine);
            machine.write(Cell.attribute(lock, TOLD), Reference.UNBOUND);
            EventLoop.await(notice, site);
            add(lock, -1, machine);
        }
        return answer;
    }
}
