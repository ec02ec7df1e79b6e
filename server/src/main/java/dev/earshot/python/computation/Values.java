package dev.earshot.python.computation;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Plain;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/// What Python asks of any value: whether it is true, equal to another, before it, and what it holds.
final class Values {
    private Values() {}

    /// Whether it is plain itself; what it holds may not be.
    static boolean isPlain(Object value) {
        return switch (value) {
            case String _, Long _, BigInteger _, Double _, Boolean _, Constant.Bytes _, Constant.None _, Range _ ->
                true;
            case Row _, List<?> _, Map<?, ?> _, Set<?> _ -> true;
            default -> false;
        };
    }

    /// What is directly in it.
    static List<Object> parts(Object value) {
        return switch (value) {
            case Row(List<Object> items) -> items;
            case Map<?, ?> dict -> {
                List<Object> parts = new ArrayList<>(dict.keySet());
                parts.addAll(dict.values());
                yield parts;
            }
            case Collection<?> items -> new ArrayList<>(items);
            default -> List.of();
        };
    }

    static boolean isTrue(Object value) {
        return switch (value) {
            case Boolean truth -> truth;
            case Row(List<Object> items) -> !items.isEmpty();
            case Collection<?> items -> !items.isEmpty();
            case Map<?, ?> dict -> !dict.isEmpty();
            case View view -> !view.dict().isEmpty();
            case Iterator<?> _, Closure _, Method _ -> true;
            default -> {
                if (!isPlain(value)) {
                    throw new Unsettled();
                }
                yield new Constant(value).isTrue();
            }
        };
    }

    static boolean equal(Object one, Object two, Computation computation) {
        computation.step();
        if (one instanceof Long first && two instanceof Long second) {
            return first.longValue() == second.longValue();
        }
        if (one instanceof String && two instanceof String) {
            return one.equals(two);
        }
        if (Numbers.of(one).isPresent() && Numbers.of(two).isPresent()) {
            return Numbers.compare(one, two).orElseThrow(Unsettled::new) == 0;
        }
        if (one instanceof Row(List<Object> items) && two instanceof Row(List<Object> others)) {
            return areEqual(items, others, computation);
        }
        if (one instanceof List<?> items && two instanceof List<?> others) {
            return areEqual(items, others, computation);
        }
        if (one instanceof Map<?, ?> dict && two instanceof Map<?, ?> other) {
            return dict.size() == other.size()
                    && dict.entrySet().stream()
                            .allMatch(entry -> other.containsKey(entry.getKey())
                                    && equal(entry.getValue(), other.get(entry.getKey()), computation));
        }
        if (one instanceof Set<?> && two instanceof Set<?>) {
            return one.equals(two);
        }
        if (!isPlain(one) || !isPlain(two)) {
            throw new Unsettled();
        }
        return one.getClass() == two.getClass() && one.equals(two);
    }

    private static boolean areEqual(List<?> items, List<?> others, Computation computation) {
        if (items.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < items.size(); at++) {
            if (!equal(items.get(at), others.get(at), computation)) {
                return false;
            }
        }
        return true;
    }

    /// Less than 0, 0 or more, as of a comparator.
    static int order(Object one, Object two, Computation computation) {
        computation.step();
        if (one instanceof Long first && two instanceof Long second) {
            return first.compareTo(second);
        }
        if (one instanceof String text && two instanceof String other) {
            return text.compareTo(other);
        }
        if (one instanceof Row(List<Object> items) && two instanceof Row(List<Object> others)) {
            return order(items, others, computation);
        }
        if (one instanceof List<?> items && two instanceof List<?> others) {
            return order(items, others, computation);
        }
        return Numbers.compare(one, two).orElseThrow(Unsettled::new);
    }

    private static int order(List<?> items, List<?> others, Computation computation) {
        for (int at = 0; at < Math.min(items.size(), others.size()); at++) {
            if (!equal(items.get(at), others.get(at), computation)) {
                return order((Object) items.get(at), others.get(at), computation);
            }
        }
        return Integer.compare(items.size(), others.size());
    }

    /// A value as a key. Such as Python takes for the same and Java does not are left open.
    static Object key(Object value) {
        return switch (value) {
            case String _, Long _, BigInteger _, Constant.Bytes _, Constant.None _ -> value;
            case Double number when number != Math.rint(number) -> value;
            case Row(List<Object> items) -> {
                items.forEach(Values::key);
                yield value;
            }
            case List<?> _, Map<?, ?> _ -> throw new Refusal("TypeError");
            default -> throw new Unsettled();
        };
    }

    static boolean contains(Object container, Object item, Computation computation) {
        return switch (container) {
            case String text when item instanceof String part -> text.contains(part);
            case Set<?> set -> set.contains(key(item));
            case Map<?, ?> dict -> dict.containsKey(key(item));
            case Range range when item instanceof Long number -> range.holds(number);
            case Row(List<Object> items) -> holds(items, item, computation);
            case List<?> items -> holds(items, item, computation);
            case View view -> holds(items(view, computation), item, computation);
            default -> throw new Unsettled();
        };
    }

    @SuppressWarnings("ReferenceEquality") // what is the same object is equal, whatever else
    private static boolean holds(List<?> items, Object item, Computation computation) {
        for (Object each : items) {
            if (each == item || equal(each, item, computation)) {
                return true;
            }
        }
        return false;
    }

    /// How many items it has.
    static long size(Object value) {
        return switch (value) {
            case String text -> text.codePointCount(0, text.length());
            case Constant.Bytes(String octets) -> octets.length();
            case Row(List<Object> items) -> items.size();
            case Collection<?> items -> items.size();
            case View view -> view.dict().size();
            case Map<?, ?> dict -> dict.size();
            case Range range -> range.size();
            default -> throw new Unsettled();
        };
    }

    /// Goes through what a value holds, one after the other. The order of a set of several is not known.
    static Iterator<?> iterate(Object value) {
        return switch (value) {
            case Iterator<?> iterator -> iterator;
            case Row(List<Object> items) -> items.iterator();
            case View view -> view.iterator();
            case List<?> items -> new Live(items);
            case Map<?, ?> dict -> View.keys(dict).iterator();
            case Set<?> set when set.size() < 2 -> set.iterator();
            case Range range -> new Counting(range);
            case String text -> text.codePoints().mapToObj(Character::toString).iterator();
            case Constant.Bytes(String octets) ->
                octets.chars().mapToObj(octet -> (Object) (long) octet).iterator();
            default -> throw new Unsettled();
        };
    }

    /// All that a value holds, for those who do not mind the order.
    static List<Object> inAnyOrder(Object value, Computation computation) {
        return value instanceof Set<?> set ? new ArrayList<>(set) : items(value, computation);
    }

    /// All that a value holds, in order.
    static List<Object> items(Object value, Computation computation) {
        List<Object> items = new ArrayList<>();
        for (Iterator<?> rest = iterate(value); rest.hasNext(); ) {
            computation.step();
            items.add(rest.next());
        }
        return items;
    }

    static Object none() {
        return Plain.NONE;
    }

    /// A list that may grow while it is gone through, as Python has it.
    private static final class Live implements Iterator<Object> {
        private final List<?> items;
        private int next;

        Live(List<?> items) {
            this.items = items;
        }

        @Override
        public boolean hasNext() {
            return next < items.size();
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.get(next++);
        }
    }

    private static final class Counting implements Iterator<Object> {
        private final Range range;
        private final long size;
        private long next;

        Counting(Range range) {
            this.range = range;
            this.size = range.size();
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return range.start() + range.step() * next++;
        }
    }
}
