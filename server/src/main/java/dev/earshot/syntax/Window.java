package dev.earshot.syntax;

/// A stretch of a document's text that remembers how far it was looked into.
/// What was decided by looking no further stays so when what stands behind changes.
/// It does not know where in the document it stands, nor whether the document goes on behind it.
final class Window {
    /// What stands behind the last unit.
    static final int END = -1;

    private static final boolean[] SPECIAL = new boolean[128];

    static {
        "\n\r#\\\"'()[]{}".chars().forEach(unit -> SPECIAL[unit] = true);
    }

    private final String text;
    private int reach;

    Window(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    /// The unit at `offset`, which is not negative, or `END`.
    int at(int offset) {
        if (offset >= reach) {
            reach = offset + 1;
        }
        return offset < text.length() ? text.charAt(offset) : END;
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    /// The offset of `wanted` in `[from, to)`, or `END`. Where `to` is the window's length, its end is looked at too.
    int find(String wanted, int from, int to) {
        int found = text.indexOf(wanted, Math.min(from, to), to);
        at(found >= 0 ? found + wanted.length() - 1 : to);
        return found;
    }

    /// The offset of the first unit at or behind `offset` that could end a line, a string or a bracket or open one,
    /// or of the end.
    int nextSpecial(int offset) {
        int next = offset;
        while (next < text.length() && !isSpecial(text.charAt(next))) {
            next++;
        }
        at(next);
        return next;
    }

    private static boolean isSpecial(char unit) {
        return unit < SPECIAL.length && SPECIAL[unit];
    }

    /// The offset behind the last unit that was looked at since `forget`; beyond the length where the end was.
    int reach() {
        return reach;
    }

    void forget(int start) {
        reach = start;
    }

    boolean isLineBreak(int offset) {
        int unit = at(offset);
        return unit == '\n' || unit == '\r';
    }

    /// The offset behind the line break at `offset`.
    int behindLineBreak(int offset) {
        return at(offset) == '\r' && at(offset + 1) == '\n' ? offset + 2 : offset + 1;
    }

    /// The offset of the next line break at or behind `offset`, or of the end.
    int lineEnd(int offset) {
        int end = offset;
        while (at(end) != END && !isLineBreak(end)) {
            end++;
        }
        return end;
    }

    /// The offset behind the blanks at `offset`.
    int behindBlanks(int offset) {
        int behind = offset;
        while (isBlank(at(behind))) {
            behind++;
        }
        return behind;
    }

    static boolean isBlank(int unit) {
        return unit == ' ' || unit == '\t' || unit == '\f';
    }
}
