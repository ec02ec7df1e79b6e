package dev.earshot.python.machine;

import dev.earshot.python.StandardModules;
import dev.earshot.python.constant.Order;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.TypeForms;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether two objects are equal, where that is settled (reference manual, 6.10.1), for all that look
/// for something in a container. It is long since there are many kinds of objects.
public final class Equality {
    /// What the library makes that is equal to others of the same value, or is made only once.
    private static final List<String> BY_VALUE = List.of(
            "configparser.",
            "contextvars.Context",
            "functools.cmp_to_key.key",
            "inspect.",
            "re.Pattern",
            "unittest.mock.call",
            "weakref.");

    /// The type of calls as objects, by which mocks tell of theirs.
    public static final String CALL = "unittest.mock.call";

    /// The call that has given what a call, as it is expected, is one of.
    public static final String PARENT = "[parent]";

    /// What is equal to all that knows no better.
    static final External ANY = new External("unittest.mock.ANY");

    private static final String ORDERED = "[ordered]";

    private Equality() {}

    /// Whether two are the same, or equal, where that is settled: all that the one may be are alike in that to all that
    /// the other may be.
    public static Optional<Boolean> of(Reference left, Reference right, Machine machine) {
        if (left.other() || right.other() || left.unbound() || right.unbound()) {
            return Optional.empty();
        }
        Optional<Boolean> all = Optional.empty();
        for (Value one : left.values().keySet()) {
            for (Value two : right.values().keySet()) {
                Optional<Boolean> same = of(one, two, machine);
                if (same.isEmpty() || (all.isPresent() && !all.equals(same))) {
                    return Optional.empty();
                }
                all = same;
            }
        }
        return all.filter(
                same -> !same || (left.only().isPresent() && right.only().isPresent()));
    }

    /// Whether two have the same attributes.
    private static Optional<Boolean> sameAttributes(Obj.Namespace one, Obj.Namespace two, Machine machine) {
        if (one.type().isEmpty() || !one.type().equals(two.type())) {
            return Optional.of(false)
                    .filter(_ -> one.type().isPresent() && two.type().isPresent());
        }
        boolean areKnown = machine.attributes().stores().areAllKnown(one)
                && machine.attributes().stores().areAllKnown(two);
        Map<String, Reference> attributes = machine.attributesOf(one);
        Map<String, Reference> others = machine.attributesOf(two);
        if (!areKnown || !attributes.keySet().equals(others.keySet())) {
            return Optional.of(false).filter(_ -> areKnown);
        }
        Optional<Boolean> are = Optional.of(true);
        for (Map.Entry<String, Reference> attribute : attributes.entrySet()) {
            Optional<Boolean> same =
                    of(attribute.getValue(), others.getOrDefault(attribute.getKey(), Reference.UNKNOWN), machine);
            are = same.equals(Optional.of(true)) || are.equals(Optional.of(false)) ? are : same;
        }
        return are;
    }

    /// Whether two are the same object, as far as that goes with being equal.
    public static Optional<Boolean> ofObjects(Reference left, Reference right, Machine machine) {
        boolean isOne = left.values().containsKey(ANY) || right.values().containsKey(ANY);
        boolean isMadeAnew = SubscriptedTypes.isMadeAnew(left.only().orElse(Constant.NONE));
        return of(left, right, machine)
                .filter(same -> !isOne || left.only().equals(right.only()))
                .filter(same -> !same || !isMadeAnew);
    }

    /// Whether the attributes of an object are those that a dict holds.
    private static Optional<Boolean> ofView(Obj.View view, Value other, Machine machine) {
        boolean isKnown = view.of() instanceof Obj
                && !(view.of() instanceof Obj.Module)
                && machine.attributes().stores().areAllKnown(view.of());
        Optional<List<Reference>> keys =
                isKnown && other instanceof Obj.Container dict && dict.kind() == Obj.Container.Kind.DICT
                        ? machine.items().each(Reference.to(dict))
                        : Optional.empty();
        if (keys.isEmpty()) {
            return Optional.of(true).filter(_ -> view.equals(other));
        }
        Map<String, Reference> attributes = machine.attributesOf(view.of());
        Optional<Boolean> are = Optional.of(keys.get().size() == attributes.size());
        for (Map.Entry<String, Reference> attribute : attributes.entrySet()) {
            Optional<Boolean> one = machine.items()
                    .find((Obj.Container) other, Reference.text(attribute.getKey()))
                    .map(held -> of(attribute.getValue(), held, machine))
                    .orElse(Optional.of(false));
            are = one.equals(Optional.of(true)) || are.equals(Optional.of(false)) ? are : one;
        }
        return are;
    }

    private static Optional<Boolean> of(Value left, Value right, Machine machine) {
        OwnEquality own = new OwnEquality(machine);
        if (own.isAsked(left) || own.isAsked(right)) {
            return left.equals(right) ? Optional.of(true) : own.of(left, right);
        }
        if (saysItself(left, machine) || saysItself(right, machine)) {
            return Optional.empty();
        }
        if (left instanceof Obj.View view) {
            return ofView(view, right, machine);
        }
        if (right instanceof Obj.View view) {
            return ofView(view, left, machine);
        }
        if (left instanceof Obj.Callable made && machine.library().knows(made.made() + ".__eq__")) {
            return machine.library()
                    .callMethod(
                            Reference.to(left),
                            "__eq__",
                            Arguments.of(Reference.to(right)),
                            Site.nowhere(machine, made))
                    .flatMap(Reference::only)
                    .filter(Constant.class::isInstance)
                    .map(said -> ((Constant) said).isTrue());
        }
        if (SubscriptedTypes.isOne(left) && SubscriptedTypes.isOne(right)) {
            Optional<Value> first = machine.items().key(Reference.to(left));
            return first.flatMap(key -> machine.items().key(Reference.to(right)).map(key::equals));
        }
        Value one = machine.items().keys().plain(left);
        Value two = machine.items().keys().plain(right);
        if (one.equals(two)) {
            return Optional.of(true);
        }
        if (Bytearrays.isOne(one) || Bytearrays.isOne(two)) {
            Optional<Value> first =
                    Bytearrays.asBytes(Reference.to(one), machine).only();
            Optional<Value> second =
                    Bytearrays.asBytes(Reference.to(two), machine).only();
            return first.isPresent() && second.isPresent() ? of(first.get(), second.get(), machine) : Optional.empty();
        }
        if (one instanceof Constant(Range range) && two instanceof Constant(Range other)) {
            return Optional.of(range.plain().equals(other.plain()));
        }
        if (one instanceof Constant(Object first) && two instanceof Constant(Object second)) {
            return Optional.of(Order.of(one, two).equals(Optional.of(0)));
        }
        if (one.equals(ANY) || two.equals(ANY)) {
            return Optional.of(true);
        }
        if (one instanceof Obj.Container first
                && two instanceof Obj.Container second
                && (isCall(first) || isCall(second))) {
            return isCall(first) ? sameCall(first, second, machine) : sameCall(second, first, machine);
        }
        if (one instanceof Obj.Container first && two instanceof Obj.Container second) {
            boolean isLikeNone =
                    first.type().isPresent() || second.type().isPresent() || first.isQueue() || second.isQueue();
            if (isLikeNone) {
                return Optional.of(false);
            }
            // A deque is equal to no list, while all that are like dicts are equal that hold the same.
            boolean isOfList = first.kind() == Obj.Container.Kind.LIST && second.kind() == Obj.Container.Kind.LIST;
            return isOfList && !first.libraryType().equals(second.libraryType())
                    ? Optional.of(false)
                    : sameItems(first, second, machine);
        }
        if (isTuple(one) && isTuple(two)) {
            return sameEach(Reference.to(one), Reference.to(two), machine);
        }
        if (isContainerAndNot(one, two, machine) || isContainerAndNot(two, one, machine)) {
            return Optional.of(false);
        }
        if (one instanceof Obj.Instance first
                && two instanceof Obj.Instance second
                && machine.classOf(first) == machine.classOf(second)) {
            Optional<Value> fields = machine.items().keys().inOrder(Reference.to(first));
            Optional<Value> others = machine.items().keys().inOrder(Reference.to(second));
            if (fields.isPresent() && others.isPresent()) {
                return Optional.of(fields.equals(others));
            }
        }
        if (one instanceof Obj.Instance first
                && two instanceof Obj.Instance second
                && machine.classOf(first) != machine.classOf(second)
                && machine.items().keys().comparesFields(first)
                && machine.items().keys().comparesFields(second)) {
            return Optional.of(false); // of dataclasses that are not the same
        }
        if (one instanceof Obj.Namespace first && two instanceof Obj.Namespace second) {
            return sameAttributes(first, second, machine);
        }
        if ((one instanceof Obj.Namespace && isModule(two)) || (two instanceof Obj.Namespace && isModule(one))) {
            return Optional.of(false);
        }
        boolean variable = (one instanceof Constant && isVariable(two, machine))
                || (two instanceof Constant && isVariable(one, machine));
        if (mayBeData(one) || mayBeData(two)) {
            return Optional.empty();
        }
        boolean settled = isNone(one) || isNone(two) || (isPlain(one, machine) && isPlain(two, machine) && !variable);
        return settled ? Optional.of(false) : Optional.empty();
    }

    /// Whether it is of a built-in type, and a class of the program says to what it is equal.
    private static boolean saysItself(Value value, Machine machine) {
        return value instanceof Obj.Instance instance
                && machine.builtInBases().of(instance).isPresent()
                && machine.builtInBases().asEqual(instance).isEmpty();
    }

    /// Whether it may be a number or a text, as `sys.platform` is.
    private static boolean isVariable(Value value, Machine machine) {
        return value instanceof External(String path)
                && !machine.targets().leadsTo(path)
                && !machine.library().isFunction(path)
                && !TypeForms.isType(path);
    }

    /// Whether it is a container beside what is none, nor equal to one.
    private static boolean isContainerAndNot(Value one, Value two, Machine machine) {
        return one instanceof Obj.Container container
                && switch (two) {
                    case Constant(Range _) -> container.kind() != Obj.Container.Kind.ITERATOR;
                    case Constant(Object literal) -> !(literal instanceof Constant.Tuple);
                    case Obj.Function _, Obj.ClassObject _, Obj.Module _ -> true;
                    case Obj.Instance instance ->
                        !machine.classOf(instance).isTuple()
                                && machine.items().keys().comparesFields(instance);
                    default -> false;
                };
    }

    /// Whether two containers of one kind hold the same.
    private static Optional<Boolean> sameItems(Obj.Container one, Obj.Container two, Machine machine) {
        Reference left = Reference.to(one);
        if (Sets.isLikeSet(left) && Sets.isLikeSet(Reference.to(two))) {
            return new Sets(machine).compare("==", left, Reference.to(two));
        }
        if (one.kind() == Obj.Container.Kind.VIEW && two.kind() == Obj.Container.Kind.VIEW) {
            return Optional.of(false); // of values
        }
        if (one.kind() != two.kind() || one.kind() == Obj.Container.Kind.ITERATOR) {
            return one.kind() == Obj.Container.Kind.ITERATOR || two.kind() == Obj.Container.Kind.ITERATOR
                    ? Optional.empty()
                    : Optional.of(false);
        }
        Optional<Boolean> same = sameEach(left, Reference.to(two), machine);
        boolean ordered = isOrdered(one, machine) && isOrdered(two, machine);
        return same.filter(is -> is && ordered)
                .map(_ -> of(machine.items().inOrder(left), machine.items().inOrder(Reference.to(two)), machine))
                .orElse(same);
    }

    /// Whether two have the same keys in the same order.
    private static Optional<Boolean> of(
            Optional<List<Reference>> keys, Optional<List<Reference>> others, Machine machine) {
        Optional<Boolean> all = keys.isPresent() && others.isPresent() ? Optional.of(true) : Optional.empty();
        for (int at = 0;
                all.equals(Optional.of(true)) && at < keys.orElseThrow().size();
                at++) {
            all = of(keys.get().get(at), others.orElseThrow().get(at), machine);
        }
        return all;
    }

    static boolean isOrdered(Obj.Container dict, Machine machine) {
        return machine.holds(Cell.attribute(dict, ORDERED));
    }

    /// A dict is an `OrderedDict`: another such one is equal only if its keys have the same order.
    public static void noteOrder(Obj.Container dict, Machine machine) {
        machine.write(Cell.attribute(dict, ORDERED), Reference.to(Constant.TRUE));
    }

    /// The items of what is compared one by one, or the keys of a dict.
    private static Optional<List<Reference>> compared(Reference compared, Machine machine) {
        boolean isDict = compared.only().orElse(null) instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.DICT;
        return isDict ? machine.items().inAnyOrder(compared) : machine.items().each(compared);
    }

    /// The same for two of one kind, of which one may be a tuple that serves as a key.
    private static Optional<Boolean> sameEach(Reference left, Reference right, Machine machine) {
        Optional<List<Reference>> items = compared(left, machine);
        Optional<List<Reference>> others = compared(right, machine);
        if (items.isEmpty()
                || others.isEmpty()
                || items.get().size() != others.get().size()) {
            return items.isPresent() && others.isPresent() ? Optional.of(false) : Optional.empty();
        }
        Optional<Boolean> all = Optional.of(true);
        for (int at = 0; at < items.get().size(); at++) {
            Reference item = items.get().get(at);
            Optional<Boolean> same = left.only().orElse(null) instanceof Obj.Container one
                            && right.only().orElse(null) instanceof Obj.Container two
                            && one.kind() == Obj.Container.Kind.DICT
                    ? of(held(one, item, machine), held(two, item, machine), machine)
                    : of(item, others.get().get(at), machine);
            if (same.equals(Optional.of(false))) {
                return same;
            }
            all = same.isEmpty() ? same : all;
        }
        return all;
    }

    private static Reference held(Obj.Container dict, Reference key, Machine machine) {
        return machine.items().find(dict, key).orElse(Reference.text("there is none"));
    }

    private static boolean isCall(Obj.Container container) {
        return container.libraryType().equals(Optional.of(CALL));
    }

    /// Whether a call is equal to another one, or to a tuple of arguments by position and by name: their names count
    /// where the first has one (library reference, `unittest.mock.call`).
    private static Optional<Boolean> sameCall(Obj.Container call, Obj.Container other, Machine machine) {
        Optional<List<Reference>> parts = machine.items().each(Reference.to(call));
        Optional<List<Reference>> others = machine.items().each(Reference.to(other));
        boolean isOpen = parts.isEmpty()
                || others.isEmpty()
                || others.get().isEmpty()
                || (others.get().size() == 2
                        && others.get().getFirst().onlyText().isPresent());
        if (isOpen || other.kind() != Obj.Container.Kind.TUPLE) {
            return Optional.empty();
        }
        if (others.get().size() == 1) {
            return sameArguments(parts.get(), others.get().getFirst(), machine);
        }
        if (haveOtherParents(call, other, machine)) {
            return Optional.of(false);
        }
        String name = nameOf(parts.get());
        if (!name.isEmpty() && !name.equals(nameOf(others.get()))) {
            return Optional.of(false);
        }
        Optional<Boolean> all = Optional.of(true);
        for (int back = 1; back <= 2; back++) {
            Optional<Boolean> same = of(
                    parts.get().get(parts.get().size() - back),
                    others.get().get(others.get().size() - back),
                    machine);
            if (same.equals(Optional.of(false))) {
                return same;
            }
            all = same.isEmpty() ? same : all;
        }
        return all;
    }

    /// Whether two calls are of what different calls have given.
    private static boolean haveOtherParents(Obj.Container call, Obj.Container other, Machine machine) {
        return machine.read(Cell.attribute(call, PARENT)).only().orElse(null) instanceof Obj.Container parent
                && machine.read(Cell.attribute(other, PARENT)).only().orElse(null) instanceof Obj.Container another
                && sameCall(parent, another, machine).equals(Optional.of(false));
    }

    /// Whether a call was made with these arguments by position, and none by name.
    private static Optional<Boolean> sameArguments(List<Reference> call, Reference positional, Machine machine) {
        boolean isTuple = positional.only().filter(Equality::isTuple).isPresent();
        Optional<Boolean> byName = machine.items().each(call.getLast()).map(List::isEmpty);
        return isTuple && nameOf(call).isEmpty() && byName.equals(Optional.of(true))
                ? of(call.get(call.size() - 2), positional, machine)
                : Optional.of(false)
                        .filter(_ ->
                                isTuple && byName.isPresent() && nameOf(call).isEmpty());
    }

    private static String nameOf(List<Reference> call) {
        return call.size() > 2 ? call.getFirst().onlyText().orElse("") : "";
    }

    private static boolean isTuple(Value value) {
        return value instanceof Constant(Constant.Tuple _)
                || (value instanceof Obj.Instance instance
                        && instance.original().isTuple())
                || (value instanceof Obj.Container container && container.kind() == Obj.Container.Kind.TUPLE);
    }

    /// Whether it is equal to nothing but itself, or to constants of the same value.
    private static boolean isPlain(Value value, Machine machine) {
        return switch (value) {
            case Constant _, External _, Obj.Function _, Obj.ClassObject _, Obj.Module _ -> true;
            case Obj.Callable made -> !isByValue(made.made());
            case Obj.Instance instance -> machine.items().keys().isItself(instance);
            case Bound _, Obj _ -> false;
        };
    }

    private static boolean isByValue(String path) {
        return BY_VALUE.stream().anyMatch(each -> each.endsWith(".") ? path.startsWith(each) : path.equals(each));
    }

    private static boolean mayBeData(Value value) {
        return value instanceof Bound member && member.mayBeData();
    }

    private static boolean isModule(Value value) {
        return value instanceof Obj.Module
                || (value instanceof External(String path) && StandardModules.isEverywhere(path));
    }

    private static boolean isNone(Value value) {
        return value.equals(Constant.NONE);
    }
}
