package dev.earshot.syntax;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows what CPython refuses where tree-sitter is content: a block that is empty or whose statements do not start in
/// one column, a clause that is not in its statement's column, a `try` without a clause, a `print` of
/// Python 2, and whatever goes on where its logical line has ended.
/// It looks at one node, not at what is inside it.
final class Strictness {
    /// Statements that hold others; all others stand on one logical line.
    private static final Set<String> COMPOUND = Set.of(
            "function_definition",
            "class_definition",
            "decorated_definition",
            "if_statement",
            "for_statement",
            "while_statement",
            "try_statement",
            "with_statement",
            "match_statement");

    private static final Set<String> CLAUSES =
            Set.of("elif_clause", "else_clause", "except_clause", "finally_clause", "case_clause");

    private final String text;
    private final LogicalLines lines;

    Strictness(String text, LogicalLines lines) {
        this.text = text;
        this.lines = lines;
    }

    boolean refuses(SyntaxNode node) {
        return switch (node.type()) {
            case "module" -> !node.parts().stream().allMatch(part -> startsAt("", part)) || hasPartOverLines(node);
            case "block" -> isBrokenBlock(node.parts()) || hasPartOverLines(node);
            case "decorator" -> lines.areCrossedBy(node.range());
            case "try_statement" -> hasHeadOverLines(node) || !hasClause(node) || !hasClausesInItsColumn(node);
            case "if_statement", "for_statement", "while_statement" ->
                hasHeadOverLines(node) || !hasClausesInItsColumn(node);
            case "function_definition",
                    "class_definition",
                    "decorated_definition",
                    "with_statement",
                    "match_statement",
                    "elif_clause",
                    "else_clause",
                    "except_clause",
                    "finally_clause",
                    "case_clause" -> hasHeadOverLines(node);
            case "print_statement" -> !node.has("chevron"); // `print >> file` is an expression
            case "exec_statement" -> true;
            default -> false;
        };
    }

    private boolean hasPartOverLines(SyntaxNode block) {
        return block.parts().stream().anyMatch(part -> !holdsOthers(part) && lines.areCrossedBy(part.range()));
    }

    private static boolean holdsOthers(SyntaxNode node) {
        return COMPOUND.contains(node.type()) || CLAUSES.contains(node.type());
    }

    private boolean hasHeadOverLines(SyntaxNode node) {
        return node.first(":")
                .filter(colon -> lines.areCrossedBy(
                        new TextRange(node.range().start(), colon.range().end())))
                .isPresent();
    }

    private boolean isBrokenBlock(List<SyntaxNode> statements) {
        if (statements.isEmpty()) {
            return true;
        }
        Optional<String> column = indent(statements.getFirst());
        return statements.stream()
                .anyMatch(statement -> column.isPresent()
                        ? !startsAt(column.get(), statement)
                        : indent(statement).isPresent());
    }

    private static boolean hasClause(SyntaxNode node) {
        return node.has("except_clause") || node.has("finally_clause");
    }

    private boolean hasClausesInItsColumn(SyntaxNode node) {
        Optional<String> column = indent(node);
        return column.isEmpty()
                || node.parts().stream()
                        .filter(part -> part.type().endsWith("_clause"))
                        .allMatch(clause -> startsAt(column.get(), clause));
    }

    /// Whether a node stands in that column, if it is the first thing on its line.
    private boolean startsAt(String column, SyntaxNode node) {
        return indent(node).filter(indent -> !indent.equals(column)).isEmpty();
    }

    /// The blanks before a node, if nothing else stands before it on its line.
    private Optional<String> indent(SyntaxNode node) {
        int line = node.range().start();
        while (line > 0 && Window.isBlank(text.charAt(line - 1)) && text.charAt(line - 1) != '\f') {
            line--;
        }
        boolean first = line == 0 || "\n\r\f\uFEFF".indexOf(text.charAt(line - 1)) >= 0;
        return first ? Optional.of(text.substring(line, node.range().start())) : Optional.empty();
    }
}
