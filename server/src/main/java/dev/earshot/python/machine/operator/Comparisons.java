package dev.earshot.python.machine.operator;

import dev.earshot.python.StandardModules;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Order;
import dev.earshot.python.constant.Ranges;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Keys;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.outside.Environment;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Comparisons of values that are known: identity, equality, order and membership (reference manual, 6.10). All else is
/// unknown.
public final class Comparisons {
    /// Those of which each is another object than all others.
    private static final Set<Obj.Container.Kind> CHANGED =
            EnumSet.of(Obj.Container.Kind.LIST, Obj.Container.Kind.DICT, Obj.Container.Kind.SET);

    /// Those that are told apart by whether they have an order.
    private static final Set<Obj.Container.Kind> ORDERED = EnumSet.of(
            Obj.Container.Kind.LIST, Obj.Container.Kind.TUPLE, Obj.Container.Kind.DICT, Obj.Container.Kind.SET);

    /// Beside `None` and the truths.
    private static final Set<Value> SINGLE =
            Set.of(new External("builtins.Ellipsis"), new External("builtins.NotImplemented"));

    private Comparisons() {}

    public static Reference compare(String operator, Reference left, Reference right, Machine machine) {
        Optional<Reference> version = PythonVersion.compare(operator, left, right, machine);
        if (version.isPresent()) {
            return version.get();
        }
        return switch (operator) {
            case "is" ->
                Optional.of(false)
                        .filter(_ -> areDifferentObjects(left, right))
                        .or(() -> Equality.ofObjects(left, right, machine))
                        .map(Truth::constant)
                        .orElse(Reference.UNKNOWN);
            case "is not" -> negated(compare("is", left, right, machine));
            case "==" -> Equality.of(left, right, machine).map(Truth::constant).orElse(Reference.UNKNOWN);
            case "!=" ->
                Equality.of(unequal(left, machine), unequal(right, machine), machine)
                        .map(equal -> Truth.constant(!equal))
                        .orElse(Reference.UNKNOWN);
            case "in" ->
                contains(plain(left, machine), plain(right, machine), machine)
                        .map(Truth::constant)
                        .orElse(Reference.UNKNOWN);
            case "not in" ->
                contains(plain(left, machine), plain(right, machine), machine)
                        .map(in -> Truth.constant(!in))
                        .orElse(Reference.UNKNOWN);
            case "<", "<=", ">", ">=" -> order(operator, plain(left, machine), plain(right, machine), machine);
            default -> Reference.UNKNOWN;
        };
    }

    /// What an instance is as one of a built-in type, of which its class has nothing to say.
    private static Reference plain(Reference reference, Machine machine) {
        return reference.only().orElse(null) instanceof Obj.Instance instance
                ? machine.builtInBases().asKey(instance).map(Reference::to).orElse(reference)
                : Bytearrays.asBytes(reference, machine);
    }

    /// What an instance is for `!=`, of which its class says nothing even where it says what it is equal to.
    private static Reference unequal(Reference reference, Machine machine) {
        return reference.only().orElse(null) instanceof Obj.Instance instance
                        && machine.builtInBases().knowUnequal(instance)
                ? machine.builtInBases().of(instance).map(Reference::to).orElse(reference)
                : reference;
    }

    private static Reference negated(Reference truth) {
        return truth.only().orElse(null) instanceof Constant(Boolean is) ? Truth.constant(!is) : Reference.UNKNOWN;
    }

    /// Whether both are known, and one is an object of a class of the program that the other one is not, or a list,
    /// dict or set, or one of which there is only one.
    private static boolean areDifferentObjects(Reference left, Reference right) {
        if (left.only().orElse(null) instanceof Obj.Container first
                && right.only().orElse(null) instanceof Obj.Container second) {
            return first != second && CHANGED.contains(first.kind()) && CHANGED.contains(second.kind());
        }
        Optional<Value> one = left.only().filter(Comparisons::isToldApart);
        Optional<Value> two = right.only().filter(Comparisons::isToldApart);
        boolean instance = Stream.of(one, two)
                .anyMatch(each -> each.filter(value -> value instanceof Obj.Instance
                                || value instanceof Obj.Namespace
                                || SINGLE.contains(value))
                        .isPresent());
        return instance && one.isPresent() && two.isPresent() && !one.equals(two);
    }

    private static boolean isToldApart(Value value) {
        return value instanceof Obj.Instance
                || value instanceof Obj.Namespace
                || value instanceof Obj.Module
                || (value instanceof External(String path) && StandardModules.isEverywhere(path))
                || value instanceof Constant
                || value instanceof Obj.Container
                || SINGLE.contains(value);
    }

    private static Reference order(String operator, Reference left, Reference right, Machine machine) {
        if (Sets.isLikeSet(left) && Sets.isLikeSet(right)) {
            return new Sets(machine)
                    .compare(operator, left, right)
                    .map(Truth::constant)
                    .orElse(Reference.UNKNOWN);
        }
        if (haveNoOrder(left, right)) {
            return machine.raising().fail("TypeError");
        }
        if (isUnordered(left) || isUnordered(right)) {
            machine.raising().mayFail("TypeError");
        }
        Keys keys = machine.items().keys();
        return keys.rank(left)
                .flatMap(one -> keys.rank(right).flatMap(two -> Order.of(one, two)))
                .map(order -> Truth.constant(ordered(operator, order)))
                .orElseGet(() -> {
                    machine.raising().mayFail("TypeError");
                    return Reference.UNKNOWN;
                });
    }

    /// Whether both are of built-in types of which neither knows the other (reference manual, 6.10.1).
    private static boolean haveNoOrder(Reference left, Reference right) {
        Optional<Object> one = left.only().flatMap(Comparisons::orderedAmong);
        Optional<Object> two = right.only().flatMap(Comparisons::orderedAmong);
        return one.isPresent() && two.isPresent() && (one.get() == Constant.None.NONE || !one.equals(two));
    }

    /// What stands for all that a value of a built-in type can be put in order with.
    private static Optional<Object> orderedAmong(Value value) {
        return switch (value) {
            case Constant(Constant.None none) -> Optional.of(none);
            case Constant(Object number) when Numbers.of(number).isPresent() -> Optional.of(Number.class);
            case Constant(String _) -> Optional.of(String.class);
            case Constant(Constant.Bytes _) -> Optional.of(Constant.Bytes.class);
            case Obj.Container container
            when ORDERED.contains(container.kind()) ->
                container.libraryType().<Object>map(path -> path).or(() -> Optional.of(container.kind()));
            default -> Optional.empty();
        };
    }

    /// Whether it may be an object that has no order: of dataclasses some have, some have not.
    private static boolean isUnordered(Reference reference) {
        return reference.only().orElse(null) instanceof Obj.Instance instance
                && !instance.original().isTuple()
                && !instance.original().isEnumeration();
    }

    private static boolean ordered(String operator, int comparison) {
        return switch (operator) {
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            case ">" -> comparison > 0;
            default -> comparison >= 0;
        };
    }

    /// Whether a container has an item (`in`), where that is known.
    public static Optional<Boolean> contains(Reference item, Reference container, Machine machine) {
        if (mayRefuse(container, item, machine)) {
            machine.raising().mayFail("TypeError");
        }
        Optional<String> marked = container.onlyText().filter(text -> text.contains(Reference.MARK));
        if (marked.isPresent()) {
            return Optional.of(true)
                    .filter(_ -> item.onlyText()
                            .filter(part -> !part.contains(Reference.MARK)
                                    && marked.get().contains(part))
                            .isPresent());
        }
        if (container.onlyText().isPresent() && item.onlyText().isPresent()) {
            return Optional.of(
                    container.onlyText().get().contains(item.onlyText().get()));
        }
        if (container.only().orElse(null) instanceof Constant(Constant.Bytes(String octets))) {
            return switch (item.only().orElse(null)) {
                case Constant(Constant.Bytes(String part)) -> Optional.of(octets.contains(part));
                case Constant(Long octet)
                when octet >= 0 && octet < 256 -> Optional.of(octets.indexOf(octet.intValue()) >= 0);
                case null, default -> Optional.empty();
            };
        }
        if (container.only().orElse(null) instanceof Constant(Range range)) {
            return isIn(range, item);
        }
        if (container.only().orElse(null) instanceof Constant(LibraryValue value)) {
            return item.only().orElse(null) instanceof Constant(Object literal)
                    ? value.holds(literal)
                    : Optional.empty();
        }
        if (container.values().containsKey(Environment.OS_ENVIRON)) {
            return new Environment(machine).has(item);
        }
        if (container.only().orElse(null) instanceof Obj.View view
                && item.onlyText().isPresent()) {
            return machine.attributes().holds(view.of(), item.onlyText().get());
        }
        if (container.only().orElse(null) instanceof Obj.Namespace namespace
                && namespace.type().equals(Optional.of("argparse.Namespace"))
                && item.onlyText().isPresent()) {
            return machine.attributes().holds(namespace, item.onlyText().get());
        }
        if (container.only().orElse(null) instanceof Obj.Instance) {
            return machine.classAttributes().enumerations().flags().contains(container, item);
        }
        if (container.only().orElse(null) instanceof Obj.Container dict
                && dict.kind() == Obj.Container.Kind.DICT
                && machine.items().key(item).isPresent()) {
            Reference held = machine.items().find(dict, item).orElse(Reference.UNBOUND);
            boolean isThere = held.hasValues() || held.other();
            return isThere && held.unbound() ? Optional.empty() : Optional.of(isThere);
        }
        Optional<List<Reference>> each = machine.items().inAnyOrder(container);
        boolean settled = each.isPresent();
        for (Reference held : each.orElse(List.of())) {
            Optional<Boolean> same = Equality.of(item, held, machine);
            if (same.orElse(false)) {
                return same;
            }
            settled &= same.isPresent();
        }
        return settled ? Optional.of(false) : Optional.empty();
    }

    /// Whether nothing of the kind of an item can be looked for in something, as far as is known.
    private static boolean mayRefuse(Reference container, Reference item, Machine machine) {
        return switch (container.only().orElse(null)) {
            case null -> container.other();
            case Constant(String _) -> item.onlyText().isEmpty();
            case Constant(Constant.Bytes _) ->
                !(item.only().orElse(null) instanceof Constant(Object literal)) || literal instanceof String;
            case Constant(Object literal) ->
                literal instanceof Constant.None || Numbers.of(literal).isPresent();
            case Obj.Container dict
            when dict.kind() == Obj.Container.Kind.DICT || dict.kind() == Obj.Container.Kind.SET ->
                machine.items().key(item).isEmpty();
            case Obj.Instance instance ->
                machine.classAttributes().surelyLacks(instance, "__contains__", "__iter__", "__getitem__");
            case Obj.Namespace namespace -> namespace.type().equals(Optional.of("types.SimpleNamespace"));
            case Obj.ClassObject type
            when type.isEnumeration() ->
                !(item.only().orElse(null) instanceof Obj.Instance); // CPython 3.11 asks for a member
            default -> false;
        };
    }

    /// Whether all that an item may be are in a range, or nothing of that is.
    private static Optional<Boolean> isIn(Range range, Reference item) {
        Optional<Boolean> all = Optional.empty();
        for (Value each : item.values().keySet()) {
            Optional<Boolean> is =
                    each instanceof Constant(Object literal) ? Ranges.hold(range, literal) : Optional.empty();
            if (is.isEmpty() || (all.isPresent() && !all.equals(is))) {
                return Optional.empty();
            }
            all = is;
        }
        return all.filter(_ -> !item.other() && !item.unbound());
    }
}
