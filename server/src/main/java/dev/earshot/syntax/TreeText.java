package dev.earshot.syntax;

import io.github.treesitter.jtreesitter.Node;
import io.github.treesitter.jtreesitter.TreeCursor;

/// A tree written out: types, fields and offsets. Tree-sitter's own such text recurses, and so ends the process
/// on a tree that is deep enough.
final class TreeText {
    private TreeText() {}

    /// @param shift what is added to every offset
    static String of(Node root, int bytesPerUnit, int shift) {
        StringBuilder written = new StringBuilder();
        try (TreeCursor cursor = root.walk()) {
            open(cursor, bytesPerUnit, shift, written);
            while (cursor.gotoFirstChild() || next(cursor, written)) {
                open(cursor, bytesPerUnit, shift, written);
            }
        }
        return written.toString();
    }

    /// Moves on to what follows the current node and all that it holds, or comes back to the root.
    private static boolean next(TreeCursor cursor, StringBuilder written) {
        written.append(')');
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent()) {
                return false;
            }
            written.append(')');
        }
        return true;
    }

    private static void open(TreeCursor cursor, int bytesPerUnit, int shift, StringBuilder written) {
        Node node = cursor.getCurrentNode();
        String field = cursor.getCurrentFieldName();
        written.append(field == null ? "\n" : "\n" + field + ": ")
                .append(node.isMissing() ? "(MISSING " : "(")
                .append(node.isNamed() ? node.getType() : "\"" + node.getType() + "\"")
                .append(' ')
                .append(shift + node.getStartByte() / bytesPerUnit)
                .append("..")
                .append(shift + node.getEndByte() / bytesPerUnit);
    }
}
