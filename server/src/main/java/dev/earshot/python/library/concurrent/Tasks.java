package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tasks of `asyncio`, and calls that its loop is to make: futures whose job waits in the midst of itself, goes on
/// where it waited, and may be cancelled there. It does not know when they go on.
final class Tasks {
    static final Reference CANCELLED = Reference.to(new External("asyncio.CancelledError"));
    private static final String STEPS = "[steps]";
    private static final String GIVEN = "[given]";
    private static final String WAITS = "[waits]";
    private static final String CANCEL = "[cancel]";

    /// What it may have raised by now.
    private static final String RAISED = "[raised so far]";

    private static final String SHIELDED = "[shielded]";

    private Tasks() {}

    /// Makes a future one whose job is begun by the loop.
    ///
    /// @param waits what is waited for before it is begun
    static Reference plan(Obj.Callable task, Flow.Way job, Reference waits, Site site) {
        Machine machine = site.machine();
        Obj.Container steps = machine.context()
                .kept(task, STEPS, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
        Reference deferred = machine.sources()
                .defer(
                        steps,
                        each -> machine.write(
                                Cell.attribute(task, GIVEN),
                                machine.coroutines().inSteps(each, job::take)));
        Futures.empty(task, machine);
        machine.write(Cell.attribute(task, STEPS), deferred);
        machine.write(Cell.attribute(task, WAITS), waits);
        machine.write(Cell.attribute(task, CANCEL), Reference.UNBOUND);
        machine.write(Cell.attribute(task, RAISED), Reference.UNBOUND);
        ContextValues.copyTo(task, machine);
        machine.escape(deferred); // at the latest it is begun when nobody has anything else to do
        EventLoop.add(task, machine);
        return Reference.to(task);
    }

    /// A task that runs a coroutine; what is none is one already.
    static Reference of(Reference coroutine, Site site) {
        Machine machine = site.machine();
        if (coroutine.only().orElse(null) instanceof Obj.Callable future && Futures.isFuture(future)) {
            return coroutine;
        }
        Obj.Callable task = Futures.made(coroutine, site);
        if (machine.relevance().matters(coroutine)) {
            machine.relevance().noteThatItMatters(task);
        }
        return plan(task, () -> machine.coroutines().await(coroutine, site), Reference.to(Constant.NONE), site);
    }

    /// Whoever cancels it does not cancel what it waits for.
    static void shield(Obj.Callable task, Machine machine) {
        machine.write(Cell.attribute(task, SHIELDED), Reference.to(Constant.TRUE));
    }

    private static Optional<Obj.Container> steps(Obj.Callable task, Machine machine) {
        return machine.items()
                .container(machine.read(Cell.attribute(task, STEPS)).bound());
    }

    static Reference waitsFor(Obj.Callable task, Machine machine) {
        return machine.read(Cell.attribute(task, WAITS)).bound();
    }

    static boolean mayGoOn(Obj.Callable task, Machine machine) {
        return machine.read(Cell.attribute(task, CANCEL)).hasValues()
                || EventLoop.isThere(waitsFor(task, machine), machine);
    }

    /// Runs it on to where it waits next, or ends.
    static void goOn(Obj.Callable task, Site site) {
        Machine machine = site.machine();
        Optional<Obj.Container> steps = steps(task, machine);
        if (steps.isEmpty()) {
            return;
        }
        boolean cancels = machine.read(Cell.attribute(task, CANCEL)).hasValues();
        machine.write(Cell.attribute(task, CANCEL), Reference.UNBOUND);
        Runnable whenResumed = cancels ? () -> machine.raising().raise(CANCELLED) : () -> {};
        boolean[] comesBack = {false};
        List<Long> taken = new ArrayList<>();
        Apart.Outcome outcome = Apart.outcome(
                machine,
                () -> ContextValues.run(
                        task,
                        () -> {
                            Reference waits = Timeouts.in(task, () -> goOn(steps.get(), whenResumed, machine), machine);
                            comesBack[0] = machine.isReachable();
                            machine.sources().taken(steps.get()).ifPresent(taken::add);
                            return waits;
                        },
                        machine));
        Reference waits = comesBack[0] ? outcome.given() : Reference.NEVER;
        machine.widen(Cell.attribute(task, RAISED), outcome.raised());
        if (waits.hasValues() && !waits.other()) {
            taken.forEach(count -> machine.sources().leaveAt(steps.get(), count)); // what was raised did not leave it
            machine.write(Cell.attribute(task, WAITS), waits);
            return;
        }
        machine.sources().drop(steps.get());
        Reference given = machine.read(Cell.attribute(task, GIVEN)).bound();
        Reference raised = machine.read(Cell.attribute(task, RAISED)).bound();
        Futures.keep(task, comesBack[0] ? given : Reference.NEVER, raised, site);
    }

    /// @return what it waits for; no value where it has come to its end
    private static Reference goOn(Obj.Container steps, Runnable whenResumed, Machine machine) {
        Reference waits = machine.sources().goOn(steps, whenResumed);
        if (waits.other()) { // it is not known whether it waits, so it is run to its end
            machine.sources().force(steps);
            return Reference.NEVER;
        }
        return waits;
    }

    /// It ends where it waits, unless it handles that; what was not begun yet never is.
    ///
    /// @return whether it was not at its end
    static boolean cancel(Obj.Callable task, Site site) {
        Machine machine = site.machine();
        if (Futures.isDone(task, machine)) {
            return false;
        }
        Optional<Obj.Container> steps = steps(task, machine);
        boolean isBegun = steps.flatMap(machine.sources()::taken)
                .filter(taken -> taken == 0)
                .isEmpty();
        if (steps.isEmpty() || !isBegun) {
            steps.ifPresent(machine.sources()::drop);
            task.positional().forEach(coroutine -> machine.coroutines().drop(coroutine.value()));
            Futures.keep(task, Reference.NEVER, CANCELLED, site);
            return true;
        }
        machine.write(Cell.attribute(task, CANCEL), Reference.to(Constant.TRUE));
        if (waitsFor(task, machine).only().orElse(null) instanceof Obj.Callable inner
                && Futures.isFuture(inner)
                && !machine.read(Cell.attribute(task, SHIELDED)).hasValues()) {
            cancel(inner, site);
        }
        return true;
    }
}
