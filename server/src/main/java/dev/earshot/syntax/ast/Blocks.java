package dev.earshot.syntax.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The blocks and expressions that a statement is made of.
public final class Blocks {
    private Blocks() {}

    /// The blocks directly inside a statement, in the order of the text; none of a simple statement.
    public static List<List<Stmt>> of(Stmt statement) {
        return switch (statement) {
            case Stmt.FunctionDef function -> List.of(function.body());
            case Stmt.ClassDef definition -> List.of(definition.body());
            case Stmt.If branch -> List.of(branch.body(), branch.orElse());
            case Stmt.For loop -> List.of(loop.body(), loop.orElse());
            case Stmt.While loop -> List.of(loop.body(), loop.orElse());
            case Stmt.With with -> List.of(with.body());
            case Stmt.Match match -> match.cases().stream().map(MatchCase::body).toList();
            case Stmt.Try attempt -> {
                List<List<Stmt>> blocks = new ArrayList<>(List.of(attempt.body()));
                attempt.handlers().forEach(handler -> blocks.add(handler.body()));
                blocks.add(attempt.orElse());
                blocks.add(attempt.finalBody());
                yield blocks;
            }
            case Stmt.Broken broken -> List.of(broken.parts());
            default -> List.of();
        };
    }

    /// Hands on each statement of the body and of all blocks inside it, outer ones first.
    public static void forEach(List<Stmt> body, Consumer<Stmt> action) {
        for (Stmt statement : body) {
            action.accept(statement);
            of(statement).forEach(block -> forEach(block, action));
        }
    }

    /// Whether there is a `raise` in the statements, other than in functions and classes inside.
    public static boolean raises(List<Stmt> body) {
        return body.stream().anyMatch(statement -> switch (statement) {
            case Stmt.Raise _ -> true;
            case Stmt.FunctionDef _, Stmt.ClassDef _ -> false;
            default -> of(statement).stream().anyMatch(Blocks::raises);
        });
    }

    /// Hands on the expressions directly in a statement, those of its inner statements left out.
    public static void forEachExpression(Stmt statement, Consumer<Expr> action) {
        switch (statement) {
            case Stmt.Assign assign -> {
                assign.targets().forEach(action);
                action.accept(assign.value());
            }
            case Stmt.AugAssign assign -> {
                action.accept(assign.target());
                action.accept(assign.value());
            }
            case Stmt.AnnAssign assign -> {
                action.accept(assign.target());
                action.accept(assign.annotation());
                assign.value().ifPresent(action);
            }
            case Stmt.Delete delete -> delete.targets().forEach(action);
            case Stmt.FunctionDef function -> {
                function.decorators().forEach(action);
                for (Parameter parameter : function.parameters()) {
                    parameter.annotation().ifPresent(action);
                    parameter.defaultValue().ifPresent(action);
                }
                function.returns().ifPresent(action);
            }
            case Stmt.ClassDef definition -> {
                definition.decorators().forEach(action);
                definition.bases().forEach(base -> action.accept(base.value()));
            }
            case Stmt.If branch -> action.accept(branch.test());
            case Stmt.For loop -> {
                action.accept(loop.target());
                action.accept(loop.iterable());
            }
            case Stmt.While loop -> action.accept(loop.test());
            case Stmt.Try attempt ->
                attempt.handlers().forEach(handler -> handler.type().ifPresent(action));
            case Stmt.With with ->
                with.items().forEach(item -> {
                    action.accept(item.context());
                    item.target().ifPresent(action);
                });
            case Stmt.Match match -> {
                action.accept(match.subject());
                for (MatchCase matchCase : match.cases()) {
                    matchCase.pattern().forEachExpression(action);
                    matchCase.guard().ifPresent(action);
                }
            }
            case Stmt.Return result -> result.value().ifPresent(action);
            case Stmt.Raise raise -> {
                raise.exception().ifPresent(action);
                raise.cause().ifPresent(action);
            }
            case Stmt.Assert assertion -> {
                action.accept(assertion.test());
                assertion.message().ifPresent(action);
            }
            case Stmt.ExprStmt expression -> action.accept(expression.value());
            case Stmt.TypeAlias alias -> {
                action.accept(alias.name());
                action.accept(alias.value());
            }
            case Stmt.Import _,
                    Stmt.ImportFrom _,
                    Stmt.Global _,
                    Stmt.Nonlocal _,
                    Stmt.Pass _,
                    Stmt.Break _,
                    Stmt.Continue _,
                    Stmt.Broken _ -> {}
        }
    }

    /// Hands on every expression of a body, however deep.
    public static void forEachExpressionWithin(List<Stmt> body, Consumer<Expr> action) {
        forEach(body, statement -> forEachExpression(statement, expression -> within(expression, action)));
    }

    /// The way to a statement from a body: the block that each step is in, and where.
    ///
    /// @param block the statements beside it, itself included
    /// @param around the step to the statement whose block this is; empty in the body itself
    public record Step(List<Stmt> block, int index, Optional<Step> around) {
        public Stmt statement() {
            return block.get(index);
        }
    }

    /// The way to the innermost statement that holds the unit at `offset`.
    public static Optional<Step> innermost(List<Stmt> body, int offset) {
        return innermost(body, offset, Optional.empty());
    }

    private static Optional<Step> innermost(List<Stmt> body, int offset, Optional<Step> around) {
        for (int index = 0; index < body.size(); index++) {
            Stmt statement = body.get(index);
            if (statement.range().contains(offset)) {
                Optional<Step> here = Optional.of(new Step(body, index, around));
                for (List<Stmt> block : of(statement)) {
                    Optional<Step> inside = innermost(block, offset, here);
                    if (inside.isPresent()) {
                        return inside;
                    }
                }
                return here;
            }
        }
        return Optional.empty();
    }

    private static void within(Expr expression, Consumer<Expr> action) {
        action.accept(expression);
        Expressions.forEachChild(expression, child -> within(child, action));
    }
}
