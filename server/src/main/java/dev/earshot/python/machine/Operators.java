package dev.earshot.python.machine;

import dev.earshot.python.constant.Kinds;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Order;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Operators on values that are known: constants are folded, all else is unknown.
final class Operators {
    /// Longer strings than this are not put together.
    private static final int MOST_REPEATED = 10_000;

    /// `sys.hexversion` of the oldest Python that is still in use, 3.8.
    private static final long OLDEST_AS_NUMBER = 0x03080000;

    private Operators() {}

    static Reference constant(Expr.Constant written) {
        return switch (written.text()) {
            case "None" -> Reference.to(Constant.NONE);
            case "True" -> Reference.to(Constant.TRUE);
            case "False" -> Reference.to(Constant.FALSE);
            case "..." -> Reference.to(new External("builtins.Ellipsis"));
            default ->
                Numbers.parse(written.text())
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
        };
    }

    static Reference unary(String operator, Reference operand) {
        if (!(operand.only().orElse(null) instanceof Constant constant)) {
            return Reference.UNKNOWN;
        }
        return switch (operator) {
            case "-" ->
                (constant.literal() instanceof Double decimal
                                ? Optional.<Object>of(-decimal)
                                : Numbers.binary("-", 0L, constant.literal()))
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
            case "+" ->
                Numbers.of(constant.literal())
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
            case "~" ->
                Numbers.wholeOf(constant.literal())
                        .flatMap(number -> Numbers.whole(number.not()))
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
            default -> Reference.UNKNOWN;
        };
    }

    static Reference binary(String operator, Reference left, Reference right, Machine machine) {
        if (!(left.only().map(machine.items().keys()::plain).orElse(null) instanceof Constant(Object one))
                || !(right.only().map(machine.items().keys()::plain).orElse(null) instanceof Constant(Object two))) {
            return Reference.UNKNOWN;
        }
        if (isZero(two)
                && Numbers.of(one).isPresent()
                && List.of("/", "//", "%").contains(operator)) {
            return machine.raising().fail("ZeroDivisionError");
        }
        if (one instanceof Constant.Bytes(String octets)) {
            return ofBytes(operator, octets, two).map(Reference::to).orElse(Reference.UNKNOWN);
        }
        if (one instanceof String != two instanceof String && operator.equals("+")) {
            return machine.raising().fail("TypeError");
        }
        if (one instanceof String text && two instanceof String more && operator.equals("+")) {
            return Reference.text(text + more);
        }
        if (one instanceof String text && two instanceof Long times && operator.equals("*")) {
            boolean small = times >= 0 && times < MOST_REPEATED && times * text.length() < MOST_REPEATED;
            return small ? Reference.text(text.repeat(times.intValue())) : Reference.UNKNOWN;
        }
        return Kinds.binary(operator, one, two)
                .map(result -> Reference.to(new Constant(result)))
                .orElse(Reference.UNKNOWN);
    }

    private static Optional<Constant> ofBytes(String operator, String octets, Object other) {
        return switch (other) {
            case Constant.Bytes(String more)
            when operator.equals("+") && octets.length() + more.length() < MOST_REPEATED ->
                Optional.of(new Constant(new Constant.Bytes(octets + more)));
            case Long times
            when operator.equals("*") && times < MOST_REPEATED && times * octets.length() < MOST_REPEATED ->
                Optional.of(new Constant(new Constant.Bytes(octets.repeat(Math.max(0, times.intValue())))));
            default -> Optional.empty();
        };
    }

    private static boolean isZero(Object literal) {
        return Numbers.compare(literal, 0L).equals(Optional.of(0));
    }

    static Reference compare(String operator, Reference left, Reference right, Machine machine) {
        Optional<Reference> version = version(operator, left, right, machine);
        if (version.isPresent()) {
            return version.get();
        }
        return switch (operator) {
            case "is" ->
                Optional.of(false)
                        .filter(_ -> areDifferentObjects(left, right))
                        .or(() -> same(left, right, machine))
                        .map(Operators::truth)
                        .orElse(Reference.UNKNOWN);
            case "is not" -> negated(compare("is", left, right, machine));
            case "==" -> same(left, right, machine).map(Operators::truth).orElse(Reference.UNKNOWN);
            case "!=" -> same(left, right, machine).map(equal -> truth(!equal)).orElse(Reference.UNKNOWN);
            case "in" -> contains(left, right, machine).map(Operators::truth).orElse(Reference.UNKNOWN);
            case "not in" ->
                contains(left, right, machine).map(in -> truth(!in)).orElse(Reference.UNKNOWN);
            case "<", "<=", ">", ">=" -> order(operator, left, right, machine);
            default -> Reference.UNKNOWN;
        };
    }

    private static Reference negated(Reference truth) {
        return truth.only().orElse(null) instanceof Constant(Boolean is) ? truth(!is) : Reference.UNKNOWN;
    }

    /// Whether both are known, and one is an object of a class of the program that the other one is not.
    private static boolean areDifferentObjects(Reference left, Reference right) {
        Optional<Value> one = left.only().filter(Operators::isToldApart);
        Optional<Value> two = right.only().filter(Operators::isToldApart);
        boolean instance = Stream.of(one, two)
                .anyMatch(each -> each.filter(Obj.Instance.class::isInstance).isPresent());
        return instance && one.isPresent() && two.isPresent() && !one.equals(two);
    }

    private static boolean isToldApart(Value value) {
        return value instanceof Obj.Instance || value instanceof Constant;
    }

    static Reference truth(boolean value) {
        return Reference.to(value ? Constant.TRUE : Constant.FALSE);
    }

    private static Reference order(String operator, Reference left, Reference right, Machine machine) {
        if (Sets.isLikeSet(left) && Sets.isLikeSet(right)) {
            return new Sets(machine)
                    .compare(operator, left, right)
                    .map(Operators::truth)
                    .orElse(Reference.UNKNOWN);
        }
        Keys keys = machine.items().keys();
        return keys.inOrder(left)
                .flatMap(one -> keys.inOrder(right).flatMap(two -> Order.of(one, two)))
                .map(order -> truth(ordered(operator, order)))
                .orElse(Reference.UNKNOWN);
    }

    private static boolean ordered(String operator, int comparison) {
        return switch (operator) {
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            case ">" -> comparison > 0;
            default -> comparison >= 0;
        };
    }

    /// Whether two are the same, or equal, where that is settled: all that the one may be are alike in that to all that
    /// the other may be.
    private static Optional<Boolean> same(Reference left, Reference right, Machine machine) {
        if (left.other() || right.other() || left.unbound() || right.unbound()) {
            return Optional.empty();
        }
        Optional<Boolean> all = Optional.empty();
        for (Value one : left.values().keySet()) {
            for (Value two : right.values().keySet()) {
                Optional<Boolean> same = same(one, two, machine);
                if (same.isEmpty() || (all.isPresent() && !all.equals(same))) {
                    return Optional.empty();
                }
                all = same;
            }
        }
        return all.filter(
                same -> !same || (left.only().isPresent() && right.only().isPresent()));
    }

    /// Whether it may be a number or a text, as `sys.platform` is.
    private static boolean isVariable(Value value, Machine machine) {
        return value instanceof External(String path)
                && !machine.targets().leadsTo(path)
                && !machine.library().isFunction(path);
    }

    private static Optional<Boolean> same(Value left, Value right, Machine machine) {
        Value one = machine.items().keys().plain(left);
        Value two = machine.items().keys().plain(right);
        if (one.equals(two)) {
            return Optional.of(true);
        }
        if (one instanceof Constant(Object first) && two instanceof Constant(Object second)) {
            return Optional.of(Order.of(one, two).equals(Optional.of(0)));
        }
        if (one instanceof Obj.Container first && two instanceof Obj.Container second) {
            return sameItems(first, second, machine);
        }
        if (isTuple(one) && isTuple(two)) {
            return sameEach(Reference.to(one), Reference.to(two), machine);
        }
        if (isContainerAndNot(one, two, machine) || isContainerAndNot(two, one, machine)) {
            return Optional.of(false);
        }
        if (one instanceof Obj.Instance first && two instanceof Obj.Instance second && first.type() == second.type()) {
            Optional<Value> fields = machine.items().keys().inOrder(Reference.to(first));
            Optional<Value> others = machine.items().keys().inOrder(Reference.to(second));
            if (fields.isPresent() && others.isPresent()) {
                return Optional.of(fields.equals(others));
            }
        }
        if (one instanceof Obj.Instance first
                && two instanceof Obj.Instance second
                && first.type() != second.type()
                && machine.items().keys().comparesFields(first)
                && machine.items().keys().comparesFields(second)) {
            return Optional.of(false); // of dataclasses that are not the same
        }
        boolean variable = (one instanceof Constant && isVariable(two, machine))
                || (two instanceof Constant && isVariable(one, machine));
        if (mayBeData(one) || mayBeData(two)) {
            return Optional.empty();
        }
        boolean settled = isNone(one) || isNone(two) || (isPlain(one, machine) && isPlain(two, machine) && !variable);
        return settled ? Optional.of(false) : Optional.empty();
    }

    /// Whether it is a container beside what is none, nor equal to one.
    private static boolean isContainerAndNot(Value one, Value two, Machine machine) {
        return one instanceof Obj.Container
                && switch (two) {
                    case Constant(Object literal) -> !(literal instanceof Constant.Tuple);
                    case Obj.Function _, Obj.ClassObject _, Obj.Module _ -> true;
                    case Obj.Instance instance ->
                        !instance.type().isTuple() && machine.items().keys().comparesFields(instance);
                    default -> false;
                };
    }

    /// Whether two containers of one kind hold the same.
    private static Optional<Boolean> sameItems(Obj.Container one, Obj.Container two, Machine machine) {
        Reference left = Reference.to(one);
        if (Sets.isLikeSet(left) && Sets.isLikeSet(Reference.to(two))) {
            return new Sets(machine).compare("==", left, Reference.to(two));
        }
        if (one.kind() != two.kind() || one.kind() == Obj.Container.Kind.ITERATOR) {
            return one.kind() == Obj.Container.Kind.ITERATOR || two.kind() == Obj.Container.Kind.ITERATOR
                    ? Optional.empty()
                    : Optional.of(false);
        }
        return sameEach(left, Reference.to(two), machine);
    }

    /// The same for two of one kind, of which one may be a tuple that serves as a key.
    private static Optional<Boolean> sameEach(Reference left, Reference right, Machine machine) {
        Optional<List<Reference>> items = machine.items().each(left);
        Optional<List<Reference>> others = machine.items().each(right);
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
                    ? same(held(one, item, machine), held(two, item, machine), machine)
                    : same(item, others.get().get(at), machine);
            if (same.equals(Optional.of(false))) {
                return same;
            }
            all = same.isEmpty() ? same : all;
        }
        return all;
    }

    private static boolean isTuple(Value value) {
        return value instanceof Constant(Constant.Tuple _)
                || (value instanceof Obj.Instance instance && instance.type().isTuple())
                || (value instanceof Obj.Container container && container.kind() == Obj.Container.Kind.TUPLE);
    }

    private static Reference held(Obj.Container dict, Reference key, Machine machine) {
        return machine.items().find(dict, key).orElse(Reference.text("there is none"));
    }

    /// Whether it is equal to nothing but itself, or to constants of the same value.
    private static boolean isPlain(Value value, Machine machine) {
        return switch (value) {
            case Constant _, External _, Obj.Function _, Obj.ClassObject _, Obj.Module _, Obj.Callable _ -> true;
            case Obj.Instance instance -> machine.items().keys().isItself(instance);
            case Bound _, Obj _ -> false;
        };
    }

    private static boolean mayBeData(Value value) {
        return value instanceof Bound member && member.mayBeData();
    }

    private static boolean isNone(Value value) {
        return value.equals(Constant.NONE);
    }

    private static Optional<Boolean> contains(Reference item, Reference container, Machine machine) {
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
        if (container.values().containsKey(Environment.OS_ENVIRON)) {
            return new Environment(machine).has(item);
        }
        if (container.only().orElse(null) instanceof Obj.View view
                && item.onlyText().isPresent()) {
            return machine.attributes().holds(view.of(), item.onlyText().get());
        }
        if (container.only().orElse(null) instanceof Obj.Instance) {
            return machine.classAttributes().enumerations().flags().contains(container, item);
        }
        Optional<List<Reference>> each = machine.items().each(container);
        boolean settled = each.isPresent();
        for (Reference held : each.orElse(List.of())) {
            Optional<Boolean> same = same(item, held, machine);
            if (same.orElse(false)) {
                return same;
            }
            settled &= same.isPresent();
        }
        return settled ? Optional.of(false) : Optional.empty();
    }

    /// `sys.version_info >= (3, 4)`: the answer of every Python that is still in use, from 3.8 on.
    private static Optional<Reference> version(String operator, Reference left, Reference right, Machine machine) {
        if (left.values().containsKey(new External("sys.version_info.major"))) {
            boolean three = right.only().orElse(null) instanceof Constant(Long major) && major == 3;
            boolean two = right.only().orElse(null) instanceof Constant(Long major) && major == 2;
            return switch (operator) {
                case "==" -> three || two ? Optional.of(truth(three)) : Optional.empty();
                case "!=", "<" -> three || two ? Optional.of(truth(two && operator.equals("!="))) : Optional.empty();
                case ">=", ">" -> three || two ? Optional.of(truth(two || operator.equals(">="))) : Optional.empty();
                default -> Optional.empty();
            };
        }
        if (left.values().containsKey(new External("sys.hexversion"))) {
            boolean older = right.only().orElse(null) instanceof Constant(Long number) && number <= OLDEST_AS_NUMBER;
            return Optional.of(
                    older && operator.matches("[<>]=?") ? truth(operator.startsWith(">")) : Reference.UNKNOWN);
        }
        if (!left.values().containsKey(new External("sys.version_info"))) {
            return Optional.empty();
        }
        Optional<List<Reference>> parts = machine.items().each(right);
        List<Long> numbers = new ArrayList<>();
        for (Reference part : parts.orElse(List.of())) {
            if (part.only().orElse(null) instanceof Constant(Long number)) {
                numbers.add(number);
            }
        }
        if (numbers.isEmpty() || !operator.matches("[<>]=?")) {
            return Optional.of(Reference.UNKNOWN);
        }
        long version = numbers.getFirst() * 1000 + (numbers.size() > 1 ? numbers.get(1) : 0);
        boolean older = version <= 3008;
        boolean newer = version >= 4000;
        return Optional.of(older || newer ? truth(operator.startsWith(">") == older) : Reference.UNKNOWN);
    }
}
