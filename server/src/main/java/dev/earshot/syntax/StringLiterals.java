package dev.earshot.syntax;

import java.util.Locale;

/// What Python's string literals stand for (reference manual, 2.4.1).
final class StringLiterals {
    private StringLiterals() {}

    /// The letters before the quote, in lower case.
    ///
    /// @param opening the literal's beginning up to and including its quotes
    static String prefix(String opening) {
        int letters = 0;
        while (letters < opening.length() && Character.isLetter(opening.charAt(letters))) {
            letters++;
        }
        return opening.substring(0, letters).toLowerCase(Locale.ROOT);
    }

    /// What a bytes literal's inner text stands for, which knows no escape sequences of Unicode.
    static String octets(String inner, boolean raw) {
        return value(raw ? inner : inner.replaceAll("(?<!\\\\)((?:\\\\\\\\)*\\\\)(?=[NuU])", "$1\\\\"), raw);
    }

    /// The value of a literal's inner text. What is no valid escape sequence stands for itself.
    static String value(String inner, boolean raw) {
        String text =
                inner.indexOf('\r') < 0 ? inner : inner.replace("\r\n", "\n").replace('\r', '\n');
        if (raw || text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder value = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit != '\\' || at + 1 == text.length()) {
                value.append(unit);
                at++;
            } else {
                at = escape(text, at, value);
            }
        }
        return value.toString();
    }

    /// Appends what the escape sequence at `at` stands for; gives the offset behind it.
    private static int escape(String text, int at, StringBuilder value) {
        char kind = text.charAt(at + 1);
        int after = at + 2;
        switch (kind) {
            case '\n' -> {}
            case '\\', '\'', '"' -> value.append(kind);
            case 'a' -> value.append('\u0007');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'v' -> value.append('\u000B');
            case 'x' -> after = number(text, at, after, 2, 2, 16, value);
            case 'u' -> after = number(text, at, after, 4, 4, 16, value);
            case 'U' -> after = number(text, at, after, 8, 8, 16, value);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> after = number(text, at, at + 1, 1, 3, 8, value);
            case 'N' -> after = named(text, at, after, value);
            default -> value.append('\\').append(kind);
        }
        return after;
    }

    private static int number(String text, int at, int from, int least, int most, int radix, StringBuilder value) {
        int end = from;
        while (end < text.length() && end < from + most && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        if (end - from >= least) {
            long codePoint = Long.parseLong(text, from, end, radix);
            if (codePoint <= Character.MAX_CODE_POINT) {
                value.appendCodePoint((int) codePoint);
                return end;
            }
        }
        value.append(text, at, at + 2);
        return at + 2;
    }

    private static int named(String text, int at, int from, StringBuilder value) {
        int end = text.indexOf('}', from);
        if (from < text.length() && text.charAt(from) == '{' && end > from) {
            try {
                value.appendCodePoint(Character.codePointOf(text.substring(from + 1, end)));
                return end + 1;
            } catch (IllegalArgumentException unknownName) {
                // CPython refuses the file; here the sequence stands for itself.
            }
        }
        value.append(text, at, at + 2);
        return at + 2;
    }
}
