package dev.earshot.syntax;

import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Argument.Unpacking;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Parameter.Kind;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expressions of the concrete tree as `Expr`. What the grammar could not make out becomes
/// `Expr.Parts`, so that a call inside broken text is still a call.
final class ExpressionLowering {
    /// How deep expressions and statements may nest; CPython's own parser stops at 200 brackets.
    static final int MAX_DEPTH = 1_000;

    private final String text;
    private final Identifiers identifiers;
    private final StringLowering strings;
    private int depth;
    private int lineEnd;

    ExpressionLowering(String text, Identifiers identifiers) {
        this.text = text;
        this.identifiers = identifiers;
        this.strings = new StringLowering(text, this);
    }

    /// Tells where the logical line ends whose expressions come next: none goes on behind that.
    void lineEndsAt(int offset) {
        lineEnd = offset;
    }

    Expr lower(SyntaxNode node) {
        if (depth >= MAX_DEPTH) {
            return new Expr.Parts(node.range(), List.of());
        }
        depth++;
        try {
            return lowerWithinDepth(node);
        } finally {
            depth--;
        }
    }

    List<Expr> lowerAll(List<SyntaxNode> nodes) {
        return nodes.stream().map(this::lower).toList();
    }

    /// What stands between commas in a statement: the expression, or a tuple of several.
    Expr tupleOf(SyntaxNode holder, List<SyntaxNode> parts) {
        return parts.size() == 1 && !holder.has(",")
                ? lower(parts.getFirst())
                : new Expr.Display(holder.range(), Expr.Display.Kind.TUPLE, lowerAll(parts));
    }

    String textOf(SyntaxNode node) {
        return text.substring(node.range().start(), node.range().end());
    }

    String name(SyntaxNode identifier) {
        return identifiers.compiled(textOf(identifier));
    }

    /// A dotted name without the blanks, comments and line continuations that may stand in it.
    String dottedName(SyntaxNode node) {
        if (node.children().isEmpty()) {
            return name(node);
        }
        StringBuilder dotted = new StringBuilder();
        for (SyntaxNode part : node.parts()) {
            if (part.is("identifier")) {
                dotted.append(dotted.isEmpty() ? "" : ".").append(name(part));
            }
        }
        return dotted.toString();
    }

    List<Argument> arguments(SyntaxNode holder) {
        if (holder.is("generator_expression")) {
            return List.of(new Argument(holder.range(), Optional.empty(), Unpacking.NONE, lower(holder)));
        }
        return holder.parts().stream().map(this::argument).toList();
    }

    List<Parameter> parameters(SyntaxNode holder) {
        List<Parameter> parameters = new ArrayList<>();
        boolean keywordOnly = false;
        for (SyntaxNode part : holder.parts()) {
            switch (part.type()) {
                case "keyword_separator" -> keywordOnly = true;
                case "positional_separator" -> parameters.replaceAll(ExpressionLowering::positionalOnly);
                default -> {
                    Optional<Parameter> parameter = parameter(part, keywordOnly);
                    parameter.ifPresent(parameters::add);
                    keywordOnly |= parameter
                            .filter(p -> p.kind() == Kind.VAR_POSITIONAL)
                            .isPresent();
                }
            }
        }
        return parameters;
    }

    private Expr lowerWithinDepth(SyntaxNode node) {
        TextRange range = node.range();
        boolean overLines = range.start() < lineEnd && lineEnd < range.end();
        Optional<Expr> unpacked = Splats.unpacked(node, text).map(this::lower);
        if (unpacked.isPresent() && !overLines) {
            return new Expr.Starred(range, unpacked.get());
        }
        if (overLines) {
            return new Expr.Parts(range, unpacked.map(List::of).orElseGet(() -> lowerAll(node.parts())));
        }
        return switch (node.type()) {
            case "identifier" -> new Expr.Name(range, name(node));
            case "attribute" -> attribute(node);
            case "call" -> call(node);
            case "subscript" -> subscript(node);
            case "string" -> strings.lower(range, List.of(node));
            case "concatenated_string" -> strings.lower(range, node.parts());
            case "integer", "float", "true", "false", "none", "ellipsis" -> new Expr.Constant(range, textOf(node));
            case "binary_operator" -> new Expr.BinOp(range, in(node, "left"), operator(node), in(node, "right"));
            case "unary_operator" -> new Expr.UnaryOp(range, operator(node), in(node, "argument"));
            case "not_operator" -> new Expr.UnaryOp(range, "not", in(node, "argument"));
            case "boolean_operator" ->
                new Expr.BoolOp(range, in(node, "left"), operator(node).equals("and"), in(node, "right"));
            case "comparison_operator" -> comparison(node);
            case "conditional_expression" -> conditional(node);
            case "named_expression" -> named(node);
            case "lambda" ->
                new Expr.Lambda(
                        range, node.child("parameters").map(this::parameters).orElse(List.of()), in(node, "body"));
            case "tuple", "expression_list", "pattern_list", "tuple_pattern" ->
                new Expr.Display(range, Expr.Display.Kind.TUPLE, lowerAll(node.parts()));
            case "list", "list_pattern" -> new Expr.Display(range, Expr.Display.Kind.LIST, lowerAll(node.parts()));
            case "set" -> new Expr.Display(range, Expr.Display.Kind.SET, lowerAll(node.parts()));
            case "dictionary" -> dictionary(node);
            case "list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression" ->
                comprehension(node);
            case "slice" -> slice(node);
            case "list_splat", "list_splat_pattern" -> new Expr.Starred(range, only(node));
            case "await" -> new Expr.Await(range, only(node));
            case "yield" -> yielded(node);
            case "generic_type" -> genericType(node);
            case "union_type" -> unionType(node);
            case "member_type" -> memberType(node);
            case "parenthesized_expression", "type", "as_pattern_target" -> only(node);
            default -> new Expr.Parts(range, lowerAll(node.parts()));
        };
    }

    private Expr in(SyntaxNode node, String field) {
        return node.child(field).map(this::lower).orElseGet(() -> nothing(node));
    }

    private Expr only(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        return parts.size() == 1 ? lower(parts.getFirst()) : new Expr.Parts(node.range(), lowerAll(parts));
    }

    private static Expr nothing(SyntaxNode node) {
        return new Expr.Parts(TextRange.empty(node.range().end()), List.of());
    }

    private String operator(SyntaxNode node) {
        return node.child("operator").map(SyntaxNode::type).orElse("");
    }

    private Expr attribute(SyntaxNode node) {
        String attr = node.child("attribute").map(this::name).orElse("");
        return new Expr.Attribute(node.range(), in(node, "object"), attr);
    }

    private Expr call(SyntaxNode node) {
        List<Argument> arguments = node.child("arguments").map(this::arguments).orElse(List.of());
        Expr func = in(node, "function");
        TextRange callee = node.child("function").map(SyntaxNode::range).orElse(func.range());
        return new Expr.Call(node.range(), func, callee, arguments);
    }

    private Argument argument(SyntaxNode part) {
        return switch (part.type()) {
            case "keyword_argument" ->
                new Argument(part.range(), part.child("name").map(this::name), Unpacking.NONE, in(part, "value"));
            case "list_splat" -> new Argument(part.range(), Optional.empty(), Unpacking.ITERABLE, only(part));
            case "dictionary_splat" -> new Argument(part.range(), Optional.empty(), Unpacking.MAPPING, only(part));
            default -> new Argument(part.range(), Optional.empty(), Unpacking.NONE, lower(part));
        };
    }

    private Expr subscript(SyntaxNode node) {
        List<SyntaxNode> indices = node.parts().stream()
                .filter(part -> part.field().equals("subscript"))
                .toList();
        Expr index = indices.size() == 1
                ? lower(indices.getFirst())
                : new Expr.Display(node.range(), Expr.Display.Kind.TUPLE, lowerAll(indices));
        return new Expr.Subscript(node.range(), in(node, "value"), index);
    }

    /// `list[int]` in the place of a type, which the grammar has apart from subscripts.
    private Expr genericType(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        if (parts.size() != 2 || !parts.getLast().is("type_parameter")) {
            return new Expr.Parts(node.range(), lowerAll(parts));
        }
        SyntaxNode brackets = parts.getLast();
        boolean isTuple = brackets.children().stream().anyMatch(child -> child.is(","));
        Expr index = isTuple
                ? new Expr.Display(brackets.range(), Expr.Display.Kind.TUPLE, lowerAll(brackets.parts()))
                : only(brackets);
        return new Expr.Subscript(node.range(), lower(parts.getFirst()), index);
    }

    private Expr unionType(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        return parts.size() == 2
                ? new Expr.BinOp(node.range(), lower(parts.getFirst()), "|", lower(parts.getLast()))
                : new Expr.Parts(node.range(), lowerAll(parts));
    }

    private Expr memberType(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        return parts.size() == 2
                ? new Expr.Attribute(node.range(), lower(parts.getFirst()), name(parts.getLast()))
                : new Expr.Parts(node.range(), lowerAll(parts));
    }

    private Expr slice(SyntaxNode node) {
        List<Optional<Expr>> bounds = new ArrayList<>(List.of(Optional.empty(), Optional.empty(), Optional.empty()));
        int at = 0;
        for (SyntaxNode child : node.children()) {
            if (child.is(":")) {
                at++;
            } else if (child.named() && !child.is("comment") && !child.is("line_continuation") && at < bounds.size()) {
                bounds.set(at, Optional.of(lower(child)));
            }
        }
        return new Expr.Slice(node.range(), bounds.get(0), bounds.get(1), bounds.get(2));
    }

    private Expr comparison(SyntaxNode node) {
        List<String> operators = node.children().stream()
                .filter(child -> child.field().equals("operators"))
                .map(SyntaxNode::type)
                .toList();
        List<SyntaxNode> operands = node.parts().stream()
                .filter(child -> !child.field().equals("operators"))
                .toList();
        return new Expr.Compare(node.range(), lowerAll(operands), operators);
    }

    private Expr conditional(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        return parts.size() == 3
                ? new Expr.IfExp(node.range(), lower(parts.get(1)), lower(parts.get(0)), lower(parts.get(2)))
                : new Expr.Parts(node.range(), lowerAll(parts));
    }

    private Expr named(SyntaxNode node) {
        return node.child("name")
                .<Expr>map(name ->
                        new Expr.NamedExpr(node.range(), new Expr.Name(name.range(), name(name)), in(node, "value")))
                .orElseGet(() -> new Expr.Parts(node.range(), lowerAll(node.parts())));
    }

    private Expr dictionary(SyntaxNode node) {
        List<Expr.Dict.Item> items = new ArrayList<>();
        for (SyntaxNode part : node.parts()) {
            items.add(
                    part.is("pair")
                            ? new Expr.Dict.Item(Optional.of(in(part, "key")), in(part, "value"))
                            : new Expr.Dict.Item(Optional.empty(), only(part)));
        }
        return new Expr.Dict(node.range(), items);
    }

    private Expr comprehension(SyntaxNode node) {
        List<Expr> results = new ArrayList<>();
        List<Expr.Comprehension.Clause> clauses = new ArrayList<>();
        for (SyntaxNode part : node.parts()) {
            switch (part.type()) {
                case "for_in_clause" -> clauses.add(new Expr.Comprehension.For(in(part, "left"), in(part, "right")));
                case "if_clause" -> clauses.add(new Expr.Comprehension.If(only(part)));
                case "pair" -> {
                    results.add(in(part, "key"));
                    results.add(in(part, "value"));
                }
                default -> results.add(lower(part));
            }
        }
        Expr.Comprehension.Product product = switch (node.type()) {
            case "generator_expression" -> Expr.Comprehension.Product.GENERATOR;
            case "set_comprehension" -> Expr.Comprehension.Product.SET;
            case "dictionary_comprehension" -> Expr.Comprehension.Product.DICT;
            default -> Expr.Comprehension.Product.LIST;
        };
        return new Expr.Comprehension(node.range(), product, results, clauses);
    }

    private Expr yielded(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        Optional<Expr> value = parts.isEmpty() ? Optional.empty() : Optional.of(tupleOf(node, parts));
        return new Expr.Yield(node.range(), node.has("from"), value);
    }

    private Optional<Parameter> parameter(SyntaxNode part, boolean keywordOnly) {
        Kind kind = keywordOnly ? Kind.KEYWORD_ONLY : Kind.POSITIONAL_OR_KEYWORD;
        Optional<Expr> annotation = part.child("type").map(this::lower);
        Optional<Expr> value = part.child("value").map(this::lower);
        return switch (part.type()) {
            case "identifier" -> Optional.of(new Parameter(part.range(), name(part), kind, annotation, value));
            case "default_parameter", "typed_default_parameter" ->
                part.child("name")
                        .filter(name -> name.is("identifier"))
                        .map(name -> new Parameter(part.range(), name(name), kind, annotation, value));
            case "typed_parameter" ->
                part.parts().stream()
                        .filter(child -> !child.is("type"))
                        .findFirst()
                        .flatMap(inner -> parameter(inner, keywordOnly))
                        .map(inner -> new Parameter(part.range(), inner.name(), inner.kind(), annotation, value));
            case "list_splat_pattern" -> variadic(part, Kind.VAR_POSITIONAL);
            case "dictionary_splat_pattern" -> variadic(part, Kind.VAR_KEYWORD);
            default -> Optional.empty();
        };
    }

    private Optional<Parameter> variadic(SyntaxNode part, Kind kind) {
        return part.first("identifier")
                .map(name -> new Parameter(part.range(), name(name), kind, Optional.empty(), Optional.empty()));
    }

    private static Parameter positionalOnly(Parameter parameter) {
        return new Parameter(
                parameter.range(),
                parameter.name(),
                Kind.POSITIONAL_ONLY,
                parameter.annotation(),
                parameter.defaultValue());
    }
}
