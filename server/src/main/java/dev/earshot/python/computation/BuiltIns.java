package dev.earshot.python.computation;

import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.Plain;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Built-in functions that a loop calls often, and those that take functions. All others are asked of the library.
final class BuiltIns {
    private BuiltIns() {}

    static Object call(External function, Given given, Computation computation) {
        computation.step();
        return switch (function.path()) {
            case "builtins.len" -> Values.size(given.atMost(1).at(0));
            case "builtins.range" -> range(given);
            case "builtins.bool" -> Values.isTrue(given.atMost(1).at(0));
            case "builtins.isinstance" -> isInstance(given.atMost(2).at(0), given.at(1));
            case "builtins.any" -> any(given.atMost(1).at(0), true, computation);
            case "builtins.all" -> !any(given.atMost(1).at(0), false, computation);
            case "builtins.sum" -> sum(given, computation);
            case "builtins.min" -> extreme(given, false, computation);
            case "builtins.max" -> extreme(given, true, computation);
            case "builtins.sorted" -> sorted(given.at(0), after(given, 1), computation);
            case "builtins.reversed" -> reversed(given.atMost(1).at(0), computation);
            case "builtins.list" ->
                given.size() == 0
                        ? new ArrayList<>()
                        : Values.items(given.atMost(1).at(0), computation);
            case "builtins.tuple" ->
                new Row(
                        given.size() == 0
                                ? List.of()
                                : Values.items(given.atMost(1).at(0), computation));
            case "builtins.set", "builtins.frozenset" ->
                given.size() == 0 ? new LinkedHashSet<>() : set(given.atMost(1).at(0), computation);
            case "builtins.dict" -> dict(given);
            case "builtins.iter" -> Values.iterate(given.atMost(1).at(0));
            case "builtins.next" -> next(given);
            case "builtins.enumerate" -> enumerated(given, computation);
            case "builtins.zip" -> zipped(given);
            case "builtins.map" -> mapped(given, computation);
            case "builtins.filter" -> filtered(given, computation);
            default -> other(function, given, computation);
        };
    }

    private static Given after(Given given, int count) {
        return new Given(given.positional().subList(count, given.positional().size()), given.keywords());
    }

    private static Object other(External function, Given given, Computation computation) {
        given.positional().forEach(BuiltIns::plain);
        given.keywords().values().forEach(BuiltIns::plain);
        return PureFunctions.at(function.path())
                .map(pure -> Method.fresh(pure.apply(given)))
                .orElseGet(() -> computation.ask(function, given));
    }

    private static void plain(Object value) {
        if (!Values.isPlain(value)) {
            throw new Unsettled();
        }
        Values.parts(value).forEach(BuiltIns::plain);
    }

    private static Range range(Given given) {
        long[] bounds = new long[3];
        for (int at = 0; at < given.atMost(3).size(); at++) {
            if (!(given.at(at) instanceof Long number) || !Range.mayHold(number)) {
                throw new Unsettled();
            }
            bounds[at] = number;
        }
        return switch (given.size()) {
            case 1 -> new Range(0, bounds[0], 1);
            case 2 -> new Range(bounds[0], bounds[1], 1);
            default -> {
                if (bounds[2] == 0) {
                    throw new Unsettled();
                }
                yield new Range(bounds[0], bounds[1], bounds[2]);
            }
        };
    }

    private static boolean isInstance(Object value, Object type) {
        return switch (type) {
            case Row(List<Object> types) -> types.stream().anyMatch(each -> isInstance(value, each));
            case External(String path) ->
                switch (path) {
                    case "builtins.int" ->
                        value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
                    case "builtins.float" -> value instanceof Double;
                    case "builtins.bool" -> value instanceof Boolean;
                    case "builtins.str" -> value instanceof String;
                    case "builtins.list" -> value instanceof List<?>;
                    case "builtins.tuple" -> value instanceof Row;
                    case "builtins.dict" -> value instanceof Map<?, ?>;
                    default -> throw new Unsettled();
                };
            default -> throw new Unsettled();
        };
    }

    private static boolean any(Object iterable, boolean truth, Computation computation) {
        if (iterable instanceof Set<?>) {
            return Values.inAnyOrder(iterable, computation).stream().anyMatch(each -> Values.isTrue(each) == truth);
        }
        for (Iterator<?> rest = Values.iterate(iterable); rest.hasNext(); ) {
            computation.step();
            if (Values.isTrue(rest.next()) == truth) {
                return true;
            }
        }
        return false;
    }

    private static Object sum(Given given, Computation computation) {
        Object sum = given.atMost(2).at(1, "start").orElse(0L);
        for (Object each : Values.inAnyOrder(given.at(0), computation)) {
            if (given.at(0) instanceof Set<?> && !(each instanceof Long)) {
                throw new Unsettled(); // the order matters
            }
            sum = Operators.binary("+", sum, each);
        }
        return sum;
    }

    private static Object extreme(Given given, boolean most, Computation computation) {
        Optional<Object> key = Optional.ofNullable(given.keywords().get("key"));
        Optional<Object> absent = Optional.ofNullable(given.keywords().get("default"));
        List<Object> items = given.positional().size() == 1
                ? key.isPresent() ? Values.items(given.at(0), computation) : Values.inAnyOrder(given.at(0), computation)
                : given.positional();
        if (items.isEmpty()) {
            return absent.orElseThrow(() -> new Refusal("ValueError"));
        }
        Object best = items.getFirst();
        Object bestRank = rank(best, key, computation);
        for (Object each : items.subList(1, items.size())) {
            Object rank = rank(each, key, computation);
            int order = Values.order(rank, bestRank, computation);
            if (most ? order > 0 : order < 0) {
                best = each;
                bestRank = rank;
            }
        }
        return best;
    }

    private static Object rank(Object item, Optional<Object> key, Computation computation) {
        return key.filter(function -> !function.equals(Plain.NONE))
                .map(function -> computation.call(function, new Given(List.of(item), Map.of())))
                .orElse(item);
    }

    /// @param how `key` and `reverse`
    static List<Object> sorted(Object iterable, Given how, Computation computation) {
        Optional<Object> key = Optional.ofNullable(how.keywords().get("key"));
        boolean reverse = Optional.ofNullable(how.keywords().get("reverse"))
                .map(Values::isTrue)
                .orElse(false);
        if (!how.positional().isEmpty()) {
            throw new Unsettled();
        }
        List<Object> items =
                key.isPresent() ? Values.items(iterable, computation) : Values.inAnyOrder(iterable, computation);
        List<Row> ranked = new ArrayList<>();
        for (Object item : items) {
            ranked.add(Row.of(rank(item, key, computation), item));
        }
        Comparator<Row> byRank = (one, two) -> {
            return Values.order(one.items().getFirst(), two.items().getFirst(), computation);
        };
        ranked.sort(reverse ? byRank.reversed() : byRank);
        return new ArrayList<>(ranked.stream().map(row -> row.items().get(1)).toList());
    }

    private static Iterator<Object> reversed(Object sequence, Computation computation) {
        if (sequence instanceof Iterator<?> || sequence instanceof Set<?>) {
            throw new Unsettled();
        }
        List<Object> items = Values.items(sequence, computation);
        Collections.reverse(items);
        return items.iterator();
    }

    static Set<Object> set(Object iterable, Computation computation) {
        Set<Object> set = new LinkedHashSet<>();
        Values.inAnyOrder(iterable, computation).forEach(item -> set.add(Values.key(item)));
        return set;
    }

    private static Map<Object, Object> dict(Given given) {
        Map<Object, Object> dict = new LinkedHashMap<>();
        for (Object source : given.positional()) {
            if (source instanceof Map<?, ?> other) {
                dict.putAll(other);
            } else {
                for (Iterator<?> pairs = Values.iterate(source); pairs.hasNext(); ) {
                    if (!(pairs.next() instanceof Row(List<Object> pair)) || pair.size() != 2) {
                        throw new Unsettled();
                    }
                    dict.put(Values.key(pair.getFirst()), pair.getLast());
                }
            }
        }
        dict.putAll(given.keywords());
        return dict;
    }

    private static Object next(Given given) {
        if (!(given.at(0) instanceof Iterator<?> iterator)) {
            throw new Unsettled();
        }
        return iterator.hasNext()
                ? iterator.next()
                : Optional.of(given)
                        .filter(each -> each.size() > 1)
                        .orElseThrow(Unsettled::new)
                        .at(1);
    }

    private static Iterator<Object> enumerated(Given given, Computation computation) {
        Iterator<?> items = Values.iterate(given.at(0));
        Object start = given.atMost(2).at(1, "start").orElse(0L);
        return new Mapped(items, new UnaryOperator<>() {
            private Object number = start;

            @Override
            public Object apply(Object item) {
                computation.step();
                Object now = number;
                number = Operators.binary("+", number, 1L);
                return Row.of(now, item);
            }
        });
    }

    private static Iterator<Object> zipped(Given given) {
        if (!given.keywords().isEmpty()) {
            throw new Unsettled();
        }
        List<Iterator<?>> columns = new ArrayList<>();
        given.positional().forEach(each -> columns.add(Values.iterate(each)));
        return new Zipped(columns);
    }

    private record Zipped(List<Iterator<?>> columns) implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            return !columns.isEmpty() && columns.stream().allMatch(Iterator::hasNext);
        }

        @Override
        public Object next() {
            List<Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(column.next()));
            return new Row(row);
        }
    }

    private static Iterator<Object> mapped(Given given, Computation computation) {
        if (given.positional().size() != 2) {
            throw new Unsettled();
        }
        return new Mapped(
                Values.iterate(given.at(1)), item -> computation.call(given.at(0), new Given(List.of(item), Map.of())));
    }

    private static Iterator<Object> filtered(Given given, Computation computation) {
        List<Object> kept = new ArrayList<>();
        for (Object item : Values.items(given.at(1), computation)) {
            if (Values.isTrue(rank(item, Optional.of(given.at(0)), computation))) {
                kept.add(item);
            }
        }
        return kept.iterator();
    }

    private record Mapped(Iterator<?> items, UnaryOperator<Object> change) implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            return items.hasNext();
        }

        @Override
        public Object next() {
            return change.apply(items.next());
        }
    }
}
