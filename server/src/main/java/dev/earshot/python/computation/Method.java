package dev.earshot.python.computation;

import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A method of a plain value (library reference, «Built-in Types»).
record Method(Object self, String name) {
    Object call(Given given, Computation computation) {
        return switch (self) {
            case List<?> items -> ofList(Subscripting.own(items), given, computation);
            case Map<?, ?> dict -> ofDict(Subscripting.own(dict), given);
            case Set<?> set -> ofSet(own(set), given, computation);
            case Row(List<Object> items)
            when name.equals("index") || name.equals("count") -> ofList(items, given, computation);
            case String _ -> pure("builtins.str", given);
            case Constant.Bytes _ -> pure("builtins.bytes", given);
            case Long _, BigInteger _ -> pure("builtins.int", given);
            case Double _ -> pure("builtins.float", given);
            default -> throw new Unsettled();
        };
    }

    private Object pure(String type, Given given) {
        List<Object> positional = new ArrayList<>();
        positional.add(self);
        given.positional()
                .forEach(each -> positional.add(each instanceof Iterator<?> iterator ? drained(iterator) : each));
        return PureFunctions.at(type + "." + name)
                .map(function -> fresh(function.apply(new Given(positional, given.keywords()))))
                .orElseThrow(Unsettled::new);
    }

    private static List<Object> drained(Iterator<?> iterator) {
        List<Object> all = new ArrayList<>();
        iterator.forEachRemaining(all::add);
        return all;
    }

    /// A list of one's own, which can be changed.
    static Object fresh(Object given) {
        return switch (given) {
            case List<?> items -> new ArrayList<>(items);
            case Integer number -> number.longValue();
            default -> given;
        };
    }

    private Object ofList(List<Object> items, Given given, Computation computation) {
        switch (name) {
            case "append" -> items.add(given.atMost(1).at(0));
            case "extend" -> items.addAll(Values.items(given.atMost(1).at(0), computation));
            case "insert" -> {
                long at = given.at(0) instanceof Long place ? place : unsettled();
                long from = at < 0 ? Math.max(0, at + items.size()) : Math.min(at, items.size());
                items.add((int) from, given.at(1));
            }
            case "pop" -> {
                if (items.isEmpty()) {
                    throw new Refusal("IndexError");
                }
                return items.remove(
                        given.size() == 0 ? items.size() - 1 : Subscripting.place(given.at(0), items.size()));
            }
            case "remove" -> items.remove(place(items, given, computation));
            case "index" -> {
                return (long) place(items, given, computation);
            }
            case "count" -> {
                return items.stream()
                        .filter(each -> Values.equal(each, given.at(0), computation))
                        .count();
            }
            case "clear" -> items.clear();
            case "reverse" -> Collections.reverse(items);
            case "copy" -> {
                return new ArrayList<>(items);
            }
            case "sort" -> {
                List<Object> sorted = BuiltIns.sorted(items, given, computation);
                items.clear();
                items.addAll(sorted);
            }
            default -> throw new Unsettled();
        }
        return Values.none();
    }

    private static int place(List<Object> items, Given given, Computation computation) {
        for (int at = 0; at < items.size(); at++) {
            if (Values.equal(items.get(at), given.atMost(1).at(0), computation)) {
                return at;
            }
        }
        throw new Refusal("ValueError");
    }

    private Object ofDict(Map<Object, Object> dict, Given given) {
        return switch (name) {
            case "get" -> {
                @Nullable Object found = dict.get(Values.key(given.atMost(2).at(0)));
                yield found != null ? found : given.size() > 1 ? given.at(1) : Values.none();
            }
            case "setdefault" -> {
                Object key = Values.key(given.at(0));
                if (!dict.containsKey(key)) {
                    dict.put(key, given.size() > 1 ? given.at(1) : Values.none());
                }
                yield Subscripting.load(dict, key);
            }
            case "pop" -> {
                @Nullable Object found = dict.remove(Values.key(given.atMost(2).at(0)));
                if (found == null && given.size() < 2) {
                    throw new Refusal("KeyError");
                }
                yield found != null ? found : given.at(1);
            }
            case "keys" -> View.keys(dict);
            case "values" -> View.values(dict);
            case "items" -> View.items(dict);
            case "copy" -> new LinkedHashMap<>(dict);
            case "update" -> {
                if (given.positional().size() != 1 || !(given.at(0) instanceof Map<?, ?> other)) {
                    throw new Unsettled();
                }
                dict.putAll(other);
                dict.putAll(given.keywords());
                yield Values.none();
            }
            case "clear" -> {
                dict.clear();
                yield Values.none();
            }
            default -> throw new Unsettled();
        };
    }

    private Object ofSet(Set<Object> set, Given given, Computation computation) {
        switch (name) {
            case "add" -> set.add(Values.key(given.atMost(1).at(0)));
            case "discard" -> set.remove(Values.key(given.atMost(1).at(0)));
            case "remove" -> {
                if (!set.remove(Values.key(given.atMost(1).at(0)))) {
                    throw new Refusal("KeyError");
                }
            }
            case "update" ->
                given.positional()
                        .forEach(more ->
                                Values.inAnyOrder(more, computation).forEach(item -> set.add(Values.key(item))));
            case "clear" -> set.clear();
            case "union", "intersection", "difference", "symmetric_difference" -> {
                String operator = switch (name) {
                    case "union" -> "|";
                    case "intersection" -> "&";
                    case "difference" -> "-";
                    default -> "^";
                };
                return Operators.binary(
                        operator, set, BuiltIns.set(given.atMost(1).at(0), computation));
            }
            case "issubset" -> {
                return Operators.compare("<=", set, BuiltIns.set(given.atMost(1).at(0), computation), computation);
            }
            case "issuperset" -> {
                return Operators.compare(">=", set, BuiltIns.set(given.atMost(1).at(0), computation), computation);
            }
            case "copy" -> {
                return new LinkedHashSet<>(set);
            }
            default -> throw new Unsettled();
        }
        return Values.none();
    }

    private static long unsettled() {
        throw new Unsettled();
    }

    @SuppressWarnings("unchecked")
    private static Set<Object> own(Set<?> set) {
        return (Set<Object>) set;
    }
}
