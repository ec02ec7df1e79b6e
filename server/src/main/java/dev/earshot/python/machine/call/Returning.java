package dev.earshot.python.machine.call;

import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Obj;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;

/// Whether calls of a function come back, by its text alone. It does not run it.
public final class Returning {
    private static final int DEEPEST = 3;

    private final Machine machine;

    Returning(Machine machine) {
        this.machine = machine;
    }

    /// Whether the function raises or exits on its way, or calls one that does: then what follows a call of it may
    /// never be run.
    boolean mayFail(Obj.Function function) {
        return mayNotReturn(function, 0);
    }

    private boolean mayNotReturn(Obj.Function function, int depth) {
        return depth <= DEEPEST
                && switch (function.node()) {
                    case Expr.Lambda lambda -> mayNotReturn(lambda.body(), function, depth);
                    case Stmt.FunctionDef definition ->
                        definition.body().stream().anyMatch(statement -> switch (statement) {
                            case Stmt.Raise _, Stmt.Assert _ -> true;
                            case Stmt.If _, Stmt.Try _, Stmt.With _, Stmt.For _, Stmt.While _ ->
                                Blocks.raises(List.of(statement));
                            case Stmt.ExprStmt expression -> mayNotReturn(expression.value(), function, depth);
                            default -> false;
                        });
                    default -> false;
                };
    }

    /// Whether an expression of a function is a call that may not come back.
    private boolean mayNotReturn(Expr expression, Obj.Function within, int depth) {
        return switch (expression) {
            case Expr.Call(var _, Expr.Attribute callee, var _, var _) ->
                callee.attr().equals("exit") || callee.attr().equals("_exit");
            case Expr.Call(var _, Expr.Name callee, var _, var _) ->
                callee.id().equals("exit")
                        || callee.id().equals("quit")
                        || machine.names().load((Frame) within.home(), callee.id(), false).values().keySet().stream()
                                .anyMatch(
                                        value -> value instanceof Obj.Function other && mayNotReturn(other, depth + 1));
            default -> false;
        };
    }
}
