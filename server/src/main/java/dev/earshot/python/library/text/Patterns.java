package dev.earshot.python.library.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Regular expressions of Python, searched with as Java does; of what Java has no like nothing is said. Texts are ASCII
/// and short, and a search that takes long is given up.
final class Patterns {
    private static final int LONGEST = 4_096;

    /// Characters that are looked at in one search.
    private static final int MOST_LOOKS = 50_000;

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
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<PatternSyntax.Read> read = PatternSyntax.read(written, verbose);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        int mode = Pattern.UNIX_LINES
                | (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                | (flags.contains("m") ? Pattern.MULTILINE : 0)
                | (flags.contains("s") ? Pattern.DOTALL : 0)
                | (flags.contains("x") ? Pattern.COMMENTS : 0);
        try {
            Pattern pattern = Pattern.compile(read.get().inJava(), mode);
            return Optional.of(new Expression(
                            pattern, read.get().names(), read.get().ends()))
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
