package dev.earshot.python.constant;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

/// Python raises an exception.
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Optional<List<Object>> told;

    /// What the exception says is left open.
    ///
    /// @param type the name of the built-in exception, or the path of one of the library
    public Refusal(String type) {
        this(type, Optional.empty());
    }

    /// @param told what the exception is made with: most are with one message
    public Refusal(String type, Object... told) {
        this(type, Optional.of(List.of(told)));
    }

    private Refusal(String type, Optional<List<Object>> told) {
        super(type, null, false, false);
        this.told = told;
    }

    /// The name of the built-in exception, or the path of one of the library.
    public String type() {
        return String.valueOf(getMessage());
    }

    /// What it is made with, as Java has it: see `Plain`.
    public Optional<List<Object>> told() {
        return told;
    }
}
