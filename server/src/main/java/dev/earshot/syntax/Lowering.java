package dev.earshot.syntax;

import dev.earshot.syntax.ast.Comment;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.MatchCase;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A concrete tree as a `Suite`: the statements of one top-level piece of a document.
/// It knows tree-sitter-python's node types and nothing of what the program means.
final class Lowering {
    private final Identifiers identifiers = new Identifiers();
    private final LogicalLines lines;
    private final ExpressionLowering expressions;
    private final ImportLowering imports;
    private int depth;

    private Lowering(String text, LogicalLines lines) {
        this.lines = lines;
        this.expressions = new ExpressionLowering(text, identifiers);
        this.imports = new ImportLowering(expressions);
    }

    /// The statements below a `module` node.
    ///
    /// @param source the text that was parsed
    /// @param endsCell whether the statement is the last of a notebook's cell
    static Suite suite(SyntaxNode module, ParserText source, boolean endsCell) {
        String text = source.text();
        LogicalLines lines = new LogicalLines(text);
        List<Comment> comments = new ArrayList<>();
        boolean broken = isBroken(module, source, lines, node -> {
            if (node.is("comment")) {
                comments.add(new Comment(
                        node.range(),
                        text.substring(node.range().start(), node.range().end())));
            }
        });
        comments.sort(Comparator.comparingInt(comment -> comment.range().start()));
        return new Suite(new Lowering(text, lines).statements(module), comments, broken, endsCell);
    }

    /// Whether such a suite is broken.
    static boolean isBroken(SyntaxNode module, ParserText source) {
        return isBroken(module, source, new LogicalLines(source.text()), _ -> {});
    }

    /// @param each is handed all nodes, in any order
    private static boolean isBroken(
            SyntaxNode module, ParserText source, LogicalLines lines, Consumer<SyntaxNode> each) {
        Strictness strictness = new Strictness(source.text(), lines);
        boolean broken = source.isClosed();
        Deque<SyntaxNode> open = new ArrayDeque<>(List.of(module));
        while (!open.isEmpty()) {
            SyntaxNode node = open.pop();
            broken |= node.isError() || node.missing() || strictness.refuses(node);
            each.accept(node);
            for (SyntaxNode child : node.children()) {
                open.push(child);
            }
        }
        return broken;
    }

    private List<Stmt> statements(SyntaxNode block) {
        List<Stmt> statements = new ArrayList<>();
        for (SyntaxNode part : block.parts()) {
            statement(part).ifPresent(statements::add);
        }
        return statements;
    }

    /// The statements in a block; before them those that the parser took for none, as it does where a bracket is open.
    private List<Stmt> block(SyntaxNode node, String field) {
        Optional<SyntaxNode> block = node.child(field);
        int end = block.map(body -> body.range().start()).orElse(node.range().end());
        List<Stmt> statements = new ArrayList<>();
        for (SyntaxNode part : node.children()) {
            if (part.isError() && part.range().start() < end) {
                statement(part).ifPresent(statements::add);
            }
        }
        block.ifPresent(body -> statements.addAll(statements(body)));
        return statements;
    }

    private Optional<Stmt> statement(SyntaxNode node) {
        if (depth >= ExpressionLowering.MAX_DEPTH) {
            return Optional.empty();
        }
        depth++;
        expressions.lineEndsAt(lines.end(node.range().start()));
        try {
            return Optional.of(lower(node));
        } finally {
            depth--;
        }
    }

    private Stmt lower(SyntaxNode node) {
        var range = node.range();
        return switch (node.type()) {
            case "import_statement" -> imports.of(node);
            case "import_from_statement" -> imports.from(node);
            case "future_import_statement" -> imports.fromFuture(node);
            case "expression_statement" -> expressionStatement(node);
            case "assignment", "augmented_assignment" -> assignment(node);
            case "delete_statement" -> new Stmt.Delete(range, targets(node));
            case "global_statement" -> new Stmt.Global(range, names(node));
            case "nonlocal_statement" -> new Stmt.Nonlocal(range, names(node));
            case "function_definition" -> function(node, node, List.of());
            case "class_definition" -> classDefinition(node, node, List.of());
            case "decorated_definition" -> decorated(node);
            case "if_statement" -> ifStatement(node, node.children(), 0);
            case "for_statement" ->
                new Stmt.For(
                        range,
                        expression(node, "left"),
                        expression(node, "right"),
                        block(node, "body"),
                        alternative(node));
            case "while_statement" ->
                new Stmt.While(range, expression(node, "condition"), block(node, "body"), alternative(node));
            case "try_statement" -> tryStatement(node);
            case "with_statement" -> new Stmt.With(range, node.has("async"), withItems(node), block(node, "body"));
            case "match_statement" -> new Stmt.Match(range, subject(node), cases(node));
            case "return_statement" -> new Stmt.Return(range, value(node));
            case "raise_statement" -> raise(node);
            case "assert_statement" -> assertion(node);
            case "type_alias_statement" ->
                CalledType.assignment(node, expressions)
                        .orElseGet(
                                () -> new Stmt.TypeAlias(range, expression(node, "left"), expression(node, "right")));
            case "pass_statement" -> new Stmt.Pass(range);
            case "break_statement" -> new Stmt.Break(range);
            case "continue_statement" -> new Stmt.Continue(range);
            case "print_statement", "exec_statement" ->
                new Stmt.ExprStmt(range, new Expr.Parts(range, expressions.lowerAll(node.parts())));
            case "ERROR",
                    "block",
                    "module",
                    "else_clause",
                    "elif_clause",
                    "except_clause",
                    "finally_clause",
                    "case_clause",
                    "with_clause",
                    "decorator",
                    "parameters" -> new Stmt.Broken(range, statements(node));
            default -> new Stmt.ExprStmt(range, expressions.lower(node));
        };
    }

    private Expr expression(SyntaxNode node, String field) {
        return node.child(field).map(expressions::lower).orElseGet(() -> new Expr.Parts(node.range(), List.of()));
    }

    private Optional<Expr> value(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        return parts.isEmpty() ? Optional.empty() : Optional.of(expressions.tupleOf(node, parts));
    }

    private Stmt expressionStatement(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        if (parts.size() == 1 && parts.getFirst().type().endsWith("assignment")) {
            return assignment(parts.getFirst());
        }
        return new Stmt.ExprStmt(node.range(), expressions.tupleOf(node, parts));
    }

    private Stmt assignment(SyntaxNode node) {
        Expr target = expression(node, "left");
        Optional<SyntaxNode> right = node.child("right");
        if (node.is("augmented_assignment")) {
            String operator = node.child("operator").map(SyntaxNode::type).orElse("");
            return new Stmt.AugAssign(node.range(), target, operator, expression(node, "right"));
        }
        Optional<SyntaxNode> type = node.child("type");
        if (type.isPresent()) {
            return new Stmt.AnnAssign(
                    node.range(), target, expressions.lower(type.get()), right.map(expressions::lower));
        }
        List<Expr> targets = new ArrayList<>(List.of(target));
        while (right.isPresent()
                && right.get().is("assignment")
                && right.get().child("type").isEmpty()) {
            SyntaxNode next = right.get();
            targets.add(expression(next, "left"));
            right = next.child("right");
        }
        Expr value = right.map(expressions::lower).orElseGet(() -> new Expr.Parts(node.range(), List.of()));
        return new Stmt.Assign(node.range(), targets, value);
    }

    private List<Expr> targets(SyntaxNode node) {
        return value(node)
                .map(value -> value instanceof Expr.Display display ? display.elements() : List.of(value))
                .orElse(List.of());
    }

    private List<String> names(SyntaxNode node) {
        return node.parts().stream()
                .filter(part -> part.is("identifier"))
                .map(expressions::name)
                .toList();
    }

    private Stmt decorated(SyntaxNode node) {
        List<Expr> decorators = node.parts().stream()
                .filter(part -> part.is("decorator"))
                .flatMap(decorator -> expressions.lowerAll(decorator.parts()).stream())
                .toList();
        Optional<SyntaxNode> definition = node.child("definition");
        if (definition.isEmpty()) {
            return new Stmt.Broken(node.range(), statements(node));
        }
        return definition.get().is("class_definition")
                ? classDefinition(node, definition.get(), decorators)
                : function(node, definition.get(), decorators);
    }

    private Stmt function(SyntaxNode whole, SyntaxNode node, List<Expr> decorators) {
        return new Stmt.FunctionDef(
                whole.range(),
                node.has("async"),
                node.child("name").map(expressions::name).orElse(""),
                node.child("parameters").map(expressions::parameters).orElse(List.of()),
                node.child("return_type").map(expressions::lower),
                decorators,
                block(node, "body"));
    }

    private Stmt classDefinition(SyntaxNode whole, SyntaxNode node, List<Expr> decorators) {
        String name = node.child("name").map(expressions::name).orElse("");
        var bases = node.child("superclasses").map(expressions::arguments).orElse(List.of());
        identifiers.enterClass(name);
        try {
            return new Stmt.ClassDef(whole.range(), name, bases, decorators, block(node, "body"));
        } finally {
            identifiers.leaveClass();
        }
    }

    /// An `if` or one of its `elif`s, with the clauses that follow it as its `else`.
    private Stmt ifStatement(SyntaxNode node, List<SyntaxNode> clauses, int from) {
        List<Stmt> orElse = List.of();
        for (int at = from; at < clauses.size(); at++) {
            SyntaxNode clause = clauses.get(at);
            if (clause.is("elif_clause")) {
                orElse = nested(clause, clauses, at + 1);
                break;
            }
            if (clause.is("else_clause")) {
                orElse = block(clause, "body");
                break;
            }
        }
        return new Stmt.If(node.range(), expression(node, "condition"), block(node, "consequence"), orElse);
    }

    private List<Stmt> nested(SyntaxNode clause, List<SyntaxNode> clauses, int from) {
        if (depth >= ExpressionLowering.MAX_DEPTH) {
            return List.of();
        }
        depth++;
        try {
            return List.of(ifStatement(clause, clauses, from));
        } finally {
            depth--;
        }
    }

    private List<Stmt> alternative(SyntaxNode node) {
        return node.child("alternative").map(clause -> block(clause, "body")).orElse(List.of());
    }

    private Stmt tryStatement(SyntaxNode node) {
        List<ExceptHandler> handlers = new ArrayList<>();
        List<Stmt> orElse = List.of();
        List<Stmt> finalBody = List.of();
        for (SyntaxNode part : node.parts()) {
            switch (part.type()) {
                case "except_clause" -> handlers.add(handler(part));
                case "else_clause" -> orElse = block(part, "body");
                case "finally_clause" ->
                    finalBody = part.first("block").map(this::statements).orElse(List.of());
                default -> {}
            }
        }
        return new Stmt.Try(node.range(), block(node, "body"), handlers, orElse, finalBody);
    }

    private ExceptHandler handler(SyntaxNode node) {
        List<Stmt> body = node.first("block").map(this::statements).orElse(List.of());
        List<SyntaxNode> types = node.children().stream()
                .filter(child -> child.field().equals("value"))
                .toList();
        Optional<SyntaxNode> alias = node.child("alias");
        if (types.size() == 1 && types.getFirst().is("as_pattern")) {
            SyntaxNode pattern = types.getFirst();
            types = pattern.parts().subList(0, 1);
            alias = pattern.child("alias").flatMap(target -> target.first("identifier"));
        }
        Optional<Expr> type = types.isEmpty() ? Optional.empty() : Optional.of(expressions.tupleOf(node, types));
        Optional<String> name = alias.filter(target -> target.is("identifier")).map(expressions::name);
        return new ExceptHandler(node.range(), node.has("*"), type, name, body);
    }

    private List<Stmt.With.Item> withItems(SyntaxNode node) {
        List<Stmt.With.Item> items = new ArrayList<>();
        for (SyntaxNode clause : node.parts()) {
            if (clause.is("with_clause")) {
                clause.parts().stream().map(this::withItem).forEach(items::add);
            }
        }
        return items;
    }

    private Stmt.With.Item withItem(SyntaxNode item) {
        SyntaxNode value = item.child("value").orElse(item);
        if (value.is("as_pattern") && !value.parts().isEmpty()) {
            return new Stmt.With.Item(
                    expressions.lower(value.parts().getFirst()),
                    value.child("alias").map(expressions::lower));
        }
        return new Stmt.With.Item(expressions.lower(value), Optional.empty());
    }

    private Expr subject(SyntaxNode node) {
        List<SyntaxNode> subjects = node.parts().stream()
                .filter(part -> part.field().equals("subject"))
                .toList();
        return subjects.size() == 1
                ? expressions.lower(subjects.getFirst())
                : new Expr.Display(node.range(), Expr.Display.Kind.TUPLE, expressions.lowerAll(subjects));
    }

    private List<MatchCase> cases(SyntaxNode node) {
        List<MatchCase> cases = new ArrayList<>();
        for (SyntaxNode clause : node.child("body").map(SyntaxNode::parts).orElse(List.of())) {
            if (clause.is("case_clause")) {
                cases.add(matchCase(clause));
            }
        }
        return cases;
    }

    private MatchCase matchCase(SyntaxNode clause) {
        List<SyntaxNode> patterns =
                clause.parts().stream().filter(part -> part.is("case_pattern")).toList();
        Optional<Expr> guard = clause.child("guard")
                .filter(guardClause -> !guardClause.parts().isEmpty())
                .map(guardClause -> expressions.lower(guardClause.parts().getFirst()));
        return new MatchCase(
                clause.range(),
                new PatternLowering(expressions).lower(clause, patterns),
                guard,
                block(clause, "consequence"));
    }

    private Stmt raise(SyntaxNode node) {
        Optional<Expr> cause = node.child("cause").map(expressions::lower);
        List<SyntaxNode> raised = node.parts().stream()
                .filter(part -> !part.field().equals("cause"))
                .toList();
        Optional<Expr> exception = raised.isEmpty() ? Optional.empty() : Optional.of(expressions.tupleOf(node, raised));
        return new Stmt.Raise(node.range(), exception, cause);
    }

    private Stmt assertion(SyntaxNode node) {
        List<Expr> parts = expressions.lowerAll(node.parts());
        Expr test = parts.isEmpty() ? new Expr.Parts(node.range(), List.of()) : parts.getFirst();
        return new Stmt.Assert(node.range(), test, parts.stream().skip(1).findFirst());
    }
}
