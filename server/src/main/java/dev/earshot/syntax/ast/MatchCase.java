package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// One `case` of a `match`. Of its pattern only what it binds and whether it can fail is kept:
/// a pattern calls nothing that is written in it.
///
/// @param captures the names that the pattern binds where it matches
/// @param irrefutable whether the pattern matches everything
public record MatchCase(
        TextRange range, List<String> captures, boolean irrefutable, Optional<Expr> guard, List<Stmt> body)
        implements Node {
    public MatchCase {
        captures = List.copyOf(captures);
        body = List.copyOf(body);
    }
}
