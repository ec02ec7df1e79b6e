package dev.earshot.syntax;

import io.github.treesitter.jtreesitter.Tree;

/// The tree of a statement, which owns native memory.
///
/// @param text the text that was parsed, see `ParserText`
record ParsedStatement(TopLevelStatement statement, String text, Tree tree) implements AutoCloseable {
    @Override
    public void close() {
        tree.close();
    }
}
