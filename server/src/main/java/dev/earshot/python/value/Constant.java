package dev.earshot.python.value;

import java.util.Optional;

/// A constant of Python.
///
/// @param literal a `String`, `Long`, `Boolean`, `Bytes`, or `None.NONE`
public record Constant(Object literal) implements Value {
    public static final Constant NONE = new Constant(None.NONE);
    public static final Constant TRUE = new Constant(true);
    public static final Constant FALSE = new Constant(false);

    /// The one thing of its kind.
    public enum None {
        NONE
    }

    /// Bytes, all of them ASCII.
    public record Bytes(String ascii) {}

    public Optional<String> text() {
        return literal instanceof String string ? Optional.of(string) : Optional.empty();
    }

    public boolean isTrue() {
        return switch (literal) {
            case String string -> !string.isEmpty();
            case Long number -> number != 0;
            case Boolean truth -> truth;
            case Bytes bytes -> !bytes.ascii().isEmpty();
            default -> false;
        };
    }
}
