package dev.earshot.syntax;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;

/// Reads statements off a document's text, at any start of one, through a window that grows where it is too small.
/// Reading costs what is read, not the document's length. At a break the text ends for the lexer, and the break belongs
/// to the statement before it.
final class StatementReader {
    private static final char BREAK = '\0';

    private final SourceText text;
    private int size;
    private String fetched = "";
    private int fetchedStart;
    private int windowStart;
    private int windowEnd;
    private boolean isBroken;
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
            openWindow(start, false);
        }
        while (true) {
            window.forget(start - windowStart);
            int end = lexer.end(start - windowStart);
            if (isBroken && end == window.length()) {
                return upToBreak(start);
            }
            if (window.reach() <= window.length() || isBroken || windowEnd == text.length()) {
                String piece = window.slice(start - windowStart, end);
                return new Piece(piece, window.reach() - (start - windowStart));
            }
            openWindow(start, true);
        }
    }

    /// The rest of the window, the break at its end, and the line break behind that.
    private Piece upToBreak(int start) {
        int behind = windowEnd + 1;
        boolean endsLine = behind < text.length() && text.charAt(behind) == '\n';
        String piece = text.slice(new TextRange(start, endsLine ? behind + 1 : behind));
        return new Piece(piece, behind + 1 - start);
    }

    /// Opens a window at `start`, to the next break or as far as the document has been fetched.
    ///
    /// @param larger whether what has been fetched is too little
    private void openWindow(int start, boolean larger) {
        if (larger || start < fetchedStart || start >= fetchedStart + fetched.length()) {
            fetchedStart = start;
            int end = (int) Math.min((long) start + size, text.length());
            fetched = text.slice(new TextRange(start, end));
            size = (int) Math.min(2L * size, Integer.MAX_VALUE / 2);
        }
        int end = fetched.indexOf(BREAK, start - fetchedStart);
        isBroken = end >= 0;
        window = new Window(fetched.substring(start - fetchedStart, isBroken ? end : fetched.length()));
        windowStart = start;
        windowEnd = start + window.length();
        lexer = new StatementLexer(window);
    }

    /// The text of a statement, and on how much text from its start it depends that it ends there:
    /// beyond the text's end where that is so only because nothing follows.
    record Piece(String text, int reach) {}
}
