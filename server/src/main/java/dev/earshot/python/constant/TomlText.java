package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a text of TOML, from which blanks, comments, keys and texts are read (TOML 1.0.0).
final class TomlText {
    private static final Pattern BLANKS = Pattern.compile("[ \\t]*");
    private static final Pattern LINES = Pattern.compile("(?:[ \\t\\n]++|#[^\\x00-\\x08\\n-\\x1f\\x7f]*+)*+");
    private static final Pattern COMMENT = Pattern.compile("#[^\\x00-\\x08\\n-\\x1f\\x7f]*+");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern LITERAL = Pattern.compile("'([^'\\x00-\\x08\\n-\\x1f\\x7f]*)'");
    private static final Pattern LITERAL_LINES =
            Pattern.compile("'''\\n?((?:[^'\\x00-\\x08\\x0b-\\x1f\\x7f]++|'{1,2}(?!'))*+'{0,2})'''");
    private static final Pattern BASIC = Pattern.compile("\"((?:[^\"\\\\\\x00-\\x08\\n-\\x1f\\x7f]++|\\\\.)*+)\"");
    private static final Pattern BASIC_LINES = Pattern.compile(
            "\"\"\"\\n?((?:[^\"\\\\\\x00-\\x08\\x0b-\\x1f\\x7f]++|\\\\[\\s\\S]|\"{1,2}(?!\"))*+\"{0,2})\"\"\"");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([btnfr\"\\\\])|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([ \\t]*\\n[ \\t\\n]*)|)");
    private static final String LETTERS = "btnfr\"\\";
    private static final String MEANT = "\b\t\n\f\r\"\\";

    private final String text;
    private final Matcher matcher;
    private int at;

    TomlText(String text) {
        this.text = text.replace("\r\n", "\n");
        this.matcher = BLANKS.matcher(this.text);
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean is(String next) {
        return text.startsWith(next, at);
    }

    /// Goes behind what comes next, if it is that.
    boolean take(String next) {
        boolean is = is(next);
        at += is ? next.length() : 0;
        return is;
    }

    boolean take(Pattern pattern) {
        matcher.usePattern(pattern).region(at, text.length());
        boolean is = matcher.lookingAt();
        at = is ? matcher.end() : at;
        return is;
    }

    void demand(String next) {
        if (!take(next)) {
            throw TomlTables.refused();
        }
    }

    /// What was taken last, or one of its parts; empty where there is no such part.
    String taken(int part) {
        String taken = matcher.group(part);
        return taken == null ? "" : taken;
    }

    void skipBlanks() {
        take(BLANKS);
    }

    /// Goes over blanks, comments and ends of lines.
    void skipLines() {
        take(LINES);
    }

    void demandEndOfLine() {
        skipBlanks();
        take(COMMENT);
        if (!isAtEnd()) {
            demand("\n");
        }
    }

    /// A key with the parts that dots stand between, and the blanks behind it.
    List<String> key() {
        List<String> parts = new ArrayList<>();
        do {
            skipBlanks();
            parts.add(part());
            skipBlanks();
        } while (take("."));
        return parts;
    }

    private String part() {
        if (take(BARE)) {
            return taken(0);
        }
        if (take(LITERAL)) {
            return taken(1);
        }
        if (take(BASIC)) {
            return meant(taken(1), false);
        }
        throw TomlTables.refused();
    }

    /// A text between quotes of any kind.
    String string() {
        if (is("\"\"\"")) {
            return meant(demanded(BASIC_LINES), true);
        }
        if (is("'''")) {
            return demanded(LITERAL_LINES);
        }
        return is("\"") ? meant(demanded(BASIC), false) : demanded(LITERAL);
    }

    private String demanded(Pattern string) {
        if (!take(string)) {
            throw TomlTables.refused();
        }
        return taken(1);
    }

    private static String meant(String written, boolean areLines) {
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(written);
        while (escape.find()) {
            escape.appendReplacement(text, "");
            if (escape.group(1) != null) {
                text.append(MEANT.charAt(LETTERS.indexOf(escape.group(1))));
            } else if (escape.group(2) != null || escape.group(3) != null) {
                int code = Integer.parseUnsignedInt(escape.group(2) == null ? escape.group(3) : escape.group(2), 16);
                if (!Character.isValidCodePoint(code)
                        || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)) {
                    throw TomlTables.refused();
                }
                text.appendCodePoint(code);
            } else if (escape.group(4) == null || !areLines) {
                throw TomlTables.refused();
            }
        }
        return escape.appendTail(text).toString();
    }
}
