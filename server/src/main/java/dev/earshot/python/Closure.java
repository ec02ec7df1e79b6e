package dev.earshot.python;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.Map;

/// A function or lambda that was defined and may be called at any time from then on.
///
/// @param node the definition
/// @param home the frame whose names its body sees
/// @param atDefinition what these names referred to when it was defined
/// @param time when that was, in events of its home
/// @param comprehended the variables of comprehensions that it stands in
record Closure(
        Node node, Suite suite, LexicalFrame home, State atDefinition, int time, Map<String, Reference> comprehended) {
    LocalNames names() {
        return switch (node) {
            case Stmt.FunctionDef function -> LocalNames.ofFunction(function.parameters(), function.body());
            case Expr.Lambda lambda -> LocalNames.ofLambda(lambda);
            default -> throw new IllegalStateException("not a function: " + node);
        };
    }
}
