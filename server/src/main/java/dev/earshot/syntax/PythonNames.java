package dev.earshot.syntax;

import java.text.Normalizer;

/// How CPython reads names: which characters they are made of, and in which form (reference manual, 2.3).
public final class PythonNames {
    private PythonNames() {}

    /// Whether a UTF-16 unit may be a part of a name.
    public static boolean isPart(char unit) {
        return unit < 0x80 ? isAsciiPart(unit) : Character.isUnicodeIdentifierPart(unit) || Character.isSurrogate(unit);
    }

    /// Whether it is a letter or digit of ASCII, or `_`.
    public static boolean isAsciiPart(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || unit == '_'
                || (unit >= '0' && unit <= '9');
    }

    /// Whether a text holds no characters but those of ASCII, so that names in it are what they seem.
    public static boolean areAsWritten(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// The NFKC form of a name, or of a text with names in it.
    public static String normalized(String text) {
        return areAsWritten(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
