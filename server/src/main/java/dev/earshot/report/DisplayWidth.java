package dev.earshot.report;

/// How many columns of a terminal a character takes: none, one or two.
/// Terminals differ on sequences of emoji; this is what most of them do.
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isVowelOrTailOfSyllable(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isVowelOrTailOfSyllable(int c) {
        return between(c, 0x1160, 0x11FF);
    }

    private static boolean isWide(int c) {
        return between(c, 0x1100, 0x115F)
                || (between(c, 0x2E80, 0xA4CF) && c != 0x303F)
                || between(c, 0xA960, 0xA97F)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0xFE30, 0xFE6F)
                || between(c, 0xFF01, 0xFF60)
                || between(c, 0xFFE0, 0xFFE6)
                || between(c, 0x1B000, 0x1B2FF)
                || between(c, 0x20000, 0x3FFFD)
                || Character.isEmojiPresentation(c);
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
