package dev.earshot.python.machine.operator;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Flags;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Whether a value is true, where that is settled before the program runs (library reference, «Truth
/// Value Testing»).
public final class Truth {
    /// The methods by which Python asks, one after the other.
    private static final List<String> ASKED = List.of("__bool__", "__len__");

    private Truth() {}

    /// Whether what an expression gives is true, and notes that the run hangs on it where that is known.
    ///
    /// @param test the expression, by which `TYPE_CHECKING` is known however it is imported
    public static Optional<Boolean> of(Expr test, Reference value, Machine machine) {
        if (isTypeChecking(test)) {
            return Optional.of(false);
        }
        if (test instanceof Expr.UnaryOp not && not.operator().equals("not") && isTypeChecking(not.operand())) {
            return Optional.of(true);
        }
        Optional<Boolean> truth = of(value, machine);
        if (truth.isPresent()) {
            machine.conditions().settle(test);
        }
        return truth;
    }

    /// Whether a value is true, whatever the expression is that gives it.
    public static Optional<Boolean> of(Reference value, Machine machine) {
        if (value.other() || value.unbound() || !value.hasValues()) {
            return Optional.empty();
        }
        Optional<Boolean> truth = Optional.empty();
        for (Value each : value.values().keySet()) {
            Optional<Boolean> one = of(each, machine);
            if (one.isEmpty() || (truth.isPresent() && !truth.equals(one))) {
                return Optional.empty();
            }
            truth = one;
        }
        return truth;
    }

    /// Whether two are equal, where that is settled.
    public static Optional<Boolean> equal(Reference one, Reference two, Machine machine) {
        return of(Comparisons.compare("==", one, two, machine), machine);
    }

    /// `True` or `False`.
    public static Reference constant(boolean value) {
        return Reference.to(value ? Constant.TRUE : Constant.FALSE);
    }

    /// What is left of a reference where it is known to be true, or to be false.
    public static Reference onlyThose(Reference reference, boolean truth) {
        Map<Value, Trail> left = new LinkedHashMap<>();
        reference.values().forEach((value, trail) -> {
            boolean constant = value instanceof Constant;
            boolean mayBeFalse = value instanceof Obj || (value instanceof Bound bound && bound.mayBeData());
            boolean possible = constant ? ((Constant) value).isTrue() == truth : truth || mayBeFalse;
            if (possible) {
                left.put(value, trail);
            }
        });
        return new Reference(left, reference.other(), reference.unbound());
    }

    private static boolean isTypeChecking(Expr test) {
        return switch (test) {
            case Expr.Name name -> name.id().equals("TYPE_CHECKING");
            case Expr.Attribute attribute -> attribute.attr().equals("TYPE_CHECKING");
            default -> false;
        };
    }

    private static Optional<Boolean> of(Value value, Machine machine) {
        return switch (value) {
            case Constant constant -> Optional.of(constant.isTrue());
            case Bound(External(String path), Obj.Container _)
            when Items.isMethod(path.substring(path.lastIndexOf('.') + 1)) -> Optional.of(true);
            case Bound bound -> Optional.of(true).filter(_ -> !bound.mayBeData());
            case Obj.ClassObject type
            when type.metaclass().isPresent() ->
                asked(
                                ASKED,
                                method -> machine.classAttributes()
                                        .ofMetaclass(type, method, Site.nowhere(machine, type)),
                                type,
                                machine)
                        .orElse(Optional.of(true));
            case External _, Obj.Function _, Obj.ClassObject _, Obj.Module _ -> Optional.of(true);
            case Obj.Callable made ->
                said(made, "__bool__", Site.nowhere(machine, made))
                        .or(() -> length(made, Site.nowhere(machine, made)))
                        .map(length -> of(length, machine))
                        .orElse(Optional.of(true));
            case Obj.Container container ->
                hasNoLength(container) ? Optional.of(true) : machine.items().holdSomething(container);
            case Obj.Instance instance -> ofInstance(instance, machine);
            case Obj.Namespace _, Obj.Coroutine _, Obj.Descriptor _, Obj.Super _ -> Optional.of(true);
            case Obj.View _ -> Optional.empty();
        };
    }

    /// How many items an object of the library says that it has; nothing where it has no length.
    public static Optional<Reference> length(Obj.Callable object, Site site) {
        return said(object, "__len__", site);
    }

    private static Optional<Reference> said(Obj.Callable object, String method, Site site) {
        return site.machine().library().knows(object.made() + "." + method)
                ? site.machine().library().callMethod(Reference.to(object), method, Arguments.NONE, site)
                : Optional.empty();
    }

    /// Whether it is true whatever it holds: an iterator, which is not asked for its items by that, or a queue.
    private static boolean hasNoLength(Obj.Container container) {
        return container.kind() == Obj.Container.Kind.ITERATOR || container.isQueue();
    }

    /// What `__bool__` or `__len__` say; an instance of a class that has neither is true, unless it
    /// is a container that holds nothing, or a number or text that is false.
    private static Optional<Boolean> ofInstance(Obj.Instance instance, Machine machine) {
        Optional<Value> own = machine.builtInBases().of(instance);
        boolean isNumber = own.orElse(null) instanceof Constant(Object literal)
                && Numbers.of(literal).isPresent();
        Site site = Site.nowhere(machine, instance);
        return asked(
                        isNumber ? List.of("__bool__") : ASKED,
                        method -> machine.classAttributes().special(instance, method, site),
                        instance,
                        machine)
                .orElseGet(() -> withoutMethods(instance, own, machine));
    }

    private static Optional<Boolean> withoutMethods(Obj.Instance instance, Optional<Value> own, Machine machine) {
        Obj.ClassObject type = machine.classOf(instance);
        if (type.isEnumeration()) {
            return ofMember(instance, type, machine);
        }
        if (type.isTuple()) {
            return Optional.of(!type.fields().isEmpty());
        }
        Reference items = machine.items().ownItems(instance);
        if (own.isPresent() || items.hasValues()) {
            return of(own.map(Reference::to).orElse(items), machine);
        }
        return Optional.of(true)
                .filter(_ -> Inheritance.linear(type).stream().allMatch(each -> isAlwaysTrue(each, machine)));
    }

    /// Whether a class leaves its instances true that has no methods of its own to say otherwise.
    private static boolean isAlwaysTrue(Value type, Machine machine) {
        return type instanceof Obj.ClassObject
                || (type instanceof External(String path)
                        && (path.startsWith("collections.abc.")
                                || machine.items().keys().isLikeObject(path)));
    }

    /// Members are true, but for those that are numbers or texts, and flags without bits (library reference, `enum`).
    private static Optional<Boolean> ofMember(Obj.Instance member, Obj.ClassObject type, Machine machine) {
        if (Flags.isFlag(type)) {
            return machine.classAttributes().enumerations().flags().truth(member);
        }
        if (machine.items().keys().plain(member) instanceof Constant constant) {
            return Optional.of(constant.isTrue());
        }
        boolean isPlain = Inheritance.linear(type).stream()
                .allMatch(each -> each instanceof Obj.ClassObject own
                        && own.bases().stream().allMatch(Truth::isOfPlainMembers));
        return Optional.of(true).filter(_ -> isPlain);
    }

    private static boolean isOfPlainMembers(Reference base) {
        return base.only().orElse(null) instanceof Obj.ClassObject
                || (base.only().orElse(null) instanceof External(String path)
                        && (path.equals("enum.Enum") || path.equals("builtins.object")));
    }

    /// What the methods say that decide on the truth of an object; nothing where it has none.
    private static Optional<Optional<Boolean>> asked(
            List<String> names, Function<String, Reference> methods, Obj object, Machine machine) {
        for (String method : names) {
            Reference asked = methods.apply(method);
            if (asked.hasValues()) {
                Reference said = machine.calls().call(asked, Arguments.NONE, Site.nowhere(machine, object));
                if (method.equals("__bool__")
                        && said.only().orElse(null) instanceof Constant(Object literal)
                        && !(literal instanceof Boolean)) {
                    machine.raising().mayFail("TypeError");
                }
                return Optional.of(of(said, machine));
            }
            if (asked.other()) {
                return Optional.of(Optional.empty());
            }
        }
        return Optional.empty();
    }
}
