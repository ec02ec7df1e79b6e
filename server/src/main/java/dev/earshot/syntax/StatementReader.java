package dev.earshot.syntax;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;

/// Reads statements off a document's text, at any start of one, through a window that grows where it is too small.
/// Reading costs what is read, not the document's length.
final class StatementReader {
    private final SourceText text;
    private int size;
    private int windowStart;
    private int windowEnd;
    private Window window = new Window("");
    private StatementLexer lexer = new StatementLexer(window);

    /// @param size how much is probably going to be read
    StatementReader(SourceText text, int size) {
        this.text = text;
        this.size = size;
    }

    /// Reads the statement that starts at `start`, which lies before the text's end.
    Piece read(int start) {
        if (start < windowStart || start >= windowEnd) {
            openWindow(start);
        }
        while (true) {
            window.forget(start - windowStart);
            int end = lexer.end(start - windowStart);
            if (window.reach() <= window.length() || windowEnd == text.length()) {
                String piece = window.slice(start - windowStart, end);
                return new Piece(piece, window.reach() - (start - windowStart));
            }
            openWindow(start);
        }
    }

    private void openWindow(int start) {
        windowStart = start;
        windowEnd = (int) Math.min((long) start + size, text.length());
        window = new Window(text.slice(new TextRange(windowStart, windowEnd)));
        lexer = new StatementLexer(window);
        size = (int) Math.min(2L * size, Integer.MAX_VALUE / 2);
    }

    /// The text of a statement, and on how much text from its start it depends that it ends there:
    /// beyond the text's end where that is so only because nothing follows.
    record Piece(String text, int reach) {}
}
