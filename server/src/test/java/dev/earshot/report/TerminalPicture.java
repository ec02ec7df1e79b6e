package dev.earshot.report;

import java.util.ArrayList;
import java.util.List;

/// A terminal's window as an SVG: what a program printed there, colours and all.
/// It knows of escape sequences only those that set colours and weights.
public final class TerminalPicture {
    private static final int COLUMNS = 120;
    private static final double CELL_WIDTH = 8.4;
    private static final int LINE_HEIGHT = 20;
    private static final int MARGIN = 18;
    private static final int TITLE_HEIGHT = 34;

    private final StringBuilder lines = new StringBuilder();
    private int row;

    private TerminalPicture() {}

    /// Draws what the command printed, wrapped as a terminal of 120 columns wraps.
    public static String of(String command, String printed) {
        TerminalPicture picture = new TerminalPicture();
        picture.draw("\u001B[1;32m$\u001B[0m \u001B[1m" + command + "\u001B[0m");
        printed.lines().forEach(picture::draw);
        return picture.framed();
    }

    private String framed() {
        long width = Math.round(COLUMNS * CELL_WIDTH) + 2 * MARGIN;
        int height = TITLE_HEIGHT + row * LINE_HEIGHT + MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" xml:space="preserve">
                <style>
                text { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; \
                font-size: 14px; fill: #d8dee9; white-space: pre; }
                .b { font-weight: 700; }
                .c31 { fill: #ff6b68; } .c32 { fill: #8fd66d; } .c33 { fill: #ffc66d; } .c34 { fill: #6cb2ff; } \
                .c36 { fill: #5fd7d7; }
                </style>
                <rect width="%1$d" height="%2$d" rx="10" fill="#1b2029"/>
                <circle cx="20" cy="17" r="5" fill="#ff5f57"/><circle cx="38" cy="17" r="5" fill="#febc2e"/>\
                <circle cx="56" cy="17" r="5" fill="#28c840"/>
                %3$s</svg>
                """.formatted(width, height, lines);
    }

    private void draw(String line) {
        List<Run> runs = runs(line);
        int column = 0;
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            int at = 0;
            while (at < run.text().length()) {
                if (column == COLUMNS) {
                    endLine(text);
                    column = 0;
                }
                int end = Math.min(run.text().length(), at + COLUMNS - column);
                text.append(span(run.text().substring(at, end), run.style(), column));
                column += end - at;
                at = end;
            }
        }
        endLine(text);
    }

    private void endLine(StringBuilder text) {
        if (!text.isEmpty()) {
            int y = TITLE_HEIGHT + row * LINE_HEIGHT + LINE_HEIGHT / 2 + 5;
            lines.append("<text y=\"%d\">%s</text>\n".formatted(y, text));
            text.setLength(0);
        }
        row++;
    }

    private static String span(String text, String style, int column) {
        if (text.isBlank()) {
            return "";
        }
        int indent = text.length() - text.stripLeading().length();
        double x = MARGIN + (column + indent) * CELL_WIDTH;
        String shown = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        double length = text.strip().length() * CELL_WIDTH;
        String attributes = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return "<tspan%s x=\"%s\" textLength=\"%s\">%s</tspan>"
                .formatted(attributes, decimal(x), decimal(length), shown);
    }

    private static String decimal(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        String style = "";
        int at = 0;
        while (at < line.length()) {
            int escape = line.indexOf("\u001B[", at);
            int end = escape < 0 ? line.length() : escape;
            if (end > at) {
                runs.add(new Run(line.substring(at, end), style));
            }
            if (escape < 0) {
                break;
            }
            int stop = line.indexOf('m', escape);
            style = style(line.substring(escape + 2, stop));
            at = stop + 1;
        }
        return runs;
    }

    private static String style(String codes) {
        StringBuilder classes = new StringBuilder();
        for (String code : codes.split(";", -1)) {
            switch (code) {
                case "0" -> classes.setLength(0);
                case "1" -> classes.append(" b");
                default -> classes.append(" c").append(code);
            }
        }
        return classes.toString().strip();
    }

    /// A piece of a line in one style, which is a list of CSS classes.
    private record Run(String text, String style) {}
}
