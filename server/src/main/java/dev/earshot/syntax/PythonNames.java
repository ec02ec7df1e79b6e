package dev.earshot.syntax;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// How CPython reads names: which characters they are made of, and in which form (reference manual, 2.3).
public final class PythonNames {
    private static final boolean[] ASCII_PARTS = new boolean[0x80];

    static {
        for (char unit = 0; unit < ASCII_PARTS.length; unit++) {
            ASCII_PARTS[unit] = unit == '_' || Character.isLetterOrDigit(unit);
        }
    }

    private PythonNames() {}

    /// Whether a UTF-16 unit may be a part of a name.
    public static boolean isPart(char unit) {
        return unit < 0x80 ? ASCII_PARTS[unit] : Character.isUnicodeIdentifierPart(unit) || Character.isSurrogate(unit);
    }

    /// Whether it is a letter or digit of ASCII, or `_`.
    public static boolean isAsciiPart(char unit) {
        return unit < 0x80 && ASCII_PARTS[unit];
    }

    /// Whether a text holds no characters but those of ASCII, so that names in it are what they seem.
    public static boolean areAsWritten(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length();
    }

    /// The NFKC form of a name, or of a text with names in it.
    public static String normalized(String text) {
        return areAsWritten(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
