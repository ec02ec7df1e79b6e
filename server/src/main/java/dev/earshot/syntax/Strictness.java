package dev.earshot.syntax;

import java.util.List;
import java.util.Optional;

/// Knows what CPython refuses where tree-sitter is content: a block that is empty or whose statements do not start in
/// one column, a clause that is not in its statement's column, a `try` without a clause, a `print` of
/// Python 2, a `*` that goes on in the next line.
/// It looks at one node, not at what is inside it.
final class Strictness {
    private final String text;

    Strictness(String text) {
        this.text = text;
    }

    boolean refuses(SyntaxNode node) {
        return switch (node.type()) {
            case "module" -> !node.parts().stream().allMatch(part -> startsAt("", part));
            case "block" -> isBrokenBlock(node.parts());
            case "try_statement" -> !hasClause(node) || !hasClausesInItsColumn(node);
            case "if_statement", "for_statement", "while_statement" -> !hasClausesInItsColumn(node);
            case "print_statement" -> !node.has("chevron"); // `print >> file` is an expression
            case "exec_statement" -> true;
            case "attribute" -> node.child("object").filter(this::isSplatOverLines).isPresent();
            default -> false;
        };
    }

    /// Tree-sitter takes the name on the next line for what a `*` at a line's end unpacks, but only outside brackets.
    private boolean isSplatOverLines(SyntaxNode node) {
        String written = text.substring(node.range().start(), node.range().end());
        return node.is("list_splat") && (written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0);
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
        return node.has("except_clause") || node.has("except_group_clause") || node.has("finally_clause");
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
