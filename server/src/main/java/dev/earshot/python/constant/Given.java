package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The arguments of one call, all of them known through and through: see `Plain`. What is asked for as something that
/// it is not is left open.
public record Given(List<Object> positional, Map<String, Object> keywords) {
    private static final int MOST_NUMBERS = 4_096;

    public Given {
        positional = List.copyOf(positional);
        keywords = Map.copyOf(keywords);
    }

    public int size() {
        return positional.size() + keywords.size();
    }

    /// A call with more arguments than that is left open: it wants what is not known here.
    public Given atMost(int count) {
        if (size() > count) {
            throw new Unsettled();
        }
        return this;
    }

    public Object at(int index) {
        return index < positional.size() ? positional.get(index) : unsettled();
    }

    /// An argument that can be given either way, and be left out.
    public Optional<Object> at(int index, String name) {
        return Optional.ofNullable(index < positional.size() ? positional.get(index) : keywords.get(name));
    }

    public String text(int index) {
        return at(index) instanceof String text ? text : unsettled();
    }

    /// A text that may be left out.
    public String text(int index, String name, String absent) {
        return at(index, name).orElse(absent) instanceof String text ? text : unsettled();
    }

    public Constant.Bytes bytes(int index) {
        return at(index) instanceof Constant.Bytes bytes ? bytes : unsettled();
    }

    /// A whole number, a truth among them.
    public BigInteger whole(int index) {
        return Numbers.wholeOf(at(index)).orElseGet(Given::unsettled);
    }

    /// A whole number that is small enough to count with.
    public int count(int index) {
        return small(at(index));
    }

    /// A number to count with that may be left out.
    public int count(int index, String name, int absent) {
        return at(index, name).map(Given::small).orElse(absent);
    }

    /// Whether an argument that may be left out is true.
    public boolean truth(int index, String name, boolean absent) {
        return at(index, name).orElse(absent) instanceof Boolean truth ? truth : unsettled();
    }

    public double number(int index) {
        return doubleOf(at(index));
    }

    /// What iterating over an argument yields.
    public List<Object> items(int index) {
        return itemsOf(at(index));
    }

    /// The same where it makes no difference in which order they come.
    List<Object> itemsInAnyOrder(int index) {
        return at(index) instanceof Set<?> set ? List.copyOf(set) : items(index);
    }

    static List<Object> itemsOf(Object iterable) {
        return switch (iterable) {
            case Set<?> set when set.size() > 1 -> unsettled();
            case Collection<?> all -> List.copyOf(all);
            case Row(List<Object> items) -> items;
            case Map<?, ?> dict -> List.copyOf(dict.keySet());
            case Range range when range.size() <= MOST_NUMBERS -> List.copyOf(range.numbers());
            case String text -> {
                List<Object> characters = new ArrayList<>();
                text.codePoints().forEach(unit -> characters.add(Character.toString(unit)));
                yield characters;
            }
            case Constant.Bytes(String octets) -> {
                List<Object> numbers = new ArrayList<>();
                octets.chars().forEach(octet -> numbers.add((long) octet));
                yield numbers;
            }
            default -> unsettled();
        };
    }

    static double doubleOf(Object value) {
        return Numbers.of(value)
                .map(number -> ((Number) number).doubleValue())
                .filter(Double::isFinite)
                .orElseGet(Given::unsettled);
    }

    private static int small(Object value) {
        return Numbers.of(value).orElse("") instanceof Long number && Math.abs(number) < Integer.MAX_VALUE
                ? number.intValue()
                : unsettled();
    }

    /// Stands where a value would, and gives none.
    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
    static <T> T unsettled() {
        throw new Unsettled();
    }
}
