package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Sets of which all members are known (library reference, «Set Types»). It does not know their order, which is any.
public final class Sets {
    private final Machine machine;

    public Sets(Machine machine) {
        this.machine = machine;
    }

    /// The members of what is a set, or the keys of a dict; nothing where one of them is not settled.
    public Optional<Map<Value, Reference>> members(Reference set) {
        Optional<List<Reference>> each = machine.items().each(set);
        Map<Value, Reference> members = new LinkedHashMap<>();
        for (Reference item : each.orElse(List.of())) {
            Optional<Value> key = machine.items().key(item);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            members.putIfAbsent(key.get(), item);
        }
        return each.map(_ -> members);
    }

    /// Makes a set of what may be given several times.
    public Reference fill(Obj.Container set, List<Reference> items) {
        Map<Value, Reference> members = new LinkedHashMap<>();
        for (Reference item : items) {
            Optional<Value> key = machine.items().key(item);
            if (key.isEmpty()) {
                return Reference.to(
                        machine.items().unordered(set, items.stream().reduce(Reference.NEVER, Reference::or)));
            }
            members.putIfAbsent(key.get(), settled(item, key.get()));
        }
        return Reference.to(machine.items().sequence(set, SetOrder.canonical(members)));
    }

    /// A tuple of numbers and texts, which is the same wherever it was made. Of one that holds tuples that is not said:
    /// each may hold another twice, and so double how much there is to be compared.
    private Reference settled(Reference item, Value key) {
        boolean is = item.only().orElse(null) instanceof Obj.Container tuple
                && key instanceof Constant(Constant.Tuple(List<Value> parts))
                && parts.stream().allMatch(SetOrder::isNumberOrText)
                && machine.items()
                        .each(Reference.to(tuple))
                        .filter(items ->
                                items.equals(parts.stream().map(Reference::to).toList()))
                        .isPresent();
        return is ? Reference.to(key) : item;
    }

    /// What an operator makes of two sets, put into a third.
    public Optional<Reference> combined(String operator, Reference left, Reference right, Obj.Container result) {
        Optional<Map<Value, Reference>> one = members(left);
        Optional<Map<Value, Reference>> two = members(right);
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> all = new ArrayList<>();
        one.get().forEach((key, item) -> {
            boolean both = two.get().containsKey(key);
            if (operator.equals("|") || (operator.equals("&") == both)) {
                all.add(item);
            }
        });
        two.get().forEach((key, item) -> {
            if (!operator.equals("&") && !operator.equals("-") && !one.get().containsKey(key)) {
                all.add(item);
            }
        });
        return Optional.of(Reference.to(machine.items().sequence(result, all)));
    }

    /// Whether two sets compare so.
    public Optional<Boolean> compare(String operator, Reference left, Reference right) {
        return members(left)
                .flatMap(one -> members(right).map(two -> {
                    boolean within = two.keySet().containsAll(one.keySet());
                    boolean around = one.keySet().containsAll(two.keySet());
                    return switch (operator) {
                        case "<=" -> within;
                        case "<" -> within && !around;
                        case ">=" -> around;
                        case ">" -> around && !within;
                        default -> within && around;
                    };
                }));
    }

    /// Whether it is a set, or shows the keys or items of a dict, and is compared and combined like one.
    public static boolean isLikeSet(Reference reference) {
        return isSet(reference)
                || (reference.only().orElse(null) instanceof Obj.Container container
                        && container.kind() == Obj.Container.Kind.VIEW
                        && container.libraryType().isEmpty());
    }

    /// A new set that can be changed, or cannot, as another one.
    ///
    /// @param made makes it, of what tells it apart from one of the other type
    public static Obj.Container like(Value other, Function<String, Obj.Container> made) {
        Obj.Container set = made.apply(isFrozen(other) ? "frozen " : "");
        if (isFrozen(other)) {
            set.refuseChanges();
        }
        return set;
    }

    /// Whether it is a `frozenset`.
    public static boolean isFrozen(Value value) {
        return value instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.SET
                && container.isReadOnly();
    }

    /// Whether it is a set.
    public static boolean isSet(Reference reference) {
        return reference.only().orElse(Constant.NONE) instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.SET;
    }
}
