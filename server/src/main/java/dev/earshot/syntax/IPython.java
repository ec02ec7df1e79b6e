package dev.earshot.syntax;

import java.util.Map;
import java.util.regex.Pattern;

/// A notebook's cell as Python reads it: of the same length, so that every place in it keeps its offset.
///
/// What IPython reads before Python does is written over: magics (`%matplotlib`), shell lines (`!ls`) and questions
/// (`name?`) become `_`, IPython's name for the last result, and blanks; of magics that run a statement (`%time
/// statement`) the statement
/// remains. A cell whose first line hands it to another program (`%%bash`) becomes blank. As in IPython, such a line
/// starts where a statement could: in a string or in brackets the same signs mean nothing.
public final class IPython {
    /// The magics that run what follows them, with those of their options that take a value.
    private static final Map<String, String> RUN_STATEMENT = Map.of(
            "time", "", "timeit", "nrp", "prun", "lsTD", "memit", "rti", "lprun", "fmTDsu", "mprun", "fT", "debug",
            "b");

    /// The magics whose whole cell runs in the notebook's own program. Of some the first line is run as well.
    private static final Map<String, Boolean> RUN_CELL = Map.of(
            "time",
            false,
            "timeit",
            true,
            "prun",
            true,
            "memit",
            true,
            "debug",
            false,
            "capture",
            false,
            "heat",
            false,
            "snakeviz",
            false,
            "pyinstrument",
            false,
            "scalene",
            false);

    private static final Pattern QUESTION = Pattern.compile("[\\w\\s,.*\\[\\]=%-]*\\?\\??\\s*");

    private final char[] units;
    private final Window text;

    private IPython(String cell) {
        units = cell.replace('\0', ' ').toCharArray();
        text = new Window(new String(units));
    }

    public static String asPython(String cell) {
        IPython reader = new IPython(cell);
        reader.readCell(0);
        return new String(reader.units);
    }

    /// Reads the cell, or the rest of one whose first line was a magic.
    private void readCell(int start) {
        int line = start;
        while (text.isLineBreak(text.behindBlanks(line))) {
            line = text.behindLineBreak(text.behindBlanks(line));
        }
        int code = text.behindBlanks(line);
        if (text.at(code) != '%' || text.at(code + 1) != '%') {
            readLines(start);
            return;
        }
        int end = text.lineEnd(code);
        Boolean runsLine = RUN_CELL.get(nameAt(code + 2));
        if (runsLine == null) {
            blank(start, units.length);
            return;
        }
        if (runsLine) {
            readMagic(code, end);
        } else {
            writeResult(code, end);
        }
        if (text.at(end) != Window.END) {
            readCell(text.behindLineBreak(end));
        }
    }

    private void readLines(int start) {
        StatementLexer lexer = new StatementLexer(text);
        for (int line = start; text.at(line) != Window.END; ) {
            int code = text.behindBlanks(line);
            int end = lineEnd(code);
            if (isRead(code, end)) {
                line = text.at(end) == Window.END ? end : text.behindLineBreak(end);
            } else {
                line = lexer.logicalLineEnd(code);
            }
        }
    }

    /// Whether the line is not Python's, and so has been written over.
    private boolean isRead(int code, int end) {
        String line = text.slice(code, end);
        int assigned = assigned(code);
        if (line.startsWith("%%")) {
            writeResult(code, end);
        } else if (line.startsWith("%") || line.startsWith("!") || line.startsWith("?")) {
            readMagic(code, end);
        } else if (QUESTION.matcher(line).matches()) {
            writeResult(code, end);
        } else if (assigned != Window.END) {
            readMagic(assigned, end);
        } else {
            return false;
        }
        return true;
    }

    /// Where a magic or a shell line stands that is assigned to something, or `END`.
    private int assigned(int code) {
        int at = code;
        while (text.at(at) != '=') {
            if (text.at(at) == '[') {
                at = behindIndex(at);
            } else if (isPartOfTarget(text.at(at))) {
                at++;
            } else {
                return Window.END;
            }
        }
        int value = text.behindBlanks(at + 1);
        return text.at(value) == '%' || text.at(value) == '!' ? value : Window.END;
    }

    private static boolean isPartOfTarget(int unit) {
        return Keywords.continuesIdentifier(unit) || Window.isBlank(unit) || unit == ',' || unit == '.' || unit == '*';
    }

    /// The offset behind a bracket on the same line, or of what keeps it from being closed there.
    private int behindIndex(int bracket) {
        int quote = 0;
        for (int at = bracket + 1; text.at(at) != Window.END && !text.isLineBreak(at); at++) {
            int unit = text.at(at);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == ']') {
                return at + 1;
            } else if (unit == '\'' || unit == '"') {
                quote = unit;
            }
        }
        return text.lineEnd(bracket);
    }

    /// Leaves what the magic runs, or nothing.
    private void readMagic(int start, int end) {
        int name = start;
        while (text.at(name) == '%') {
            name++;
        }
        String options = name == start ? null : RUN_STATEMENT.get(nameAt(name));
        if (options == null || text.slice(start, end).stripTrailing().endsWith("?")) {
            writeResult(start, end);
            return;
        }
        int statement = behindOptions(name + nameAt(name).length(), options, end);
        if (statement >= end) {
            writeResult(start, end);
        } else if (isAssigned(start)) {
            blank(start, statement);
        } else {
            writeResult(start, statement);
            units[statement - 1] = ';';
        }
    }

    private boolean isAssigned(int start) {
        int before = start - 1;
        while (before >= 0 && Window.isBlank(text.at(before))) {
            before--;
        }
        return before >= 0 && text.at(before) == '=';
    }

    private int behindOptions(int start, String withValue, int end) {
        int at = Math.min(text.behindBlanks(start), end);
        while (at + 1 < end && text.at(at) == '-' && Character.isLetter(text.at(at + 1))) {
            boolean takesValue = withValue.indexOf(text.at(at + 1)) >= 0 && Window.isBlank(text.at(at + 2));
            at = wordEnd(at, end);
            if (takesValue) {
                at = wordEnd(Math.min(text.behindBlanks(at), end), end);
            }
            at = Math.min(text.behindBlanks(at), end);
        }
        return at;
    }

    private int wordEnd(int start, int end) {
        int at = start;
        while (at < end && !Window.isBlank(text.at(at))) {
            at++;
        }
        return at;
    }

    private String nameAt(int start) {
        int end = start;
        while (Keywords.continuesIdentifier(text.at(end))) {
            end++;
        }
        return text.slice(start, end);
    }

    /// The end of the line, or of the last of those that a backslash joins to it.
    private int lineEnd(int start) {
        int end = text.lineEnd(start);
        while (end > start && text.at(end - 1) == '\\' && text.at(end) != Window.END) {
            end = text.lineEnd(text.behindLineBreak(end));
        }
        return end;
    }

    private void writeResult(int start, int end) {
        blank(start, end);
        units[start] = '_';
    }

    private void blank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!text.isLineBreak(at)) {
                units[at] = ' ';
            }
        }
    }
}
