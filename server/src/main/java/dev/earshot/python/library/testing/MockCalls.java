package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a mock remembers of its calls, and what it asserts of them. It does not know what its calls do.
final class MockCalls {
    /// Those of its methods that ask for calls, or forget them.
    static final Set<String> METHODS = Set.of(
            "assert_called",
            "assert_called_once",
            "assert_not_called",
            "assert_called_with",
            "assert_called_once_with",
            "assert_any_call",
            "assert_has_calls",
            "reset_mock");

    /// Its own calls, those of its parts as well, and those of its methods.
    private static final String CALLS = "call_args_list";

    private static final String ALL = "mock_calls";
    private static final String OF_METHODS = "method_calls";
    private static final String AWAITS = "await_args_list";
    private static final List<String> LISTS = List.of(CALLS, ALL, OF_METHODS, AWAITS);

    /// Those of the methods that ask for what was awaited.
    static final Set<String> OF_AWAITS = Set.of(
            "assert_awaited",
            "assert_awaited_once",
            "assert_not_awaited",
            "assert_awaited_with",
            "assert_awaited_once_with",
            "assert_any_await",
            "assert_has_awaits");

    private static final Set<String> OF_CALLS =
            Set.of("called", "call_count", "call_args", "await_count", "await_args", CALLS, ALL, OF_METHODS, AWAITS);

    private static final Set<String> WITH_ARGUMENTS = Set.of("assert_called_with", "assert_called_once_with");

    /// How often the object has been made: what stands at one place in a program may be made several times.
    private static final String MADE = "[made]";

    private final Obj.Callable mock;
    private final Machine machine;

    MockCalls(Obj.Callable mock, Machine machine) {
        this.mock = mock;
        this.machine = machine;
    }

    /// The mock is made, and has not been called.
    void begin() {
        Reference made = times();
        machine.write(
                Cell.attribute(mock, MADE),
                made.only().orElse(null) instanceof Constant(Long count)
                        ? Reference.to(new Constant(count + 1))
                        : Reference.UNKNOWN);
        forget();
    }

    /// Somebody may call the mock who is not seen.
    void leaveOpen() {
        machine.write(Cell.attribute(mock, MADE), Reference.UNKNOWN);
    }

    /// The same of a part of another mock, where that has been made anew.
    void beginWith(Obj.Callable whole) {
        Reference made = new MockCalls(whole, machine).times();
        if (!times().equals(made)) {
            machine.write(Cell.attribute(mock, MADE), made);
            forget();
        }
        if (machine.functions().escaped(whole)) {
            machine.escape(Reference.to(mock));
        }
    }

    /// Whether an attribute tells of calls.
    static boolean isOfCalls(String name) {
        return OF_CALLS.contains(name);
    }

    private Reference times() {
        Reference made = machine.read(Cell.attribute(mock, MADE));
        return made.equals(Reference.UNBOUND) ? Reference.to(new Constant(0L)) : made;
    }

    private void forget() {
        LISTS.forEach(list -> machine.items().sequence(list(list), List.of()));
    }

    private Obj.Container list(String which) {
        return machine.context()
                .kept(mock, which, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
    }

    /// The mock is called; those that it is a part of remember that as well.
    void note(Arguments arguments, Site site) {
        OF_CALLS.stream()
                .map(told -> Cell.attribute(mock, told))
                .filter(cell -> mock.everHad(cell.key()) && machine.holds(cell))
                .forEach(
                        cell -> { // somebody has set it, from where it goes on
                            machine.forget(cell);
                            leaveOpen();
                        });
        machine.items().append(list(CALLS), Reference.to(MockedCalls.of(Optional.empty(), mock, arguments, site)));
        machine.items().append(list(ALL), Reference.to(MockedCalls.of(Optional.of(""), mock, arguments, site)));
        MockPart part = new MockPart(mock);
        String name = part.name(machine);
        boolean isMethod = part.isAttribute(machine);
        for (Optional<MockPart> whole = part.whole(machine);
                whole.isPresent();
                whole = whole.get().whole(machine)) {
            MockCalls outer = new MockCalls(whole.get().mock(), machine);
            Reference call = Reference.to(MockedCalls.of(Optional.of(name), mock, arguments, site));
            if (part.isUncounted(machine)) {
                machine.items().add(outer.list(ALL), call); // how often Python asks is not counted
            } else {
                machine.items().append(outer.list(ALL), call);
            }
            if (isMethod) {
                machine.items().append(outer.list(OF_METHODS), call);
            }
            String before = whole.get().name(machine);
            name = before.isEmpty() ? name : before + (name.startsWith(MockPart.RETURNED) ? "" : ".") + name;
            isMethod &= whole.get().isAttribute(machine);
        }
    }

    /// Somebody waits for what a call has given.
    void noteAwait(Arguments arguments, Site site) {
        machine.items().append(list(AWAITS), Reference.to(MockedCalls.of(Optional.empty(), mock, arguments, site)));
    }

    /// The calls, one by one, where all are known.
    private Optional<List<Reference>> all() {
        return each(CALLS);
    }

    private Optional<List<Reference>> each(String which) {
        boolean isKnown =
                times().only().filter(made -> !made.equals(new Constant(0L))).isPresent()
                        && !machine.functions().escaped(mock);
        return isKnown ? machine.items().each(Reference.to(list(which))) : Optional.empty();
    }

    /// The calls of the mock and of its parts, where all are known.
    private Optional<List<Reference>> all(String list) {
        boolean isKnown = all().isPresent()
                && new MockPart(mock)
                        .parts(machine).stream()
                                .allMatch(part -> part.isNoneOf(mock, machine)
                                        || (part.isOf(mock, machine)
                                                && new MockCalls(part.mock(), machine)
                                                        .all(list)
                                                        .isPresent()));
        return isKnown ? machine.items().each(Reference.to(list(list))) : Optional.empty();
    }

    /// An attribute that tells of the calls; nothing where it is another one.
    Optional<Reference> attribute(String name) {
        return switch (name) {
            case "called" -> Optional.of(told(calls -> Truth.constant(!calls.isEmpty())));
            case "call_count" -> Optional.of(told(calls -> Reference.to(new Constant((long) calls.size()))));
            case "call_args" ->
                Optional.of(told(calls -> calls.isEmpty() ? Reference.to(Constant.NONE) : calls.getLast()));
            case CALLS -> Optional.of(told(_ -> Reference.to(list(CALLS))));
            case "await_count", "await_args", AWAITS ->
                Optional.of(each(AWAITS).map(awaits -> ofAwaits(name, awaits)).orElse(Reference.UNKNOWN))
                        .filter(_ -> MockKind.of(mock, machine).equals(Optional.of(MockKind.ASYNC_MOCK)));
            case ALL, OF_METHODS ->
                Optional.of(all(name).map(_ -> Reference.to(list(name))).orElse(Reference.UNKNOWN));
            default -> Optional.empty();
        };
    }

    private Reference ofAwaits(String name, List<Reference> awaits) {
        return switch (name) {
            case "await_count" -> Reference.to(new Constant((long) awaits.size()));
            case "await_args" -> awaits.isEmpty() ? Reference.to(Constant.NONE) : awaits.getLast();
            default -> Reference.to(list(AWAITS));
        };
    }

    private Reference told(Function<List<Reference>, Reference> tells) {
        return all().map(tells).orElse(Reference.UNKNOWN);
    }

    /// One of the methods: raises an AssertionError where the calls are not those that it is asked for.
    Reference method(String method, Arguments arguments) {
        if (method.equals("reset_mock")) {
            reset(arguments);
            return Reference.to(Constant.NONE);
        }
        boolean isOfAwaits = OF_AWAITS.contains(method);
        String asked = method.replace("awaited", "called").replace("await", "call");
        Optional<List<Reference>> known = each(isOfAwaits ? AWAITS : CALLS);
        Optional<Boolean> holds = asked.equals("assert_has_calls")
                ? has(isOfAwaits ? known : all(ALL), arguments)
                : known.flatMap(calls -> holds(asked, calls, arguments));
        if (holds.equals(Optional.of(false))) {
            return machine.raising().fail("AssertionError");
        }
        if (holds.isEmpty()) {
            machine.raising().mayFail("AssertionError");
        }
        return Reference.to(Constant.NONE);
    }

    /// Forgets all calls, those of its parts too, and, where that is asked for, what the mock has been told.
    private void reset(Arguments arguments) {
        forget();
        for (Obj.Named told : arguments.keywords()) {
            machine.write(
                    Cell.attribute(mock, told.keyword()),
                    told.argument().value().equals(Truth.constant(true)) ? Reference.UNBOUND : Reference.UNKNOWN);
        }
        for (MockPart part : new MockPart(mock).parts(machine)) {
            if (part.isOf(mock, machine)) {
                new MockCalls(part.mock(), machine).reset(arguments);
            } else {
                machine.write(Cell.attribute(part.mock(), MADE), Reference.UNKNOWN); // it may be one by now
            }
        }
    }

    /// Whether some calls are among those that were made, one behind the other, or each somewhere.
    private Optional<Boolean> has(Optional<List<Reference>> calls, Arguments arguments) {
        Optional<List<Reference>> expected = machine.items().each(arguments.value(0, "calls"));
        Optional<Boolean> inAnyOrder = arguments
                .at(1, "any_order")
                .map(given -> Truth.of(given.value(), machine))
                .orElse(Optional.of(false));
        if (calls.isEmpty() || expected.isEmpty() || inAnyOrder.isEmpty()) {
            return Optional.empty();
        }
        if (inAnyOrder.get()) {
            return hasEach(new ArrayList<>(calls.get()), expected.get());
        }
        Optional<Boolean> has = Optional.of(false);
        for (int from = 0; from + expected.get().size() <= calls.get().size(); from++) {
            Optional<Boolean> here = Optional.of(true);
            for (int at = 0; at < expected.get().size(); at++) {
                here = both(
                        here, same(calls.get().get(from + at), expected.get().get(at)));
            }
            has = either(has, here);
        }
        return has;
    }

    /// Each that was expected takes away one that was made.
    private Optional<Boolean> hasEach(List<Reference> calls, List<Reference> expected) {
        for (Reference one : expected) {
            Optional<Boolean> has = Optional.of(false);
            for (int at = 0; at < calls.size(); at++) {
                Optional<Boolean> same = same(calls.get(at), one);
                has = either(has, same);
                if (same.equals(Optional.of(true))) {
                    calls.remove(at);
                    break;
                }
            }
            if (!has.equals(Optional.of(true))) {
                return has;
            }
        }
        return Optional.of(true);
    }

    /// Whether two calls are the same; where arguments may be passed either way, that they differ is not known by them.
    private Optional<Boolean> same(Reference call, Reference expected) {
        boolean binds = new MockSpec(mock, machine).bindsArguments();
        return Equality.of(call, expected, machine).filter(is -> is || !binds);
    }

    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        Optional<Boolean> no = Optional.of(false);
        return one.equals(no) || other.equals(no) ? no : one.flatMap(_ -> other);
    }

    private static Optional<Boolean> either(Optional<Boolean> one, Optional<Boolean> other) {
        Optional<Boolean> yes = Optional.of(true);
        return one.equals(yes) || other.equals(yes) ? yes : one.flatMap(_ -> other);
    }

    private Optional<Boolean> holds(String method, List<Reference> calls, Arguments arguments) {
        if (method.equals("assert_any_call")) {
            return calls.stream().map(call -> isWith(call, arguments)).reduce(Optional.of(false), MockCalls::either);
        }
        boolean often = switch (method) {
            case "assert_not_called" -> calls.isEmpty();
            case "assert_called_once", "assert_called_once_with" -> calls.size() == 1;
            default -> !calls.isEmpty();
        };
        return often && WITH_ARGUMENTS.contains(method) ? isWith(calls.getLast(), arguments) : Optional.of(often);
    }

    /// Whether a call was made with these arguments.
    private Optional<Boolean> isWith(Reference call, Arguments expected) {
        MockSpec spec = new MockSpec(mock, machine);
        Optional<Arguments> made = MockedCalls.arguments(call, machine);
        if (!spec.bindsArguments()) {
            return made.flatMap(arguments -> areSame(arguments, expected));
        }
        return made.flatMap(arguments -> spec.bound(arguments)
                .flatMap(bound -> spec.bound(expected).flatMap(other -> areSame(bound, other)))
                .or(() -> areSame(arguments, expected).filter(is -> is)));
    }

    private Optional<Boolean> areSame(Arguments made, Arguments expected) {
        if (expected.openPositional() || expected.openKeywords()) {
            return Optional.empty();
        }
        List<Optional<Boolean>> parts = new ArrayList<>();
        parts.add(Optional.of(made.positional().size() == expected.positional().size()
                && made.keywords().size() == expected.keywords().size()));
        for (int at = 0;
                at < Math.min(made.positional().size(), expected.positional().size());
                at++) {
            parts.add(Equality.of(
                    made.positional().get(at).value(),
                    expected.positional().get(at).value(),
                    machine));
        }
        for (Obj.Named named : expected.keywords()) {
            parts.add(made.named(named.keyword())
                    .map(value -> Equality.of(value.value(), named.argument().value(), machine))
                    .orElse(Optional.of(false)));
        }
        return parts.contains(Optional.of(false))
                ? Optional.of(false)
                : parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }
}
