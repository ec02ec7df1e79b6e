package dev.earshot.rule;

import java.util.Locale;

/// What `verify` does with what the sender sends, the worst first.
public enum Verdict {
    /// There is no callback: whatever is sent runs.
    UNVERIFIED(Severity.ERROR),
    /// The callback lets it through.
    DEFEATED(Severity.ERROR),
    /// What the callback does is out of sight.
    UNKNOWN(Severity.WARNING),
    /// Nothing that is sent is ever applied, neither bad nor good.
    DEAD(Severity.WARNING),
    /// The callback checks what is sent, and rejects what fails.
    CHECKED(Severity.INFORMATION);

    private final Severity severity;

    Verdict(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// As people and other programs read it: in small letters.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
