package dev.earshot.python.machine;

import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.Optional;

/// Whether two objects are equal of which classes of the program say it themselves (reference manual, 3.3.1): asked by
/// containers, which do not tell how often they ask.
public final class OwnEquality {
    /// What a method gives that does not know of such an operand.
    public static final External NOT_IMPLEMENTED = new External("builtins.NotImplemented");

    private final Machine machine;

    OwnEquality(Machine machine) {
        this.machine = machine;
    }

    /// Whether a class of the program says itself to what something is equal.
    boolean isAsked(Value value) {
        return value instanceof Obj.Instance instance && isFunction(method(instance));
    }

    /// Asks the one, and then the other; nothing where they leave it open.
    Optional<Boolean> of(Value one, Value two) {
        Reference is = equality(one, two);
        if (is.equals(Reference.to(NOT_IMPLEMENTED))) {
            is = equality(two, one);
        }
        if (is.equals(Reference.to(NOT_IMPLEMENTED))) {
            return Optional.of(one.equals(two));
        }
        return is.only().orElse(null) instanceof Constant answer ? Optional.of(answer.isTrue()) : Optional.empty();
    }

    private Reference equality(Value one, Value two) {
        if (!(one instanceof Obj.Instance instance)) {
            return one instanceof Constant || one instanceof Obj.Container || one instanceof Obj.Function
                    ? Reference.to(NOT_IMPLEMENTED)
                    : Reference.UNKNOWN;
        }
        Reference method = method(instance);
        if (isFunction(method)) {
            return machine.anyTimes(() ->
                    machine.calls().call(method, Arguments.of(Reference.to(two)), Site.nowhere(machine, instance)));
        }
        return machine.items().keys().isItself(instance) ? Reference.to(NOT_IMPLEMENTED) : Reference.UNKNOWN;
    }

    private Reference method(Obj.Instance instance) {
        return machine.classAttributes().special(instance, "__eq__", Site.nowhere(machine, instance));
    }

    private static boolean isFunction(Reference method) {
        return method.only().orElse(null) instanceof Bound(Obj.Function _, Value _);
    }
}
