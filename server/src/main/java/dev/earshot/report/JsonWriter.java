package dev.earshot.report;

import java.io.PrintWriter;

/// Writes JSON, indented, one member or element a line. The caller opens and closes in pairs.
/// It does not know what it writes about.
final class JsonWriter {
    private final PrintWriter out;
    private int depth;
    private boolean first = true;

    JsonWriter(PrintWriter out) {
        this.out = out;
    }

    void open(char bracket) {
        startValue();
        nest(bracket);
    }

    void open(String name, char bracket) {
        startMember(name);
        nest(bracket);
    }

    void close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.print(bracket);
        first = false;
        if (depth == 0) {
            out.println();
        }
    }

    void member(String name, String value) {
        startMember(name);
        out.print(quoted(value));
    }

    void member(String name, long value) {
        startMember(name);
        out.print(value);
    }

    void member(String name, boolean value) {
        startMember(name);
        out.print(value);
    }

    void element(String value) {
        startValue();
        out.print(quoted(value));
    }

    private void nest(char bracket) {
        out.print(bracket);
        depth++;
        first = true;
    }

    private void startMember(String name) {
        startValue();
        out.print(quoted(name) + ": ");
    }

    private void startValue() {
        if (!first) {
            out.print(',');
        }
        if (depth > 0) {
            newLine();
        }
        first = false;
    }

    private void newLine() {
        out.println();
        out.print("  ".repeat(depth));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Printable.isPrintable(codePoint)) {
                        quoted.appendCodePoint(codePoint);
                    } else {
                        for (char unit : Character.toChars(codePoint)) {
                            quoted.append("\\u%04x".formatted((int) unit));
                        }
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
