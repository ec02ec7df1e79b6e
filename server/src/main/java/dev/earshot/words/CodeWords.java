package dev.earshot.words;

import dev.earshot.syntax.PythonNames;

/// The words of a statement, one after the other, that may be code: those in comments and in texts that people read are
/// passed over. Where the statement is not complete, what stands in an open string may be code too.
/// It does not know which words matter.
final class CodeWords {
    /// A longer text is none that names something.
    static final int LONGEST_NAME = 80;

    private final String text;
    private int start;
    private int end;
    private int brackets;

    /// The end of the string that is read at present, up to which all words count.
    private int stringEnd;

    CodeWords(String text) {
        this.text = text;
    }

    /// Goes on to the next word.
    ///
    /// @return whether there is one
    boolean next() {
        for (int at = end; at < text.length(); ) {
            char unit = text.charAt(at);
            if (PythonNames.isPart(unit)) {
                start = at;
                end = at + 1;
                while (end < text.length() && PythonNames.isPart(text.charAt(end))) {
                    end++;
                }
                return true;
            }
            at = inString(at) ? at + 1 : behind(at, unit);
        }
        end = text.length();
        return false;
    }

    /// The offset at which the word starts.
    int start() {
        return start;
    }

    Occurrence occurrence() {
        return new Occurrence(text, start, end);
    }

    /// Whether the word stands in a string.
    boolean inString() {
        return inString(start);
    }

    private boolean inString(int at) {
        return at < stringEnd;
    }

    /// Where to go on from a unit that is no part of a word.
    private int behind(int at, char unit) {
        switch (unit) {
            case '#' -> {
                return lineEnd(at);
            }
            case '"', '\'' -> {
                return string(at, unit);
            }
            case '(', '[', '{' -> brackets++;
            case ')', ']', '}' -> brackets--;
            default -> {}
        }
        return at + 1;
    }

    /// Enters a string, or passes over it.
    private int string(int quote, char unit) {
        String mark = String.valueOf(unit);
        String triple = mark.repeat(3);
        boolean isLong = text.startsWith(triple, quote);
        int inside = quote + (isLong ? 3 : 1);
        int close = inside;
        while (close < text.length()
                && !text.startsWith(isLong ? triple : mark, close)
                && (isLong || !isLineEnd(close))) {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        boolean isOpen = close >= text.length() || isLineEnd(close);
        int behind = Math.min(isOpen ? close : close + inside - quote, text.length());
        if (isOpen || isFormatted(quote) || (!isStatement(quote) && mayBeCode(inside, close))) {
            stringEnd = behind;
            return inside;
        }
        return behind;
    }

    /// Whether there is code in a string's braces, by what stands before its quote.
    private boolean isFormatted(int quote) {
        String prefix = end == quote ? text.substring(start, end) : "";
        return prefix.length() <= 2 && prefix.chars().anyMatch(letter -> "fFtT".indexOf(letter) >= 0);
    }

    /// Whether the string is a statement by itself: a docstring, or a comment of a kind.
    private boolean isStatement(int quote) {
        int at = quote - (end == quote && end - start <= 2 ? end - start : 0);
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t' || text.charAt(at - 1) == '\f')) {
            at--;
        }
        boolean startsLine = at == 0 || isLineEnd(at - 1);
        boolean continues = at > 1 && text.charAt(at - 2) == '\\';
        return brackets <= 0 && startsLine && !continues;
    }

    /// Whether a string names something, or mentions the function or the module that it is in.
    private boolean mayBeCode(int from, int to) {
        String inside = text.substring(from, to);
        boolean isShort = inside.length() <= LONGEST_NAME && inside.indexOf('\n') < 0 && inside.indexOf('\r') < 0;
        return isShort || Clues.WAY.stream().anyMatch(word -> Mentions.mention(inside, word));
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(at)) {
            at++;
        }
        return at;
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
