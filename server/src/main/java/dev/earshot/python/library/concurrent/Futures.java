package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// What will come of a job: futures and tasks, which keep what it gave or raised for those who ask (library reference,
/// `concurrent.futures` and `asyncio`). It does not know who runs the job.
public final class Futures {
    private static final String FUTURE = "concurrent.futures.Future";
    private static final String VALUE = "[value]";
    private static final String RAISED = "[raised]";

    /// The functions that are called when somebody has said what has come of it; none of a loop's futures has them.
    private static final String TOLD = "[told]";

    private Futures() {}

    static void addTo(Models models) {
        models.methods(FUTURE, Futures::method);
        models.function("asyncio.Future", (_, site) -> fresh(site));
        models.function(FUTURE, (_, site) -> {
            Reference future = fresh(site);
            future.only()
                    .ifPresent(made ->
                            site.machine().items().sequence(KeptList.of(made, TOLD, site.machine()), List.of()));
            return future;
        });
        models.function(
                "concurrent.futures.as_completed",
                (arguments, site) -> Made.copied(Obj.Container.Kind.ITERATOR, arguments, site));
        models.function("concurrent.futures.wait", Futures::waitForAll);
    }

    /// A future that somebody else gives a result.
    static Reference fresh(Site site) {
        Obj.Callable future = Made.object(FUTURE, Arguments.NONE, site);
        empty(future, site.machine());
        return Reference.to(future);
    }

    /// A future for what a coroutine gives.
    static Obj.Callable made(Reference coroutine, Site site) {
        return Made.object(FUTURE, Arguments.of(coroutine), site);
    }

    /// Nothing has come of it yet.
    static void empty(Obj.Callable future, Machine machine) {
        machine.write(Cell.attribute(future, VALUE), Reference.UNBOUND);
        machine.write(Cell.attribute(future, RAISED), Reference.UNBOUND);
    }

    /// Whether something has come of it, as far as is known.
    static boolean isDone(Obj.Callable future, Machine machine) {
        return !machine.read(Cell.attribute(future, VALUE)).equals(Reference.UNBOUND);
    }

    static boolean isFuture(Obj.Callable object) {
        return object.made().equals(FUTURE);
    }

    /// Runs a job apart from the flow.
    ///
    /// @return a future of what it gives or raises
    static Reference of(Flow.Way job, Site site) {
        Obj.Callable future = Made.object(FUTURE, Arguments.NONE, site);
        Machine machine = site.machine();
        boolean again = machine.read(Cell.attribute(future, VALUE)).hasValues();
        Threads.start(future, job, outcome -> keep(future, outcome, again, machine), site);
        return Reference.to(future);
    }

    private static void keep(Obj.Callable future, Apart.Outcome outcome, boolean again, Machine machine) {
        keep(future, VALUE, outcome.given(), again, machine);
        keep(future, RAISED, outcome.raised(), again, machine);
        if (machine.relevance().matters(outcome.given())) {
            machine.relevance().noteThatItMatters(future);
        }
    }

    /// This has come of it.
    static void keep(Obj.Callable future, Reference given, Reference raised, Site site) {
        keep(future, new Apart.Outcome(given, raised), false, site.machine());
    }

    /// Somebody says what has come of it, which can be said only once.
    private static void decide(Obj.Callable future, Reference given, Reference raised, Site site) {
        if (isDone(future, site.machine())) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        } else {
            keep(future, given, raised, site);
            told(future, site.machine()).forEach(function -> call(future, Obj.Passed.unwritten(function), site));
        }
    }

    private static List<Reference> told(Obj.Callable future, Machine machine) {
        return isToldAtOnce(future, machine)
                ? machine.items()
                        .each(Reference.to(KeptList.of(future, TOLD, machine)))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isToldAtOnce(Obj.Callable future, Machine machine) {
        return machine.read(Cell.attribute(future, TOLD)).hasValues();
    }

    private static void call(Obj.Callable future, Obj.Passed function, Site site) {
        Apart.run(
                site.machine(),
                () -> site.machine().calls().callPassed(function, Arguments.of(Reference.to(future)), site));
    }

    private static void keep(Obj.Callable future, String name, Reference value, boolean again, Machine machine) {
        Cell cell = Cell.attribute(future, name);
        machine.write(cell, again ? machine.read(cell).or(value) : value);
    }

    /// What was raised in the job of a future; nothing where it surely came to its end.
    static Reference raisedIn(Reference futures, Site site) {
        Reference raised = Reference.NEVER;
        for (Value value : futures.values().keySet()) {
            raised =
                    raised.or(site.machine().read(Cell.attribute(value, RAISED)).bound());
        }
        return raised;
    }

    /// Whether a job surely raised something.
    static boolean surelyRaised(Reference future, Site site) {
        return future.only()
                .filter(value ->
                        site.machine().read(Cell.attribute(value, VALUE)).equals(Reference.NEVER))
                .isPresent();
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        switch (method) {
            case "result", "get", "exception" -> Threads.finish(self, site);
            case "__await__" -> {
                Threads.finish(self, site);
                if (!isDone(self, machine)) {
                    EventLoop.await(Reference.to(self), site);
                }
            }
            default -> {}
        }
        Reference raised = machine.read(Cell.attribute(self, RAISED)).bound();
        Reference value = machine.read(Cell.attribute(self, VALUE));
        return switch (method) {
            case "cancel" -> Optional.of(Truth.constant(Tasks.cancel(self, site)));
            case "done", "cancelled" -> Optional.of(state(method, value, raised));
            case "result", "get", "__await__" ->
                Optional.of(
                        value.equals(Reference.UNBOUND) && method.equals("result")
                                ? fail("asyncio.InvalidStateError", machine)
                                : result(value, raised, machine));
            case "exception" ->
                Optional.of(
                        value.equals(Reference.NEVER)
                                ? raised
                                : value.unbound() || raised.other()
                                        ? Reference.UNKNOWN
                                        : raised.or(Reference.to(Constant.NONE)));
            case "set_result" -> {
                decide(self, arguments.value(0, "result"), Reference.NEVER, site);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "set_exception" -> {
                decide(self, Reference.NEVER, arguments.value(0, "exception"), site);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "add_done_callback" -> {
                arguments.at(0).ifPresent(function -> tell(self, function, site));
                yield Optional.of(Reference.to(Constant.NONE));
            }
            default -> Optional.empty();
        };
    }

    private static Reference state(String method, Reference value, Reference raised) {
        if (value.equals(Reference.UNBOUND)) {
            return Reference.to(Constant.FALSE);
        }
        if (value.unbound()) {
            return Reference.UNKNOWN;
        }
        boolean isCancelled = value.equals(Reference.NEVER) && raised.equals(Tasks.CANCELLED);
        boolean mayBe =
                raised.values().keySet().containsAll(Tasks.CANCELLED.values().keySet());
        return method.equals("done") || isCancelled
                ? Reference.to(Constant.TRUE)
                : mayBe ? Reference.UNKNOWN : Reference.to(Constant.FALSE);
    }

    /// A function is called with the future when something has come of it.
    private static void tell(Obj.Callable future, Obj.Passed function, Site site) {
        Machine machine = site.machine();
        if (isDone(future, machine)) {
            call(future, function, site);
            return;
        }
        machine.entrust(function.value());
        if (isToldAtOnce(future, machine)) {
            machine.items().append(KeptList.of(future, TOLD, machine), function.value());
            return;
        }
        Flow.Way call = () -> machine.calls().callPassed(function, Arguments.of(Reference.to(future)), site);
        Obj.Callable told = Made.object(FUTURE, Arguments.of(Reference.to(future), function.value()), site);
        Tasks.plan(told, call, Reference.to(future), site);
    }

    /// An exception of the library's own is raised, as far as somebody is there to handle it.
    static Reference fail(String path, Machine machine) {
        return machine.raising().isGuarded()
                ? machine.raising().raise(Reference.to(new External(path)))
                : Reference.UNKNOWN;
    }

    /// What a future gives to those who wait for it, which is raised where the job did.
    private static Reference result(Reference value, Reference raised, Machine machine) {
        if (value.equals(Reference.NEVER)) {
            return machine.raising().raise(raised);
        }
        if (raised.hasValues() || raised.other()) {
            machine.raising().mayRaise(raised);
        }
        return value.unbound() ? value.bound().or(Reference.UNKNOWN) : value;
    }

    /// Those that are done, which may be any, and those that are not.
    private static Reference waitForAll(Arguments arguments, Site site) {
        Reference done = Made.copied(Obj.Container.Kind.LIST, arguments, site);
        Obj.Container rest = Made.container(Obj.Container.Kind.SET, "rest", site);
        Reference any = new Iterators(site.machine()).elements(arguments.value(0, "fs"), site);
        return Made.tuple(List.of(done, Reference.to(site.machine().items().unordered(rest, any))), site);
    }
}
