package dev.earshot.syntax;

import dev.earshot.grammars.GrammarNames;
import dev.earshot.grammars.PythonGrammar;
import dev.earshot.grammars.TreeNumbers;
import java.util.ArrayDeque;
import java.util.Deque;

/// A tree written out: types, fields and offsets. Tree-sitter's own such text recurses, and so ends the process
/// on a tree that is deep enough.
final class TreeText {
    private TreeText() {}

    /// @param shift what is added to every offset
    static String of(TreeNumbers nodes, int bytesPerUnit, int shift) {
        GrammarNames names = PythonGrammar.names();
        StringBuilder written = new StringBuilder();
        Deque<Integer> left = new ArrayDeque<>(); // how many children of each open node are still to come
        for (int node = 0; node < nodes.count(); node++) {
            open(nodes, node, names, written)
                    .append(shift + nodes.start(node) / bytesPerUnit)
                    .append("..")
                    .append(shift + nodes.end(node) / bytesPerUnit);
            left.push(nodes.children(node));
            while (!left.isEmpty() && left.element() == 0) {
                written.append(')');
                left.pop();
                if (!left.isEmpty()) {
                    left.push(left.pop() - 1);
                }
            }
        }
        return written.toString();
    }

    private static StringBuilder open(TreeNumbers nodes, int node, GrammarNames names, StringBuilder written) {
        String field = names.field(nodes.field(node));
        String type = names.symbol(nodes.symbol(node));
        return written.append(field.isEmpty() ? "\n" : "\n" + field + ": ")
                .append(nodes.isMissing(node) ? "(MISSING " : "(")
                .append(names.isNamed(nodes.symbol(node)) ? type : "\"" + type + "\"")
                .append(' ');
    }
}
