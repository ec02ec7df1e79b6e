package dev.earshot.python.library.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a regular expression as Python writes it (library reference, `re`, «Regular Expression Syntax») and writes it
/// as Java does. It does not search with it.
final class PatternSyntax {
    /// Letters that mean the same in both behind a backslash.
    private static final String ESCAPES = "dDwWsSbBAntrfxu";

    /// The same within brackets.
    private static final String ESCAPES_IN_CLASS = "dDwWsSntrfxu";

    /// What only says of which letters it speaks makes no difference to texts of ASCII.
    private static final String OF_LETTERS = "au";

    private static final Pattern NAMED = Pattern.compile("\\?P<([A-Za-z_]\\w*)>");
    private static final Pattern NAMED_BEFORE = Pattern.compile("\\?P=([A-Za-z_]\\w*)\\)");
    private static final Pattern MODES = Pattern.compile("\\?([aimsux]*)(?:-([imsx]+))?([:)])");
    private static final Pattern PLAIN = Pattern.compile("\\?(?:[:=!>]|<[=!])");
    private static final Pattern COMMENT = Pattern.compile("\\?#[^)]*\\)");
    private static final Pattern TIMES = Pattern.compile("\\{(\\d*)(,?)(\\d*)\\}");
    private static final Pattern OCTAL = Pattern.compile("0[0-7]{0,2}|[1-3][0-7]{2}");
    private static final Pattern OCTAL_IN_CLASS = Pattern.compile("[0-7]{1,3}");

    private final String written;
    private final boolean verbose;
    private final StringBuilder inJava = new StringBuilder();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> closed = new HashSet<>();
    private boolean looksAround;
    private int at;

    /// An expression as Java writes it.
    ///
    /// @param names those of its groups in the order of these; a group without one has an empty name
    /// @param ends its groups in the order in which they end in its text; nothing where it looks ahead or behind:
    ///     a group that ends later may end at an earlier place then
    record Read(String inJava, List<String> names, Optional<List<Integer>> ends) {
        Read {
            names = List.copyOf(names);
            ends = ends.map(List::copyOf);
        }
    }

    /// It means something else in Java, or nothing.
    private static final class Unlike extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unlike() {
            super(null, null, false, false);
        }
    }

    private PatternSyntax(String written, boolean verbose) {
        this.written = written;
        this.verbose = verbose;
    }

    /// Reads an expression; nothing where Java has no such thing, or Python refuses it.
    static Optional<Read> read(String written, boolean verbose) {
        PatternSyntax syntax = new PatternSyntax(written, verbose);
        try {
            syntax.readAll();
        } catch (Unlike unlike) {
            return Optional.empty();
        }
        return Optional.of(new Read(
                syntax.inJava.toString(), syntax.names, Optional.of(syntax.ends).filter(_ -> !syntax.looksAround)));
    }

    private void readAll() {
        while (at < written.length()) {
            char unit = written.charAt(at);
            switch (unit) {
                case '\\' -> escape();
                case '[' -> characters();
                case '(' -> group();
                case ')' -> endGroup();
                case '{' -> times();
                case '}' -> take("\\}", 1);
                case '#' -> hash();
                default -> take(String.valueOf(unit), 1);
            }
        }
    }

    private void take(String java, int length) {
        inJava.append(java);
        at += length;
    }

    /// What stands here, if it is of a form.
    private Optional<Matcher> find(Pattern form, int from) {
        return Optional.of(form.matcher(written).region(from, written.length())).filter(Matcher::lookingAt);
    }

    private char escaped() {
        if (at + 1 >= written.length()) {
            throw new Unlike();
        }
        return written.charAt(at + 1);
    }

    private static boolean isLetter(char unit) {
        return unit < 128 && Character.isLetter(unit);
    }

    private void escape() {
        char escaped = escaped();
        Optional<Matcher> octal = find(OCTAL, at + 1);
        if (escaped == 'Z') {
            take("\\z", 2);
        } else if (octal.isPresent()) {
            code(octal.get().group());
        } else if (Character.isDigit(escaped)) {
            Matcher number = find(Pattern.compile("\\d\\d?"), at + 1).orElseThrow(Unlike::new);
            again(Integer.parseInt(number.group()), 1 + number.group().length());
        } else if (isLetter(escaped) && ESCAPES.indexOf(escaped) < 0) {
            throw new Unlike();
        } else {
            take("\\" + escaped, 2);
        }
    }

    private void code(String octal) {
        take("\\x{%x}".formatted(Integer.parseInt(octal, 8)), 1 + octal.length());
    }

    /// A group that stood before is to stand here once more.
    private void again(int number, int length) {
        if (!closed.contains(number)) {
            throw new Unlike();
        }
        take("(?:\\" + number + ")", length);
    }

    /// Characters in brackets, in which Java gives a meaning to more of them.
    private void characters() {
        take("[", 1);
        if (written.startsWith("^", at)) {
            take("^", 1);
        }
        int first = at;
        while (at < written.length() && (written.charAt(at) != ']' || at == first)) {
            char unit = written.charAt(at);
            if (unit == '\\') {
                escapeInClass();
            } else if (unit == '-' && at > first && written.startsWith("-", at + 1)) {
                throw new Unlike();
            } else {
                take(
                        unit == '-' || isLetter(unit) || Character.isDigit(unit) || unit >= 128 || unit < ' '
                                ? String.valueOf(unit)
                                : "\\" + unit,
                        1);
            }
        }
        if (at == written.length()) {
            throw new Unlike();
        }
        take("]", 1);
    }

    private void escapeInClass() {
        char escaped = escaped();
        Optional<Matcher> octal = find(OCTAL_IN_CLASS, at + 1);
        if (octal.isPresent()) {
            code(octal.get().group());
        } else if (escaped == 'b') {
            take("\\x08", 2);
        } else if (Character.isDigit(escaped) || (isLetter(escaped) && ESCAPES_IN_CLASS.indexOf(escaped) < 0)) {
            throw new Unlike();
        } else {
            take("\\" + escaped, 2);
        }
    }

    private void group() {
        int inside = at + 1;
        if (!written.startsWith("?", inside)) {
            begin("", "(", 1);
            return;
        }
        Optional<Matcher> named = find(NAMED, inside);
        Optional<Matcher> before = find(NAMED_BEFORE, inside);
        Optional<Matcher> modes = find(MODES, inside);
        Optional<Matcher> comment = find(COMMENT, inside);
        if (named.isPresent()) {
            if (names.contains(named.get().group(1))) {
                throw new Unlike();
            }
            begin(named.get().group(1), "(", 1 + named.get().group().length());
        } else if (before.isPresent()) {
            again(
                    1 + names.indexOf(before.get().group(1)),
                    1 + before.get().group().length());
        } else if (comment.isPresent()) {
            take("", 1 + comment.get().group().length());
        } else if (find(PLAIN, inside).isPresent()) {
            String kind = find(PLAIN, inside).orElseThrow().group();
            looksAround |= kind.endsWith("=") || kind.endsWith("!");
            open.push(0);
            take("(" + kind, 1 + kind.length());
        } else {
            modes(modes.orElseThrow(Unlike::new));
        }
    }

    private void begin(String name, String java, int length) {
        names.add(name);
        open.push(names.size());
        take(java, length);
    }

    private void modes(Matcher modes) {
        boolean forAll = modes.group(3).equals(")");
        if (forAll && (at > 0 || modes.group(2) != null)) {
            throw new Unlike();
        }
        String on = modes.group(1).replaceAll("[" + OF_LETTERS + "]", "");
        String off = Optional.ofNullable(modes.group(2))
                .map(letters -> "-" + letters)
                .orElse("");
        if (!forAll) {
            open.push(0);
        }
        take(
                forAll && on.isEmpty() ? "" : "(?" + on + off + modes.group(3),
                1 + modes.group().length());
    }

    private void endGroup() {
        if (open.isEmpty()) {
            throw new Unlike();
        }
        int group = open.pop();
        if (group > 0) {
            ends.add(group);
            closed.add(group);
        }
        take(")", 1);
    }

    /// How often something may stand, or a brace that stands for itself.
    private void times() {
        Optional<Matcher> times = find(TIMES, at)
                .filter(found -> !found.group(1).isEmpty() || !found.group(2).isEmpty());
        if (times.isEmpty()) {
            take("\\{", 1);
            return;
        }
        Matcher found = times.get();
        String least = found.group(1).isEmpty() ? "0" : found.group(1);
        take("{" + least + found.group(2) + found.group(3) + "}", found.group().length());
    }

    /// A comment, where they are allowed for: brackets in it are none.
    private void hash() {
        if (!verbose) {
            take("#", 1);
            return;
        }
        int end = written.indexOf('\n', at);
        take("", (end < 0 ? written.length() : end) - at);
    }
}
