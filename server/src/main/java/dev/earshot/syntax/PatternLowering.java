package dev.earshot.syntax;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Pattern;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Patterns of the concrete tree as `Pattern`. What the grammar could not make out takes whatever is there.
final class PatternLowering {
    private final ExpressionLowering expressions;

    PatternLowering(ExpressionLowering expressions) {
        this.expressions = expressions;
    }

    /// The pattern of one clause.
    ///
    /// @param patterns its `case_pattern` nodes; several are a sequence
    Pattern lower(SyntaxNode clause, List<SyntaxNode> patterns) {
        boolean one = patterns.size() == 1 && !clause.has(",");
        return one ? lower(patterns.getFirst()) : new Pattern.Sequence(clause.range(), lowerAll(patterns));
    }

    private List<Pattern> lowerAll(List<SyntaxNode> nodes) {
        return nodes.stream().map(this::lower).toList();
    }

    private Pattern lower(SyntaxNode node) {
        TextRange range = node.range();
        List<SyntaxNode> parts = node.parts();
        return switch (node.type()) {
            case "case_pattern" -> {
                if (node.has("-") && parts.size() == 1) {
                    yield new Pattern.Value(range, new Expr.UnaryOp(range, "-", expressions.lower(parts.getFirst())));
                }
                yield parts.size() == 1 ? lower(parts.getFirst()) : anything(range);
            }
            case "_" -> anything(range);
            case "dotted_name" -> named(node);
            case "as_pattern" ->
                node.first("identifier")
                        .<Pattern>map(name -> new Pattern.As(range, lower(parts.getFirst()), nameOf(name)))
                        .orElseGet(() -> anything(range));
            case "union_pattern" -> new Pattern.Or(range, alternatives(node));
            case "list_pattern" -> new Pattern.Sequence(range, lowerAll(parts));
            case "tuple_pattern" ->
                parts.size() == 1 && !node.has(",")
                        ? lower(parts.getFirst())
                        : new Pattern.Sequence(range, lowerAll(parts));
            case "splat_pattern" ->
                new Pattern.Star(range, node.first("identifier").map(this::nameOf));
            case "dict_pattern" -> mapping(node);
            case "class_pattern" -> type(node);
            case "string", "concatenated_string", "integer", "float", "true", "false", "none", "complex_pattern" ->
                new Pattern.Value(range, expressions.lower(node));
            default -> anything(range);
        };
    }

    /// `_`, or text that is no pattern.
    private static Pattern anything(TextRange range) {
        return new Pattern.Capture(range, Optional.empty());
    }

    private Expr.Name nameOf(SyntaxNode identifier) {
        return new Expr.Name(identifier.range(), expressions.name(identifier));
    }

    /// A bare name takes what is there; one with dots is a value.
    private Pattern named(SyntaxNode node) {
        List<SyntaxNode> names = node.parts();
        return names.size() == 1
                ? new Pattern.Capture(node.range(), Optional.of(nameOf(names.getFirst())))
                : new Pattern.Value(node.range(), dotted(node));
    }

    private Expr dotted(SyntaxNode node) {
        List<SyntaxNode> names = node.parts();
        Expr value = nameOf(names.getFirst());
        for (SyntaxNode name : names.subList(1, names.size())) {
            TextRange range = new TextRange(value.range().start(), name.range().end());
            value = new Expr.Attribute(range, value, expressions.name(name));
        }
        return value;
    }

    /// The grammar knows `_` and numbers with a sign as tokens only.
    private List<Pattern> alternatives(SyntaxNode node) {
        List<Pattern> alternatives = new ArrayList<>();
        boolean negative = false;
        for (SyntaxNode child : node.children()) {
            if (child.named() || child.is("_")) {
                Pattern pattern = lower(child);
                alternatives.add(
                        negative && pattern instanceof Pattern.Value(TextRange range, Expr value)
                                ? new Pattern.Value(range, new Expr.UnaryOp(range, "-", value))
                                : pattern);
            }
            negative = child.is("-");
        }
        return alternatives;
    }

    private Pattern mapping(SyntaxNode node) {
        List<Pattern.Mapping.Item> items = new ArrayList<>();
        Optional<Expr.Name> rest = Optional.empty();
        Optional<Expr> key = Optional.empty();
        for (SyntaxNode part : node.children()) {
            if (part.is("splat_pattern")) {
                rest = part.first("identifier").map(this::nameOf);
            } else if (part.field().equals("key") && part.named()) {
                key = Optional.of(part.is("dotted_name") ? dotted(part) : expressions.lower(part));
            } else if (part.field().equals("value") && key.isPresent()) {
                items.add(new Pattern.Mapping.Item(key.get(), lower(part)));
            }
        }
        return new Pattern.Mapping(node.range(), items, rest);
    }

    private Pattern type(SyntaxNode node) {
        List<Pattern> positional = new ArrayList<>();
        List<Pattern.Type.Keyword> keywords = new ArrayList<>();
        for (SyntaxNode part : node.parts()) {
            if (!part.is("case_pattern")) {
                continue;
            }
            Optional<SyntaxNode> keyword = part.first("keyword_pattern");
            if (keyword.isPresent()) {
                List<SyntaxNode> two = keyword.get().parts();
                keywords.add(new Pattern.Type.Keyword(
                        expressions.name(two.getFirst()), two.size() > 1 ? lower(two.get(1)) : anything(part.range())));
            } else {
                positional.add(lower(part));
            }
        }
        Expr type =
                node.first("dotted_name").map(this::dotted).orElseGet(() -> new Expr.Parts(node.range(), List.of()));
        return new Pattern.Type(node.range(), type, positional, keywords);
    }
}
