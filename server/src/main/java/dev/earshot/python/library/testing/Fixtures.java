package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What pytest gives to tests by the names of their parameters: its own `monkeypatch`, `mocker` of pytest-mock, and
/// what fixtures of the same module give.
public final class Fixtures {
    private static final String MONKEYPATCH = "pytest.MonkeyPatch";
    private static final String MOCKER = "pytest_mock.MockerFixture";

    private static final Map<String, Reference> BUILT_IN = Map.of(
            "monkeypatch", Reference.to(new External(MONKEYPATCH)), "mocker", Reference.to(new External(MOCKER)));

    /// By one of these a module has the decorator of fixtures.
    private static final List<String> NAMES = List.of("pytest", "fixture");

    /// A fixture that asks for a fixture that asks for one, and so on.
    private static final int DEEPEST = 4;

    private Fixtures() {}

    static void addTo(Models models) {
        models.function(MONKEYPATCH + ".setattr", Fixtures::setattr);
        models.function(MONKEYPATCH + ".delattr", (_, _) -> Reference.to(Constant.NONE));
        models.function(MOCKER + ".patch", (arguments, site) -> Mocking.hold("unittest.mock.patch", arguments, site));
        for (String way : List.of("object", "multiple", "dict")) {
            models.function(
                    MOCKER + ".patch." + way,
                    (arguments, site) -> Mocking.hold("unittest.mock.patch." + way, arguments, site));
        }
    }

    /// The arguments of a function that a test runner calls.
    static List<Obj.Named> argumentsOf(Obj.Function function, Site site) {
        return argumentsOf(function, site, 0);
    }

    private static List<Obj.Named> argumentsOf(Obj.Function function, Site site, int depth) {
        List<Obj.Named> given = new ArrayList<>();
        if (function.node() instanceof Stmt.FunctionDef definition && depth < DEEPEST) {
            for (Parameter parameter : definition.parameters()) {
                Optional.ofNullable(BUILT_IN.get(parameter.name()))
                        .or(() -> fixture(parameter.name(), site).map(fixture -> call(fixture, site, depth)))
                        .ifPresent(value -> given.add(new Obj.Named(parameter.name(), Obj.Passed.unwritten(value))));
            }
        }
        return given;
    }

    /// Runs the fixtures of the module that no test asks for by name.
    static void runAutomatic(Obj.Function function, Site site) {
        boolean isTest =
                function.node() instanceof Stmt.FunctionDef test && test.name().startsWith("test");
        if (!isTest || NAMES.stream().map(site::name).noneMatch(name -> name.other() || name.hasValues())) {
            return;
        }
        for (Reference value :
                List.copyOf(site.machine().attributesOf(site.module()).values())) {
            functionOf(value).filter(each -> isFixture(each, true)).ifPresent(fixture -> call(fixture, site, 0));
        }
    }

    private static Optional<Obj.Function> fixture(String name, Site site) {
        return functionOf(site.name(name)).filter(each -> isFixture(each, false));
    }

    private static Optional<Obj.Function> functionOf(Reference value) {
        return value.values().keySet().stream()
                .filter(Obj.Function.class::isInstance)
                .map(Obj.Function.class::cast)
                .findFirst();
    }

    private static boolean isFixture(Obj.Function function, boolean automatic) {
        return function.node() instanceof Stmt.FunctionDef definition
                && definition.decorators().stream().anyMatch(each -> isFixture(each, automatic));
    }

    private static boolean isFixture(Expr decorator, boolean automatic) {
        return switch (decorator) {
            case Expr.Name name -> !automatic && name.id().equals("fixture");
            case Expr.Attribute attribute -> !automatic && attribute.attr().equals("fixture");
            case Expr.Call call ->
                isFixture(call.func(), false)
                        && (!automatic || call.arguments().stream().anyMatch(Fixtures::isAutomatic));
            default -> false;
        };
    }

    private static boolean isAutomatic(Argument argument) {
        return argument.keyword().equals(Optional.of("autouse"))
                && argument.value() instanceof Expr.Constant constant
                && constant.text().equals("True");
    }

    private static Reference call(Obj.Function fixture, Site site, int depth) {
        Arguments arguments = new Arguments(List.of(), argumentsOf(fixture, site, depth + 1), true, true);
        Reference given = site.machine().calls().call(Reference.to(fixture), arguments, site);
        return given.only().orElse(null) instanceof Obj.Container generator
                        && generator.kind() == Obj.Container.Kind.ITERATOR
                ? new Iterators(site.machine()).next(given, true, site)
                : given;
    }

    /// `monkeypatch.setattr(owner, name, value)`, or with a path in place of the first two.
    private static Reference setattr(Arguments arguments, Site site) {
        boolean byPath = arguments.positional().size() == 2
                && arguments.value(0, "target").onlyText().isPresent();
        Value target = arguments.value(0, "target").only().orElse(Constant.NONE);
        return target.equals(Constant.NONE)
                ? Reference.UNKNOWN
                : Mocking.hold(byPath ? "unittest.mock.patch" : "unittest.mock.patch.object", arguments, site);
    }
}
