package dev.earshot.python.constant;

import java.io.Serial;

/// It is left open what Python would give.
public final class Unsettled extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public Unsettled() {
        super("not settled", null, false, false);
    }
}
