package dev.earshot.grammars;

/// The native library cannot be used on this machine; the message says why, for a person to read.
public final class GrammarUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The same again, with the trace of who asks now.
    GrammarUnavailableException(GrammarUnavailableException reason) {
        super(reason.getMessage(), reason);
    }

    GrammarUnavailableException(String message) {
        super(message);
    }

    GrammarUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
