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
import java.util.Set;

/// Locks, semaphores and conditions of `threading`. It does not know which thread holds a lock that one may take
/// again: nobody waits for such.
final class ThreadLocks {
    private static final String LOCK = "threading.Lock";
    private static final String BOUNDED = "threading.BoundedSemaphore";
    private static final String CONDITION = "threading.Condition";
    private static final String SEMAPHORE = "threading.Semaphore";

    /// How often it can still be taken; not known of those that one thread may take again.
    private static final String LEFT = "[left]";

    /// How often it has been taken and not given back.
    private static final String HELD = "[held]";

    /// How many wait for a condition.
    private static final String WAITING = "[waiting]";

    /// How many of them have been told of it.
    private static final String TOLD = "[told]";

    /// What only those may do who have taken a lock.
    private static final Set<String> HOLDING = Set.of("release", "wait", "wait_for", "notify", "notify_all");

    private static final String AGAIN = "threading.RLock";

    private ThreadLocks() {}

    static void addTo(Models models) {
        for (String path : List.of(LOCK, AGAIN, SEMAPHORE, BOUNDED, CONDITION)) {
            models.methods(path, ThreadLocks::method);
            models.function(path, (arguments, site) -> {
                if (begin(path, arguments).only().orElse(null) instanceof Constant(Long left) && left < 0) {
                    return site.machine().raising().fail("ValueError");
                }
                Obj.Callable lock = Made.object(path, arguments, site);
                set(lock, LEFT, begin(path, arguments), site.machine());
                set(lock, HELD, number(0), site.machine());
                set(lock, WAITING, number(0), site.machine());
                set(lock, TOLD, number(0), site.machine());
                return Reference.to(lock);
            });
        }
    }

    private static Reference begin(String path, Arguments arguments) {
        return switch (path) {
            case LOCK -> number(1);
            case SEMAPHORE, BOUNDED ->
                arguments.at(0, "value").map(Obj.Passed::value).orElse(number(1));
            default -> Reference.UNKNOWN;
        };
    }

    private static Reference number(long count) {
        return Reference.to(new Constant(count));
    }

    private static Optional<Long> count(Obj.Callable lock, String what, Machine machine) {
        return machine.read(Cell.attribute(lock, what)).only().orElse(null) instanceof Constant(Long count)
                ? Optional.of(count)
                : Optional.empty();
    }

    private static void set(Obj.Callable lock, String what, Reference count, Machine machine) {
        machine.write(Cell.attribute(lock, what), count);
    }

    private static void add(Obj.Callable lock, String what, long more, Machine machine) {
        count(lock, what, machine).ifPresent(count -> set(lock, what, number(count + more), machine));
    }

    private static Optional<Reference> method(Obj.Callable lock, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (HOLDING.contains(method)
                && (lock.made().equals(CONDITION) || lock.made().equals(AGAIN))
                && count(lock, HELD, machine).filter(held -> held <= 0).isPresent()) {
            machine.raising().mayFail("RuntimeError");
        }
        return switch (method) {
            case "acquire" -> Optional.of(acquire(lock, arguments, site));
            case "__enter__" -> Optional.of(acquire(lock, Arguments.NONE, site));
            case "release" -> {
                release(lock, arguments.at(0, "n").map(Obj.Passed::value).orElse(number(1)), machine);
                yield Made.none();
            }
            case "__exit__" -> {
                add(lock, LEFT, 1, machine);
                add(lock, HELD, -1, machine);
                yield Optional.of(Reference.to(Constant.FALSE));
            }
            case "locked" ->
                Optional.of(count(lock, LEFT, machine)
                        .map(left -> Reference.to(new Constant(left == 0)))
                        .orElse(Reference.UNKNOWN));
            case "wait" -> Optional.of(wait(lock, arguments.at(0, "timeout").isPresent(), site));
            case "wait_for" -> Optional.of(waitFor(arguments, site));
            case "notify", "notify_all" -> {
                Reference told = method.equals("notify_all")
                        ? machine.read(Cell.attribute(lock, WAITING))
                        : arguments.at(0, "n").map(Obj.Passed::value).orElse(number(1));
                set(lock, TOLD, atMost(told, machine.read(Cell.attribute(lock, WAITING))), machine);
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private static Reference acquire(Obj.Callable lock, Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean isTaken = count(lock, LEFT, machine).filter(left -> left <= 0).isPresent();
        boolean hurries = arguments
                        .at(0, "blocking")
                        .filter(given -> !given.value().equals(Reference.to(Constant.TRUE)))
                        .isPresent()
                || arguments.at(1, "timeout").isPresent();
        if (isTaken && hurries) {
            return Threads.isInside(machine) ? Reference.UNKNOWN : Reference.to(Constant.FALSE);
        }
        if (isTaken && !Threads.goesOnWithoutIt(site)) {
            return Reference.NEVER;
        }
        add(lock, HELD, 1, machine);
        boolean maybe = hurries && count(lock, LEFT, machine).isEmpty();
        if (count(lock, LEFT, machine).filter(left -> left > 0).isPresent()) {
            add(lock, LEFT, -1, machine);
        }
        return maybe ? Reference.UNKNOWN : Reference.to(Constant.TRUE);
    }

    private static void release(Obj.Callable lock, Reference times, Machine machine) {
        Optional<Long> left = count(lock, LEFT, machine);
        Optional<Long> most = lock.made().equals(SEMAPHORE)
                ? Optional.empty()
                : begin(lock.made(), new Arguments(lock.positional(), lock.keywords(), false, false))
                        .only()
                        .flatMap(value ->
                                value instanceof Constant(Long number) ? Optional.of(number) : Optional.empty());
        add(lock, HELD, -1, machine);
        if (left.isPresent() && left.equals(most)) {
            machine.raising().fail(lock.made().equals(LOCK) ? "RuntimeError" : "ValueError");
        } else if (times.only().orElse(null) instanceof Constant(Long more)) {
            add(lock, LEFT, more, machine);
        } else {
            set(lock, LEFT, Reference.UNKNOWN, machine);
        }
    }

    private static Reference atMost(Reference count, Reference most) {
        return count.only().orElse(null) instanceof Constant(Long one)
                        && most.only().orElse(null) instanceof Constant(Long two)
                ? number(Math.min(one, two))
                : Reference.UNKNOWN;
    }

    /// Waits to be told of a condition.
    private static Reference wait(Obj.Callable condition, boolean hurries, Site site) {
        Machine machine = site.machine();
        if (count(condition, TOLD, machine).filter(told -> told == 0).isEmpty()) {
            add(condition, TOLD, -1, machine);
            add(condition, WAITING, -1, machine);
            return hurries ? Reference.UNKNOWN : Reference.to(Constant.TRUE);
        }
        if (hurries) {
            return Reference.UNKNOWN;
        }
        add(condition, WAITING, 1, machine);
        if (!Threads.goesOnWithoutIt(site)) {
            return Reference.NEVER;
        }
        add(condition, WAITING, -1, machine);
        set(condition, TOLD, number(0), machine);
        return Reference.to(Constant.TRUE);
    }

    /// Waits until that is true which is asked for.
    private static Reference waitFor(Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean hurries = arguments.at(1, "timeout").isPresent();
        Reference answer = asked(arguments, site);
        if (hurries || !Truth.of(answer, machine).equals(Optional.of(false))) {
            return answer;
        }
        if (!Threads.goesOnWithoutIt(site)) {
            return Reference.NEVER;
        }
        Reference then = asked(arguments, site);
        return Truth.of(then, machine).orElse(false) ? then : Reference.UNKNOWN;
    }

    private static Reference asked(Arguments arguments, Site site) {
        return arguments
                .at(0, "predicate")
                .map(predicate -> site.machine().calls().callPassed(predicate, Arguments.NONE, site))
                .orElse(Reference.UNKNOWN);
    }
}
