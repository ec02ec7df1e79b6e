package dev.earshot.report;

import java.util.ArrayList;
import java.util.List;

/// One line of source as a terminal shows it, and which columns of it are marked.
/// Tabs are spaces, nothing unprintable is left, and a line too long for a screen is cut around the mark.
///
/// @param text what is printed
/// @param column the first marked column, from 0
/// @param width how many columns are marked, at least one
record DisplayLine(String text, int column, int width) {
    /// The columns that a line may take.
    static final int LONGEST = 110;

    private static final int TAB_STOP = 4;
    private static final int CONTEXT_WHEN_CUT = 30;
    private static final String CUT = "…";

    /// @param from the first marked UTF-16 unit of the line
    /// @param to the unit after the last one that is marked
    static DisplayLine of(String line, int from, int to) {
        int start = from > 4 * LONGEST ? wholeCharacter(line, from - 2 * LONGEST) : 0;
        int end = Math.min(line.length(), wholeCharacter(line, Math.min(line.length(), from + 4 * LONGEST)));
        List<Cell> cells = cells(line, start, end);
        int total = cells.stream().mapToInt(Cell::width).sum();
        boolean cutLeft = start > 0;
        boolean cutRight = end < line.length();
        int first = 0;
        if (total > LONGEST || cutLeft) {
            int before = widthBefore(cells, from);
            while (before > CONTEXT_WHEN_CUT && total > LONGEST) {
                before -= cells.get(first).width();
                total -= cells.get(first).width();
                first++;
                cutLeft = true;
            }
        }
        int last = cells.size();
        while (total > LONGEST) {
            last--;
            total -= cells.get(last).width();
            cutRight = true;
        }
        return drawn(cells.subList(first, last), from, to, cutLeft, cutRight);
    }

    String underline(char mark) {
        return " ".repeat(column) + String.valueOf(mark).repeat(width);
    }

    private static DisplayLine drawn(List<Cell> cells, int from, int to, boolean cutLeft, boolean cutRight) {
        StringBuilder text = new StringBuilder(cutLeft ? CUT : "");
        int at = cutLeft ? CUT.length() : 0;
        int column = -1;
        int width = 0;
        for (Cell cell : cells) {
            text.append(cell.shown());
            if (cell.source() >= from && cell.source() < to) {
                column = column < 0 ? at : column;
                width += cell.width();
            }
            at += cell.width();
        }
        String shown = text.append(cutRight ? CUT : "").toString().stripTrailing();
        return new DisplayLine(shown, column < 0 ? at : column, Math.max(1, width));
    }

    private static List<Cell> cells(String line, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int at = start;
        while (at < end) {
            int codePoint = line.codePointAt(at);
            Cell cell;
            if (codePoint == '\t') {
                int spaces = TAB_STOP - column % TAB_STOP;
                cell = new Cell(" ".repeat(spaces), spaces, at);
            } else {
                String shown = Printable.shown(codePoint);
                cell = new Cell(shown, DisplayWidth.of(shown.codePointAt(0)), at);
            }
            cells.add(cell);
            column += cell.width();
            at += Character.charCount(codePoint);
        }
        return cells;
    }

    private static int widthBefore(List<Cell> cells, int from) {
        return cells.stream()
                .filter(cell -> cell.source() < from)
                .mapToInt(Cell::width)
                .sum();
    }

    private static int wholeCharacter(String line, int at) {
        boolean inside = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    /// What one character of the source looks like.
    ///
    /// @param source its offset in the line
    private record Cell(String shown, int width, int source) {}
}
