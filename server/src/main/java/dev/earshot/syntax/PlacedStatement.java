package dev.earshot.syntax;

import dev.earshot.text.TextRange;

/// A statement and the offset in its document at which it starts.
public record PlacedStatement(TopLevelStatement statement, int start) {
    public int end() {
        return start + statement.length();
    }

    public TextRange range() {
        return new TextRange(start, end());
    }
}
