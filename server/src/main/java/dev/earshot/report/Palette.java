package dev.earshot.report;

/// What colours a report: nothing, or the escape sequences of a terminal.
public enum Palette {
    PLAIN,
    ANSI;

    String paint(Style style, String text) {
        return switch (this) {
            case PLAIN -> text;
            case ANSI -> "\u001B[" + style.code + "m" + text + "\u001B[0m";
        };
    }

    /// What a piece of the report is, which decides its colour.
    enum Style {
        PLACE("1"),
        RULE("1"),
        HIGH("1;31"),
        MEDIUM("1;33"),
        LOW("1;36"),
        GUTTER("34"),
        STEP("34"),
        HELP("1;32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
