package dev.earshot.syntax;

import dev.earshot.grammars.TreeNumbers;
import dev.earshot.grammars.TreeReader;
import io.github.treesitter.jtreesitter.InputEncoding;
import io.github.treesitter.jtreesitter.Node;
import io.github.treesitter.jtreesitter.Tree;

/// The tree of a statement, which owns native memory.
///
/// @param source the text that was parsed
/// @param encoding UTF-8 where the text is plain ASCII, since Java encodes that many times as fast; else UTF-16
/// @param reader what the tree is read by
record ParsedStatement(
        TopLevelStatement statement, ParserText source, InputEncoding encoding, Tree tree, TreeReader reader)
        implements AutoCloseable {
    /// Code has fewer nodes than half its characters; the shortest may have more.
    private static final int FEW = 32;

    Node root() {
        return tree.getRootNode();
    }

    String text() {
        return source.text();
    }

    boolean hasErrors() {
        return source.isClosed() || reader.hasErrors(tree);
    }

    TreeNumbers nodes() {
        return reader.numbers(tree, text().length() / 2 + FEW);
    }

    /// By what tree-sitter's offsets, which count bytes, are to be divided.
    int bytesPerUnit() {
        return bytesPerUnit(encoding);
    }

    static int bytesPerUnit(InputEncoding encoding) {
        return encoding == InputEncoding.UTF_8 ? 1 : 2;
    }

    @Override
    public void close() {
        tree.close();
    }
}
