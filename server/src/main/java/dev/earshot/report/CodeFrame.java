package dev.earshot.report;

import dev.earshot.report.Palette.Style;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Lines of source with their numbers, and marks below what matters in them.
/// It does not know what a mark means.
final class CodeFrame {
    /// How many lines of one marked range are shown.
    private static final int MOST_LINES = 6;

    private final SourceFile file;
    private final Palette palette;
    private final List<Mark> marks = new ArrayList<>();

    CodeFrame(SourceFile file, Palette palette) {
        this.file = file;
        this.palette = palette;
    }

    /// Marks a range, each of its lines for itself; the words stand beside the last one.
    void mark(TextRange range, char sign, Style style, String words) {
        Excerpt excerpt = file.at(range.start());
        TextPosition start = excerpt.position(range.start());
        TextPosition end = excerpt.position(range.end());
        int last = Math.min(end.line(), start.line() + MOST_LINES - 1);
        for (int line = start.line(); line <= last; line++) {
            String content = excerpt.text().lineText(line);
            int from = line == start.line() ? start.character() : indentation(content);
            int to = line == end.line()
                    ? Math.min(end.character(), content.length())
                    : content.stripTrailing().length();
            if (from < to) {
                marks.add(new Mark(excerpt, line, from, to, sign, style, line == last ? words : ""));
            }
        }
    }

    /// The frame's lines. A mark above another one of the same line was made before it.
    List<String> lines() {
        marks.sort(Comparator.<Mark>comparingInt(mark -> mark.excerpt().start()).thenComparingInt(Mark::line));
        List<String> lines = new ArrayList<>();
        lines.add(gutter("", " |"));
        int previous = -1;
        OptionalInt cell = OptionalInt.empty();
        for (Mark mark : marks) {
            SourceText text = mark.excerpt().text();
            DisplayLine shown = DisplayLine.of(text.lineText(mark.line()), mark.from(), mark.to());
            if (!mark.excerpt().cell().equals(cell)) {
                cell = mark.excerpt().cell();
                previous = -1;
                lines.add(gutter("", " :") + " cell " + (cell.orElseThrow() + 1));
            }
            if (mark.line() != previous) {
                if (previous >= 0 && mark.line() > previous + 1) {
                    lines.add(gutter("...", ""));
                }
                lines.add(gutter(String.valueOf(mark.line() + 1), " |") + " " + shown.text());
                previous = mark.line();
            }
            String underline = shown.underline(mark.sign());
            String spaces = underline.substring(0, shown.column());
            String signs = underline.substring(shown.column());
            String words = mark.words().isEmpty() ? "" : " " + Printable.line(mark.words());
            lines.add(gutter("", " |") + " " + spaces + palette.paint(mark.style(), signs + words));
        }
        return lines;
    }

    /// A line below the code, with its sign in the place of the gutter's bar.
    String note(String sign, String content) {
        return gutter("", " " + sign) + " " + content;
    }

    private String gutter(String number, String bar) {
        int width = Math.max(
                3,
                marks.stream()
                        .mapToInt(Mark::line)
                        .map(line -> digits(line + 1))
                        .max()
                        .orElse(0));
        return palette.paint(Style.GUTTER, " ".repeat(width - number.length()) + number + bar);
    }

    private static int digits(int number) {
        return String.valueOf(number).length();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /// What is marked in one line, from unit `from` up to `to`.
    private record Mark(Excerpt excerpt, int line, int from, int to, char sign, Style style, String words) {}
}
