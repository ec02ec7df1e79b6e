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

    /// An array, since it is read in half the time that a string takes.
    private final char[] units;

    private final int length;
    private int reach;

    Window(String text) {
        this(text.toCharArray(), text.length());
    }

    /// @param units must not change while the window is used
    /// @param length how many of them are in the window
    Window(char[] units, int length) {
        this.units = units;
        this.length = length;
    }

    int length() {
        return length;
    }

    /// The unit at `offset`, which is not negative, or `END`.
    int at(int offset) {
        if (offset >= reach) {
            reach = offset + 1;
        }
        return offset < length ? units[offset] : END;
    }

    String slice(int start, int end) {
        return new String(units, start, end - start);
    }

    /// The offset of `wanted` in `[from, to)`, or `END`. Where `to` is the window's length, its end is looked at too.
    int find(String wanted, int from, int to) {
        char first = wanted.charAt(0);
        int last = to - wanted.length();
        int at = from;
        while (at <= last && (units[at] != first || !stands(wanted, at))) {
            at++;
        }
        boolean isFound = at <= last;
        at(isFound ? at + wanted.length() - 1 : to);
        return isFound ? at : END;
    }

    private boolean stands(String wanted, int start) {
        int unit = 1;
        while (unit < wanted.length() && units[start + unit] == wanted.charAt(unit)) {
            unit++;
        }
        return unit == wanted.length();
    }

    /// The offset of the first unit at or behind `offset` that could end a line, a string or a bracket or open one,
    /// or of the end.
    int nextSpecial(int offset) {
        char[] all = units;
        int last = length;
        int next = offset;
        while (next < last && !isSpecial(all[next])) {
            next++;
        }
        at(next);
        return next;
    }

    /// The offset of the first unit at or behind `offset` that could end a string in one such quote, or hide its end.
    int nextInString(int offset, int quote) {
        char[] all = units;
        int last = length;
        int next = offset;
        while (next < last && all[next] != quote && all[next] != '\\' && all[next] != '\n' && all[next] != '\r') {
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
        char[] all = units;
        int last = length;
        int end = offset;
        while (end < last && all[end] != '\n' && all[end] != '\r') {
            end++;
        }
        at(end);
        return end;
    }

    /// The offset behind the blanks at `offset`.
    int behindBlanks(int offset) {
        char[] all = units;
        int last = length;
        int behind = offset;
        while (behind < last && isBlank(all[behind])) {
            behind++;
        }
        at(behind);
        return behind;
    }

    static boolean isBlank(int unit) {
        return unit == ' ' || unit == '\t' || unit == '\f';
    }
}
