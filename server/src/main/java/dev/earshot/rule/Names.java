package dev.earshot.rule;

import dev.earshot.syntax.PythonNames;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;

/// How often a name occurs in statements, whatever it refers to there: as a variable, in `global` or `nonlocal`, as
/// a function's or class's name, or as a whole string (`__all__`, `getattr`) or in what may be run of one (`exec`).
/// What an import binds does not count.
final class Names {
    private Names() {}

    /// How often it occurs as a variable alone.
    static int countVariables(List<Stmt> body, String id) {
        int[] count = {0};
        Blocks.forEachExpressionWithin(body, expression -> {
            count[0] += expression instanceof Expr.Name name && name.id().equals(id) ? 1 : 0;
        });
        return count[0];
    }

    static int count(List<Stmt> body, String id) {
        int[] count = {0};
        Blocks.forEachExpressionWithin(body, expression -> {
            boolean same = switch (expression) {
                case Expr.Name name -> name.id().equals(id);
                case Expr.Str string -> string.value().equals(id) || isRun(string.value(), id);
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

    /// Whether a text, taken for code, calls the name or takes something from it.
    private static boolean isRun(String text, String id) {
        for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
            int end = at + id.length();
            boolean isWhole = at == 0 || !PythonNames.isPart(text.charAt(at - 1));
            if (isWhole && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '(')) {
                return true;
            }
        }
        return false;
    }
}
