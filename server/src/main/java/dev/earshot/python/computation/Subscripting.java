package dev.earshot.python.computation;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `value[key]`, and its slices (reference manual, 6.3.2).
final class Subscripting {
    private Subscripting() {}

    static Object load(Object value, Object key) {
        return switch (value) {
            case Map<?, ?> dict -> {
                @Nullable Object found = dict.get(Values.key(key));
                if (found == null) {
                    throw new Refusal("KeyError");
                }
                yield found;
            }
            case List<?> items -> items.get(place(key, items.size()));
            case Row(List<Object> items) -> items.get(place(key, items.size()));
            case String text -> {
                int at = place(key, units(text));
                yield text.substring(at, at + 1);
            }
            case Constant.Bytes(String octets) -> (long) octets.charAt(place(key, octets.length()));
            case Range range when key instanceof Long at -> range.at(at).orElseThrow(() -> new Refusal("IndexError"));
            default -> throw new Unsettled();
        };
    }

    static void store(Object container, Object key, Object value) {
        switch (container) {
            case Map<?, ?> dict -> own(dict).put(Values.key(key), value);
            case List<?> items -> own(items).set(place(key, items.size()), value);
            default -> throw new Unsettled();
        }
    }

    /// The part of a value between two places.
    static Object slice(Object value, Optional<Object> from, Optional<Object> to, Optional<Object> step) {
        return switch (value) {
            case List<?> items -> part(items, from, to, step);
            case Row(List<Object> items) -> new Row(part(items, from, to, step));
            case String text -> {
                units(text);
                StringBuilder slice = new StringBuilder();
                places(text.length(), from, to, step).forEach(at -> slice.append(text.charAt(at)));
                yield slice.toString();
            }
            default -> throw new Unsettled();
        };
    }

    /// Puts items in the place of as many others.
    static void storeSlice(
            Object container, Optional<Object> from, Optional<Object> to, Optional<Object> step, List<Object> values) {
        if (!(container instanceof List<?> items)) {
            throw new Unsettled();
        }
        List<Integer> places = places(items.size(), from, to, step);
        if (places.size() != values.size()) {
            throw new Unsettled();
        }
        for (int at = 0; at < values.size(); at++) {
            own(items).set(places.get(at), values.get(at));
        }
    }

    private static List<Object> part(List<?> items, Optional<Object> from, Optional<Object> to, Optional<Object> step) {
        List<Object> part = new ArrayList<>();
        places(items.size(), from, to, step).forEach(at -> part.add(items.get(at)));
        return part;
    }

    private static List<Integer> places(int size, Optional<Object> from, Optional<Object> to, Optional<Object> step) {
        long by = step.map(Subscripting::number).orElse(1L);
        if (by == 0) {
            throw new Refusal("ValueError");
        }
        long first = by > 0 ? 0 : -1;
        long last = by > 0 ? size : size - 1;
        long start = from.map(at -> within(number(at), size, first, last)).orElse(by > 0 ? first : last);
        long stop = to.map(at -> within(number(at), size, first, last)).orElse(by > 0 ? last : first);
        List<Integer> places = new ArrayList<>();
        for (long at = start; by > 0 ? at < stop : at > stop; at += by) {
            places.add((int) at);
        }
        return places;
    }

    private static long within(long at, int size, long first, long last) {
        return Math.clamp(at < 0 ? at + size : at, first, last);
    }

    private static long number(Object value) {
        return value instanceof Long number && Math.abs(number) < Integer.MAX_VALUE ? number : unsettled();
    }

    private static long unsettled() {
        throw new Unsettled();
    }

    static int place(Object key, int size) {
        if (!(key instanceof Long number)) {
            throw new Unsettled();
        }
        long at = number < 0 ? number + size : number;
        if (at < 0 || at >= size) {
            throw new Refusal("IndexError");
        }
        return (int) at;
    }

    /// How many characters a text has, where each is one unit.
    private static int units(String text) {
        if (text.codePointCount(0, text.length()) != text.length()) {
            throw new Unsettled();
        }
        return text.length();
    }

    @SuppressWarnings("unchecked")
    static List<Object> own(List<?> items) {
        return (List<Object>) items;
    }

    @SuppressWarnings("unchecked")
    static Map<Object, Object> own(Map<?, ?> dict) {
        return (Map<Object, Object>) dict;
    }
}
