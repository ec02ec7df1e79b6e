package dev.earshot.syntax;

/// Finds where formatted strings (`f"…"`, `t"…"`) end, by PEP 701: between braces stands any expression,
/// with strings in the same quotes, comments and, since Python 3.12, line breaks.
///
/// It reads strictly, with no recovery. Where a string does not add up, its braces are taken as plain characters.
/// How far it reads beyond the end that the string then has is bounded, so that broken text costs no more than
/// a fixed multiple of its length.
final class FormattedStringLexer {
    private static final int BROKEN = -1;
    private static final int DEEPEST = 16;
    private static final int FURTHER = 256;

    private final Window text;

    FormattedStringLexer(Window text) {
        this.text = text;
    }

    /// @param content the offset behind the opening quotes
    /// @param plain where the string ends if braces are plain characters
    int end(int content, int kind, boolean triple, boolean raw, int plain) {
        if (text.find("{", content, plain) == Window.END) {
            return plain;
        }
        long limit = plain + FURTHER + 4L * (plain - content);
        Reading reading = new Reading((int) Math.min(limit, text.length()));
        int end = reading.literal(content, new Quotes(kind, triple, raw), 0);
        if (end == BROKEN) {
            text.at(reading.limit);
            return plain;
        }
        return end;
    }

    private record Quotes(int kind, boolean triple, boolean raw) {}

    /// One attempt, up to a limit. Every method gives the offset behind what it read, or `BROKEN`.
    private final class Reading {
        private final int limit;

        Reading(int limit) {
            this.limit = limit;
        }

        int literal(int content, Quotes quotes, int depth) {
            int at = content;
            while (at < limit) {
                int unit = text.at(at);
                if (closes(at, unit, quotes)) {
                    return quotes.triple ? at + 3 : at + 1;
                } else if (unit == '\\') {
                    at = behindEscape(at, quotes);
                } else if (unit == '{' && text.at(at + 1) == '{') {
                    at += 2;
                } else if (unit == '{') {
                    at = field(at + 1, quotes, depth + 1);
                    if (at == BROKEN) {
                        return BROKEN;
                    }
                } else if (isForbiddenBreak(unit, quotes)) {
                    return BROKEN;
                } else {
                    at++;
                }
            }
            return BROKEN;
        }

        /// Reads from behind a `{` to behind its `}`.
        private int field(int start, Quotes quotes, int depth) {
            if (depth > DEEPEST) {
                return BROKEN;
            }
            int open = 0;
            int at = start;
            while (at != BROKEN && at < limit) {
                int unit = text.at(at);
                switch (unit) {
                    case '(', '[', '{' -> {
                        open++;
                        at++;
                    }
                    case ')', ']', '}' -> {
                        if (open == 0) {
                            return unit == '}' ? at + 1 : BROKEN;
                        }
                        open--;
                        at++;
                    }
                    case ':' -> {
                        if (open == 0) {
                            return formatSpec(at + 1, quotes, depth);
                        }
                        at++;
                    }
                    case '"', '\'' -> at = string(at, unit, depth);
                    case '#' -> at = text.lineEnd(at);
                    case '\n', '\r' -> {
                        at = text.behindLineBreak(at);
                        if (Keywords.endsBrackets(text, text.behindBlanks(at))) {
                            return BROKEN;
                        }
                    }
                    default -> at++;
                }
            }
            return BROKEN;
        }

        /// Reads from behind the `:` of a field to behind the field's `}`.
        private int formatSpec(int start, Quotes quotes, int depth) {
            int at = start;
            while (at != BROKEN && at < limit) {
                int unit = text.at(at);
                if (unit == '}') {
                    return at + 1;
                } else if (closes(at, unit, quotes) || isForbiddenBreak(unit, quotes)) {
                    return BROKEN;
                } else if (unit == '\\') {
                    at = behindEscape(at, quotes);
                } else {
                    at = unit == '{' ? field(at + 1, quotes, depth + 1) : at + 1;
                }
            }
            return BROKEN;
        }

        private int string(int quote, int kind, int depth) {
            boolean triple = text.at(quote + 1) == kind && text.at(quote + 2) == kind;
            int content = triple ? quote + 3 : quote + 1;
            StringLexer.Prefix prefix = StringLexer.Prefix.before(text, quote);
            if (prefix != StringLexer.Prefix.PLAIN) {
                boolean raw = prefix == StringLexer.Prefix.RAW_FORMATTED;
                return literal(content, new Quotes(kind, triple, raw), depth);
            }
            if (triple) {
                return StringLexer.tripleEnd(text, content, kind, limit);
            }
            int at = content;
            while (at < limit) {
                int unit = text.at(at);
                if (unit == kind) {
                    return at + 1;
                } else if (unit == '\n' || unit == '\r') {
                    return BROKEN;
                }
                at = unit == '\\' ? StringLexer.behindEscape(text, at) : at + 1;
            }
            return BROKEN;
        }

        private boolean closes(int at, int unit, Quotes quotes) {
            return unit == quotes.kind
                    && (!quotes.triple || (text.at(at + 1) == quotes.kind && text.at(at + 2) == quotes.kind));
        }

        private boolean isForbiddenBreak(int unit, Quotes quotes) {
            return !quotes.triple && (unit == '\n' || unit == '\r');
        }

        /// A backslash hides a quote but no brace; the braces of `\N{BULLET}` are no field.
        private int behindEscape(int backslash, Quotes quotes) {
            int next = text.at(backslash + 1);
            if (next == '{' || next == '}') {
                return backslash + 1;
            }
            if (next == 'N' && !quotes.raw && text.at(backslash + 2) == '{') {
                int close = text.find("}", backslash, limit);
                return close == Window.END ? limit : close + 1;
            }
            return StringLexer.behindEscape(text, backslash);
        }
    }
}
