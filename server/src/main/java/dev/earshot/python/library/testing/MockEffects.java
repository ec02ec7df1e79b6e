package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a call of a mock gives, or raises: what it was told by `side_effect`, `return_value` and `wraps`. It does not
/// know how calls are remembered.
final class MockEffects {
    static final String EFFECT = "side_effect";
    static final String RETURNS = "return_value";

    /// What it hands its calls on to, and those of its attributes to the attributes of that.
    static final String WRAPS = "wraps";

    /// It stands for what is given where nothing is told.
    private static final External DEFAULT = new External("unittest.mock.DEFAULT");

    /// How many of several effects there have been.
    static final String TAKEN = "[taken]";

    private final Obj.Callable mock;
    private final Machine machine;

    MockEffects(Obj.Callable mock, Machine machine) {
        this.mock = mock;
        this.machine = machine;
    }

    static boolean isDefault(Reference value) {
        return value.only().equals(Optional.of(DEFAULT));
    }

    /// It is told something about its calls.
    void tell(String way, Reference value) {
        machine.write(Cell.attribute(mock, way), value);
        if (way.equals(EFFECT)) {
            machine.write(Cell.attribute(mock, TAKEN), Reference.UNBOUND);
        }
    }

    /// What it has been told; `None` is as good as nothing, and so is `DEFAULT`.
    Optional<Reference> told(String way) {
        Reference held = machine.read(Cell.attribute(mock, way));
        Reference told = held.unbound() && held.hasValues() ? held.bound().or(Reference.UNKNOWN) : held.bound();
        boolean isNothing = isDefault(told) || (!way.equals(RETURNS) && told.equals(Reference.to(Constant.NONE)));
        return (told.hasValues() || told.other()) && !isNothing ? Optional.of(told) : Optional.empty();
    }

    /// What a call gives.
    ///
    /// @param isAwaited whether somebody waits for it, who waits as well for what an `async` function gives
    /// @param otherwise what it gives where it was told nothing
    Reference run(Arguments arguments, boolean isAwaited, Supplier<Reference> otherwise, Site site) {
        Optional<Reference> effect = told(EFFECT);
        if (effect.isPresent()) {
            Reference given = effect.get();
            if (isException(given)) {
                return machine.raising().raise(given);
            }
            boolean isSeries = given.only().orElse(null) instanceof Obj.Container;
            Reference own = isSeries
                    ? next((Obj.Container) given.only().orElseThrow(), isAwaited, site)
                    : awaited(given, machine.calls().call(given, arguments, site), isAwaited, site);
            if (!isDefault(own)) {
                return own.values().containsKey(DEFAULT) ? own.or(Reference.UNKNOWN) : own;
            }
        }
        return told(RETURNS)
                .or(() -> told(WRAPS)
                        .map(real -> awaited(real, machine.calls().call(real, arguments, site), isAwaited, site)))
                .orElseGet(otherwise);
    }

    private Reference awaited(Reference function, Reference given, boolean isAwaited, Site site) {
        boolean waits = isAwaited
                && function.only()
                        .filter(value -> MockSpec.isAwaited(value) || value instanceof Obj.Callable)
                        .isPresent();
        return waits ? machine.coroutines().await(given, site) : given;
    }

    /// What one call after the other gives, or raises.
    private Reference next(Obj.Container effects, boolean isAwaited, Site site) {
        String end = isAwaited ? "StopAsyncIteration" : "StopIteration";
        if (effects.kind() == Obj.Container.Kind.ITERATOR) {
            Reference effect = new Iterators(machine).next(Reference.to(effects), false, site);
            return isException(effect) ? machine.raising().raise(effect) : effect;
        }
        Cell taken = Cell.attribute(mock, TAKEN);
        Optional<List<Reference>> each = machine.items().each(Reference.to(effects));
        Reference count = machine.read(taken);
        if (each.isEmpty() || !(count.equals(Reference.UNBOUND) || count.only().isPresent())) {
            return new Iterators(machine).elements(Reference.to(effects), site).or(Reference.UNKNOWN);
        }
        int at = count.only().orElse(null) instanceof Constant(Long number) ? number.intValue() : 0;
        if (at >= each.get().size()) {
            return machine.raising().fail(end);
        }
        machine.write(taken, Reference.to(new Constant(at + 1L)));
        Reference effect = each.get().get(at);
        return isException(effect) ? machine.raising().raise(effect) : effect;
    }

    private boolean isException(Reference given) {
        return switch (given.only().orElse(Constant.NONE)) {
            case External type -> isException(type.path());
            case Obj.Callable made -> isException(made.made());
            case Obj.ClassObject type -> isException(type);
            case Obj.Instance instance -> isException(machine.classOf(instance));
            default -> false;
        };
    }

    private boolean isException(Obj.ClassObject type) {
        return Inheritance.linear(type).stream()
                .anyMatch(each -> each instanceof External(String path) && isException(path));
    }

    private boolean isException(String path) {
        return machine.library().isException(path, "builtins.BaseException").orElse(false);
    }
}
