package dev.earshot.python.library.testing;

import dev.earshot.python.library.concurrent.Concurrency;
import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Functions that a test runner calls: what it does before and behind them, and which ones it passes over
/// (library reference, `unittest`).
public final class UnitTests {
    static final External ASYNC_CASE = new External("unittest.IsolatedAsyncioTestCase");
    static final List<String> CASES = List.of("unittest.TestCase", ASYNC_CASE.path());
    private static final String SKIP = "unittest.skip";
    private static final String MAY_SKIP = "unittest.skipIf";

    /// Functions of a module that are called before its tests, of unittest and of pytest, and those behind them.
    private static final Map<String, String> OF_MODULES =
            Map.of("setUpModule", "tearDownModule", "setup_module", "teardown_module");

    /// What a case does itself, if its class does not say otherwise: nothing.
    private static final List<String> EMPTY =
            List.of("setUp", "tearDown", "setUpClass", "tearDownClass", "asyncSetUp", "asyncTearDown");

    private static final String CLEANUPS = "[cleanups]";

    private UnitTests() {}

    static void addTo(Models models) {
        for (String type : CASES) {
            models.function(type, (arguments, site) -> Reference.to(Made.object(type, arguments, site)));
            models.function(
                    type + ".fail", (_, site) -> site.machine().raising().raise("AssertionError"));
            models.function(
                    type + ".skipTest",
                    (arguments, site) -> site.machine()
                            .raising()
                            .raise(site.machine().library().exception("unittest.SkipTest", arguments.after(1), site)));
            Assertions.addTo(type, models);
            models.function(type + ".addCleanup", UnitTests::addCleanup);
            models.function(type + ".addClassCleanup", UnitTests::addCleanup);
            models.function(type + ".enterContext", UnitTests::enter);
            models.function(type + ".enterClassContext", UnitTests::enter);
            EMPTY.forEach(method -> models.function(type + "." + method, (_, _) -> Reference.to(Constant.NONE)));
        }
        models.function("unittest.addModuleCleanup", (arguments, site) -> {
            Obj.Passed module = Obj.Passed.unwritten(Reference.to(site.module()));
            return addCleanup(arguments.behind(module), site);
        });
        models.function(SKIP, (arguments, site) -> decorator(arguments, site));
        models.function("unittest.skipIf", (arguments, site) -> skip(arguments, true, site));
        models.function("unittest.skipUnless", (arguments, site) -> skip(arguments, false, site));
        models.function("unittest.expectedFailure", (arguments, site) -> {
            Trial.markAsFailing(arguments.value(0, "test_item"), site.machine());
            return arguments.value(0, "test_item");
        });
        models.object(SKIP, (_, arguments, site) -> passOver(arguments.value(0, "test_item"), site));
        models.object(MAY_SKIP, (_, arguments, site) -> {
            Trial.markAsSkipped(arguments.value(0, "test_item"), Reference.UNKNOWN, site.machine());
            return arguments.value(0, "test_item");
        });
    }

    /// Runs a function as a test runner would call it, if it is a test; any other as it is. A method of several cases
    /// is run for each.
    public static void around(
            Obj.Function function, Reference self, BiConsumer<Reference, List<Obj.Named>> run, Site site) {
        for (Reference each : oneOfEachCase(self)) {
            around(function, each, given -> run.accept(each, given), site);
        }
    }

    /// One instance of each class, where all are cases: any other would be made ready in the same way.
    private static List<Reference> oneOfEachCase(Reference self) {
        Map<Obj.ClassObject, Reference> cases = new LinkedHashMap<>();
        for (Value each : self.values().keySet()) {
            if (!(each instanceof Obj.Instance instance) || !isCase(instance.original())) {
                return List.of(self);
            }
            cases.putIfAbsent(instance.original(), Reference.to(instance));
        }
        return cases.isEmpty() ? List.of(self) : List.copyOf(cases.values());
    }

    private static void around(Obj.Function function, Reference self, Consumer<List<Obj.Named>> run, Site site) {
        List<Obj.Callable> patches = Mocking.patchesOf(function, site);
        Optional<Value> of =
                self.only().filter(each -> each instanceof Obj.Instance instance && isCase(instance.original()));
        boolean tearsDown = isNamed(function, "tearDown");
        Optional<Value> test = of.filter(_ -> tearsDown || isNamedAsTest(function));
        if (isNamedAsTest(function)) {
            OF_MODULES.keySet().forEach(each -> call(site.name(each), site));
        }
        test.ifPresent(each -> call(each, "setUpClass", site));
        State failed =
                test.map(each -> failing(() -> call(each, "setUp", site), site)).orElse(State.unreachable());
        boolean isReady = site.machine().isReachable();
        if (isReady) {
            Fixtures.runAutomatic(function, site);
            patches.forEach(patch -> Mocking.apply(patch, site));
            Runnable body = () -> run.accept(Fixtures.argumentsOf(function, site));
            if (of.isPresent()) {
                Apart.run(site.machine(), () -> {
                    body.run();
                    return Reference.to(Constant.NONE);
                });
            } else {
                body.run();
            }
            Mocking.release(site);
            patches.reversed().forEach(patch -> Mocking.restore(patch, site));
        }
        test.ifPresent(each -> {
            if (isReady && !tearsDown) {
                call(each, "tearDown", site);
            }
        });
        site.machine().flowTo(site.machine().state().join(failed).branch());
        of.ifPresent(each -> cleanUp(each, Runnable::run, site));
        test.ifPresent(each -> {
            call(each, "tearDownClass", site);
            cleanUp(site.machine().classOf((Obj.Instance) each), Runnable::run, site);
        });
        if (isNamedAsTest(function)) {
            OF_MODULES.values().forEach(each -> call(site.name(each), site));
            cleanUp(site.module(), Runnable::run, site);
        }
    }

    /// Runs what gets a test ready, which is run only where nothing is raised here.
    ///
    /// @return what holds where something is
    private static State failing(Runnable preparation, Site site) {
        Machine machine = site.machine();
        State before = machine.fork();
        Attempt raised = machine.raising().enterTry();
        preparation.run();
        machine.raising().leaveTry();
        State failed = raised.states();
        if (!machine.isReachable() && !failed.isReachable()) {
            machine.flowTo(before.branch());
        }
        return failed;
    }

    private static boolean isNamed(Obj.Function function, String name) {
        return function.node() instanceof Stmt.FunctionDef definition
                && definition.name().equals(name);
    }

    private static boolean isNamedAsTest(Obj.Function function) {
        return function.node() instanceof Stmt.FunctionDef definition
                && definition.name().startsWith("test");
    }

    /// Whether it is a method of a case by whose name a test runner knows it.
    public static boolean isTest(Obj.Function function) {
        return function.node() instanceof Stmt.FunctionDef definition
                && definition.name().startsWith("test")
                && function.owner().filter(UnitTests::isMadeFromCase).isPresent();
    }

    private static boolean isMadeFromCase(Obj.ClassObject type) {
        return type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(base -> (base instanceof External(String path) && CASES.contains(path))
                        || (base instanceof Obj.ClassObject own && own != type && isMadeFromCase(own)));
    }

    static boolean isCase(Obj.ClassObject type) {
        return Inheritance.linear(type).stream()
                .anyMatch(each -> each instanceof External(String path) && CASES.contains(path));
    }

    private static void call(Value test, String method, Site site) {
        call(site.machine().classAttributes().special(test, method, site), site);
    }

    private static void call(Reference own, Site site) {
        Machine machine = site.machine();
        if (own.hasValues() && machine.isReachable()) {
            machine.calls().call(own, new Arguments(List.of(), List.of(), true, true), site);
        }
    }

    /// Calls what was put off until the end of a test, a class or a module, the last first.
    ///
    /// @param run how each call is made
    static void cleanUp(Value test, Consumer<Runnable> run, Site site) {
        if (!(site.machine().read(Cell.attribute(test, CLEANUPS)).bound().only().orElse(null)
                instanceof Obj.Container kept)) {
            return;
        }
        Items items = site.machine().items();
        List<Reference> functions = items.each(Reference.to(kept)).orElseGet(() -> List.of(items.values(kept)));
        for (Reference each : functions.reversed()) {
            for (Value call : each.values().keySet()) {
                if (call instanceof Obj.Callable made) {
                    Arguments given = new Arguments(made.positional(), made.keywords(), false, false);
                    run.accept(() -> Concurrency.callRest(given, 0, site));
                }
            }
        }
        items.sequence(kept, List.of());
    }

    private static Reference addCleanup(Arguments arguments, Site site) {
        Reference kept = Reference.to(Made.object(CLEANUPS, arguments.after(1), site));
        arguments.all().forEach(site.machine()::entrust);
        for (Value test : arguments.value(0, "self").values().keySet()) {
            site.machine().items().append(KeptList.of(test, CLEANUPS, site.machine()), kept);
        }
        return Reference.to(Constant.NONE);
    }

    private static Reference enter(Arguments arguments, Site site) {
        Reference manager = arguments.value(1, "cm");
        Reference entered = site.machine()
                .calls()
                .call(site.machine().attributes().load(manager, "__enter__", site), Arguments.NONE, site);
        Reference exit = site.machine().attributes().load(manager, "__exit__", site);
        addCleanup(
                new Arguments(
                        List.of(arguments.positional().getFirst(), Obj.Passed.unwritten(exit)),
                        List.of(),
                        false,
                        false),
                site);
        return entered;
    }

    /// `@skip` with or without a reason.
    private static Reference decorator(Arguments arguments, Site site) {
        Reference first = arguments.value(0, "reason");
        boolean isTest = first.values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Function || each instanceof Obj.ClassObject);
        return isTest ? passOver(first, site) : Reference.to(Made.object(SKIP, Arguments.NONE, site));
    }

    private static Reference skip(Arguments arguments, boolean where, Site site) {
        Optional<Boolean> truth = Truth.of(arguments.value(0, "condition"), site.machine());
        return truth.equals(Optional.of(where))
                ? Reference.to(Made.object(SKIP, Arguments.NONE, site))
                : Reference.to(Made.object(truth.isPresent() ? "functools.wraps" : MAY_SKIP, Arguments.NONE, site));
    }

    /// Nobody runs a test that is skipped, nor one of a class that is.
    private static Reference passOver(Reference test, Site site) {
        site.machine().entrust(test);
        Trial.markAsSkipped(test, Truth.constant(true), site.machine());
        for (Value each : test.values().keySet()) {
            if (each instanceof Obj.ClassObject type) {
                new ArrayList<>(site.machine().attributesOf(type).values()).forEach(site.machine()::entrust);
            }
        }
        return test;
    }
}
