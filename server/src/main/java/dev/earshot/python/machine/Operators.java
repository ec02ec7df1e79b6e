package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Operators on values that are known: constants are folded, all else is unknown.
final class Operators {
    /// Longer strings than this are not put together.
    private static final int MOST_REPEATED = 10_000;

    private Operators() {}

    static Reference constant(Expr.Constant written) {
        return switch (written.text()) {
            case "None" -> Reference.to(Constant.NONE);
            case "True" -> Reference.to(Constant.TRUE);
            case "False" -> Reference.to(Constant.FALSE);
            default ->
                written.text().matches("[0-9]{1,18}")
                        ? Reference.to(new Constant(Long.valueOf(written.text())))
                        : Reference.UNKNOWN;
        };
    }

    static Reference unary(String operator, Reference operand) {
        if (!(operand.only().orElse(null) instanceof Constant constant)) {
            return Reference.UNKNOWN;
        }
        return switch (operator) {
            case "not" -> truth(!constant.isTrue());
            case "-" ->
                constant.literal() instanceof Long number ? Reference.to(new Constant(-number)) : Reference.UNKNOWN;
            default -> Reference.UNKNOWN;
        };
    }

    static Reference binary(String operator, Reference left, Reference right, Machine machine) {
        if (operator.equals("%")) {
            return left.onlyText()
                    .flatMap(format -> percent(format, right, machine))
                    .map(Reference::text)
                    .orElse(Reference.UNKNOWN);
        }
        if (!(left.only().orElse(null) instanceof Constant(Object one))
                || !(right.only().orElse(null) instanceof Constant(Object two))) {
            return Reference.UNKNOWN;
        }
        if (one instanceof String text && two instanceof String more && operator.equals("+")) {
            return Reference.text(text + more);
        }
        if (one instanceof String text && two instanceof Long times && operator.equals("*")) {
            boolean small = times >= 0 && times * text.length() < MOST_REPEATED;
            return small ? Reference.text(text.repeat(times.intValue())) : Reference.UNKNOWN;
        }
        if (one instanceof Long number && two instanceof Long more) {
            return switch (operator) {
                case "+" -> Reference.to(new Constant(number + more));
                case "-" -> Reference.to(new Constant(number - more));
                default -> Reference.UNKNOWN;
            };
        }
        return Reference.UNKNOWN;
    }

    static Reference compare(String operator, Reference left, Reference right, Machine machine) {
        Optional<Reference> version = version(operator, left, right, machine);
        if (version.isPresent()) {
            return version.get();
        }
        Optional<Value> one = left.only();
        Optional<Value> two = right.only();
        return switch (operator) {
            case "is", "==" -> same(left, right).map(Operators::truth).orElse(Reference.UNKNOWN);
            case "is not", "!=" -> same(left, right).map(equal -> truth(!equal)).orElse(Reference.UNKNOWN);
            case "in" -> contains(left, right, machine).map(Operators::truth).orElse(Reference.UNKNOWN);
            case "not in" ->
                contains(left, right, machine).map(in -> truth(!in)).orElse(Reference.UNKNOWN);
            case "<", "<=", ">", ">=" ->
                one.isPresent()
                                && two.isPresent()
                                && one.get() instanceof Constant(Long a)
                                && two.get() instanceof Constant(Long b)
                        ? truth(ordered(operator, Long.compare(a, b)))
                        : Reference.UNKNOWN;
            default -> Reference.UNKNOWN;
        };
    }

    /// The text of a constant in a format.
    static Optional<String> display(Value value) {
        return value instanceof Constant constant
                ? Optional.of(
                        switch (constant.literal()) {
                            case String text -> text;
                            case Long number -> number.toString();
                            case Boolean truth -> truth ? "True" : "False";
                            default -> "None";
                        })
                : Optional.empty();
    }

    static Reference truth(boolean value) {
        return Reference.to(value ? Constant.TRUE : Constant.FALSE);
    }

    private static boolean ordered(String operator, int comparison) {
        return switch (operator) {
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            case ">" -> comparison > 0;
            default -> comparison >= 0;
        };
    }

    private static Optional<Boolean> same(Reference left, Reference right) {
        if (left.only().isPresent() && right.only().isPresent()) {
            Value one = left.only().get();
            Value two = right.only().get();
            boolean comparable = one instanceof Constant == two instanceof Constant || isNone(one) || isNone(two);
            boolean settled = one.equals(two)
                    || one instanceof Constant
                    || two instanceof Constant
                    || (one instanceof External && two instanceof External)
                    || (one instanceof Obj.Function && two instanceof Obj.Function);
            return comparable && settled ? Optional.of(one.equals(two)) : Optional.empty();
        }
        boolean disjoint = !left.other()
                && !right.other()
                && left.hasValues()
                && right.hasValues()
                && left.values().keySet().stream().noneMatch(right.values()::containsKey);
        boolean none = left.only().filter(Operators::isNone).isPresent()
                || right.only().filter(Operators::isNone).isPresent();
        return disjoint && none ? Optional.of(false) : Optional.empty();
    }

    private static boolean isNone(Value value) {
        return value.equals(Constant.NONE);
    }

    private static Optional<Boolean> contains(Reference item, Reference container, Machine machine) {
        if (!(item.only().orElse(null) instanceof Constant key)) {
            return Optional.empty();
        }
        if (container.onlyText().isPresent() && key.text().isPresent()) {
            return Optional.of(container.onlyText().get().contains(key.text().get()));
        }
        Optional<List<Reference>> each = machine.items().each(container);
        if (each.isEmpty()
                || each.get().stream().anyMatch(reference -> reference.only().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(each.get().stream().anyMatch(each1 -> each1.values().containsKey(key)));
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

    private static Optional<String> percent(String format, Reference values, Machine machine) {
        List<Reference> parts = machine.items().each(values).orElse(List.of(values));
        StringBuilder text = new StringBuilder();
        int next = 0;
        int at = 0;
        while (at < format.length()) {
            char unit = format.charAt(at++);
            if (unit != '%') {
                text.append(unit);
                continue;
            }
            char kind = at < format.length() ? format.charAt(at++) : ' ';
            if (kind == '%') {
                text.append('%');
                continue;
            }
            if ((kind != 's' && kind != 'd') || next >= parts.size()) {
                return Optional.empty();
            }
            Optional<String> shown = parts.get(next++).only().flatMap(Operators::display);
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            text.append(shown.get());
        }
        return Optional.of(text.toString());
    }
}
