package dev.earshot.python.constant;

import java.io.Serial;

/// Python raises an exception.
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /// @param type the name of the built-in exception, or the path of one of the library
    public Refusal(String type) {
        super(type, null, false, false);
    }

    /// The name of the built-in exception, or the path of one of the library.
    public String type() {
        return String.valueOf(getMessage());
    }
}
