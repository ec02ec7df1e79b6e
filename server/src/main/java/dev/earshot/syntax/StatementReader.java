package dev.earshot.syntax;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;

/// Reads statements off a document's text, at any start of one, through a window that grows where it is too small.
/// Reading costs what is read, not the document's length. At a break the text ends for the lexer, and the break belongs
/// to the statement before it.
final class StatementReader {
    private static final char BREAK = '\0';

    /// More is not looked at at once, unless for one statement, in UTF-16 units.
    static final int MUCH = 1 << 15;

    private final SourceText text;
    private final int probableSize;
    private int size;

    /// What has been fetched of the text; a window is a part of it.
    private char[] fetched = {};

    private int fetchedStart;
    private int fetchedLength;
    private int windowStart;
    private int windowEnd;
    private boolean isBroken;
    private Window window = new Window("");
    private StatementLexer lexer = new StatementLexer(window);

    /// @param size how much is probably going to be read
    StatementReader(SourceText text, int size) {
        this.text = text;
        this.size = size;
        probableSize = size;
    }

    /// Reads the statement that starts at `start`, which lies before the text's end.
    Piece read(int start) {
        if (start < windowStart || start >= windowEnd) {
            openWindow(start, false);
        }
        while (true) {
            int from = start - fetchedStart;
            window.forget(from);
            int end = lexer.end(from);
            if (isBroken && end == window.length()) {
                return upToBreak(start);
            }
            if (window.reach() <= window.length() || isBroken || windowEnd == text.length()) {
                return new Piece(window.slice(from, end), window.reach() - from);
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
        if (larger || start < fetchedStart || start >= fetchedStart + fetchedLength) {
            size = larger ? size : Math.min(size, Math.max(probableSize, MUCH));
            fetch(start, Math.min(size, text.length() - start));
            size = (int) Math.min(2L * size, Integer.MAX_VALUE / 2);
        }
        int end = start - fetchedStart;
        while (end < fetchedLength && fetched[end] != BREAK) {
            end++;
        }
        isBroken = end < fetchedLength;
        window = new Window(fetched, end);
        windowStart = start;
        windowEnd = fetchedStart + end;
        lexer = new StatementLexer(window);
    }

    private void fetch(int start, int length) {
        if (fetched.length < length) {
            fetched = new char[length];
        }
        fetchedStart = start;
        fetchedLength = length;
        text.copy(new TextRange(start, start + length), fetched);
    }

    /// The text of a statement, and on how much text from its start it depends that it ends there:
    /// beyond the text's end where that is so only because nothing follows.
    record Piece(String text, int reach) {}
}
