package dev.earshot.grammars;

/// What was changed in the text of a tree: from `start` to `endBefore`, which then became `endAfter`.
public record TreeEdit(Point start, Point endBefore, Point endAfter) {
    /// A place in a text, all counted from 0. For tree-sitter a line ends with LF only.
    ///
    /// @param at in bytes from the start of the text
    /// @param column in bytes from the start of the line
    public record Point(int at, int row, int column) {
        public static final Point START = new Point(0, 0, 0);
    }
}
