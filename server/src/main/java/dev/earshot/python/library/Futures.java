package dev.earshot.python.library;

import dev.earshot.python.machine.Apart;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Coroutines;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What will come of a job: futures and tasks, which keep what it gave or raised for those who ask (library reference,
/// `concurrent.futures` and `asyncio`). It does not know who runs the job.
final class Futures {
    private static final String FUTURE = "concurrent.futures.Future";
    private static final String JOB = "[job]";
    private static final Set<String> STARTING = Set.of("result", "get", "__await__", "exception");
    private static final External CANCELLED = new External("asyncio.CancelledError");
    private static final String VALUE = "[value]";
    private static final String RAISED = "[raised]";

    private Futures() {}

    static void addTo(Map<String, Model> functions) {
        for (String path : List.of(FUTURE, "asyncio.Future")) {
            functions.put(path, (_, site) -> Reference.to(StandardLibrary.keep(FUTURE, Arguments.NONE, site)));
        }
        for (String path : List.of("concurrent.futures.as_completed", "asyncio.as_completed")) {
            functions.put(path, (arguments, site) -> Containers.copied(Obj.Container.Kind.ITERATOR, arguments, site));
        }
        for (String path : List.of("concurrent.futures.wait", "asyncio.wait")) {
            functions.put(path, Futures::waitForAll);
        }
        functions.put("asyncio.gather", Futures::gather);
    }

    static boolean isFuture(Obj.Callable object) {
        return object.made().equals(FUTURE);
    }

    /// Runs a job apart from the flow.
    ///
    /// @return a future of what it gives or raises
    static Reference of(Machine.Way job, Site site) {
        Obj.Callable future = StandardLibrary.keep(FUTURE, Arguments.NONE, site);
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

    /// A task, which is begun as soon as somebody waits for anything.
    static Reference later(Reference coroutine, Site site) {
        Machine machine = site.machine();
        if (!(coroutine.only().orElse(null) instanceof Obj.Coroutine)) {
            return of(() -> machine.coroutines().await(coroutine, site), site);
        }
        Obj.Callable task = StandardLibrary.keep(FUTURE, Arguments.of(coroutine), site);
        machine.write(Cell.attribute(task, JOB), coroutine);
        ContextValues.copyTo(task, machine);
        machine.escape(coroutine); // at the latest it is begun when nobody has anything else to do
        machine.coroutines().schedule(task);
        if (machine.relevance().matters(coroutine)) {
            machine.relevance().noteThatItMatters(task);
        }
        return Reference.to(task);
    }

    private static void start(Obj.Callable task, Site site) {
        Machine machine = site.machine();
        Reference job = machine.read(Cell.attribute(task, JOB)).bound();
        if (job.hasValues()) {
            machine.write(Cell.attribute(task, JOB), Reference.UNBOUND);
            Apart.Outcome outcome = Apart.outcome(
                    machine,
                    () -> ContextValues.run(task, () -> machine.coroutines().await(job, site), machine));
            keep(task, outcome, false, machine);
        }
    }

    /// What was not begun yet never is.
    private static Optional<Reference> cancel(Obj.Callable task, Machine machine) {
        Reference job = machine.read(Cell.attribute(task, JOB)).bound();
        if (!job.hasValues()) {
            return Optional.empty();
        }
        machine.write(Cell.attribute(task, JOB), Reference.UNBOUND);
        machine.coroutines().drop(job);
        keep(task, VALUE, Reference.NEVER, false, machine);
        keep(task, RAISED, Reference.to(CANCELLED), false, machine);
        return Optional.of(Reference.to(Constant.TRUE));
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
        if (method.equals(Coroutines.START) || STARTING.contains(method)) {
            start(self, site);
            Threads.finish(self, site);
        }
        Reference raised = machine.read(Cell.attribute(self, RAISED)).bound();
        Reference value = machine.read(Cell.attribute(self, VALUE));
        return switch (method) {
            case Coroutines.START -> Optional.of(Reference.to(Constant.NONE));
            case "cancel" -> cancel(self, machine);
            case "result", "get", "__await__" -> Optional.of(result(value, raised, machine));
            case "exception" ->
                Optional.of(
                        value.equals(Reference.NEVER)
                                ? raised
                                : value.unbound() || raised.other()
                                        ? Reference.UNKNOWN
                                        : raised.or(Reference.to(Constant.NONE)));
            case "set_result" -> {
                machine.write(Cell.attribute(self, VALUE), arguments.value(0, "result"));
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "set_exception" -> {
                machine.write(Cell.attribute(self, VALUE), Reference.NEVER);
                machine.write(Cell.attribute(self, RAISED), arguments.value(0, "exception"));
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "add_done_callback" -> {
                arguments
                        .at(0)
                        .ifPresent(function -> Apart.run(
                                machine,
                                () -> machine.calls().callPassed(function, Arguments.of(Reference.to(self)), site)));
                yield Optional.of(Reference.to(Constant.NONE));
            }
            default -> Optional.empty();
        };
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
        Reference done = Containers.copied(Obj.Container.Kind.LIST, arguments, site);
        Obj.Container rest = StandardLibrary.container(Obj.Container.Kind.SET, "rest", site);
        Reference any = site.machine().iterators().elements(arguments.value(0, "fs"), site);
        return Containers.tuple(
                List.of(done, Reference.to(site.machine().items().unordered(rest, any))), site);
    }

    /// What all of them give, in order; one that raises ends the flow, unless what is raised is wanted as well.
    private static Reference gather(Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean keeps = arguments
                .named("return_exceptions")
                .filter(given -> given.value().equals(Reference.to(Constant.TRUE)))
                .isPresent();
        List<Reference> results = new ArrayList<>();
        for (Obj.Passed passed : arguments.positional()) {
            Machine.Way job = () -> machine.coroutines().await(passed.value(), site);
            if (keeps) {
                Apart.Outcome outcome = Apart.outcome(machine, job);
                boolean surely = outcome.given().equals(Reference.NEVER);
                results.add(
                        surely || outcome.raised().hasValues()
                                ? outcome.given().or(outcome.raised())
                                : outcome.given());
            } else {
                results.add(job.take());
            }
        }
        return Reference.to(
                machine.items().sequence(StandardLibrary.container(Obj.Container.Kind.LIST, site), results));
    }
}
