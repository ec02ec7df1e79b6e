package dev.earshot.python.constant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a text is JSON, as Python's `json` reads it. It does not know what it says.
public final class JsonSyntax {
    private static final int DEEPEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern SCALAR =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?|true|false|null|NaN|-?Infinity");
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4})*+\"");

    private final String text;
    private final Matcher matcher;
    private int at;
    private int depth;

    private JsonSyntax(String text) {
        this.text = text;
        this.matcher = BLANKS.matcher(text);
    }

    public static boolean isValid(String text) {
        JsonSyntax json = new JsonSyntax(text);
        return json.value() && json.at == text.length();
    }

    private boolean value() {
        skip();
        boolean is = switch (at < text.length() ? text.charAt(at) : ' ') {
            case '{' -> items('}', true);
            case '[' -> items(']', false);
            case '"' -> is(STRING);
            default -> is(SCALAR);
        };
        skip();
        return is;
    }

    private boolean items(char end, boolean named) {
        at++;
        skip();
        if (isNext(end)) {
            return true;
        }
        if (++depth > DEEPEST) {
            return false;
        }
        do {
            skip();
            if (named && !(is(STRING) && skip() && isNext(':'))) {
                return false;
            }
            if (!value()) {
                return false;
            }
        } while (isNext(','));
        depth--;
        return isNext(end);
    }

    private boolean skip() {
        return is(BLANKS);
    }

    private boolean isNext(char wanted) {
        boolean is = at < text.length() && text.charAt(at) == wanted;
        at += is ? 1 : 0;
        return is;
    }

    private boolean is(Pattern pattern) {
        boolean is = matcher.usePattern(pattern).region(at, text.length()).lookingAt();
        at = is ? matcher.end() : at;
        return is;
    }
}
