package dev.earshot.python.computation;

import dev.earshot.python.constant.Kinds;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What operators make of plain values (reference manual, 6.5 to 6.10).
final class Operators {
    /// Longer ones are not put together.
    private static final int LONGEST = 1 << 13;

    private Operators() {}

    static Object binary(String operator, Object left, Object right) {
        if (left instanceof Long one && right instanceof Long two) {
            @Nullable Long quick = ofSmall(operator, one, two);
            if (quick != null) {
                return quick;
            }
        }
        return switch (left) {
            case String text -> ofText(operator, text, right);
            case List<?> items ->
                new ArrayList<>(ofItems(operator, items, right instanceof List<?> other ? other : right));
            case Row(List<Object> items) ->
                new Row(List.copyOf(ofItems(
                        operator, items, right instanceof Row(List<Object> other) ? other : right)));
            case Set<?> set when right instanceof Set<?> other -> ofSets(operator, set, other);
            case Map<?, ?> dict
            when right instanceof Map<?, ?> other && operator.equals("|") -> {
                Map<Object, Object> both = new LinkedHashMap<>(dict);
                both.putAll(other);
                yield both;
            }
            default -> ofNumbers(operator, left, right);
        };
    }

    /// What is quick to tell of numbers of the usual size; nothing of others.
    @SuppressWarnings("NarrowCalculation")
    private static @Nullable Long ofSmall(String operator, long one, long two) {
        boolean small = Math.abs(one) < 1L << 31 && Math.abs(two) < 1L << 31;
        if (!small) {
            return null;
        }
        return switch (operator) {
            case "+" -> one + two;
            case "-" -> one - two;
            case "*" -> one * two;
            case "//" -> two == 0 ? null : (Long) Math.floorDiv(one, two);
            case "%" -> two == 0 ? null : (Long) Math.floorMod(one, two);
            default -> null;
        };
    }

    private static Object ofNumbers(String operator, Object left, Object right) {
        boolean divides = operator.equals("/") || operator.equals("//") || operator.equals("%");
        if (divides
                && Numbers.of(left).isPresent()
                && Numbers.compare(right, 0L).orElse(1) == 0) {
            throw new Refusal("ZeroDivisionError");
        }
        return Kinds.binary(operator, left, right).orElseThrow(Unsettled::new);
    }

    private static Object ofText(String operator, String text, Object right) {
        if (operator.equals("+") && right instanceof String more && text.length() + more.length() <= LONGEST) {
            return text + more;
        }
        if (operator.equals("*") && right instanceof Long times && text.length() * Math.max(0, times) <= LONGEST) {
            return text.repeat((int) Math.max(0, times));
        }
        throw new Unsettled();
    }

    private static List<Object> ofItems(String operator, List<?> items, Object right) {
        if (operator.equals("+") && right instanceof List<?> more && items.size() + more.size() <= LONGEST) {
            List<Object> all = new ArrayList<>(items);
            all.addAll(more);
            return all;
        }
        if (operator.equals("*") && right instanceof Long times && items.size() * Math.max(0, times) <= LONGEST) {
            List<Object> all = new ArrayList<>();
            for (long time = 0; time < times; time++) {
                all.addAll(items);
            }
            return all;
        }
        throw new Unsettled();
    }

    private static Set<Object> ofSets(String operator, Set<?> left, Set<?> right) {
        Set<Object> result = new LinkedHashSet<>(left);
        switch (operator) {
            case "|" -> result.addAll(right);
            case "&" -> result.retainAll(right);
            case "-" -> result.removeAll(right);
            case "^" -> {
                result.removeAll(right);
                right.stream().filter(each -> !left.contains(each)).forEach(result::add);
            }
            default -> throw new Unsettled();
        }
        return result;
    }

    static Object unary(String operator, Object operand) {
        return switch (operator) {
            case "not" -> !Values.isTrue(operand);
            case "-" -> operand instanceof Double number ? (Object) (-number) : binary("-", 0L, operand);
            case "+" -> Numbers.of(operand).orElseThrow(Unsettled::new);
            case "~" ->
                Numbers.wholeOf(operand)
                        .flatMap(number -> Numbers.whole(number.not()))
                        .orElseThrow(Unsettled::new);
            default -> throw new Unsettled();
        };
    }

    static boolean compare(String operator, Object left, Object right, Computation computation) {
        return switch (operator) {
            case "==" -> Values.equal(left, right, computation);
            case "!=" -> !Values.equal(left, right, computation);
            case "in" -> Values.contains(right, left, computation);
            case "not in" -> !Values.contains(right, left, computation);
            case "is" -> isSame(left, right);
            case "is not" -> !isSame(left, right);
            default ->
                (left instanceof Set<?> one && right instanceof Set<?> two)
                        ? compareSets(operator, one, two)
                        : isInOrder(operator, Values.order(left, right, computation));
        };
    }

    private static boolean isInOrder(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new Unsettled();
        };
    }

    private static boolean compareSets(String operator, Set<?> one, Set<?> two) {
        return switch (operator) {
            case "<=" -> two.containsAll(one);
            case "<" -> two.containsAll(one) && one.size() < two.size();
            case ">=" -> one.containsAll(two);
            case ">" -> one.containsAll(two) && two.size() < one.size();
            default -> throw new Unsettled();
        };
    }

    /// Of `None` and the truths there is one each; whether two other constants are the same object is not settled.
    @SuppressWarnings("ReferenceEquality") // that is what is asked
    private static boolean isSame(Object left, Object right) {
        boolean single = isSingle(left) || isSingle(right);
        boolean changes = left instanceof List<?> || left instanceof Map<?, ?> || left instanceof Set<?>;
        if (single) {
            return left.equals(right);
        }
        if (changes) {
            return left == right;
        }
        throw new Unsettled();
    }

    private static boolean isSingle(Object value) {
        return value.equals(Values.none()) || value instanceof Boolean;
    }
}
