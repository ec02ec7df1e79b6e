package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// One `case` of a `match`.
public record MatchCase(TextRange range, Pattern pattern, Optional<Expr> guard, List<Stmt> body) implements Node {
    public MatchCase {
        body = List.copyOf(body);
    }
}
