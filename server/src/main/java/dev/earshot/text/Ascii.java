package dev.earshot.text;

/// The characters of ASCII, which are their own NFKC form.
public final class Ascii {
    private Ascii() {}

    /// Whether a text holds no other characters.
    public static boolean isAll(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
