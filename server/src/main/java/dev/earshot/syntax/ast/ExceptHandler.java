package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// One `except` of a `try`.
///
/// @param group whether it is an `except*`, which takes its part of a group of exceptions
/// @param name the name after `as`, unbound again when the handler ends
public record ExceptHandler(TextRange range, boolean group, Optional<Expr> type, Optional<String> name, List<Stmt> body)
        implements Node {
    public ExceptHandler {
        body = List.copyOf(body);
    }
}
