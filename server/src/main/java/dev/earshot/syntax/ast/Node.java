package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;

/// A node of Python's abstract syntax. Its range counts from the start of the top-level statement
/// that it stands in, so a node stays equal while text above that statement changes.
public sealed interface Node permits Stmt, Expr, Alias, Argument, ExceptHandler, MatchCase, Pattern, Parameter {
    TextRange range();
}
