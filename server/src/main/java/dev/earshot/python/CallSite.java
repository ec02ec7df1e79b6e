package dev.earshot.python;

import dev.earshot.syntax.ast.Expr;

/// A call which may be one of a target.
///
/// @param place the callee expression
/// @param target the function that it may call
/// @param trail how the target came to the callee
public record CallSite(Place place, Expr.Call call, String target, Trail trail) {}
