package dev.earshot.rule;

import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;

/// How often a name occurs in statements, whatever it refers to there: as a variable, in `global` or
/// `nonlocal`, as a function's or class's name, or as a whole string (`__all__`, `getattr`).
/// What an import binds does not count.
final class Names {
    private Names() {}

    static int count(List<Stmt> body, String id) {
        int[] count = {0};
        Blocks.forEachExpressionWithin(body, expression -> {
            boolean same = switch (expression) {
                case Expr.Name name -> name.id().equals(id);
                case Expr.Str string -> string.value().equals(id);
                default -> false;
            };
            count[0] += same ? 1 : 0;
        });
        Blocks.forEach(body, statement -> {
            boolean declares = switch (statement) {
                case Stmt.Global global -> global.names().contains(id);
                case Stmt.Nonlocal nonlocal -> nonlocal.names().contains(id);
                case Stmt.FunctionDef function -> function.name().equals(id);
                case Stmt.ClassDef definition -> definition.name().equals(id);
                default -> false;
            };
            count[0] += declares ? 1 : 0;
        });
        return count[0];
    }
}
