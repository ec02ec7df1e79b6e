package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Functions of `asyncio` that are waited for: `sleep`, `wait_for`, `gather`, `wait`. What they do is done when
/// somebody waits. It does not know how those go on who wait.
public final class AsyncWaits {
    private static final Reference NONE = Reference.to(Constant.NONE);
    private static final String LEFT = "[left]";
    private static final External FIRST = new External("asyncio.FIRST_COMPLETED");
    private static final External TIMEOUT = new External("builtins.TimeoutError");

    private AsyncWaits() {}

    static void addTo(Models models) {
        models.function(
                "asyncio.sleep",
                (arguments, site) -> coroutine("asyncio.sleep", arguments, () -> sleep(arguments, site), site));
        models.function(
                "asyncio.wait_for",
                (arguments, site) -> coroutine("asyncio.wait_for", arguments, () -> waitFor(arguments, site), site));
        models.function(
                "asyncio.wait",
                (arguments, site) -> coroutine("asyncio.wait", arguments, () -> waitForSome(arguments, site), site));
        models.function("asyncio.gather", AsyncWaits::gather);
        models.function("asyncio.shield", (arguments, site) -> {
            Reference inner = Tasks.of(arguments.value(0, "arg"), site);
            Obj.Callable outer = Futures.made(either(List.of(inner), "shielded", site), site);
            Tasks.plan(outer, () -> awaited(inner, site), NONE, site);
            Tasks.shield(outer, site.machine());
            return Reference.to(outer);
        });
        for (String same : List.of("asyncio.create_task", "asyncio.ensure_future")) {
            models.function(same, (arguments, site) -> Tasks.of(arguments.value(0, "coro"), site));
        }
        models.function(
                "asyncio.as_completed",
                (arguments, site) -> asCompleted(inLoop(arguments.value(0, "fs"), "tasks", site), site));
    }

    /// What a call gives that does nothing by itself, but when somebody waits for it.
    static Reference coroutine(String path, Arguments arguments, Flow.Way body, Site site) {
        Obj.Callable call = Made.object(path, arguments, site);
        Obj.Coroutine coroutine =
                site.context().object(call, "coroutine", Obj.Coroutine.class, () -> new Obj.Coroutine(body::take));
        if (arguments.all().stream().anyMatch(site.machine().relevance()::matters)) {
            site.machine().relevance().noteThatItMatters(coroutine);
        }
        return site.machine().coroutines().create(coroutine);
    }

    private static Reference awaited(Reference what, Site site) {
        return site.machine().coroutines().await(what, site);
    }

    private static Reference sleep(Arguments arguments, Site site) {
        Reference delay = arguments.value(0, "delay");
        boolean isNone = delay.only().orElse(null) instanceof Constant(Number seconds) && seconds.doubleValue() <= 0;
        EventLoop.await(isNone ? NONE : EventLoop.after(delay, site.machine()).orElse(NONE), site);
        return arguments.given(1, "result");
    }

    /// One of several things.
    static Reference either(List<Reference> things, String which, Site site) {
        Obj.Container tuple = Made.container(Kind.TUPLE, which, site);
        return Reference.to(site.machine().items().sequence(tuple, things));
    }

    private static Reference waitFor(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference timeout = arguments.given(1, "timeout");
        Optional<Reference> end = EventLoop.after(timeout, machine);
        Reference wanted = arguments.value(0, "fut");
        boolean canBeCancelled = wanted.only()
                .filter(each -> each instanceof Obj.Coroutine
                        || (each instanceof Obj.Callable future && Futures.isFuture(future)))
                .isPresent();
        if (end.isEmpty() || !canBeCancelled) {
            if (!timeout.equals(NONE)) {
                Concurrency.mayTakeLong(timeout, site);
            }
            return awaited(wanted, site);
        }
        Reference task = Tasks.of(wanted, site);
        EventLoop.await(either(List.of(task, end.get()), "in time", site), site);
        if (task.only().orElse(null) instanceof Obj.Callable late && !Futures.isDone(late, machine)) {
            Tasks.cancel(late, site);
            EventLoop.await(task, site);
            return machine.raising().raise(Reference.to(TIMEOUT));
        }
        return awaited(task, site);
    }

    /// A list of tasks for what is to be waited for.
    private static Reference inLoop(Reference awaitables, String which, Site site) {
        Optional<List<Reference>> each = site.machine().items().each(awaitables);
        if (each.isEmpty()) {
            return awaitables;
        }
        List<Reference> tasks = new ArrayList<>();
        for (int at = 0; at < each.get().size(); at++) {
            Reference one = each.get().get(at);
            site.context().inRound(at, () -> tasks.add(Tasks.of(one, site)));
        }
        Obj.Container list = Made.container(Kind.LIST, which, site);
        return Reference.to(site.machine().items().sequence(list, tasks));
    }

    /// Those that are done, and those that are not.
    private static Reference waitForSome(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference tasks = inLoop(arguments.value(0, "fs"), "waited for", site);
        Optional<List<Reference>> each = machine.items().each(tasks);
        boolean first = arguments.value(2, "return_when").values().containsKey(FIRST);
        Optional<Reference> end = EventLoop.after(arguments.given(1, "timeout"), machine);
        List<Reference> done = new ArrayList<>();
        List<Reference> pending = new ArrayList<>();
        if (first) {
            List<Reference> any = new ArrayList<>(each.orElse(List.of()));
            end.ifPresent(any::add);
            EventLoop.await(either(any, "the first", site), site);
        }
        for (Reference task : each.orElse(List.of())) {
            boolean isDone = isDone(task, machine);
            if (!first && !isDone) {
                EventLoop.await(end.isPresent() ? either(List.of(task, end.get()), "in time", site) : task, site);
            }
            (isDone(task, machine) ? done : pending).add(task);
        }
        Obj.Container ended = Made.container(Kind.SET, "done", site);
        Obj.Container others = Made.container(Kind.SET, "pending", site);
        if (each.isEmpty()) {
            EventLoop.pause(site);
            Reference any = new Iterators(machine).elements(tasks, site);
            machine.items().unordered(ended, any);
            machine.items().unordered(others, any);
        } else {
            machine.items().sequence(ended, done);
            machine.items().sequence(others, pending);
        }
        return Made.tuple(List.of(Reference.to(ended), Reference.to(others)), site);
    }

    /// What gives what is done first, then what is done next.
    private static Reference asCompleted(Reference tasks, Site site) {
        Optional<List<Reference>> each = site.machine().items().each(tasks);
        if (each.isEmpty()) {
            return Made.copied(Kind.ITERATOR, Arguments.of(tasks), site);
        }
        Obj.Callable left = Made.object("asyncio.as_completed", Arguments.of(tasks), site);
        site.machine().items().sequence(KeptList.of(left, LEFT, site.machine()), each.get());
        List<Reference> nexts = new ArrayList<>();
        for (long at = 0; at < each.get().size(); at++) {
            Arguments number = Arguments.of(Reference.to(left), Reference.to(new Constant(at)));
            nexts.add(coroutine("asyncio.as_completed", number, () -> nextOf(left, site), site));
        }
        return Reference.to(site.machine().items().sequence(Made.container(Kind.ITERATOR, site), nexts));
    }

    private static Reference nextOf(Obj.Callable of, Site site) {
        Machine machine = site.machine();
        Obj.Container left = KeptList.of(of, LEFT, machine);
        List<Reference> tasks = machine.items().each(Reference.to(left)).orElse(List.of());
        if (tasks.stream().noneMatch(task -> isDone(task, machine))) {
            EventLoop.await(either(tasks, "the next", site), site);
        }
        Optional<Reference> next =
                tasks.stream().filter(task -> isDone(task, machine)).findFirst();
        machine.items()
                .sequence(
                        left,
                        tasks.stream()
                                .filter(task -> !next.equals(Optional.of(task)))
                                .toList());
        return next.map(task -> awaited(task, site)).orElse(Reference.UNKNOWN);
    }

    private static boolean isDone(Reference task, Machine machine) {
        return !(task.only().orElse(null) instanceof Obj.Callable future) || Futures.isDone(future, machine);
    }

    /// What all of them give, in order; one that raises ends it, unless what is raised is wanted as well.
    private static Reference gather(Arguments arguments, Site site) {
        boolean keeps = arguments
                .named("return_exceptions")
                .filter(given -> given.value().equals(Reference.to(Constant.TRUE)))
                .isPresent();
        List<Reference> tasks = new ArrayList<>();
        for (int at = 0; at < arguments.positional().size(); at++) {
            Reference one = arguments.positional().get(at).value();
            site.context().inRound(at, () -> tasks.add(Tasks.of(one, site)));
        }
        Obj.Callable all = Futures.made(either(tasks, "gathered", site), site);
        return Tasks.plan(all, () -> results(tasks, keeps, site), NONE, site);
    }

    private static Reference results(List<Reference> tasks, boolean keeps, Site site) {
        Machine machine = site.machine();
        List<Reference> results = new ArrayList<>();
        for (Reference task : tasks) {
            if (keeps) {
                EventLoop.await(task, site);
                Reference raised = Futures.raisedIn(task, site);
                results.add(Futures.surelyRaised(task, site) ? raised : raised.or(awaited(task, site)));
            } else {
                results.add(awaited(task, site));
            }
        }
        return Reference.to(machine.items().sequence(Made.container(Kind.LIST, "results", site), results));
    }
}
