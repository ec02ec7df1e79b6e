package dev.earshot.syntax;

import java.util.Arrays;

/// A statement's text as tree-sitter gets it: as long as the statement, and of the same meaning.
///
/// A lone CR ends a line for Python but not for tree-sitter, and so becomes an LF, as does a break. Where many lines in
/// a row hold nothing but a comment, the statement's comment lines become blank lines: Python's scanner reads the rest
/// of such a run for every comment in it, and 1,000 of them would take a third of a second. A string without a closing
/// quote is emptied and closed where [StringLexer] takes it as ended: tree-sitter would take what stands in it, or what
/// stands below it, for what it is not.
///
/// @param isClosed whether a string had to be closed: the statement is broken, though its tree may have no error
record ParserText(String text, boolean isClosed) {
    private static final int MOST_COMMENT_LINES = 16;

    static ParserText of(String statement) {
        String text = withLineFeeds(statement);
        Mending mending = new Mending(text, hasManyCommentLines(text));
        StatementLexer lexer = new StatementLexer(new Window(text), mending);
        for (int at = 0; at < text.length(); ) {
            at = lexer.end(at);
        }
        return new ParserText(mending.text(), mending.isClosed);
    }

    /// The same without the blanks at its end, where it is longer than this.
    ParserText upTo(int longest) {
        return text.length() > longest ? new ParserText(text.stripTrailing(), isClosed) : this;
    }

    /// What is changed in a text while it is read over.
    private static final class Mending implements StatementLexer.Listener {
        private final String text;
        private final boolean blanksComments;
        private char[] units = {};
        private boolean isClosed;

        Mending(String text, boolean blanksComments) {
            this.text = text;
            this.blanksComments = blanksComments;
        }

        @Override
        public void comment(int start, int end) {
            if (blanksComments) {
                Arrays.fill(units(), start, end, ' ');
            }
        }

        /// A quote that is all there is of a string becomes a number, since nothing can close it.
        @Override
        public void unclosedString(int start, int end) {
            isClosed = true;
            if (end - start == 1) {
                units()[start] = '0';
            } else {
                Arrays.fill(units(), start + 1, end - 1, ' ');
                units()[end - 1] = units()[start];
            }
        }

        private char[] units() {
            if (units.length == 0) {
                units = text.toCharArray();
            }
            return units;
        }

        String text() {
            return units.length == 0 ? text : new String(units);
        }
    }

    private static String withLineFeeds(String statement) {
        String text = statement.replace('\0', '\n');
        int at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        char[] units = text.toCharArray();
        for (; at < units.length; at++) {
            if (units[at] == '\r' && (at + 1 == units.length || units[at + 1] != '\n')) {
                units[at] = '\n';
            }
        }
        return new String(units);
    }

    /// Whether more lines in a row than the parser gets seem to hold a comment; they may stand in a string.
    private static boolean hasManyCommentLines(String text) {
        int comments = 0;
        int line = 0;
        do {
            int code = line;
            while (code < text.length() && Window.isBlank(text.charAt(code))) {
                code++;
            }
            if (code < text.length() && text.charAt(code) == '#') {
                comments++;
            } else if (code < text.length() && text.charAt(code) != '\n' && text.charAt(code) != '\r') {
                comments = 0;
            }
            if (comments > MOST_COMMENT_LINES) {
                return true;
            }
            line = text.indexOf('\n', code) + 1;
        } while (line > 0);
        return false;
    }
}
