package dev.earshot.python.library.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Regular expressions of Python as Java has them, where both read them alike; of any other nothing is said (library
/// reference, `re`). Texts are ASCII and short, and a search that takes long is given up.
final class Patterns {
    private static final int LONGEST = 4_096;

    /// Characters that are looked at in one search.
    private static final int MOST_LOOKS = 50_000;

    /// Letters that mean the same behind a backslash.
    private static final String ESCAPES = "dDwWsSbBAntrfxu";

    private static final Pattern NAMED = Pattern.compile("\\(\\?P<([A-Za-z_]\\w*)>");

    /// A `\Z`, behind backslashes that stand for themselves.
    private static final Pattern END = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\Z");

    private static final Pattern LOOKING_AROUND = Pattern.compile("\\(\\?<?[=!]");

    private static final Pattern INLINE = Pattern.compile("\\(\\?([a-zA-Z]+)[:)]");

    private Patterns() {}

    /// An expression.
    ///
    /// @param names those of its groups in the order of these; a group without one has an empty name
    /// @param ends its groups in the order in which they end in its text; nothing where it looks ahead or behind:
    ///     a group that ends later may end at an earlier place then
    record Expression(Pattern pattern, List<String> names, Optional<List<Integer>> ends) {
        Expression {
            names = List.copyOf(names);
            ends = ends.map(List::copyOf);
        }
    }

    /// @param flags letters as they stand in `(?im)`, in any order
    static Optional<Expression> translate(String written, String flags) {
        boolean verbose = flags.contains("x")
                || INLINE.matcher(written)
                        .results()
                        .anyMatch(each -> each.group(1).contains("x"));
        if (written.length() > LONGEST || !isShared(written, verbose)) {
            return Optional.empty();
        }
        String plain = END.matcher(NAMED.matcher(written).replaceAll("(")).replaceAll("$1\\\\z");
        int mode = Pattern.UNIX_LINES
                | (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                | (flags.contains("m") ? Pattern.MULTILINE : 0)
                | (flags.contains("s") ? Pattern.DOTALL : 0)
                | (flags.contains("x") ? Pattern.COMMENTS : 0);
        try {
            return Optional.of(described(Pattern.compile(plain, mode), written, verbose))
                    .filter(each -> each.pattern().matcher("").groupCount()
                            == each.names().size());
        } catch (PatternSyntaxException notInJava) {
            return Optional.empty();
        }
    }

    /// A matcher over a text; nothing where that is not looked through.
    static Optional<Matcher> matcher(Expression expression, String text) {
        return text.length() <= LONGEST && text.chars().allMatch(unit -> unit < 128)
                ? Optional.of(expression
                        .pattern()
                        .matcher(new Watched(text))
                        .useAnchoringBounds(false)
                        .useTransparentBounds(true))
                : Optional.empty();
    }

    /// A search took longer than is waited for.
    static final class TookLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TookLong() {
            super(null, null, false, false);
        }
    }

    private static Expression described(Pattern pattern, String written, boolean verbose) {
        List<String> names = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < written.length(); at++) {
            char unit = written.charAt(at);
            if (unit == '\\') {
                at++;
            } else if (unit == '[') {
                at = written.indexOf(']', at + 2);
            } else if (unit == '#' && verbose) {
                int end = written.indexOf('\n', at);
                at = end < 0 ? written.length() : end;
            } else if (unit == ')' && !open.isEmpty()) {
                ends.add(open.pop());
            } else if (unit == '(') {
                Matcher named = NAMED.matcher(written).region(at, written.length());
                boolean isNamed = named.lookingAt();
                boolean captures = isNamed || !written.startsWith("?", at + 1);
                if (captures) {
                    names.add(isNamed ? named.group(1) : "");
                }
                open.push(captures ? names.size() : 0);
            }
        }
        ends.removeIf(group -> group == 0);
        boolean looksAround = LOOKING_AROUND.matcher(written).find();
        return new Expression(pattern, names, looksAround ? Optional.empty() : Optional.of(ends));
    }

    /// Whether it holds nothing that one of the two languages reads otherwise.
    private static boolean isShared(String written, boolean verbose) {
        boolean inClass = false;
        for (int at = 0; at < written.length(); at++) {
            char unit = written.charAt(at);
            if (unit == '\\') {
                char escaped = ++at < written.length() ? written.charAt(at) : '\\';
                boolean letter = Character.isLetter(escaped) && escaped < 128;
                if (escaped == '0' || (letter && ESCAPES.indexOf(escaped) < 0 && escaped != 'Z')) {
                    return false;
                }
            } else if (inClass) {
                if (unit == '[' || unit == '&' || (verbose && (unit == '#' || unit == ' '))) {
                    return false;
                }
                inClass = unit != ']';
            } else if (unit == '[') {
                inClass = true;
                boolean negated = written.startsWith("^", at + 1);
                if (written.startsWith("]", at + (negated ? 2 : 1)) || written.indexOf(']', at) < 0) {
                    return false;
                }
            }
        }
        Matcher inline = INLINE.matcher(written);
        while (inline.find()) {
            if (!inline.group(1).matches("[imsx]+")) {
                return false;
            }
        }
        return !inClass && !written.contains("(?P=") && !written.contains("(?(") && !written.contains("{,");
    }

    /// A text that says when it has been looked at too often.
    private static final class Watched implements CharSequence {
        private final String text;
        private int looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TookLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
