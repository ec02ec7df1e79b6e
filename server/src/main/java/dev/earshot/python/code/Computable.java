package dev.earshot.python.code;

import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;

/// Whether a function may be one that can be computed, by its text alone.
public final class Computable {
    private Computable() {}

    /// Whether it is worth a try: nothing in the function forbids it, and it runs something over and over, or itself.
    public static boolean isPromising(Node function) {
        return switch (function) {
            case Stmt.FunctionDef definition -> isAllowed(definition) && repeats(definition);
            case Expr.Lambda lambda ->
                lambda.body() instanceof Expr.Comprehension
                        && areComputable(List.of(new Stmt.ExprStmt(lambda.range(), lambda.body())));
            default -> false;
        };
    }

    /// Whether nothing in the function forbids it.
    public static boolean isAllowed(Stmt.FunctionDef definition) {
        return !definition.isAsync()
                && definition.decorators().isEmpty()
                && definition.parameters().stream().allMatch(Computable::isPlain)
                && areComputable(definition.body())
                && !(yields(definition.body()) && isEndless(definition.body()));
    }

    /// Whether there is a loop that nothing in it ends.
    private static boolean isEndless(List<Stmt> body) {
        boolean[] is = {false};
        Blocks.forEach(body, statement -> {
            if (statement instanceof Stmt.While loop && loop.test() instanceof Expr.Constant) {
                boolean[] ends = {false};
                Blocks.forEach(
                        loop.body(), inner -> ends[0] |= inner instanceof Stmt.Break || inner instanceof Stmt.Return);
                is[0] |= !ends[0];
            }
        });
        return is[0];
    }

    private static boolean isPlain(Parameter parameter) {
        return switch (parameter.kind()) {
            case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, KEYWORD_ONLY -> true;
            case VAR_POSITIONAL, VAR_KEYWORD -> false;
        };
    }

    private static boolean areComputable(List<Stmt> body) {
        boolean[] are = {true};
        Blocks.forEach(
                body,
                statement -> are[0] &= switch (statement) {
                    case Stmt.Assign _,
                            Stmt.AugAssign _,
                            Stmt.AnnAssign _,
                            Stmt.If _,
                            Stmt.For _,
                            Stmt.While _,
                            Stmt.Return _,
                            Stmt.ExprStmt _,
                            Stmt.Raise _,
                            Stmt.Assert _,
                            Stmt.Nonlocal _,
                            Stmt.Pass _,
                            Stmt.Break _,
                            Stmt.Continue _ -> true;
                    case Stmt.FunctionDef inner ->
                        inner.decorators().isEmpty()
                                && inner.parameters().stream().allMatch(Computable::isPlain);
                    default -> false;
                });
        int[] received = {0};
        Blocks.forEachExpressionWithin(body, expression -> {
            received[0] += expression instanceof Expr.Yield ? 1 : 0;
            are[0] &= !(expression instanceof Expr.Await
                    || expression instanceof Expr.NamedExpr
                    || expression instanceof Expr.Parts);
        });
        Blocks.forEach(body, statement -> received[0] -= isPlainYield(statement) ? 1 : 0);
        return are[0] && received[0] == 0;
    }

    /// Whether it yields something, and does not care for what is sent.
    private static boolean isPlainYield(Stmt statement) {
        return statement instanceof Stmt.ExprStmt(var _, Expr.Yield yielding) && !yielding.from();
    }

    private static boolean repeats(Stmt.FunctionDef definition) {
        boolean[] repeats = {false};
        Blocks.forEach(
                definition.body(),
                statement -> repeats[0] |= statement instanceof Stmt.For || statement instanceof Stmt.While);
        Blocks.forEachExpressionWithin(
                definition.body(),
                expression -> repeats[0] |= switch (expression) {
                    case Expr.Comprehension _ -> true;
                    case Expr.Call(var _, Expr.Name callee, var _, var _) ->
                        callee.id().equals(definition.name());
                    default -> false;
                });
        return repeats[0];
    }

    /// Whether a function is a generator's.
    public static boolean yields(List<Stmt> body) {
        boolean[] yields = {false};
        for (Stmt statement : body) {
            if (!(statement instanceof Stmt.FunctionDef)) {
                Blocks.forEachExpression(statement, expression -> yields[0] |= yields(expression));
                Blocks.of(statement).forEach(block -> yields[0] |= yields(block));
            }
        }
        return yields[0];
    }

    private static boolean yields(Expr expression) {
        boolean[] yields = {expression instanceof Expr.Yield};
        if (!(expression instanceof Expr.Lambda)) {
            Expressions.forEachChild(expression, child -> yields[0] |= yields(child));
        }
        return yields[0];
    }
}
