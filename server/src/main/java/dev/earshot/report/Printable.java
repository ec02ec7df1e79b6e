package dev.earshot.report;

/// Foreign text made safe to print: nothing in it can move the cursor, colour the screen, turn the direction of
/// writing, start a line of its own or hide.
/// It does not know where the text stands on the screen.
public final class Printable {
    private static final String REPLACEMENT = "\uFFFD";
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /// The text on one line, each character that must not be printed replaced by a visible one.
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> line.append(shown(codePoint)));
        return line.toString();
    }

    static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    static String shown(int codePoint) {
        if (codePoint < ' ') {
            return Character.toString(CONTROL_PICTURES + codePoint);
        }
        if (codePoint == 0x7F) {
            return "\u2421";
        }
        return isPrintable(codePoint) ? Character.toString(codePoint) : REPLACEMENT;
    }
}
