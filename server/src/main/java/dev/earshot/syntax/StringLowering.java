package dev.earshot.syntax;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Literals of texts and bytes of the concrete tree as `Expr`, and the replacement fields in them.
final class StringLowering {
    private final String text;
    private final ExpressionLowering expressions;

    StringLowering(String text, ExpressionLowering expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    /// @param literals one literal, or several that stand side by side and are joined
    Expr lower(TextRange range, List<SyntaxNode> literals) {
        List<Expr> values = new ArrayList<>();
        StringBuilder constant = new StringBuilder();
        if (isBytes(literals.getFirst())) {
            return new Expr.Bytes(range, octets(literals));
        }
        for (SyntaxNode literal : literals) {
            String prefix = prefix(literal);
            boolean raw = prefix.indexOf('r') >= 0;
            boolean formatted = prefix.indexOf('f') >= 0 || prefix.indexOf('t') >= 0;
            for (SyntaxNode part : literal.children()) {
                if (part.is("string_content")) {
                    String value = StringLiterals.value(expressions.textOf(part), raw);
                    constant.append(formatted ? value.replace("{{", "{").replace("}}", "}") : value);
                } else if (part.is("interpolation")) {
                    constant.append(ownText(part));
                    flush(constant, part.range(), values);
                    values.add(interpolation(part));
                } else if (part.isError()) {
                    flush(constant, part.range(), values);
                    values.add(expressions.lower(part));
                }
            }
        }
        if (values.isEmpty()) {
            return new Expr.Str(range, constant.toString());
        }
        flush(constant, TextRange.empty(range.end()), values);
        return new Expr.JoinedStr(range, values);
    }

    private String prefix(SyntaxNode literal) {
        return StringLiterals.prefix(
                literal.first("string_start").map(expressions::textOf).orElse(""));
    }

    private boolean isBytes(SyntaxNode literal) {
        return prefix(literal).indexOf('b') >= 0;
    }

    private String octets(List<SyntaxNode> literals) {
        StringBuilder octets = new StringBuilder();
        for (SyntaxNode literal : literals) {
            boolean raw = prefix(literal).indexOf('r') >= 0;
            for (SyntaxNode part : literal.children()) {
                if (part.is("string_content")) {
                    octets.append(StringLiterals.octets(expressions.textOf(part), raw));
                }
            }
        }
        return octets.toString();
    }

    private static void flush(StringBuilder constant, TextRange at, List<Expr> values) {
        if (!constant.isEmpty()) {
            values.add(new Expr.Str(at, constant.toString()));
            constant.setLength(0);
        }
    }

    /// The expression of a replacement field; with its format specifier's fields where it has some.
    private Expr interpolation(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        boolean plain = parts.size() == 1 && parts.getFirst().field().equals("expression");
        if (plain && !node.has("=")) {
            return expressions.lower(parts.getFirst());
        }
        Optional<SyntaxNode> value = node.child("expression");
        if (value.isEmpty()) {
            return new Expr.Parts(node.range(), expressions.lowerAll(parts));
        }
        String conversion = node.child("type_conversion")
                .map(expressions::textOf)
                .map(text -> text.substring(1))
                .orElse(node.has("=") && node.child("format_specifier").isEmpty() ? "r" : "");
        return new Expr.Formatted(
                node.range(),
                expressions.lower(value.get()),
                conversion,
                node.child("format_specifier").map(this::specification).orElse(List.of()));
    }

    /// What `{x = }` shows of itself: its text up to the value.
    private String ownText(SyntaxNode field) {
        return field.first("=")
                .map(sign -> {
                    int end = sign.range().end();
                    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                        end++;
                    }
                    return text.substring(field.range().start() + 1, end);
                })
                .orElse("");
    }

    /// The text behind the colon of a replacement field, and the fields in it.
    private List<Expr> specification(SyntaxNode node) {
        List<Expr> parts = new ArrayList<>();
        int from = node.range().start() + 1;
        for (SyntaxNode field : node.parts()) {
            TextRange before = new TextRange(from, field.range().start());
            parts.add(new Expr.Str(before, text.substring(before.start(), before.end())));
            parts.add(interpolation(field));
            from = field.range().end();
        }
        TextRange rest = new TextRange(from, node.range().end());
        parts.add(new Expr.Str(rest, text.substring(rest.start(), rest.end())));
        return parts;
    }
}
