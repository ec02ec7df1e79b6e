package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.iteration.MapAndFilter;
import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Several jobs at once: those of a `map`, and those of an `asyncio.TaskGroup`, which fails where one of them does.
final class Jobs {
    private static final String GROUP = "asyncio.TaskGroup";
    private static final String TASKS = "[tasks]";
    private static final int MOST_TURNS = 32;
    private static final String EXCEPTIONS = "builtins.ExceptionGroup";

    private Jobs() {}

    /// What `executor.map` gives: the results in order; what a job raises is raised where its result is asked for.
    ///
    /// @param starred whether a row holds all arguments of a call
    static Reference map(Obj.Callable executor, Arguments arguments, boolean starred, Site site) {
        List<Apart.Outcome> outcomes = new ArrayList<>();
        Optional<List<Arguments>> rows = MapAndFilter.rows(arguments, starred, site);
        for (int at = 0; at < rows.orElse(List.of()).size(); at++) {
            Arguments row = rows.get().get(at);
            site.context().inRound(at, () -> outcomes.add(run(arguments, row, site)));
        }
        if (rows.isEmpty()) {
            outcomes.add(run(arguments, MapAndFilter.anyRow(arguments, starred, site), site));
        }
        Obj.Container results = Made.container(Obj.Container.Kind.ITERATOR, site);
        Reference lazily = site.machine()
                .sources()
                .defer(results, each -> outcomes.forEach(outcome -> handOn(outcome, each, site.machine())));
        if (rows.isEmpty()) {
            return Made.unordered(Obj.Container.Kind.LIST, outcomes.getFirst().given(), site);
        }
        // A pool waits for all of them.
        return executor.made().startsWith("multiprocessing")
                ? Made.copied(Obj.Container.Kind.LIST, Arguments.of(lazily), site)
                : lazily;
    }

    private static Apart.Outcome run(Arguments arguments, Arguments row, Site site) {
        return arguments
                .at(0)
                .map(function -> Apart.outcome(
                        site.machine(), () -> site.machine().calls().callPassed(function, row, site)))
                .orElse(new Apart.Outcome(Reference.UNKNOWN, Reference.UNKNOWN));
    }

    private static void handOn(Apart.Outcome outcome, Consumer<Reference> each, Machine machine) {
        if (outcome.given().equals(Reference.NEVER)) {
            machine.raising().raise(outcome.raised());
            return;
        }
        if (outcome.raised().hasValues() || outcome.raised().other()) {
            machine.raising().mayRaise(outcome.raised());
        }
        each.accept(outcome.given());
    }

    /// A job has been started by somebody, which is kept in mind by those who wait for all of theirs.
    static Reference started(Obj.Callable by, Reference future, Site site) {
        if (by.made().equals(GROUP)) {
            site.machine().items().append(KeptList.of(by, TASKS, site.machine()), future);
        }
        return future;
    }

    /// All jobs are waited for.
    ///
    /// @param left what was raised in the block, as `__exit__` is told
    static Reference leave(Obj.Callable by, Arguments left, Site site) {
        Machine machine = site.machine();
        if (!by.made().equals(GROUP)) {
            return Reference.to(Constant.FALSE);
        }
        boolean fails = !left.value(1, "value").equals(Reference.to(Constant.NONE));
        waitForAll(by, fails, site);
        List<Reference> exceptions = new ArrayList<>();
        boolean sure = false;
        for (Reference task : tasks(by, machine)) {
            Reference raised = Futures.raisedIn(task, site);
            if ((raised.hasValues() || raised.other()) && !raised.equals(Tasks.CANCELLED)) {
                exceptions.add(raised);
                sure |= Futures.surelyRaised(task, site);
            }
        }
        if (!exceptions.isEmpty()) {
            Obj.Container list = site.context()
                    .object(by, EXCEPTIONS, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
            Arguments parts = Arguments.of(
                    Reference.text("unhandled errors in a TaskGroup"),
                    Reference.to(machine.items().sequence(list, exceptions)));
            Reference group = Reference.to(Made.object(EXCEPTIONS, parts, site));
            if (sure) {
                return machine.raising().raise(group);
            }
            machine.raising().mayRaise(group);
        }
        return Reference.to(Constant.FALSE);
    }

    private static List<Reference> tasks(Obj.Callable group, Machine machine) {
        return machine.items()
                .each(Reference.to(KeptList.of(group, TASKS, machine)))
                .orElse(List.of());
    }

    /// As soon as one fails, the others are cancelled.
    private static void waitForAll(Obj.Callable group, boolean fails, Site site) {
        Machine machine = site.machine();
        boolean cancels = fails;
        for (int turn = 0; turn < MOST_TURNS && machine.isReachable(); turn++) {
            List<Reference> waiting = tasks(group, machine).stream()
                    .filter(task ->
                            task.only().orElse(null) instanceof Obj.Callable future && !Futures.isDone(future, machine))
                    .toList();
            if (waiting.isEmpty()) {
                return;
            }
            if (cancels) {
                waiting.forEach(task -> Tasks.cancel((Obj.Callable) task.only().orElseThrow(), site));
            }
            EventLoop.await(AsyncWaits.either(waiting, "tasks of a group", site), site);
            cancels |= tasks(group, machine).stream()
                    .anyMatch(task -> Futures.surelyRaised(task, site)
                            && !Futures.raisedIn(task, site).equals(Tasks.CANCELLED));
        }
    }
}
