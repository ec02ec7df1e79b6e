package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Items;
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
            "reset_mock");

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

    private Reference times() {
        Reference made = machine.read(Cell.attribute(mock, MADE));
        return made.equals(Reference.UNBOUND) ? Reference.to(new Constant(0L)) : made;
    }

    private void forget() {
        machine.items().sequence(list(), List.of());
    }

    private Obj.Container list() {
        return machine.context()
                .kept(mock, "calls", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
    }

    /// The mock is called.
    void note(Arguments arguments, Site site) {
        Items items = machine.items();
        Obj.Container call = Made.container(Obj.Container.Kind.TUPLE, "call of a mock", site);
        Obj.Container positional = Made.container(Obj.Container.Kind.TUPLE, "positional arguments", site);
        Obj.Container keywords = Made.container(Obj.Container.Kind.DICT, "keyword arguments", site);
        items.emptyDict(keywords);
        if (arguments.openPositional()) {
            items.unordered(positional, Reference.UNKNOWN);
        } else {
            items.sequence(
                    positional,
                    arguments.positional().stream().map(Obj.Passed::value).toList());
        }
        arguments
                .keywords()
                .forEach(each ->
                        items.put(keywords, each.keyword(), each.argument().value()));
        if (arguments.openKeywords()) {
            items.add(keywords, Reference.UNKNOWN);
        }
        items.sequence(call, List.of(Reference.to(positional), Reference.to(keywords)));
        machine.write(Cell.attribute(call, "args"), Reference.to(positional));
        machine.write(Cell.attribute(call, "kwargs"), Reference.to(keywords));
        items.append(list(), Reference.to(call));
    }

    /// The calls, one by one, where all are known.
    private Optional<List<Reference>> all() {
        boolean isKnown =
                times().only().filter(made -> !made.equals(new Constant(0L))).isPresent()
                        && !machine.functions().escaped(mock);
        return isKnown ? machine.items().each(Reference.to(list())) : Optional.empty();
    }

    /// An attribute that tells of the calls; nothing where it is another one.
    Optional<Reference> attribute(String name) {
        return switch (name) {
            case "called" -> Optional.of(told(calls -> Truth.constant(!calls.isEmpty())));
            case "call_count" -> Optional.of(told(calls -> Reference.to(new Constant((long) calls.size()))));
            case "call_args" ->
                Optional.of(told(calls -> calls.isEmpty() ? Reference.to(Constant.NONE) : calls.getLast()));
            case "call_args_list" -> Optional.of(told(_ -> Reference.to(list())));
            default -> Optional.empty();
        };
    }

    private Reference told(Function<List<Reference>, Reference> tells) {
        return all().map(tells).orElse(Reference.UNKNOWN);
    }

    /// One of the methods: raises an AssertionError where the calls are not those that it is asked for.
    Reference method(String method, Arguments arguments) {
        if (method.equals("reset_mock")) {
            forget();
            return Reference.to(Constant.NONE);
        }
        Optional<Boolean> holds = all().flatMap(calls -> holds(method, calls, arguments));
        if (holds.equals(Optional.of(false))) {
            return machine.raising().fail("AssertionError");
        }
        if (holds.isEmpty()) {
            machine.raising().mayFail("AssertionError");
        }
        return Reference.to(Constant.NONE);
    }

    private Optional<Boolean> holds(String method, List<Reference> calls, Arguments arguments) {
        boolean often = switch (method) {
            case "assert_not_called" -> calls.isEmpty();
            case "assert_called_once", "assert_called_once_with" -> calls.size() == 1;
            default -> !calls.isEmpty();
        };
        return often && WITH_ARGUMENTS.contains(method) ? isWith(calls.getLast(), arguments) : Optional.of(often);
    }

    /// Whether a call was made with these arguments.
    private Optional<Boolean> isWith(Reference call, Arguments arguments) {
        if (arguments.openPositional()
                || arguments.openKeywords()
                || call.only().isEmpty()) {
            return Optional.empty();
        }
        Obj.Container made = (Obj.Container) call.only().get();
        Optional<List<Reference>> positional =
                machine.items().each(machine.read(Cell.attribute(made, "args")).bound());
        Reference keywords = machine.read(Cell.attribute(made, "kwargs")).bound();
        Optional<List<Reference>> names = machine.items().each(keywords);
        if (positional.isEmpty() || names.isEmpty() || !(keywords.only().orElse(null) instanceof Obj.Container held)) {
            return Optional.empty();
        }
        List<Optional<Boolean>> parts = new ArrayList<>();
        parts.add(Optional.of(positional.get().size() == arguments.positional().size()
                && names.get().size() == arguments.keywords().size()));
        for (int at = 0;
                at < Math.min(positional.get().size(), arguments.positional().size());
                at++) {
            parts.add(Equality.of(
                    positional.get().get(at), arguments.positional().get(at).value(), machine));
        }
        for (Obj.Named named : arguments.keywords()) {
            parts.add(machine.items()
                    .find(held, Reference.text(named.keyword()))
                    .map(value -> Equality.of(value, named.argument().value(), machine))
                    .orElse(Optional.of(false)));
        }
        return parts.contains(Optional.of(false))
                ? Optional.of(false)
                : parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }
}
