package dev.earshot.python.library.commandline;

import java.io.Serial;

/// A parser ends the program: it has refused the command line, or has said what was asked for.
final class Stop extends RuntimeException {
    /// The exit status of a program whose command line is wrong.
    static final int REFUSED = 2;

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;

    /// @param status the exit status
    Stop(int status) {
        super("stopped", null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
