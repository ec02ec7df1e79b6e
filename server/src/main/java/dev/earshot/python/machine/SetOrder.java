package dev.earshot.python.machine;

import dev.earshot.python.constant.Order;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// In which order a set gives its members. CPython keeps a member where its hash says, in a table of at least eight
/// places: whole numbers below eight come in their own order, as long as nothing else was ever in the way.
final class SetOrder {
    private static final long PLACES = 8;

    /// More members are taken in two orders only.
    private static final int MOST_ROTATED = 4;

    private SetOrder() {}

    /// Where it is noted that a set has held something else than such numbers.
    static Cell heldOthers(Obj.Container set) {
        return Cell.attribute(set, "[others]");
    }

    static boolean isKnown(List<Reference> members) {
        return members.stream()
                .allMatch(member ->
                        member.only().orElse(null) instanceof Constant(Object literal) && place(literal) < PLACES);
    }

    static List<Reference> ascending(List<Reference> members) {
        return members.size() < 2
                ? members
                : members.stream()
                        .sorted(Comparator.comparingLong(
                                member -> place(((Constant) member.only().orElseThrow()).literal())))
                        .toList();
    }

    /// The same for all sets of these members, so that two ways which made equal sets have made the same. Whole
    /// numbers,
    /// texts, and tuples of as many of these are sorted; others are left as they came.
    ///
    /// @param members by what stands for each as a key
    static List<Reference> canonical(Map<Value, Reference> members) {
        Set<String> shapes = members.keySet().stream().map(SetOrder::shape).collect(Collectors.toSet());
        return shapes.size() == 1 && !shapes.contains("")
                ? members.entrySet().stream()
                        .sorted((one, two) ->
                                Order.of(one.getKey(), two.getKey()).orElseThrow())
                        .map(Map.Entry::getValue)
                        .toList()
                : List.copyOf(members.values());
    }

    /// The type of a member, by which it can be compared with all others of it; empty where it cannot.
    private static String shape(Value member) {
        if (member instanceof Constant(Constant.Tuple(List<Value> parts))) {
            List<String> shapes = parts.stream().map(SetOrder::shape).toList();
            boolean isFlat = parts.stream().allMatch(SetOrder::isNumberOrText);
            return isFlat ? "(" + String.join("", shapes) + ")" : "";
        }
        return !isNumberOrText(member) ? "" : ((Constant) member).literal() instanceof Long ? "number" : "text";
    }

    /// Whether it is a whole number of the usual size, or a text that is known.
    static boolean isNumberOrText(Value value) {
        return value instanceof Constant(Object literal)
                && (literal instanceof Long || (literal instanceof String text && !text.contains(Reference.MARK)));
    }

    /// As many orders as are needed for each member to come first once, and last once.
    static List<List<Reference>> some(List<Reference> members) {
        List<List<Reference>> orders = new ArrayList<>();
        if (members.size() > MOST_ROTATED) {
            orders.add(members);
            orders.add(members.reversed());
            return orders;
        }
        for (int at = 0; at < members.size(); at++) {
            List<Reference> order = new ArrayList<>(members);
            Collections.rotate(order, at);
            orders.add(order);
        }
        return orders;
    }

    private static long place(Object literal) {
        return switch (literal) {
            case Long number when number >= 0 -> number;
            case Boolean truth -> truth ? 1 : 0;
            default -> PLACES;
        };
    }
}
