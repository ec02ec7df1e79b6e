package dev.earshot.python.constant;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a text is JSON, as Python's `json` reads it, and what is said where it is not. It does not know what it
/// says.
public final class JsonSyntax {
    private static final String REFUSED = "json.JSONDecodeError";
    private static final int DEEPEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern SCALAR =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?|true|false|null|NaN|-?Infinity");
    private static final Pattern PIECE = Pattern.compile("[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4}");

    private final String text;
    private final Matcher matcher;
    private int at;
    private int depth;

    private JsonSyntax(String text) {
        this.text = text;
        this.matcher = BLANKS.matcher(text);
    }

    /// The exception that is raised for a text; nothing where it is JSON, or too deep to tell.
    public static Optional<Refusal> refusal(String text) {
        JsonSyntax json = new JsonSyntax(text);
        try {
            json.skip();
            json.value();
            json.skip();
            return json.at == text.length() ? Optional.empty() : Optional.of(json.refused("Extra data", json.at));
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        } catch (Unsettled _) {
            return Optional.empty();
        }
    }

    private void value() {
        switch (at < text.length() ? text.charAt(at) : ' ') {
            case '{' -> items('}');
            case '[' -> items(']');
            case '"' -> string();
            default -> {
                if (!is(SCALAR)) {
                    throw refused("Expecting value", at);
                }
            }
        }
    }

    private void items(char end) {
        if (++depth > DEEPEST) {
            throw new Unsettled();
        }
        at++;
        skip();
        if (isNext(end)) {
            depth--;
            return;
        }
        do {
            skip();
            if (end == '}') {
                name();
            }
            value();
            skip();
        } while (isNext(','));
        if (!isNext(end)) {
            throw refused("Expecting ',' delimiter", at);
        }
        depth--;
    }

    private void name() {
        if (at == text.length() || text.charAt(at) != '"') {
            throw refused("Expecting property name enclosed in double quotes", at);
        }
        string();
        skip();
        if (!isNext(':')) {
            throw refused("Expecting ':' delimiter", at);
        }
        skip();
    }

    private void string() {
        int start = at++;
        while (!isNext('"')) {
            if (!is(PIECE)) {
                throw endOfString(start);
            }
        }
    }

    /// Why a string does not go on; what is said of other escapes than Python knows is left open.
    private Refusal endOfString(int start) {
        boolean isEscape = at < text.length() && text.charAt(at) == '\\';
        if (at == text.length() || (isEscape && at + 1 == text.length())) {
            return refused("Unterminated string starting at", start);
        }
        return isEscape ? new Refusal(REFUSED) : refused("Invalid control character at", at);
    }

    private Refusal refused(String message, int place) {
        return new Refusal(REFUSED, message, text, (long) text.codePointCount(0, place));
    }

    private void skip() {
        is(BLANKS);
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
