package dev.earshot.syntax;

import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// `type(x).name = value`, which the grammar reads as the statement `type X = value`: a type alias has a name, and
/// nothing in parentheses.
final class CalledType {
    private CalledType() {}

    /// The statement as Python reads it; nothing where it is a type alias.
    static Optional<Stmt> assignment(SyntaxNode alias, ExpressionLowering expressions) {
        SyntaxNode base = alias.child("left").orElse(alias);
        int depth = 0;
        for (Optional<SyntaxNode> inner = Optional.of(base); inner.isPresent(); inner = within(inner.get())) {
            base = inner.get();
            depth += base.is("attribute") || base.is("subscript") ? 1 : 0;
        }
        Optional<SyntaxNode> value = alias.child("right");
        if (depth == 0 || value.isEmpty() || !base.is("parenthesized_expression")) {
            return Optional.empty();
        }
        TextRange word = new TextRange(alias.range().start(), alias.range().start() + "type".length());
        Expr called = new Expr.Call(
                new TextRange(word.start(), base.range().end()),
                new Expr.Name(word, "type"),
                word,
                List.of(new Argument(
                        base.range(), Optional.empty(), Argument.Unpacking.NONE, expressions.lower(base))));
        Expr target = on(called, expressions.lower(alias.child("left").orElseThrow()), depth);
        return Optional.of(new Stmt.Assign(alias.range(), List.of(target), expressions.lower(value.get())));
    }

    private static Optional<SyntaxNode> within(SyntaxNode node) {
        return switch (node.type()) {
            case "type" -> node.parts().stream().findFirst();
            case "attribute" -> node.child("object");
            case "subscript" -> node.child("value");
            default -> Optional.empty();
        };
    }

    /// The same attribute, or item, of a call.
    private static Expr on(Expr called, Expr target, int depth) {
        TextRange range = new TextRange(called.range().start(), target.range().end());
        return switch (target) {
            case Expr.Attribute attribute
            when depth > 0 -> new Expr.Attribute(range, on(called, attribute.value(), depth - 1), attribute.attr());
            case Expr.Subscript item
            when depth > 0 -> new Expr.Subscript(range, on(called, item.value(), depth - 1), item.index());
            default -> called;
        };
    }
}
