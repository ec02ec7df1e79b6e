package dev.earshot.python.computation;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import dev.earshot.syntax.ast.Stmt;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Runs the statements of one block.
final class ComputedStatements {
    private final Computation computation;
    private final Locals scope;
    private final ComputedExpressions expressions;
    private Way way = Way.ON;
    private Optional<Object> returned = Optional.empty();

    ComputedStatements(Computation computation, Locals scope) {
        this.computation = computation;
        this.scope = scope;
        this.expressions = new ComputedExpressions(computation, scope);
    }

    /// Where the flow goes after a statement.
    private enum Way {
        ON,
        BREAK,
        CONTINUE,
        RETURN
    }

    /// Runs them; gives what they return, if they do.
    Optional<Object> run(List<Stmt> body) {
        block(body);
        return returned;
    }

    private void block(List<Stmt> body) {
        for (Stmt statement : body) {
            statement(statement);
            if (way != Way.ON) {
                return;
            }
        }
    }

    private void statement(Stmt statement) {
        computation.step();
        switch (statement) {
            case Stmt.Assign assign -> {
                Object value = expressions.evaluate(assign.value());
                assign.targets().forEach(target -> expressions.assign(target, value));
            }
            case Stmt.AnnAssign assign ->
                assign.value().ifPresent(value -> expressions.assign(assign.target(), expressions.evaluate(value)));
            case Stmt.AugAssign assign -> augment(assign);
            case Stmt.If branch -> block(expressions.isTrue(branch.test()) ? branch.body() : branch.orElse());
            case Stmt.For loop -> run(loop);
            case Stmt.While loop -> run(loop);
            case Stmt.Return result -> {
                returned = result.value().map(expressions::evaluate);
                way = Way.RETURN;
            }
            case Stmt.ExprStmt expression -> {
                var _ = expressions.evaluate(expression.value());
            }
            case Stmt.Assert assertion -> {
                if (!expressions.isTrue(assertion.test())) {
                    throw new Unsettled();
                }
            }
            case Stmt.FunctionDef inner -> scope.store(inner.name(), new Closure(inner, scope));
            case Stmt.Pass _, Stmt.Nonlocal _ -> {}
            case Stmt.Break _ -> way = Way.BREAK;
            case Stmt.Continue _ -> way = Way.CONTINUE;
            default -> throw new Unsettled();
        }
    }

    private void run(Stmt.For loop) {
        for (Iterator<?> items = Values.iterate(expressions.evaluate(loop.iterable())); items.hasNext(); ) {
            computation.step();
            expressions.assign(loop.target(), items.next());
            if (leavesAfter(loop.body())) {
                return;
            }
        }
        block(loop.orElse());
    }

    private void run(Stmt.While loop) {
        while (expressions.isTrue(loop.test())) {
            if (leavesAfter(loop.body())) {
                return;
            }
        }
        block(loop.orElse());
    }

    /// Runs one round; whether it is the last, and no `else` follows.
    private boolean leavesAfter(List<Stmt> body) {
        block(body);
        boolean leaves = way == Way.BREAK || way == Way.RETURN;
        if (way != Way.RETURN) {
            way = Way.ON;
        }
        return leaves;
    }

    private static boolean calls(Expr expression) {
        boolean[] calls = {expression instanceof Expr.Call};
        Expressions.forEachChild(expression, child -> calls[0] |= calls(child));
        return calls[0];
    }

    /// What can be changed is changed in its place.
    private void augment(Stmt.AugAssign assign) {
        String operator = assign.operator().substring(0, assign.operator().length() - 1);
        if (assign.target() instanceof Expr.Subscript place && calls(place)) {
            throw new Unsettled(); // they would be called twice
        }
        Object before = expressions.evaluate(assign.target());
        Object more = expressions.evaluate(assign.value());
        if (before instanceof List<?> items && operator.equals("+")) {
            Subscripting.own(items).addAll(Values.items(more, computation));
            return;
        }
        if (before instanceof List<?> || before instanceof Map<?, ?> || before instanceof Set<?>) {
            throw new Unsettled();
        }
        expressions.assign(assign.target(), Operators.binary(operator, before, more));
    }
}
