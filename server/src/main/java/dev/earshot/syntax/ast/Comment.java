package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;

/// A comment, from its `#` to the end of its line.
public record Comment(TextRange range, String text) {}
