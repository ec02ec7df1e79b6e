package dev.earshot.python.library.concurrent;

import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The event loop of `asyncio`: who waits goes on when there is what he waits for, in the order in which they came. Its
/// time goes on when all wait. What it is not known whether it is there is taken to be there.
///
/// What is waited for is told by a value: a number is the time when it is over, `None` is the next turn, and a tuple
/// holds several of which one must be there.
public final class EventLoop {
    private static final External LOOP = new External("asyncio");
    private static final String TASKS = "[tasks]";
    private static final String NOW = "[now]";
    private static final String STOPPED = "[stopped]";
    private static final Cell RUNNING = Cell.attribute(LOOP, "[running]");
    private static final Reference NEXT_TURN = Reference.to(Constant.NONE);

    /// After so many turns all is taken to be there.
    private static final int MOST_TURNS = 64;

    private EventLoop() {}

    /// The flow waits, and others go on meanwhile, unless that takes longer than it has time: then it is cancelled.
    static void await(Reference what, Site site) {
        Machine machine = site.machine();
        Optional<Reference> end = Timeouts.next(machine);
        if (end.isEmpty()) {
            suspend(what, site);
            return;
        }
        suspend(AsyncWaits.either(List.of(what, end.get()), "in time", site), site);
        if (!isThere(what, machine) && isThere(end.get(), machine)) {
            machine.raising().raise(Tasks.CANCELLED);
        }
    }

    private static void suspend(Reference what, Site site) {
        Machine machine = site.machine();
        if (machine.coroutines().areInSteps()) {
            machine.coroutines().suspend(what);
        } else {
            runUntil(what, site);
        }
    }

    /// Whether the flow surely is in a loop.
    static boolean isRunning(Machine machine) {
        return machine.read(RUNNING).equals(Reference.to(Constant.TRUE));
    }

    /// Runs a loop: it runs no more, however it is left.
    static Reference running(Flow.Way loop, Machine machine) {
        Reference before = machine.read(RUNNING);
        machine.write(RUNNING, Reference.to(Constant.TRUE));
        if (!machine.raising().isGuarded()) {
            Reference given = loop.take();
            machine.write(RUNNING, before);
            return given;
        }
        Attempt raised = machine.raising().enterTry();
        Reference given = loop.take();
        machine.raising().leaveTry();
        machine.write(RUNNING, before);
        if (!raised.isEmpty()) {
            State after = machine.state();
            machine.flowTo(raised.states());
            machine.write(RUNNING, before);
            machine.raising().passOn(raised, machine.state());
            machine.flowTo(after);
        }
        return given;
    }

    /// The flow lets others go on once.
    public static void pause(Site site) {
        await(NEXT_TURN, site);
    }

    /// Lets others go on until there is what is wanted, or nobody ever goes on.
    static void runUntil(Reference what, Site site) {
        Machine machine = site.machine();
        for (int turn = 0; turn < MOST_TURNS || machine.effort().mayRepeat(turn); turn++) {
            if (!machine.isReachable()) {
                return;
            }
            boolean went = turn(site);
            if (isThere(what, machine) || (!went && !passTime(what, machine))) {
                return;
            }
        }
        machine.anyTimes(() -> {
            turn(site); // it is not known how far the others go on
            return Reference.NEVER;
        });
    }

    /// What the loop's clock shows.
    static Reference time(Machine machine) {
        OptionalDouble now = now(machine);
        return now.isPresent() ? Reference.to(new Constant(now.getAsDouble())) : Reference.UNKNOWN;
    }

    static void runUntilStopped(Obj.Callable loop, Site site) {
        site.machine().write(Cell.attribute(LOOP, STOPPED), Reference.UNBOUND);
        runUntil(Reference.to(loop), site);
    }

    static void stop(Machine machine) {
        machine.write(Cell.attribute(LOOP, STOPPED), Reference.to(Constant.TRUE));
    }

    private static boolean isLoop(Obj.Callable object) {
        return object.made().startsWith("asyncio.") && object.made().endsWith("_loop");
    }

    /// The program of the loop has come to its end: what has begun by then is cancelled.
    static void end(Site site) {
        turn(site);
        for (Obj.Callable task : waiting(site.machine())) {
            Tasks.cancel(task, site);
        }
        for (int turn = 0; turn < MOST_TURNS && turn(site); turn++) {
            // Some still do something before they end.
        }
        site.machine().items().sequence(tasks(site.machine()), List.of());
    }

    /// A task or a call is to be begun by the loop.
    static void add(Obj.Callable task, Machine machine) {
        machine.items().append(tasks(machine), Reference.to(task));
    }

    private static Obj.Container tasks(Machine machine) {
        return KeptList.of(LOOP, TASKS, machine);
    }

    private static List<Obj.Callable> waiting(Machine machine) {
        Obj.Container tasks = tasks(machine);
        List<Reference> all = machine.items()
                .each(Reference.to(tasks))
                .orElseGet(() -> machine.items().values(tasks).values().keySet().stream()
                        .map(Reference::to)
                        .toList());
        return all.stream()
                .flatMap(each -> each.values().keySet().stream())
                .filter(Obj.Callable.class::isInstance)
                .map(Obj.Callable.class::cast)
                .filter(task -> !Futures.isDone(task, machine))
                .toList();
    }

    /// All who can go on do so once.
    ///
    /// @return whether somebody did
    private static boolean turn(Site site) {
        Machine machine = site.machine();
        boolean went = false;
        for (Obj.Callable task : waiting(machine)) {
            if (machine.isReachable() && Tasks.mayGoOn(task, machine)) {
                Tasks.goOn(task, site);
                went = true;
            }
        }
        if (went) {
            List<Reference> left = new ArrayList<>();
            waiting(machine).forEach(task -> left.add(Reference.to(task)));
            machine.items().sequence(tasks(machine), left);
        }
        return went;
    }

    /// Whether what somebody waits for is there, as far as is known.
    static boolean isThere(Reference what, Machine machine) {
        return switch (what.only().orElse(null)) {
            case Constant(Double time) -> now(machine).isEmpty() || now(machine).getAsDouble() >= time;
            case Obj.Callable future when Futures.isFuture(future) -> Futures.isDone(future, machine);
            case Obj.Callable event when Events.isOne(event) -> Events.isSet(event, machine);
            case Obj.Callable joined when Queues.isJoined(joined) -> Queues.isFinished(joined, machine);
            case Obj.Callable loop
            when isLoop(loop) -> machine.read(Cell.attribute(LOOP, STOPPED)).hasValues();
            case Obj.Callable notice when Locks.isNotice(notice) -> Locks.isTold(notice, machine);
            case Obj.Callable lock when Locks.isOne(lock) -> Locks.isFree(lock, machine);
            case Obj.Container queue when Queues.isOne(queue, machine) -> Queues.hasWhatIsWanted(queue, machine);
            case Obj.Container several ->
                machine.items()
                        .each(Reference.to(several))
                        .map(each -> each.stream().anyMatch(one -> isThere(one, machine)))
                        .orElse(true);
            case null, default -> true;
        };
    }

    /// The time when a span of it is over that begins now, in seconds; nothing where it is not known.
    static Optional<Reference> after(Reference seconds, Machine machine) {
        OptionalDouble now = now(machine);
        return now.isPresent() && seconds.only().orElse(null) instanceof Constant(Number span)
                ? Optional.of(Reference.to(new Constant(now.getAsDouble() + Math.max(0, span.doubleValue()))))
                : Optional.empty();
    }

    private static OptionalDouble now(Machine machine) {
        Reference now = machine.read(Cell.attribute(LOOP, NOW));
        if (now.equals(Reference.UNBOUND)) {
            return OptionalDouble.of(0);
        }
        return now.only().orElse(null) instanceof Constant(Double time)
                ? OptionalDouble.of(time)
                : OptionalDouble.empty();
    }

    /// All wait: the time goes on to when the first of them need not wait any more.
    ///
    /// @return whether there is such a time
    private static boolean passTime(Reference what, Machine machine) {
        List<Double> times = new ArrayList<>();
        addTimes(what, times, machine);
        waiting(machine).forEach(task -> addTimes(Tasks.waitsFor(task, machine), times, machine));
        OptionalDouble now = now(machine);
        OptionalDouble next = times.stream()
                .mapToDouble(Double::doubleValue)
                .filter(time -> now.isPresent() && time > now.getAsDouble())
                .min();
        next.ifPresent(time -> machine.write(Cell.attribute(LOOP, NOW), Reference.to(new Constant(time))));
        return next.isPresent();
    }

    private static void addTimes(Reference what, List<Double> times, Machine machine) {
        switch (what.only().orElse(null)) {
            case Constant(Double time) -> times.add(time);
            case Obj.Container several
            when several.kind() == Obj.Container.Kind.TUPLE ->
                machine.items()
                        .each(Reference.to(several))
                        .orElse(List.of())
                        .forEach(one -> addTimes(one, times, machine));
            case null, default -> {}
        }
    }
}
