package dev.earshot.python.library.concurrent;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What runs functions in threads, processes, executors and event loops.
public final class Concurrency {
    private static final String TIMER = "threading.Timer";
    private static final List<String> THREADS = List.of(
            "threading.Thread",
            TIMER,
            "multiprocessing.Process",
            "multiprocessing.dummy.Process",
            "_thread.start_new_thread");
    private static final List<String> EXECUTORS = List.of(
            "concurrent.futures.ThreadPoolExecutor",
            "concurrent.futures.ProcessPoolExecutor",
            "concurrent.futures.thread.ThreadPoolExecutor",
            "multiprocessing.Pool",
            "multiprocessing.pool.ThreadPool",
            "asyncio.get_event_loop",
            "asyncio.get_running_loop",
            "asyncio.new_event_loop",
            "asyncio.TaskGroup",
            "asyncio.Runner");

    /// What executors and loops do no more when they have been closed.
    private static final Set<String> REFUSED_WHEN_CLOSED =
            Set.of("submit", "map", "run", "run_until_complete", "run_forever", "apply", "apply_async");

    private static final Set<String> CLOSING = Set.of("shutdown", "close", "terminate", "__exit__");

    private static final String CLOSED = "[closed]";

    private Concurrency() {}

    static void addTo(Models models) {
        THREADS.forEach(path -> models.methods(path, Concurrency::method));
        EXECUTORS.forEach(path -> models.methods(path, Concurrency::method));
        for (String path : THREADS) {
            models.function(path, (arguments, site) -> {
                arguments.all().forEach(site.machine()::entrust);
                Obj.Callable thread = Made.object(path, arguments, site);
                Threads.introduce(thread, arguments, site.machine());
                return Reference.to(thread);
            });
        }
        for (String path : EXECUTORS) {
            models.function(path, (arguments, site) -> executor(path, arguments, site));
        }
        models.function(
                "_thread.start_new_thread",
                (arguments, site) -> inAnotherThread(
                        () -> callWith(
                                arguments.at(0, "function"), arguments.at(1, "args"), arguments.at(2, "kwargs"), site),
                        site));
        // The thread that listens, which runs nothing that is seen.
        models.function(
                "logging.config.listen",
                (_, site) -> Reference.to(Made.object("threading.Thread", Arguments.NONE, site)));
        models.function("time.sleep", (_, _) -> Reference.to(Constant.NONE));
        models.function("asyncio.to_thread", (arguments, site) -> {
            Obj.Callable thread = Made.object("asyncio.to_thread", Arguments.NONE, site);
            ContextValues.copyTo(thread, site.machine());
            return inAnotherThread(
                    () -> ContextValues.run(thread, () -> callRest(arguments, 0, site), site.machine()), site);
        });
        models.function("asyncio.run", (arguments, site) -> {
            if (arguments.value(0, "coro").only().orElse(null) instanceof Constant) {
                return site.machine().raising().fail("ValueError");
            }
            if (!Threads.isInside(site.machine()) && EventLoop.isRunning(site.machine())) {
                return site.machine().raising().fail("RuntimeError");
            }
            Obj.Callable main = Made.object("asyncio.run", Arguments.NONE, site);
            ContextValues.copyTo(main, site.machine());
            return ContextValues.run(main, () -> toItsEnd(arguments.value(0, "coro"), site), site.machine());
        });
    }

    /// A method of a thread, an executor or a loop.
    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        if (method.equals("__enter__") || method.equals("__aenter__")) {
            return Optional.of(Reference.to(self));
        }
        if (self.made().equals(TIMER)) {
            return Optional.of(Timers.method(self, method, () -> threadMethod(self, "run", site), site));
        }
        if (THREADS.contains(self.made())) {
            return Optional.of(ofThread(self, method, arguments, site));
        }
        if (!EXECUTORS.contains(self.made())) {
            return Optional.empty();
        }
        if (REFUSED_WHEN_CLOSED.contains(method) && site.machine().holds(Cell.attribute(self, CLOSED))) {
            Reference closed = site.machine().read(Cell.attribute(self, CLOSED));
            if (closed.equals(Reference.to(Constant.TRUE))) {
                return Optional.of(site.machine().raising().fail("RuntimeError"));
            }
            site.machine().raising().mayFail("RuntimeError");
        }
        if (CLOSING.contains(method)) {
            site.machine().write(Cell.attribute(self, CLOSED), Reference.to(Constant.TRUE));
        }
        Optional<Reference> ofLoop =
                self.made().startsWith("asyncio.") ? LoopMethods.call(self, method, arguments, site) : Optional.empty();
        if (ofLoop.isPresent()) {
            return ofLoop;
        }
        return Optional.of(
                switch (method) {
                    case "apply" -> inAnotherThread(() -> callRest(arguments, 0, site), site);
                    case "run" -> awaited(callRest(arguments, 0, site), site);
                    case "map", "imap", "imap_unordered" -> map(self, arguments, false, site);
                    case "starmap" -> map(self, arguments, true, site);
                    case "map_async" -> Futures.of(() -> map(self, arguments, false, site), site);
                    case "__exit__" -> {
                        Threads.letOthersGoOn(site);
                        yield Jobs.leave(self, arguments, site);
                    }
                    case "shutdown" -> {
                        Threads.letOthersGoOn(site);
                        yield Reference.to(Constant.NONE);
                    }
                    case "close", "stop", "terminate", "join", "cancel" -> Reference.to(Constant.NONE);
                    default -> Jobs.started(self, Futures.of(() -> job(method, arguments, site), site), site);
                });
    }

    private static Reference map(Obj.Callable executor, Arguments arguments, boolean starred, Site site) {
        return inAnotherThread(() -> Jobs.map(executor, arguments, starred, site), site);
    }

    private static Reference inAnotherThread(Flow.Way part, Site site) {
        return CurrentThread.with(CurrentThread.SOME_OTHER, part, site.machine());
    }

    private static Reference executor(String path, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (path.endsWith("Executor")
                && arguments.value(0, "max_workers").only().orElse(null) instanceof Constant(Long workers)
                && workers <= 0) {
            return machine.raising().fail("ValueError");
        }
        if (path.equals("asyncio.get_running_loop") && !EventLoop.isRunning(machine)) {
            machine.raising().mayFail("RuntimeError");
        }
        if (path.endsWith("ThreadPoolExecutor")) {
            arguments
                    .named("initializer")
                    .ifPresent(initializer -> Apart.atSomeTime(
                            machine,
                            () -> callWith(
                                    Optional.of(initializer), arguments.named("initargs"), Optional.empty(), site)));
        }
        Obj.Callable executor = Made.object(path, arguments, site);
        if (machine.holds(Cell.attribute(executor, CLOSED))) {
            machine.write(Cell.attribute(executor, CLOSED), Reference.to(Constant.FALSE));
        }
        return Reference.to(executor);
    }

    /// What is waited for may not come in time. A second and more is mostly given to what comes.
    static void mayTakeLong(Reference timeout, Site site) {
        boolean isLong = timeout.only().orElse(null) instanceof Constant(Object literal)
                && (literal instanceof Constant.None
                        || Numbers.compare(literal, 1L)
                                .filter(order -> order >= 0)
                                .isPresent());
        if (!isLong) {
            site.machine().raising().mayRaise(Reference.to(new External("builtins.TimeoutError")));
        }
    }

    /// A thread is started.
    ///
    /// @param body what it runs
    static Reference start(Obj.Callable thread, Flow.Way body, Site site) {
        Threads.noteStart(thread, site.machine());
        site.machine().write(Cell.attribute(thread, Threads.ALIVE), Reference.UNKNOWN);
        site.machine().calls().followAll(() -> Threads.start(thread, body, _ -> {}, site));
        return Reference.to(Constant.NONE);
    }

    static Reference ofThread(Obj.Callable thread, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "start" -> start(thread, () -> threadMethod(thread, method, site), site);
            case "join" -> {
                Threads.demandStart(thread, machine);
                Threads.finish(thread, site);
                machine.write(
                        Cell.attribute(thread, Threads.ALIVE), Threads.isAliveAfterJoin(thread, arguments, machine));
                yield Reference.to(Constant.NONE);
            }
            case "is_alive" ->
                machine.read(Cell.attribute(thread, Threads.ALIVE)).bound();
            default -> Apart.run(machine, () -> threadMethod(thread, method, site));
        };
    }

    private static Reference threadMethod(Obj.Callable thread, String method, Site site) {
        if (!method.equals("start") && !method.equals("run")) {
            return Reference.UNKNOWN;
        }
        Arguments made = new Arguments(thread.positional(), thread.keywords(), false, false);
        boolean timer = thread.made().equals(TIMER);
        Optional<Obj.Passed> function = timer ? made.at(1, "function") : made.at(1, "target");
        callWith(function, made.at(timer ? 2 : 3, "args"), made.at(timer ? 3 : 4, "kwargs"), site);
        return Reference.to(Constant.NONE);
    }

    /// What is run by somebody else, and sooner or later gives something.
    private static Reference job(String method, Arguments arguments, Site site) {
        return switch (method) {
            case "submit" -> awaited(callRest(arguments, 0, site), site);
            case "run_in_executor", "add_signal_handler" -> callRest(arguments, 1, site);
            case "apply_async" ->
                callWith(arguments.at(0, "func"), arguments.at(1, "args"), arguments.at(2, "kwds"), site);
            default -> Reference.UNKNOWN;
        };
    }

    /// Runs a coroutine in a loop of its own, which ends what is left to do at last.
    private static Reference toItsEnd(Reference coroutine, Site site) {
        return EventLoop.running(
                () -> {
                    Reference given = awaited(coroutine, site);
                    EventLoop.end(site);
                    return given;
                },
                site.machine());
    }

    /// A coroutine is run; it stands for what it returns.
    private static Reference awaited(Reference value, Site site) {
        return site.machine().coroutines().await(value, site);
    }

    /// Calls the argument in one place with those behind it.
    public static Reference callRest(Arguments arguments, int at, Site site) {
        return arguments
                .at(at)
                .map(function -> function.value().only().orElse(null) instanceof Obj.Coroutine
                        ? function.value()
                        : site.machine().calls().callPassed(function, arguments.after(at + 1), site))
                .orElse(Reference.UNKNOWN);
    }

    /// Calls a function with the arguments in a tuple and in a dict, as far as there are any.
    static Reference callWith(
            Optional<Obj.Passed> function, Optional<Obj.Passed> tuple, Optional<Obj.Passed> dict, Site site) {
        Arguments positional = tuple.map(each -> spread(each.value(), site)).orElse(Arguments.NONE);
        Optional<List<Obj.Named>> named =
                dict.flatMap(each -> site.machine().items().keywords(each.value()));
        Arguments arguments = new Arguments(
                positional.positional(),
                named.orElse(List.of()),
                positional.openPositional(),
                dict.isPresent() && named.isEmpty());
        return function.map(target -> site.machine().calls().callPassed(target, arguments, site))
                .orElse(Reference.UNKNOWN);
    }

    private static Arguments spread(Reference tuple, Site site) {
        return site.machine()
                .items()
                .each(tuple)
                .map(items -> Arguments.of(items.toArray(Reference[]::new)))
                .orElse(Arguments.unknown());
    }
}
