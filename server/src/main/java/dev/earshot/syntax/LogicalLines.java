package dev.earshot.syntax;

import dev.earshot.text.TextRange;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Where the logical lines of a text end: at a line break outside of brackets and strings which no backslash hides.
///
/// Tree-sitter reads over a line break wherever a statement cannot end: to it `a +` and the line below are one
/// expression. To Python they are not.
final class LogicalLines {
    private final int[] ends;

    LogicalLines(String text) {
        StatementLexer lexer = new StatementLexer(new Window(text));
        ends = IntStream.iterate(lexer.logicalLineEnd(0), end -> end < text.length(), lexer::logicalLineEnd)
                .toArray();
    }

    /// The start of the line below the one that holds this offset.
    int end(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        int next = found < 0 ? -found - 1 : found + 1;
        return next < ends.length ? ends[next] : Integer.MAX_VALUE;
    }

    /// Whether a stretch goes on where the line on which it starts has ended.
    boolean areCrossedBy(TextRange range) {
        return range.end() > end(range.start());
    }
}
