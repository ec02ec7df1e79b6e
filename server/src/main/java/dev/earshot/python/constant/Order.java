package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Which of two comes first: numbers, texts, and tuples of these. It does not know other values.
public final class Order {
    private Order() {}

    /// Less than 0, 0, or more, as of a comparator; nothing where that is not settled.
    public static Optional<Integer> of(Value one, Value two) {
        if (!(one instanceof Constant(Object left)) || !(two instanceof Constant(Object right))) {
            return one.equals(two) ? Optional.of(0) : Optional.empty();
        }
        Optional<Integer> ofNumbers = Numbers.compare(left, right);
        if (ofNumbers.isPresent()) {
            return ofNumbers;
        }
        if (left instanceof String text && right instanceof String other) {
            boolean isKnown = !text.contains(Reference.MARK) && !other.contains(Reference.MARK);
            return Optional.of(text.compareTo(other)).filter(_ -> isKnown || text.equals(other));
        }
        if (left instanceof Constant.Bytes(String octets) && right instanceof Constant.Bytes(String others)) {
            return Optional.of(octets.compareTo(others));
        }
        if (left instanceof LibraryValue value) {
            return value.compare(right);
        }
        if (right instanceof LibraryValue value) {
            return value.compare(left).map(order -> -order);
        }
        Optional<Integer> ofDecimals = Decimals.compare(left, right);
        if (ofDecimals.isPresent()) {
            return ofDecimals;
        }
        if (Kinds.of(left).isPresent() && left.getClass() == right.getClass()) {
            return switch (left) {
                case LocalDate day -> Optional.of(day.compareTo((LocalDate) right));
                case LocalDateTime moment -> Optional.of(moment.compareTo((LocalDateTime) right));
                case LocalTime time -> Optional.of(time.compareTo((LocalTime) right));
                case Duration delta -> Optional.of(delta.compareTo((Duration) right));
                case PathName(String _, String path) -> Optional.of(path.compareTo(((PathName) right).path()));
                default -> Optional.empty();
            };
        }
        if (left instanceof Row(List<Object> parts) && right instanceof Row(List<Object> others)) {
            return of(constants(parts), constants(others));
        }
        return left instanceof Constant.Tuple(List<Value> parts) && right instanceof Constant.Tuple(List<Value> others)
                ? of(parts, others)
                : Optional.empty();
    }

    private static List<Value> constants(List<Object> literals) {
        return literals.stream().<Value>map(Constant::new).toList();
    }

    private static Optional<Integer> of(List<Value> parts, List<Value> others) {
        for (int at = 0; at < Math.min(parts.size(), others.size()); at++) {
            Optional<Integer> order = of(parts.get(at), others.get(at));
            if (!order.equals(Optional.of(0))) {
                return order;
            }
        }
        return Optional.of(Integer.compare(parts.size(), others.size()));
    }
}
