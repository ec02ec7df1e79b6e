package dev.earshot.syntax.ast;

import java.util.function.Consumer;

/// The expressions that an expression is made of.
public final class Expressions {
    private Expressions() {}

    /// Hands on the expressions directly below `whole`, in the order in which Python evaluates them,
    /// those in the parameters and the body of a lambda included.
    public static void forEachChild(Expr whole, Consumer<Expr> action) {
        switch (whole) {
            case Expr.Name _, Expr.Str _, Expr.Bytes _, Expr.Constant _ -> {}
            case Expr.Attribute attribute -> action.accept(attribute.value());
            case Expr.Call call -> {
                action.accept(call.func());
                call.arguments().forEach(argument -> action.accept(argument.value()));
            }
            case Expr.Subscript subscript -> {
                action.accept(subscript.value());
                action.accept(subscript.index());
            }
            case Expr.Slice slice -> {
                slice.lower().ifPresent(action);
                slice.upper().ifPresent(action);
                slice.step().ifPresent(action);
            }
            case Expr.Starred starred -> action.accept(starred.value());
            case Expr.JoinedStr joined -> joined.values().forEach(action);
            case Expr.Formatted formatted -> {
                action.accept(formatted.value());
                formatted.specification().forEach(action);
            }
            case Expr.BinOp operation -> {
                action.accept(operation.left());
                action.accept(operation.right());
            }
            case Expr.UnaryOp operation -> action.accept(operation.operand());
            case Expr.BoolOp operation -> {
                action.accept(operation.left());
                action.accept(operation.right());
            }
            case Expr.Compare compare -> compare.operands().forEach(action);
            case Expr.IfExp conditional -> {
                action.accept(conditional.test());
                action.accept(conditional.body());
                action.accept(conditional.orElse());
            }
            case Expr.NamedExpr named -> {
                action.accept(named.value());
                action.accept(named.target());
            }
            case Expr.Lambda lambda -> {
                lambda.parameters()
                        .forEach(parameter -> parameter.defaultValue().ifPresent(action));
                action.accept(lambda.body());
            }
            case Expr.Display display -> display.elements().forEach(action);
            case Expr.Dict dict ->
                dict.items().forEach(item -> {
                    item.key().ifPresent(action);
                    action.accept(item.value());
                });
            case Expr.Comprehension comprehension -> {
                comprehension.clauses().forEach(clause -> {
                    switch (clause) {
                        case Expr.Comprehension.For loop -> {
                            action.accept(loop.iterable());
                            action.accept(loop.target());
                        }
                        case Expr.Comprehension.If condition -> action.accept(condition.test());
                    }
                });
                comprehension.results().forEach(action);
            }
            case Expr.Await awaited -> action.accept(awaited.value());
            case Expr.Yield yielded -> yielded.value().ifPresent(action);
            case Expr.Parts parts -> parts.parts().forEach(action);
        }
    }
}
