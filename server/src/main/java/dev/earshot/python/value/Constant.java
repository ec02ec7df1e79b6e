package dev.earshot.python.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A constant of Python.
///
/// @param literal a `String`, `Long`, `BigInteger` of more than 63 bits, `Double`, `Boolean`, `Bytes`, `Tuple`,
///     `Range`, or `None.NONE`; or one of a type of the library that is told by its value alone, such as a `LocalDate`
public record Constant(Object literal) implements Value {
    public static final Constant NONE = new Constant(None.NONE);
    public static final Constant TRUE = new Constant(true);
    public static final Constant FALSE = new Constant(false);

    /// The one thing of its kind.
    public enum None {
        NONE
    }

    /// Bytes.
    ///
    /// @param octets a character for each, U+0000 to U+00FF
    public record Bytes(String octets) {}

    /// A tuple as the key of a dict: what it holds is settled.
    public record Tuple(List<Value> items) {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    public Optional<String> text() {
        return literal instanceof String string ? Optional.of(string) : Optional.empty();
    }

    public boolean isTrue() {
        return switch (literal) {
            case String string -> !string.isEmpty();
            case Long number -> number != 0;
            case BigInteger number -> number.signum() != 0;
            case Double number -> number != 0;
            case Boolean truth -> truth;
            case Bytes bytes -> !bytes.octets().isEmpty();
            case Tuple tuple -> !tuple.items().isEmpty();
            case Range range -> range.size() > 0;
            case BigDecimal number -> number.signum() != 0;
            case Duration delta -> !delta.isZero();
            case LibraryValue value -> value.isTrue();
            case None _ -> false;
            default -> true;
        };
    }
}
