package dev.earshot.syntax;

import java.util.Arrays;

/// A statement's text as tree-sitter gets it: as long as the statement, and of the same meaning.
///
/// A lone CR ends a line for Python but not for tree-sitter, and so becomes an LF, as does a break. Where many lines in
/// a row hold
/// nothing but a comment, the statement's comment lines become blank lines: Python's scanner reads the rest of
/// such a run for every comment in it, and 1,000 of them would take a third of a second.
final class ParserText {
    private static final int MOST_COMMENT_LINES = 16;

    private ParserText() {}

    static String of(String statement) {
        String text = withLineFeeds(statement);
        return hasManyCommentLines(text) ? withoutCommentLines(text) : text;
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

    private static String withoutCommentLines(String text) {
        char[] units = text.toCharArray();
        Window window = new Window(text);
        StatementLexer lexer = new StatementLexer(window, (start, end) -> Arrays.fill(units, start, end, ' '));
        for (int at = 0; at < text.length(); ) {
            at = lexer.end(at);
        }
        return new String(units);
    }
}
