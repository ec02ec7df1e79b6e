package dev.earshot.rule;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import java.util.Set;

/// Whether an expression does something that what is run later may need: it binds a name, takes something out of a
/// container or puts it in, or lets others go on. What functions of a program's own do is not looked at.
final class Effects {
    private static final Set<String> CHANGES =
            Set.of("append", "appendleft", "extend", "insert", "pop", "popitem", "popleft", "rotate", "setdefault");

    private Effects() {}

    static boolean in(Expr expression) {
        boolean own = switch (expression) {
            case Expr.NamedExpr _, Expr.Await _, Expr.Yield _ -> true;
            case Expr.Call call -> changes(call.func());
            default -> false;
        };
        boolean[] within = {own};
        Expressions.forEachChild(expression, child -> within[0] |= in(child));
        return within[0];
    }

    private static boolean changes(Expr function) {
        return switch (function) {
            case Expr.Attribute method -> CHANGES.contains(method.attr());
            case Expr.Name name -> name.id().equals("next");
            default -> false;
        };
    }
}
