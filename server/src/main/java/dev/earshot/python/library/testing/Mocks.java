package dev.earshot.python.library.testing;

import dev.earshot.python.StandardModules;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Bound;
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

/// Objects that stand for others in a test (library reference, «unittest.mock», class `Mock`): they have whatever
/// attribute they are asked for, and may hand their calls on.
public final class Mocks {
    private static final String MOCK = "unittest.mock.Mock";
    private static final String MAGIC_MOCK = "unittest.mock.MagicMock";

    /// Whether it is asked as well where Python itself asks an object.
    private static final String MAGIC = "[magic]";

    private static final Reference NO = Truth.constant(false);

    /// What it answers then, if it is told nothing else; by the rest what it makes itself.
    private static final Map<String, Optional<Reference>> ANSWERS = Map.of(
            "__enter__", Optional.empty(),
            "__exit__", Optional.of(NO),
            "__getitem__", Optional.empty(),
            "__iter__", Optional.of(Reference.to(new Constant(new Constant.Tuple(List.of())))),
            "__contains__", Optional.of(NO));

    /// What `patch` keeps for itself; all else that it is given by name is handed on to the mock that it makes.
    private static final Set<String> OF_PATCH =
            Set.of("target", "attribute", "new", "spec", "create", "spec_set", "autospec", "new_callable");

    /// What it hands its calls on to, and those of its attributes to the attributes of that.
    private static final String WRAPS = "wraps";

    /// How a mock is told what its calls do, with the place of the parameter in its constructor.
    private static final Map<String, Integer> WAYS = Map.of("side_effect", 1, "return_value", 2, WRAPS, 3);

    /// What its constructor takes that is no attribute of it.
    private static final Set<String> OF_MOCK =
            Set.of("spec", "spec_set", "side_effect", "return_value", "wraps", "name", "unsafe", "parent", "autospec");

    private static final String CONFIGURE = "configure_mock";
    private static final String ATTACH = "attach_mock";

    /// How many of several effects there have been.
    private static final String TAKEN = "[taken]";

    private static final External DEFAULT = new External("unittest.mock.DEFAULT");

    private Mocks() {}

    static void addTo(Models models) {
        for (String path : List.of(MOCK, MAGIC_MOCK)) {
            models.function(path, (arguments, site) -> {
                Obj.Callable mock = Made.object(MOCK, arguments, site);
                new MockCalls(mock, site.machine()).begin();
                tell(mock, arguments, site.machine());
                site.machine().write(Cell.attribute(mock, MAGIC), Truth.constant(path.equals(MAGIC_MOCK)));
                return Reference.to(mock);
            });
        }
        models.object(MOCK, Mocks::call);
        models.methods(MOCK, Mocks::method);
    }

    public static boolean isOne(Obj.Callable callable) {
        return callable.made().equals(MOCK);
    }

    /// What `call.method` or `sentinel.name` is.
    public static Optional<Reference> member(String path, Machine machine) {
        return MockedCalls.member(path, machine);
    }

    /// What `call.part.method` is.
    public static Optional<Reference> ofCall(Obj.Callable named, String name, Machine machine) {
        return MockedCalls.attribute(named, name, machine);
    }

    /// The mock that a patch puts in the place of something.
    static Reference of(Obj.Callable patch, Site site) {
        Obj.Callable mock =
                site.machine().context().kept(patch, "mock", Obj.Callable.class, () -> new Obj.Callable(MOCK));
        List<Obj.Named> handedOn = patch.keywords().stream()
                .filter(each -> !OF_PATCH.contains(each.keyword()))
                .toList();
        List<Obj.Named> kept = new ArrayList<>(handedOn);
        patch.keywords().stream()
                .filter(each -> each.keyword().contains("spec"))
                .forEach(kept::add);
        mock.keep(List.of(), kept);
        site.machine()
                .attributesOf((Value) mock)
                .keySet()
                .forEach(name -> site.machine().write(Cell.attribute(mock, name), Reference.UNBOUND));
        site.machine().write(Cell.attribute(mock, MAGIC), Truth.constant(true));
        boolean isBound = kept.stream().anyMatch(each -> each.keyword().equals("autospec"));
        if (!isOfLibrary(patch) && !isBound) {
            new MockCalls(mock, site.machine()).begin();
        }
        tell(mock, new Arguments(List.of(), handedOn, false, false), site.machine());
        return Reference.to(mock);
    }

    /// Whether a patch replaces something of Python's library, which may use it itself, unseen.
    private static boolean isOfLibrary(Obj.Callable patch) {
        return patch.positional().stream()
                .findFirst()
                .flatMap(target -> target.value().only())
                .filter(target -> switch (target) {
                    case Constant(String path) ->
                        StandardModules.contains(path.substring(0, (path + ".").indexOf('.')));
                    default -> target instanceof External;
                })
                .isPresent();
    }

    private static Optional<Reference> method(Obj.Callable mock, String method, Arguments arguments, Site site) {
        switch (method) {
            case CONFIGURE -> tell(mock, arguments, site.machine());
            case ATTACH ->
                arguments
                        .value(1, "attribute")
                        .onlyText()
                        .ifPresent(name -> attach(mock, name, arguments.value(0, "mock"), site.machine()));
            default -> {
                if (ANSWERS.containsKey(method)) {
                    return special(mock, method, arguments, site);
                }
                return MockCalls.METHODS.contains(method)
                        ? Optional.of(new MockCalls(mock, site.machine()).method(method, arguments))
                        : Optional.empty();
            }
        }
        return Made.none();
    }

    private static boolean isMagic(Obj.Callable mock, Machine machine) {
        return machine.read(Cell.attribute(mock, MAGIC)).equals(Truth.constant(true));
    }

    /// What a mock answers where Python itself asks it.
    private static Optional<Reference> special(Obj.Callable mock, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference own = machine.read(Cell.attribute(mock, method)).bound();
        if (own.hasValues() || own.other()) {
            boolean isMock = own.only().orElse(null) instanceof Obj.Callable;
            Arguments given = isMock ? arguments : arguments.behind(Obj.Passed.unwritten(Reference.to(mock)));
            return Optional.of(machine.calls().call(own, given, site));
        }
        if (!isMagic(mock, machine) || isLimited(mock)) {
            return Optional.empty();
        }
        Obj.Callable part = part(mock, method, machine);
        boolean isTold =
                WAYS.keySet().stream().anyMatch(way -> told(part, way, machine).isPresent());
        Reference answer = call(part, arguments, site);
        return Optional.of(
                isTold ? answer : ANSWERS.getOrDefault(method, Optional.empty()).orElse(answer));
    }

    /// A mock becomes a part of another one, which remembers its calls from now on.
    private static void attach(Obj.Callable mock, String name, Reference part, Machine machine) {
        mock.noteAttribute(name);
        machine.write(Cell.attribute(mock, name), part);
        boolean isLoop = part.only().equals(Optional.of(mock));
        for (Optional<MockPart> whole = new MockPart(mock).whole(machine);
                whole.isPresent();
                whole = whole.get().whole(machine)) {
            isLoop |= part.only().equals(Optional.of(whole.get().mock()));
        }
        if (!isLoop && part.only().orElse(null) instanceof Obj.Callable attached && isOne(attached)) {
            new MockPart(attached).join(mock, name, machine);
        }
    }

    /// Whether it has only what something else has.
    private static boolean isLimited(Obj.Callable mock) {
        return mock.keywords().stream().anyMatch(each -> each.keyword().contains("spec"));
    }

    /// Whatever a mock is asked for is a mock, the same each time; of one that stands for something, which has what
    /// that has, less is known.
    public static Reference attribute(Obj.Callable mock, String name, Machine machine) {
        boolean isLimited = isLimited(mock);
        boolean isListed = isLimited
                && mock.keywords().stream()
                        .flatMap(each -> machine.items().texts(each.argument().value()).stream())
                        .anyMatch(names -> names.contains(name));
        if (machine.holds(Cell.attribute(mock, name))
                && machine.read(Cell.attribute(mock, name)).equals(Reference.UNBOUND)) {
            return Reference.NEVER; // it was deleted
        }
        Optional<Reference> ofCalls = new MockCalls(mock, machine).attribute(name);
        if (ofCalls.isPresent()) {
            return ofCalls.get();
        }
        if (MockCalls.METHODS.contains(name)) {
            return Reference.to(new Bound(new External(MOCK + "." + name), mock));
        }
        if (isLimited && !isListed) {
            machine.raising().mayFail("AttributeError");
            return Reference.UNKNOWN;
        }
        if (name.equals(CONFIGURE) || name.equals(ATTACH)) {
            return Reference.to(new Bound(new External(MOCK + "." + name), mock));
        }
        if (name.equals("return_value")) {
            return Reference.to(part(mock, MockPart.RETURNED, machine));
        }
        if (name.equals("__aenter__")) {
            machine.write(Cell.attribute(mock, MAGIC), Reference.UNKNOWN); // it may be entered by that as well
        }
        if (ANSWERS.containsKey(name) && isMagic(mock, machine)) {
            return Reference.to(part(mock, name, machine));
        }
        if (name.startsWith("_") || name.startsWith("assert") || name.equals("side_effect")) {
            return Reference.UNKNOWN;
        }
        Obj.Callable part = part(mock, name, machine);
        told(mock, WRAPS, machine).ifPresent(real -> {
            Reference same = machine.attributes().load(real, name, Site.nowhere(machine, mock));
            machine.write(Cell.attribute(part, WRAPS), same);
        });
        return Reference.to(part);
    }

    /// A mock that another one has made for an attribute, or to be returned.
    private static Obj.Callable part(Obj.Callable mock, String name, Machine machine) {
        Obj.Callable part =
                machine.context().kept(mock, "mock " + name, Obj.Callable.class, () -> new Obj.Callable(MOCK));
        part.keep(List.of(), List.of());
        mock.noteAttribute(MockPart.OWN + name);
        machine.write(Cell.attribute(mock, MockPart.OWN + name), Reference.to(part));
        if (isMagic(mock, machine)) {
            machine.write(Cell.attribute(part, MAGIC), Truth.constant(true));
        }
        new MockPart(part).join(mock, name, machine);
        new MockCalls(part, machine).beginWith(mock);
        return part;
    }

    /// A mock is told what its calls do, and what its attributes are: by `a.b` what one of those does.
    private static void tell(Obj.Callable mock, Arguments arguments, Machine machine) {
        arguments.keywords().stream()
                .filter(each -> !OF_MOCK.contains(each.keyword()))
                .forEach(each -> set(
                        mock,
                        List.of(each.keyword().split("\\.")),
                        each.argument().value(),
                        machine));
        WAYS.forEach((way, at) ->
                arguments.at(at, way).ifPresent(given -> machine.write(Cell.attribute(mock, way), given.value())));
    }

    private static void set(Obj.Callable mock, List<String> path, Reference value, Machine machine) {
        String name = path.getFirst();
        if (path.size() == 1) {
            machine.write(Cell.attribute(mock, name), value);
        } else if (attribute(mock, name, machine).only().orElse(null) instanceof Obj.Callable child) {
            set(child, path.subList(1, path.size()), value, machine);
        }
    }

    private static Reference call(Obj.Callable mock, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (isLimited(mock)) {
            machine.raising().mayFail("TypeError");
        }
        new MockCalls(mock, machine).note(arguments, site);
        Optional<Reference> effect = told(mock, "side_effect", machine);
        if (effect.isPresent()) {
            Reference given = effect.get();
            if (isException(given, machine)) {
                return machine.raising().raise(given);
            }
            if (given.only().orElse(null) instanceof Obj.Container effects) {
                return next(effects, site);
            }
            Reference own = machine.calls().call(given, arguments, site);
            return own.only().equals(Optional.of(DEFAULT)) ? returned(mock, machine) : own;
        }
        return told(mock, "return_value", machine).isPresent()
                ? returned(mock, machine)
                : told(mock, WRAPS, machine)
                        .map(real -> machine.calls().call(real, arguments, site))
                        .orElseGet(() -> returned(mock, machine));
    }

    private static Reference returned(Obj.Callable mock, Machine machine) {
        return told(mock, "return_value", machine)
                .orElseGet(() ->
                        isLimited(mock) ? Reference.UNKNOWN : Reference.to(part(mock, MockPart.RETURNED, machine)));
    }

    /// What one call after the other gives, or raises.
    private static Reference next(Obj.Container effects, Site site) {
        Machine machine = site.machine();
        if (effects.kind() == Obj.Container.Kind.ITERATOR) {
            return new Iterators(machine).next(Reference.to(effects), false, site);
        }
        Cell taken = Cell.attribute(effects, TAKEN);
        Optional<List<Reference>> each = machine.items().each(Reference.to(effects));
        Reference count = machine.read(taken);
        if (each.isEmpty() || !(count.equals(Reference.UNBOUND) || count.only().isPresent())) {
            return new Iterators(machine).elements(Reference.to(effects), site).or(Reference.UNKNOWN);
        }
        int at = count.only().orElse(null) instanceof Constant(Long number) ? number.intValue() : 0;
        if (at >= each.get().size()) {
            return machine.raising().fail("StopIteration");
        }
        machine.write(taken, Reference.to(new Constant(at + 1L)));
        Reference effect = each.get().get(at);
        return isException(effect, machine) ? machine.raising().raise(effect) : effect;
    }

    private static boolean isException(Reference given, Machine machine) {
        String path = switch (given.only().orElse(Constant.NONE)) {
            case External type -> type.path();
            case Obj.Callable made -> made.made();
            default -> "";
        };
        return machine.library().isException(path, "builtins.BaseException").orElse(false);
    }

    /// What the mock has been told; `None` is as good as nothing.
    private static Optional<Reference> told(Obj.Callable mock, String way, Machine machine) {
        Reference told = machine.read(Cell.attribute(mock, way)).bound();
        boolean isNothing = !way.equals("return_value") && told.equals(Reference.to(Constant.NONE));
        return (told.hasValues() || told.other()) && !isNothing ? Optional.of(told) : Optional.empty();
    }
}
