package dev.earshot.cli;

/// What the program says to the program that ran it.
enum ExitStatus {
    /// Everything that was asked for has been looked at, and nothing was found.
    CLEAN(0),
    /// Something was found, and everything that was asked for has been looked at.
    FOUND(1),
    /// The command was not understood, the program failed, or something that was asked for could not be looked at.
    FAILED(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
