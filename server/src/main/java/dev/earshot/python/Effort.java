package dev.earshot.python;

/// How much may still be spent on one document. When it is spent, loops are run once only: what they
/// would bring to light in later rounds is given up, and nothing is reported that is not so.
final class Effort {
    private long statements;

    Effort(long statements) {
        this.statements = statements;
    }

    void spend() {
        statements--;
    }

    boolean isSpent() {
        return statements <= 0;
    }
}
