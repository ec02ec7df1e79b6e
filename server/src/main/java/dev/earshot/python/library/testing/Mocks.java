package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Objects that stand for others in a test (library reference, «unittest.mock», class `Mock`): they have whatever
/// attribute they are asked for, and may hand their calls on. All that gives, sets and takes away attributes of mocks
/// stands in this one file, since each of these asks whether a mock is limited, sealed, or has the attribute by now.
public final class Mocks {
    /// What all mocks are made by, of whatever class they are.
    static final String MOCK = MockKind.MOCK.path();

    /// How a mock is told what its calls do, in the order of the parameters of its constructor.
    private static final List<String> PARAMETERS =
            List.of("spec", MockEffects.EFFECT, MockEffects.RETURNS, MockEffects.WRAPS, "name", "spec_set");

    private static final Set<String> WAYS = Set.of(MockEffects.EFFECT, MockEffects.RETURNS, MockEffects.WRAPS);

    /// What its constructor takes that is no attribute of it.
    private static final Set<String> OF_MOCK =
            Set.of("spec", "spec_set", "side_effect", "return_value", "wraps", "name", "unsafe", "parent", "autospec");

    private static final String CONFIGURE = "configure_mock";
    private static final String ATTACH = "attach_mock";
    private static final String ADD_SPEC = "mock_add_spec";
    private static final Set<String> METHODS = Set.of(CONFIGURE, ATTACH, ADD_SPEC);

    /// It makes no parts any more.
    private static final String SEALED = "[sealed]";

    /// What it is, beside what it has been given.
    private static final Set<String> STATE =
            Set.of(SEALED, MockPart.WHOLE, MockPart.NAME, MockEffects.TAKEN, MockedFiles.CONTENT, MockedFiles.STREAM);

    /// Under this name, and that of an attribute behind it, stands what its own class has.
    private static final String OF_TYPE = "[of type] ";

    private Mocks() {}

    static void addTo(Models models) {
        for (MockKind kind : MockKind.values()) {
            models.function(kind.path(), (arguments, site) -> Reference.to(made(kind, arguments, site)));
        }
        models.object(MOCK, CalledMock::call);
        models.methods(MOCK, Mocks::method);
        models.function("unittest.mock.seal", (arguments, site) -> {
            arguments.value(0, "mock").only().ifPresent(mock -> seal(mock, site.machine()));
            return Made.none().orElseThrow();
        });
    }

    /// By which methods Python itself may ask a mock.
    public static List<String> specialMethods() {
        return MockMagic.methods().stream().map(name -> MOCK + "." + name).toList();
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

    /// A mock that a call of its class makes.
    static Obj.Callable made(MockKind kind, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Arguments kept = new Arguments(arguments.positional(), arguments.keywords(), false, false);
        Obj.Callable mock = Made.object(MOCK, kept, site);
        begin(mock, kind, machine);
        limit(mock, arguments, machine);
        tell(mock, arguments, machine);
        if (arguments.openPositional() || arguments.openKeywords()) {
            machine.write(Cell.attribute(mock, MockEffects.EFFECT), Reference.UNKNOWN.or(Reference.UNBOUND));
        }
        return mock;
    }

    /// A mock begins anew, with nothing that it was told before.
    static void begin(Obj.Callable mock, MockKind kind, Machine machine) {
        clear(mock, machine);
        new MockCalls(mock, machine).begin();
        kind.give(mock, machine);
    }

    /// Nothing is left of what the mock was that stood in its place before.
    private static void clear(Obj.Callable mock, Machine machine) {
        Stream.of(WAYS, machine.attributesOf((Value) mock).keySet(), STATE)
                .flatMap(Set::stream)
                .forEach(name -> machine.forget(Cell.attribute(mock, name)));
        new MockSpec(mock, machine).open();
    }

    private static void limit(Obj.Callable mock, Arguments arguments, Machine machine) {
        MockSpec spec = new MockSpec(mock, machine);
        for (String parameter : List.of("spec", "spec_set")) {
            arguments
                    .at(PARAMETERS.indexOf(parameter), parameter)
                    .filter(given -> !given.value().equals(Reference.to(Constant.NONE)))
                    .ifPresent(given -> spec.limit(given.value(), parameter.equals("spec_set")));
        }
    }

    private static Optional<Reference> method(Obj.Callable mock, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        switch (method) {
            case CONFIGURE -> tell(mock, arguments, machine);
            case ADD_SPEC -> new MockSpec(mock, machine).limit(arguments.value(0, "spec"), false);
            case ATTACH ->
                arguments
                        .value(1, "attribute")
                        .onlyText()
                        .ifPresent(name -> attach(mock, name, arguments.value(0, "mock"), true, machine));
            default -> {
                if (MockMagic.isOne(method)) {
                    return new MockMagic(mock, machine).answer(method, arguments, site);
                }
                return MockCalls.METHODS.contains(method) || MockCalls.OF_AWAITS.contains(method)
                        ? Optional.of(new MockCalls(mock, machine).method(method, arguments))
                        : Optional.empty();
            }
        }
        return Made.none();
    }

    /// A mock becomes a part of another one, which remembers its calls from now on.
    ///
    /// @param again whether it may have been a part of another one before
    private static void attach(Obj.Callable mock, String name, Reference part, boolean again, Machine machine) {
        mock.noteAttribute(name);
        machine.write(Cell.attribute(mock, name), part);
        if (!(part.only().orElse(null) instanceof Obj.Callable attached) || !isOne(attached)) {
            return;
        }
        boolean isLoop = attached == mock;
        for (Optional<MockPart> whole = new MockPart(mock).whole(machine);
                whole.isPresent();
                whole = whole.get().whole(machine)) {
            isLoop |= attached == whole.get().mock();
        }
        boolean isFree = again
                || (machine.read(Cell.attribute(attached, MockPart.WHOLE)).equals(Reference.UNBOUND)
                        && attached.keywords().stream()
                                .noneMatch(each -> each.keyword().equals("name")));
        if (!isLoop && isFree) {
            new MockPart(attached).join(mock, name.equals(MockEffects.RETURNS) ? MockPart.RETURNED : name, machine);
        }
    }

    /// Sets an attribute of a mock, or of the class that each has of its own.
    ///
    /// @return whether it has been set, or refused
    public static boolean set(Obj.Callable owner, String name, Reference value, Site site) {
        Machine machine = site.machine();
        if (MockTypes.isOne(owner)) {
            Obj.Callable mock = MockTypes.mockOf(owner);
            machine.write(Cell.attribute(mock, OF_TYPE + name), value);
            mock.noteAttribute(OF_TYPE + name);
            return true;
        }
        if (!isOne(owner)) {
            return false;
        }
        Reference ofType = machine.read(Cell.attribute(owner, OF_TYPE + name)).bound();
        if (ofType.only().orElse(null) instanceof Obj.Callable property && isProperty(property, machine)) {
            machine.calls().call(ofType, Arguments.of(value), site);
            return true;
        }
        MockSpec spec = new MockSpec(owner, machine);
        boolean isOwn = WAYS.contains(name) || MockCalls.isOfCalls(name) || name.startsWith("_mock_");
        if (!isOwn && isRefused(owner, name, spec)) {
            machine.raising().fail("AttributeError");
            return true;
        }
        if (!isOwn && spec.isClosed() && spec.has(name).isEmpty()) {
            machine.raising().mayFail("AttributeError");
        }
        owner.noteAttribute(name);
        if (WAYS.contains(name)) {
            new MockEffects(owner, machine).tell(name, value);
        }
        if (!WAYS.contains(name) || name.equals(MockEffects.RETURNS)) {
            attach(owner, name, value, false, machine);
        }
        return true;
    }

    private static boolean isRefused(Obj.Callable mock, String name, MockSpec spec) {
        boolean isThere = spec.machine().read(Cell.attribute(mock, name)).hasValues()
                || spec.machine().holds(Cell.attribute(mock, MockPart.OWN + name));
        return (spec.isClosed() && spec.has(name).equals(Optional.of(false)))
                || (isSealed(mock, spec.machine()) && !isThere);
    }

    /// Deletes an attribute of a mock.
    ///
    /// @return whether that is done
    public static boolean delete(Obj.Callable mock, String name, Machine machine) {
        if (!isOne(mock)) {
            return false;
        }
        boolean isGone = machine.holds(Cell.attribute(mock, name))
                && machine.read(Cell.attribute(mock, name)).equals(Reference.UNBOUND);
        if (isGone) {
            machine.raising().fail("AttributeError");
        }
        machine.write(Cell.attribute(mock, name), Reference.UNBOUND);
        return true;
    }

    private static boolean isSealed(Obj.Callable mock, Machine machine) {
        return machine.read(Cell.attribute(mock, SEALED)).hasValues();
    }

    private static void seal(Value sealed, Machine machine) {
        if (sealed instanceof Obj.Callable mock && isOne(mock) && !isSealed(mock, machine)) {
            machine.write(Cell.attribute(mock, SEALED), Reference.to(Constant.TRUE));
            new MockPart(mock)
                    .parts(machine).stream()
                            .filter(part -> part.isOf(mock, machine))
                            .forEach(part -> seal(part.mock(), machine));
        }
    }

    /// What an instance takes from its class that has a mock there: a property is called, what stands for a function
    /// becomes a method.
    public static Optional<Reference> taken(Obj.Callable held, Value self, Site site) {
        Machine machine = site.machine();
        if (!isOne(held)) {
            return Optional.empty();
        }
        boolean isFunction = standsForFunction(held, machine);
        return isProperty(held, machine)
                ? Optional.of(machine.calls().call(Reference.to(held), Arguments.NONE, site))
                : Optional.of(Reference.to(new Bound(held, self))).filter(_ -> isFunction);
    }

    /// Whether it is a function itself, as one that stands for a function is.
    private static boolean standsForFunction(Obj.Callable mock, Machine machine) {
        MockSpec spec = new MockSpec(mock, machine);
        return spec.isAutomatic() && spec.of().only().orElse(null) instanceof Obj.Function;
    }

    public static boolean isProperty(Obj.Callable held, Machine machine) {
        return isOne(held) && MockKind.of(held, machine).equals(Optional.of(MockKind.PROPERTY_MOCK));
    }

    /// Whatever a mock is asked for is a mock, the same each time; one that stands for something has what that has.
    public static Reference attribute(Obj.Callable mock, String name, Machine machine) {
        if (machine.holds(Cell.attribute(mock, name))
                && machine.read(Cell.attribute(mock, name)).equals(Reference.UNBOUND)
                && !WAYS.contains(name)) {
            return machine.raising().raise("AttributeError"); // it was deleted
        }
        Reference ofType = machine.read(Cell.attribute(mock, OF_TYPE + name)).bound();
        if (ofType.hasValues() || ofType.other()) {
            return ofType.only().orElse(null) instanceof Obj.Callable property
                    ? ofProperty(property, mock, name, machine)
                    : ofType;
        }
        if (name.equals("mock") && standsForFunction(mock, machine)) {
            return Reference.to(mock);
        }
        if (name.equals("__class__")) {
            return MockTypes.classOf(mock, machine);
        }
        Optional<Reference> ofCalls = new MockCalls(mock, machine).attribute(name);
        if (ofCalls.isPresent()) {
            return ofCalls.get();
        }
        if (MockCalls.METHODS.contains(name) || METHODS.contains(name) || isAwait(mock, name, machine)) {
            return Reference.to(new Bound(new External(MOCK + "." + name), mock));
        }
        if (name.equals(MockEffects.RETURNS)) {
            return returned(mock, machine);
        }
        if (name.equals(MockEffects.EFFECT)) {
            return machine.functions().escaped(mock)
                    ? Reference.UNKNOWN
                    : Made.none().orElseThrow();
        }
        if (name.startsWith("__")) {
            return new MockMagic(mock, machine).has(name) ? Reference.to(part(mock, name, machine)) : Reference.UNKNOWN;
        }
        return name.startsWith("_mock") ? Reference.UNKNOWN : ordinary(mock, name, machine);
    }

    /// What the class of a mock has for it is asked; where that has no such attribute, the mock is asked.
    private static Reference ofProperty(Obj.Callable property, Obj.Callable mock, String name, Machine machine) {
        Attempt raised = machine.raising().enterTry();
        Reference given = taken(property, mock, Site.nowhere(machine, mock)).orElse(Reference.to(property));
        machine.raising().leaveTry();
        Attempt caught =
                raised.caughtBy(machine.raising().types(), Reference.to(ExceptionTypes.builtin("AttributeError")));
        machine.raising().passOn(raised);
        if (caught.isEmpty()) {
            return given;
        }
        machine.flowTo(machine.state().join(caught.states()).branch());
        return given.or(ordinary(mock, name, machine));
    }

    private static boolean isAwait(Obj.Callable mock, String name, Machine machine) {
        return MockCalls.OF_AWAITS.contains(name)
                && MockKind.of(mock, machine).equals(Optional.of(MockKind.ASYNC_MOCK));
    }

    /// An attribute that is none of those that all mocks have.
    private static Reference ordinary(Obj.Callable mock, String name, Machine machine) {
        MockSpec spec = new MockSpec(mock, machine);
        Optional<Boolean> has = spec.has(name);
        boolean isAssertion = name.startsWith("assert") && !(spec.isLimited() && has.equals(Optional.of(true)));
        boolean isMade = machine.holds(Cell.attribute(mock, MockPart.OWN + name));
        if (has.equals(Optional.of(false))
                || (isAssertion && has.isPresent())
                || (isSealed(mock, machine) && !isMade)) {
            return machine.raising().raise("AttributeError");
        }
        if (has.isEmpty() || MockKind.of(mock, machine).isEmpty()) {
            machine.raising().mayFail("AttributeError");
        }
        Obj.Callable part = part(mock, name, machine);
        if (!isMade && spec.isAutomatic()) {
            AutomaticSpecs.describe(part, spec, name);
        }
        new MockEffects(mock, machine).told(MockEffects.WRAPS).ifPresent(real -> {
            Reference same = machine.attributes().load(real, name, Site.nowhere(machine, mock));
            machine.write(Cell.attribute(part, MockEffects.WRAPS), same);
        });
        return Reference.to(part);
    }

    /// A mock that another one has made for an attribute, or to be returned.
    static Obj.Callable part(Obj.Callable mock, String name, Machine machine) {
        Obj.Callable part =
                machine.context().kept(mock, "mock " + name, Obj.Callable.class, () -> new Obj.Callable(MOCK));
        Reference made = machine.read(Cell.attribute(mock, MockPart.OWN + name));
        if (made.equals(Reference.UNBOUND)) {
            clear(part, machine);
        }
        if (!made.equals(Reference.to(part))) {
            part.keep(List.of(), List.of());
            mock.noteAttribute(MockPart.OWN + name);
            machine.write(Cell.attribute(mock, MockPart.OWN + name), Reference.to(part));
            MockSpec spec = new MockSpec(mock, machine);
            MockKind.of(mock, machine)
                    .map(kind -> spec.isAwaited(name)
                            ? MockKind.ASYNC_MOCK
                            : kind == MockKind.ASYNC_MOCK
                                            && spec.isLimited()
                                            && spec.has(name).equals(Optional.of(true))
                                    ? MockKind.MAGIC_MOCK
                                    : kind.part(name))
                    .ifPresent(kind -> kind.give(part, machine));
            new MockPart(part).join(mock, name, machine);
        }
        new MockCalls(part, machine).beginWith(mock);
        return part;
    }

    /// A mock is told what its calls do, and what its attributes are: by `a.b` what one of those does.
    static void tell(Obj.Callable mock, Arguments arguments, Machine machine) {
        for (String way : WAYS) {
            arguments
                    .at(PARAMETERS.indexOf(way), way)
                    .ifPresent(given -> new MockEffects(mock, machine).tell(way, given.value()));
        }
        arguments.keywords().stream()
                .filter(each -> !OF_MOCK.contains(each.keyword()))
                .forEach(each -> set(
                        mock,
                        List.of(each.keyword().split("\\.")),
                        each.argument().value(),
                        machine));
    }

    private static void set(Obj.Callable mock, List<String> path, Reference value, Machine machine) {
        String name = path.getFirst();
        if (path.size() == 1) {
            set(mock, name, value, Site.nowhere(machine, mock));
            return;
        }
        Reference own = machine.read(Cell.attribute(mock, name)).bound();
        Reference child = own.hasValues() ? own : attribute(mock, name, machine);
        if (child.only().orElse(null) instanceof Obj.Callable part && isOne(part)) {
            set(part, path.subList(1, path.size()), value, machine);
        }
    }

    /// What it returns where nothing else was said.
    static Reference returned(Obj.Callable mock, Machine machine) {
        Optional<Reference> told = new MockEffects(mock, machine).told(MockEffects.RETURNS);
        if (told.isPresent()) {
            return told.get();
        }
        boolean isMade = machine.holds(Cell.attribute(mock, MockPart.OWN + MockPart.RETURNED));
        if (isSealed(mock, machine) && !isMade) {
            return machine.raising().raise("AttributeError");
        }
        Obj.Callable part = part(mock, MockPart.RETURNED, machine);
        MockSpec spec = new MockSpec(mock, machine);
        if (!isMade && spec.isAutomatic()) {
            AutomaticSpecs.describeReturned(part, spec);
        }
        return Reference.to(part);
    }
}
