package dev.earshot.syntax;

/// Finds where top-level statements end, by the lines, strings and brackets of Python and nothing more of its syntax.
///
/// Where a statement ends depends on nothing before its start, so that it can be found again from any start.
/// Broken text must not swallow what stands below it: a keyword at a line's start which cannot stand inside
/// brackets ends those left open, and so do the decorators of a definition. The lexer does not know the document:
/// it reads a window and takes its end as the end of the text; see `Window.reach` for whether that mattered.
final class StatementLexer {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Window text;
    private final Listener listener;
    private final StringLexer strings;

    /// Here the last run of lines with `@` in brackets ended, before no definition.
    private int noDecoratorsBefore = -1;

    StatementLexer(Window text) {
        this(text, Listener.NONE);
    }

    StatementLexer(Window text, Listener listener) {
        this.text = text;
        this.listener = listener;
        strings = new StringLexer(text, listener);
    }

    /// The offset at which the statement that starts at `start` ends: the start of the next one, or the end.
    int end(int start) {
        boolean decorated = false;
        int line = text.at(start) == BYTE_ORDER_MARK ? start + 1 : start;
        boolean first = true;
        while (text.at(line) != Window.END) {
            int code = text.behindBlanks(line);
            int unit = text.at(code);
            if (unit == '#' || unit == '\n' || unit == '\r' || unit == Window.END) {
                int end = text.lineEnd(code);
                if (unit == '#') {
                    listener.comment(code, end);
                }
                line = text.at(end) == Window.END ? end : text.behindLineBreak(end);
            } else {
                if (code == line || text.at(code - 1) == '\f') {
                    if (!first && startsStatement(code, decorated)) {
                        return line;
                    }
                    decorated = unit == '@';
                }
                line = logicalLineEnd(code);
            }
            first = false;
        }
        return text.length();
    }

    /// Whether code at column 0 starts a statement, rather than going on with the one before.
    private boolean startsStatement(int code, boolean decorated) {
        String word = Keywords.wordAt(text, code);
        if (decorated) {
            return text.at(code) != '@' && !Keywords.opensDefinition(word);
        }
        return !Keywords.opensClause(word);
    }

    /// The start of the first line behind the logical line on which `start` stands, or the end.
    int logicalLineEnd(int start) {
        int open = 0;
        int at = start;
        while (true) {
            switch (text.at(at)) {
                case Window.END -> {
                    return at;
                }
                case '(', '[', '{' -> {
                    open++;
                    at++;
                }
                case ')', ']', '}' -> {
                    open = Math.max(open - 1, 0);
                    at++;
                }
                case '"', '\'' -> at = strings.end(at);
                case '#' -> at = text.lineEnd(at);
                case '\\' -> {
                    at++;
                    if (text.isLineBreak(at)) {
                        at = text.behindLineBreak(at);
                    }
                }
                case '\n', '\r' -> {
                    at = text.behindLineBreak(at);
                    if (open == 0 || endsBrackets(at)) {
                        return at;
                    }
                }
                default -> at = text.nextSpecial(at + 1);
            }
        }
    }

    private boolean endsBrackets(int line) {
        return text.at(line) == '@' ? decoratesDefinition(line) : Keywords.endsBrackets(text, text.behindBlanks(line));
    }

    /// Whether lines with `@` at column 0 go before a definition; else it is a matrix multiplication.
    private boolean decoratesDefinition(int line) {
        if (line < noDecoratorsBefore) {
            return Keywords.opensDefinition(Keywords.wordAt(text, noDecoratorsBefore));
        }
        int at = line;
        while (text.at(at) == '@') {
            int end = text.lineEnd(at);
            at = text.at(end) == Window.END ? end : text.behindLineBreak(end);
        }
        if (Keywords.opensDefinition(Keywords.wordAt(text, at))) {
            return true;
        }
        noDecoratorsBefore = at;
        return false;
    }

    /// Is told what is read over.
    interface Listener {
        Listener NONE = new Listener() {};

        /// A comment stands alone on its line, outside of brackets.
        default void comment(int start, int end) {}

        /// A string was taken as ended, and has no closing quote.
        default void unclosedString(int start, int end) {}
    }
}
