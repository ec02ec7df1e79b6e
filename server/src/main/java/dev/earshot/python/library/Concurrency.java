package dev.earshot.python.library;

import dev.earshot.python.machine.Apart;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What runs functions in threads, processes, executors and event loops.
final class Concurrency {
    private static final List<String> THREADS = List.of(
            "threading.Thread",
            "threading.Timer",
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
            "asyncio.Runner",
            "sched.scheduler",
            "contextlib.ExitStack",
            "contextlib.AsyncExitStack",
            "contextvars.copy_context",
            "contextvars.Context");

    /// Methods that wait for what they run.
    private static final Set<String> WAITING = Set.of("run", "run_until_complete", "enter_context", "apply");

    private Concurrency() {}

    static void addTo(Map<String, Model> functions) {
        for (String path : THREADS) {
            functions.put(path, (arguments, site) -> {
                arguments.all().forEach(site.machine()::entrust);
                return Reference.to(StandardLibrary.keep(path, arguments, site));
            });
        }
        for (String path : EXECUTORS) {
            functions.put(path, (arguments, site) -> Reference.to(StandardLibrary.keep(path, arguments, site)));
        }
        functions.put(
                "_thread.start_new_thread",
                (arguments, site) -> callWith(arguments.at(0, "function"), arguments.value(1, "args"), site));
        // The thread that listens, which runs nothing that is seen.
        functions.put(
                "logging.config.listen",
                (_, site) -> Reference.to(StandardLibrary.keep("threading.Thread", Arguments.NONE, site)));
        functions.put("asyncio.to_thread", (arguments, site) -> callRest(arguments, 0, site));
        for (String same : List.of("asyncio.run", "asyncio.wait_for", "asyncio.shield")) {
            functions.put(same, (arguments, site) -> awaited(arguments.value(0, "coro"), site));
        }
        for (String same : List.of("asyncio.create_task", "asyncio.ensure_future")) {
            functions.put(
                    same,
                    (arguments, site) -> Apart.run(site.machine(), () -> awaited(arguments.value(0, "coro"), site)));
        }
        functions.put("asyncio.gather", Concurrency::gather);
        functions.put(
                "weakref.finalize", (arguments, site) -> Apart.run(site.machine(), () -> callRest(arguments, 1, site)));
        functions.put("signal.signal", (arguments, site) -> {
            Arguments signal = Arguments.of(Reference.UNKNOWN, Reference.UNKNOWN);
            arguments
                    .at(1, "handler")
                    .ifPresent(handler -> Apart.atSomeTime(
                            site.machine(), () -> site.machine().calls().callPassed(handler, signal, site)));
            return Reference.UNKNOWN;
        });
        functions.put(
                "weakref.ref", (arguments, site) -> Reference.to(StandardLibrary.keep("weakref.ref", arguments, site)));
    }

    /// What all of them give, in order; one that raises ends the flow, unless what is raised is wanted as well.
    private static Reference gather(Arguments arguments, Site site) {
        boolean keeps = arguments
                .named("return_exceptions")
                .filter(given -> given.value().equals(Reference.to(Constant.TRUE)))
                .isPresent();
        List<Reference> given = arguments.positional().stream()
                .map(passed -> keeps
                        ? Apart.run(site.machine(), () -> awaited(passed.value(), site))
                        : awaited(passed.value(), site))
                .toList();
        return Reference.to(
                site.machine().items().sequence(StandardLibrary.container(Obj.Container.Kind.LIST, site), given));
    }

    /// A method of a thread, an executor or a loop.
    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        if (method.equals("__enter__") || method.equals("__aenter__")) {
            return Optional.of(
                    self.made().equals("contextlib.nullcontext") || self.made().equals("contextlib.closing")
                            ? self.positional().stream()
                                    .findFirst()
                                    .map(Obj.Passed::value)
                                    .orElse(Reference.to(Constant.NONE))
                            : Reference.to(self));
        }
        if (THREADS.contains(self.made())) {
            return Optional.of(Apart.run(site.machine(), () -> threadMethod(self, method, site)));
        }
        if (!EXECUTORS.contains(self.made())) {
            return Optional.empty();
        }
        return Optional.of(
                WAITING.contains(method)
                        ? executorMethod(method, arguments, site)
                        : Apart.run(site.machine(), () -> executorMethod(method, arguments, site)));
    }

    private static Reference threadMethod(Obj.Callable thread, String method, Site site) {
        if (!method.equals("start") && !method.equals("run")) {
            return Reference.UNKNOWN;
        }
        Arguments made = new Arguments(thread.positional(), thread.keywords(), false, false);
        boolean timer = thread.made().equals("threading.Timer");
        Optional<Obj.Passed> function = timer ? made.at(1, "function") : made.at(1, "target");
        Optional<Obj.Passed> passed = timer ? made.at(2, "args") : made.at(3, "args");
        Arguments arguments = passed.map(list -> spread(list.value(), site)).orElse(Arguments.NONE);
        Optional<Reference> keywords = made.at(timer ? 3 : 4, "kwargs").map(Obj.Passed::value);
        Optional<List<Obj.Named>> named =
                keywords.flatMap(dict -> site.machine().items().keywords(dict));
        function.ifPresent(target -> site.machine()
                .calls()
                .callPassed(
                        target,
                        new Arguments(
                                arguments.positional(),
                                named.orElse(List.of()),
                                arguments.openPositional(),
                                keywords.isPresent() && named.isEmpty()),
                        site));
        return Reference.to(Constant.NONE);
    }

    private static Reference executorMethod(String method, Arguments arguments, Site site) {
        return switch (method) {
            case "submit", "call_soon", "call_soon_threadsafe", "callback", "run", "apply" ->
                awaited(callRest(arguments, 0, site), site);
            case "run_in_executor", "call_later", "call_at", "add_signal_handler" -> callRest(arguments, 1, site);
            case "enter", "enterabs" ->
                callWith(
                        arguments.at(2, "action"),
                        arguments.at(3, "argument").map(Obj.Passed::value).orElse(Reference.NEVER),
                        site);
            case "apply_async" ->
                callWith(
                        arguments.at(0, "func"),
                        arguments.at(1, "args").map(Obj.Passed::value).orElse(Reference.NEVER),
                        site);
            case "map", "imap", "imap_unordered", "map_async" -> {
                Reference element = arguments.at(1).isPresent()
                        ? site.machine().iterators().elements(arguments.value(1, "iterable"), site)
                        : Reference.UNKNOWN;
                arguments
                        .at(0)
                        .ifPresent(
                                function -> site.machine().calls().callPassed(function, Arguments.of(element), site));
                yield Reference.UNKNOWN;
            }
            case "create_task", "run_until_complete" -> awaited(arguments.value(0, "coro"), site);
            case "enter_context" ->
                site.machine()
                        .calls()
                        .call(
                                site.machine().attributes().load(arguments.value(0, "cm"), "__enter__", site),
                                Arguments.NONE,
                                site);
            default -> Reference.UNKNOWN;
        };
    }

    /// A coroutine is run; it stands for what it returns.
    private static Reference awaited(Reference value, Site site) {
        return site.machine().coroutines().await(value);
    }

    private static Reference callRest(Arguments arguments, int at, Site site) {
        return arguments
                .at(at)
                .map(function -> function.value().only().orElse(null) instanceof Obj.Coroutine
                        ? function.value()
                        : site.machine().calls().callPassed(function, arguments.after(at + 1), site))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference callWith(Optional<Obj.Passed> function, Reference list, Site site) {
        return function.map(target -> site.machine().calls().callPassed(target, spread(list, site), site))
                .orElse(Reference.UNKNOWN);
    }

    /// The arguments in a tuple.
    private static Arguments spread(Reference list, Site site) {
        return site.machine()
                .items()
                .each(list)
                .map(items -> Arguments.of(items.toArray(Reference[]::new)))
                .orElse(list.equals(Reference.NEVER) ? Arguments.NONE : Arguments.unknown());
    }
}
