package dev.earshot.syntax;

/// Finds where string literals end.
///
/// A string in single quotes ends at its line's end unless a backslash goes before the line break. A string in
/// triple quotes without an end is taken as ended at the end of the line on which it opened: a person is typing
/// it, and what stands below is code. The same holds for a formatted string whose braces do not add up.
final class StringLexer {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Window text;
    private final StatementLexer.Listener listener;
    private final FormattedStringLexer formatted;

    /// No triple quote of this kind stands at or behind these offsets. A backslash before a quote belongs to the
    /// same string wherever that string opened, so what was searched in vain is never searched again.
    private int noTripleQuotes = NEVER;
    private int noTripleApostrophes = NEVER;

    StringLexer(Window text, StatementLexer.Listener listener) {
        this.text = text;
        this.listener = listener;
        formatted = new FormattedStringLexer(text);
    }

    /// The offset behind the string that opens with the quote at `quote`.
    int end(int quote) {
        int kind = text.at(quote);
        boolean triple = text.at(quote + 1) == kind && text.at(quote + 2) == kind;
        int content = triple ? quote + 3 : quote + 1;
        int plain = triple ? tripleEnd(content, kind) : lineStringEnd(content, kind);
        if (plain == Window.END) {
            return unclosed(quote, text.lineEnd(content));
        }
        Prefix prefix = Prefix.before(text, quote);
        int end = prefix == Prefix.PLAIN
                ? plain
                : formatted.end(content, kind, triple, prefix == Prefix.RAW_FORMATTED, plain);
        return end == plain && !isClosed(content, plain, kind) ? unclosed(quote, plain) : end;
    }

    private int unclosed(int quote, int end) {
        listener.unclosedString(quote, end);
        return end;
    }

    private boolean isClosed(int content, int end, int kind) {
        return end > content && text.at(end - 1) == kind && !isEscaped(text, content, end - 1);
    }

    private int lineStringEnd(int content, int kind) {
        int at = text.nextInString(content, kind);
        while (text.at(at) == '\\') {
            at = text.nextInString(behindEscape(text, at), kind);
        }
        return text.at(at) == kind ? at + 1 : at;
    }

    private int tripleEnd(int content, int kind) {
        if (content >= (kind == '"' ? noTripleQuotes : noTripleApostrophes)) {
            text.at(text.length());
            return Window.END;
        }
        int end = tripleEnd(text, content, kind, text.length());
        if (end == Window.END) {
            if (kind == '"') {
                noTripleQuotes = content;
            } else {
                noTripleApostrophes = content;
            }
        }
        return end;
    }

    /// The offset behind the first triple quote in `[content, limit)` that no backslash hides, or `END`.
    static int tripleEnd(Window text, int content, int kind, int limit) {
        String quotes = kind == '"' ? "\"\"\"" : "'''";
        int found = text.find(quotes, content, limit);
        while (found >= 0 && isEscaped(text, content, found)) {
            found = text.find(quotes, found + 1, limit);
        }
        return found < 0 ? Window.END : found + 3;
    }

    private static boolean isEscaped(Window text, int content, int at) {
        int backslashes = at;
        while (backslashes > content && text.at(backslashes - 1) == '\\') {
            backslashes--;
        }
        return (at - backslashes) % 2 == 1;
    }

    /// The offset behind a backslash and what it hides; in raw strings too, a quote behind it ends nothing.
    static int behindEscape(Window text, int backslash) {
        int hidden = backslash + 1;
        if (text.at(hidden) == Window.END) {
            return hidden;
        }
        return text.isLineBreak(hidden) ? text.behindLineBreak(hidden) : hidden + 1;
    }

    /// What the letters before a quote say of the string.
    enum Prefix {
        PLAIN,
        FORMATTED,
        RAW_FORMATTED;

        static Prefix before(Window text, int quote) {
            int letters = 0;
            while (letters < 3 && letters < quote && Keywords.continuesIdentifier(text.at(quote - 1 - letters))) {
                letters++;
            }
            if (letters != 2) {
                return letters == 1 && isFormat(text.at(quote - 1)) ? FORMATTED : PLAIN;
            }
            int first = text.at(quote - 2);
            int second = text.at(quote - 1);
            boolean rawFormatted = (isFormat(first) && isRaw(second)) || (isRaw(first) && isFormat(second));
            return rawFormatted ? RAW_FORMATTED : PLAIN;
        }

        private static boolean isFormat(int unit) {
            return unit == 'f' || unit == 'F' || unit == 't' || unit == 'T';
        }

        private static boolean isRaw(int unit) {
            return unit == 'r' || unit == 'R';
        }
    }
}
