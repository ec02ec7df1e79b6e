package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.Optional;

/// One argument of a call, or one base of a class.
///
/// @param keyword the name before `=`; only ever there where `unpacking` is `NONE`
public record Argument(TextRange range, Optional<String> keyword, Unpacking unpacking, Expr value) implements Node {
    /// Whether `*` or `**` stands before the value.
    public enum Unpacking {
        NONE,
        ITERABLE,
        MAPPING
    }
}
