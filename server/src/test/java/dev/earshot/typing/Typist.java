package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A person at an editor, who gets a text written key by key, with slips that are taken back.
///
/// The editor indents a new line, and one that closes pairs types the closing bracket or quote as well, over which
/// the person types later. Each version is what the editor tells a server: the changes of one key, or of one command.
/// It does not know what a program is.
final class Typist {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final int TAB = 4;
    private static final double SLIPS = 0.02;

    private final boolean closesPairs;
    private final Random random;
    private final StringBuilder text;
    private final List<List<Replacement>> versions = new ArrayList<>();

    /// What takes the last things back, each in the order in which it is to be done.
    private final Deque<List<Replacement>> undoable = new ArrayDeque<>();

    private final Deque<List<Replacement>> redoable = new ArrayDeque<>();
    private int cursor;

    /// What the editor has put behind the cursor and the person has not yet typed over.
    private String closing = "";

    Typist(String text, boolean closesPairs, long seed) {
        this.text = new StringBuilder(text);
        this.closesPairs = closesPairs;
        this.random = new Random(seed);
    }

    String text() {
        return text.toString();
    }

    List<List<Replacement>> versions() {
        return versions;
    }

    void go(int offset) {
        cursor = offset;
        closing = "";
        begin();
    }

    /// Types until this text stands before the cursor.
    void type(String goal) {
        int at = 0;
        while (at < goal.length()) {
            int over = typedOver(goal.substring(at));
            if (over > 0) {
                cursor += over;
                closing = closing.substring(over);
                at += over;
            } else if (goal.charAt(at) == '\n') {
                at = enter(goal, at + 1);
            } else {
                slip(goal.charAt(at));
                press(goal.charAt(at++));
            }
        }
    }

    /// Deletes what stands before the cursor, key by key.
    void backspace(int count) {
        begin();
        for (int i = 0; i < count; i++) {
            cursor--;
            replace(new TextRange(cursor, cursor + 1), "");
        }
    }

    /// What the editor does at once: a paste, a cut.
    void replaceAtOnce(TextRange range, String by) {
        begin();
        replace(range, by);
        go(range.start() + by.length());
    }

    /// One command that changes several places, given in the text before it.
    void replaceAtOnce(List<Replacement> changes) {
        begin();
        perform(changes.stream()
                .sorted(Comparator.comparingInt(
                                (Replacement change) -> change.range().start())
                        .reversed())
                .toList());
        begin();
    }

    /// Takes back what was typed or commanded in one go.
    void undo() {
        while (undoable.element().isEmpty()) {
            undoable.pop();
        }
        redoable.push(takeBack(undoable.pop()));
    }

    void redo() {
        undoable.push(takeBack(redoable.pop()));
    }

    private List<Replacement> takeBack(List<Replacement> group) {
        List<Replacement> inverse = new ArrayList<>();
        group.forEach(change -> inverse.addFirst(apply(change)));
        versions.add(List.copyOf(group));
        closing = "";
        return inverse;
    }

    private void begin() {
        undoable.push(new ArrayList<>());
    }

    /// How much of the goal the editor has typed already.
    private int typedOver(String goal) {
        String blanks =
                closing.substring(0, closing.length() - closing.stripLeading().length());
        String next = closing.isEmpty() ? "" : closing.substring(0, blanks.length() + 1);
        return !next.isEmpty() && goal.startsWith(next) ? next.length() : 0;
    }

    /// Ends the line.
    ///
    /// @return how far the goal has been reached
    private int enter(String goal, int behindBreak) {
        int line = text.lastIndexOf("\n", cursor - 1) + 1;
        String current = text.substring(line, cursor);
        String indent =
                current.substring(0, current.length() - current.stripLeading().length());
        if (current.isBlank() && cursor > line) {
            perform(List.of(new Replacement(new TextRange(line, cursor), "\n")));
            cursor = line + 1;
            indent = "";
        } else {
            String code = current.stripTrailing();
            char last = code.isEmpty() ? ' ' : code.charAt(code.length() - 1);
            boolean opens = last == ':' || OPENING.indexOf(last) >= 0;
            boolean betweenPair = opens && !closing.isEmpty() && CLOSING.indexOf(closing.charAt(0)) >= 0;
            String inner = opens ? indent + " ".repeat(TAB) : indent;
            String behind = betweenPair ? "\n" + indent : "";
            perform(List.of(new Replacement(TextRange.empty(cursor), "\n" + inner + behind)));
            cursor += 1 + inner.length();
            closing = behind + closing;
            indent = inner;
        }
        return indent(goal, behindBreak, indent.length());
    }

    /// Brings the new line to the column where the goal goes on.
    private int indent(String goal, int at, int given) {
        int code = at;
        while (code < goal.length() && goal.charAt(code) == ' ') {
            code++;
        }
        if (code < goal.length() && goal.charAt(code) == '\n') {
            return code;
        }
        int column = given;
        while (column > code - at) {
            int width = Math.min(column - (code - at), TAB);
            replace(new TextRange(cursor - width, cursor), "");
            cursor -= width;
            column -= width;
        }
        if (column < code - at) {
            String tab = " ".repeat(code - at - column);
            replace(TextRange.empty(cursor), tab);
            cursor += tab.length();
        }
        return code;
    }

    private void slip(char key) {
        if (Character.isLowerCase(key) && random.nextDouble() < SLIPS) {
            char wrong = (char) ('a' + random.nextInt(26));
            replace(TextRange.empty(cursor), String.valueOf(wrong));
            replace(new TextRange(cursor, cursor + 1), "");
        }
    }

    private void press(char key) {
        String typed = String.valueOf(key);
        if (closesPairs && mayClose()) {
            int bracket = OPENING.indexOf(key);
            String pair = bracket >= 0 ? CLOSING.substring(bracket, bracket + 1) : closingQuotes(key);
            replace(TextRange.empty(cursor), typed + pair);
            closing = pair + closing;
        } else {
            replace(TextRange.empty(cursor), typed);
        }
        cursor++;
    }

    /// Editors close a pair where no word follows.
    private boolean mayClose() {
        char next = cursor < text.length() ? text.charAt(cursor) : '\n';
        return Character.isWhitespace(next) || ")]},:;".indexOf(next) >= 0;
    }

    private String closingQuotes(char key) {
        if (key != '"' && key != '\'') {
            return "";
        }
        String before = text.substring(Math.max(0, cursor - 3), cursor);
        String two = String.valueOf(key).repeat(2);
        if (before.endsWith(two) && !before.equals(two + key)) {
            return two + key;
        }
        char last = before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
        boolean prefix = "fFrRbB".indexOf(last) >= 0
                && (before.length() < 2 || !Character.isLetterOrDigit(before.charAt(before.length() - 2)));
        return last == key || (Character.isLetterOrDigit(last) && !prefix) ? "" : String.valueOf(key);
    }

    private void replace(TextRange range, String by) {
        perform(List.of(new Replacement(range, by)));
    }

    private void perform(List<Replacement> changes) {
        if (undoable.isEmpty()) {
            begin();
        }
        changes.forEach(change -> undoable.element().addFirst(apply(change)));
        versions.add(changes);
        redoable.clear();
    }

    /// Changes the text.
    ///
    /// @return what changes it back
    private Replacement apply(Replacement change) {
        TextRange range = change.range();
        String old = text.substring(range.start(), range.end());
        text.replace(range.start(), range.end(), change.text());
        return new Replacement(
                new TextRange(range.start(), range.start() + change.text().length()), old);
    }

    /// Where the lines start that hold anything, from the line of one offset to that of another.
    List<Integer> lines(int from, int to) {
        int first = text.lastIndexOf("\n", from - 1) + 1;
        return IntStream.rangeClosed(first, to)
                .filter(at -> at == first || text.charAt(at - 1) == '\n')
                .filter(at -> at < text.length() && text.charAt(at) != '\n')
                .boxed()
                .toList();
    }
}
