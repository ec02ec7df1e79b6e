package dev.earshot.syntax;

import dev.earshot.grammars.PythonTree;
import dev.earshot.grammars.TextEncoding;
import dev.earshot.grammars.TreeNumbers;

/// The tree of a statement, which owns native memory.
///
/// @param source the text that was parsed
record ParsedStatement(TopLevelStatement statement, ParserText source, TextEncoding encoding, PythonTree tree)
        implements AutoCloseable {
    /// Code has fewer nodes than half its characters; the shortest may have more.
    private static final int FEW = 32;

    String text() {
        return source.text();
    }

    boolean hasErrors() {
        return source.isClosed() || tree.hasErrors();
    }

    TreeNumbers nodes() {
        return tree.numbers(text().length() / 2 + FEW);
    }

    int bytesPerUnit() {
        return encoding.bytesPerUnit();
    }

    @Override
    public void close() {
        tree.close();
    }
}
