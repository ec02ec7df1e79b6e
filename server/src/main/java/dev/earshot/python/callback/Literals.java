package dev.earshot.python.callback;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.Locale;

/// Constants as they are written: bytes, numbers, `None` and truth values.
final class Literals {
    private Literals() {}

    static Symbol constant(String text) {
        int quote = Math.max(text.indexOf('"'), text.indexOf('\''));
        if (quote >= 0 && text.toLowerCase(Locale.ROOT).indexOf('b') < quote) {
            return new Symbol.Literal(bytes(text));
        }
        return switch (text) {
            case "None" -> Symbol.Plain.NONE;
            case "True" -> Symbol.truth(true);
            case "False" -> Symbol.truth(false);
            default ->
                text.matches("[0-9]{1,18}")
                        ? new Symbol.Plain(Reference.to(new Constant(Long.valueOf(text))))
                        : new Symbol.Plain(Reference.to(Constant.TRUE));
        };
    }

    /// What stands between the quotes of a bytes literal.
    private static String bytes(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) != '"' && text.charAt(start) != '\'') {
            start++;
        }
        String quoted = text.substring(start);
        int quotes = quoted.startsWith("\"\"\"") || quoted.startsWith("'''") ? 3 : 1;
        return quoted.length() < 2 * quotes ? "" : quoted.substring(quotes, quoted.length() - quotes);
    }
}
