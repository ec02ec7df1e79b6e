package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// One `except` of a `try`.
///
/// @param name the name after `as`, unbound again when the handler ends
public record ExceptHandler(TextRange range, Optional<Expr> type, Optional<String> name, List<Stmt> body)
        implements Node {
    public ExceptHandler {
        body = List.copyOf(body);
    }
}
