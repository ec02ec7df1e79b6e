package dev.earshot.python.machine.statement;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.List;

/// Code so plain that Python surely takes it: of other code that is read without an error, it refuses some for what it
/// means, as a `return` outside of functions.
final class PlainCode {
    private PlainCode() {}

    /// @param mode what `compile` is given
    static boolean is(List<Suite> suites, String mode) {
        List<Stmt> body =
                suites.stream().flatMap(suite -> suite.body().stream()).toList();
        boolean isOne = body.size() == 1 && body.getFirst() instanceof Stmt.ExprStmt;
        return !body.isEmpty()
                && suites.stream().noneMatch(Suite::broken)
                && (mode.equals("exec") || (mode.equals("eval") && isOne))
                && body.stream().allMatch(PlainCode::isPlain);
    }

    private static boolean isPlain(Stmt statement) {
        return switch (statement) {
            case Stmt.ExprStmt expression -> isPlain(expression.value());
            case Stmt.Assign assign ->
                isPlain(assign.value()) && assign.targets().stream().allMatch(Expr.Name.class::isInstance);
            case Stmt.If choice -> isPlain(choice.test()) && arePlain(choice.body()) && arePlain(choice.orElse());
            case Stmt.FunctionDef function ->
                !function.isAsync()
                        && function.parameters().isEmpty()
                        && function.decorators().isEmpty()
                        && arePlain(function.body());
            case Stmt.Import _, Stmt.Pass _ -> true;
            default -> false;
        };
    }

    private static boolean arePlain(List<Stmt> body) {
        return body.stream().allMatch(PlainCode::isPlain);
    }

    private static boolean isPlain(Expr expression) {
        boolean[] plain = {
            switch (expression) {
                case Expr.Name _, Expr.Constant _, Expr.Str _, Expr.Attribute _, Expr.BinOp _, Expr.Compare _ -> true;
                case Expr.Display _, Expr.Subscript _ -> true;
                case Expr.Call call ->
                    call.arguments().stream().allMatch(each -> each.keyword().isEmpty());
                default -> false;
            }
        };
        Expressions.forEachChild(expression, child -> plain[0] &= isPlain(child));
        return plain[0];
    }
}
