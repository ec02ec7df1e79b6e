package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.type.Inheritance;
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
import java.util.TreeMap;
import java.util.TreeSet;

/// Which tests there are in classes and modules, and the suites that hold them (library reference, `unittest`, «Loading
/// and running tests»). It does not run them.
final class TestSuites {
    private static final String SUITE = "unittest.TestSuite";
    private static final String LOADER = "unittest.TestLoader";
    private static final String TESTS = "[tests]";

    /// By this name a test knows which of its methods it is.
    private static final String METHOD = "_testMethodName";

    private static final String ONLY_METHOD = "runTest";

    /// What may stand behind a class of tests, and has none itself.
    private static final Set<Value> WITHOUT_TESTS = Set.of(
            new External("builtins.object"),
            new External("unittest.TestCase"),
            new External("unittest.IsolatedAsyncioTestCase"));

    private TestSuites() {}

    static void addTo(Models models) {
        models.function(SUITE, TestSuites::suite);
        models.methods(SUITE, TestSuites::method);
        models.function(LOADER, (arguments, site) -> Reference.to(Made.object(LOADER, arguments, site)));
        models.methods(LOADER, (_, method, arguments, site) -> load(method, arguments, site));
        for (String method : List.of("loadTestsFromTestCase", "loadTestsFromModule")) {
            models.function(
                    "unittest.defaultTestLoader." + method,
                    (arguments, site) -> load(method, arguments, site).orElse(Reference.UNKNOWN));
        }
        models.function(
                "unittest.makeSuite",
                (arguments, site) -> load("loadTestsFromTestCase", arguments, site)
                        .filter(_ -> arguments.all().size() == 1)
                        .orElse(Reference.UNKNOWN));
        for (String type : UnitTests.CASES) {
            models.function(type + ".__init__", (arguments, site) -> {
                Reference method = arguments.at(1, "methodName").isPresent()
                        ? arguments.value(1, "methodName")
                        : Reference.text(ONLY_METHOD);
                arguments
                        .value(0, "self")
                        .only()
                        .ifPresent(test -> site.machine().write(Cell.attribute(test, METHOD), method));
                return Reference.to(Constant.NONE);
            });
        }
    }

    /// The name of the method that a test is.
    static Reference methodOf(Obj.Instance test, Machine machine) {
        return machine.read(Cell.attribute(test, METHOD)).bound();
    }

    /// The tests of a suite, or of one test, one by one where all are known.
    static Optional<List<Obj.Instance>> each(Reference tests, Machine machine) {
        return switch (tests.only().orElse(null)) {
            case Obj.Instance test when UnitTests.isCase(machine.classOf(test)) -> Optional.of(List.of(test));
            case Obj.Callable suite
            when suite.made().equals(SUITE) -> {
                Optional<List<Reference>> held = machine.items().each(Reference.to(list(suite, machine)));
                List<Obj.Instance> all = new ArrayList<>();
                for (Reference each : held.orElse(List.of())) {
                    Optional<List<Obj.Instance>> inner = each(each, machine);
                    held = inner.isPresent() ? held : Optional.empty();
                    all.addAll(inner.orElse(List.of()));
                }
                yield held.isPresent() ? Optional.of(all) : Optional.empty();
            }
            case null, default -> Optional.empty();
        };
    }

    /// The tests that a module has, in the order in which a loader finds them.
    static Optional<List<Reference>> ofModule(Obj.Module module, Site site) {
        Machine machine = site.machine();
        Map<String, Reference> attributes = new TreeMap<>(machine.attributesOf(module));
        if (!machine.imports().areNamesKnown(module) || attributes.containsKey("load_tests")) {
            return Optional.empty();
        }
        List<Reference> all = new ArrayList<>();
        for (Reference value : attributes.values()) {
            for (Value each : value.values().keySet()) {
                if (each instanceof Obj.ClassObject type && UnitTests.isCase(type)) {
                    Optional<List<Reference>> tests = value.only().isPresent() ? ofCase(type, site) : Optional.empty();
                    if (tests.isEmpty()) {
                        return Optional.empty();
                    }
                    all.addAll(tests.get());
                }
            }
        }
        return Optional.of(all);
    }

    /// A test for each method of a class whose name says that it is one, in the order of the names.
    private static Optional<List<Reference>> ofCase(Obj.ClassObject type, Site site) {
        Set<String> names = new TreeSet<>();
        for (Value each : Inheritance.linear(type).reversed()) {
            boolean isKnown = each instanceof Obj.ClassObject own
                    ? own.bases().stream().noneMatch(Reference::other)
                    : WITHOUT_TESTS.contains(each);
            if (!isKnown) {
                return Optional.empty();
            }
            site.machine().attributesOf(each).forEach((name, value) -> {
                if (name.startsWith("test") && !(value.only().orElse(null) instanceof Constant)) {
                    names.add(name);
                } else {
                    names.remove(name);
                }
            });
        }
        List<Reference> tests = new ArrayList<>();
        for (String name : names) {
            site.context()
                    .inRound(
                            tests.size(),
                            () -> tests.add(site.machine()
                                    .instances()
                                    .instantiate(type, Arguments.of(Reference.text(name)), site)));
        }
        return Optional.of(tests);
    }

    private static Obj.Container list(Obj.Callable suite, Machine machine) {
        return KeptList.of(suite, TESTS, machine);
    }

    private static Reference suite(Arguments arguments, Site site) {
        Obj.Callable suite = holding(List.of(), site);
        arguments.at(0, "tests").ifPresent(tests -> add(suite, tests.value(), site));
        return Reference.to(suite);
    }

    private static void add(Obj.Callable suite, Reference tests, Site site) {
        Obj.Container held = list(suite, site.machine());
        Reference taken = tests.only().orElse(null) instanceof Obj.Callable other
                        && other.made().equals(SUITE)
                ? Reference.to(list(other, site.machine()))
                : new Iterators(site.machine()).iter(tests, site);
        site.machine()
                .items()
                .each(taken)
                .ifPresentOrElse(
                        each -> each.forEach(one -> site.machine().items().append(held, one)),
                        () -> site.machine().items().add(held, Reference.UNKNOWN));
    }

    private static Optional<Reference> method(Obj.Callable suite, String method, Arguments arguments, Site site) {
        switch (method) {
            case "addTest" -> site.machine().items().append(list(suite, site.machine()), arguments.value(0, "test"));
            case "addTests" -> add(suite, arguments.value(0, "tests"), site);
            case "countTestCases" -> {
                return Optional.of(each(Reference.to(suite), site.machine())
                        .map(tests -> Reference.to(new Constant((long) tests.size())))
                        .orElse(Reference.UNKNOWN));
            }
            case "__iter__" -> {
                return Optional.of(Reference.to(list(suite, site.machine())));
            }
            case "run" -> {
                return TestRun.into(arguments.value(0, "result"), Reference.to(suite), site);
            }
            default -> {
                return Optional.empty();
            }
        }
        return Made.none();
    }

    private static Optional<Reference> load(String method, Arguments arguments, Site site) {
        Optional<List<Reference>> tests = switch (method) {
            case "loadTestsFromTestCase" ->
                arguments.value(0, "testCaseClass").only().orElse(null) instanceof Obj.ClassObject type
                        ? ofCase(type, site)
                        : Optional.empty();
            case "loadTestsFromModule" ->
                arguments.value(0, "module").only().orElse(null) instanceof Obj.Module module
                        ? ofModule(module, site)
                        : Optional.empty();
            default -> Optional.empty();
        };
        return tests.map(all -> Reference.to(holding(all, site)));
    }

    /// A suite of tests.
    static Obj.Callable holding(List<Reference> tests, Site site) {
        Obj.Callable suite = Made.object(SUITE, Arguments.NONE, site);
        site.machine().items().sequence(list(suite, site.machine()), tests);
        return suite;
    }
}
