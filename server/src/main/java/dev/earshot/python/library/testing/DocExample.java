package dev.earshot.python.library.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One example in a docstring, as `doctest` reads it (library reference, `doctest`, «How are Docstring Examples
/// Recognized?»). It does not run it.
///
/// @param source the code
/// @param expected what it is to print
/// @param on the options that it sets for itself
/// @param off those that it takes back
record DocExample(String source, String expected, Set<String> on, Set<String> off) {
    private static final String PROMPT = ">>>";
    private static final String MORE = "...";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern OPTIONS = Pattern.compile("#\\s*doctest:\\s*([^\\n'\"]*)$", Pattern.MULTILINE);
    private static final Pattern RAISED =
            Pattern.compile("Traceback \\((?:most recent call last|innermost last)\\):\\s*", Pattern.MULTILINE);

    DocExample {
        on = Set.copyOf(on);
        off = Set.copyOf(off);
    }

    /// The examples of a text in their order; nothing where `doctest` refuses to read it.
    static Optional<List<DocExample>> in(String text) {
        List<String> lines = text.replace("\t", "        ").lines().toList();
        List<DocExample> examples = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            if (!line.strip().startsWith(PROMPT) || indentOf(line) != line.indexOf(PROMPT)) {
                continue;
            }
            int indent = indentOf(line);
            List<String> source = new ArrayList<>(List.of(line));
            while (at < lines.size() && lines.get(at).strip().startsWith(MORE)) {
                source.add(lines.get(at++));
            }
            List<String> expected = new ArrayList<>();
            while (at < lines.size()
                    && !lines.get(at).isBlank()
                    && !lines.get(at).strip().startsWith(PROMPT)) {
                expected.add(lines.get(at++));
            }
            boolean isRefused = source.stream().anyMatch(each -> lacksBlank(each, indent))
                    || expected.stream().anyMatch(each -> indentOf(each) < indent);
            if (isRefused) {
                return Optional.empty();
            }
            add(examples, source, expected, indent);
        }
        return Optional.of(examples);
    }

    private static void add(List<DocExample> examples, List<String> source, List<String> expected, int indent) {
        StringBuilder code = new StringBuilder();
        source.forEach(line ->
                code.append(line.substring(Math.min(indent + 4, line.length()))).append('\n'));
        StringBuilder output = new StringBuilder();
        expected.forEach(line -> output.append(line.substring(indent)).append('\n'));
        Set<String> on = new HashSet<>();
        Set<String> off = new HashSet<>();
        Matcher options = OPTIONS.matcher(code);
        while (options.find()) {
            for (String option :
                    BLANKS.splitAsStream(options.group(1).replace(',', ' ')).toList()) {
                if (option.startsWith("+")) {
                    on.add(option.substring(1));
                } else if (option.startsWith("-")) {
                    off.add(option.substring(1));
                }
            }
        }
        boolean isCode = code.toString()
                .lines()
                .anyMatch(line -> !line.isBlank() && !line.strip().startsWith("#"));
        if (isCode) {
            examples.add(new DocExample(code.toString(), output.toString(), on, off));
        }
    }

    private static int indentOf(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// Whether the prompt at the beginning of a line is not set apart from the code, or stands elsewhere than the
    /// first.
    private static boolean lacksBlank(String line, int indent) {
        return indentOf(line) != indent || (line.length() > indent + 3 && line.charAt(indent + 3) != ' ');
    }

    /// What is to be said of the exception that is to be raised; nothing where none is.
    Optional<String> message() {
        Matcher raised = RAISED.matcher(expected);
        if (!raised.lookingAt()) {
            return Optional.empty();
        }
        String[] lines = expected.substring(raised.end()).split("(?<=\n)");
        for (int at = 0; at < lines.length; at++) {
            if (!lines[at].isEmpty()
                    && (Character.isLetterOrDigit(lines[at].charAt(0)) || lines[at].charAt(0) == '_')) {
                return Optional.of(String.join("", List.of(lines).subList(at, lines.length)));
            }
        }
        return Optional.empty();
    }

    /// Whether an option is set.
    ///
    /// @param usual whether it is for all examples
    boolean has(String option, boolean usual) {
        return on.contains(option) || (usual && !off.contains(option));
    }

    /// Whether what was printed is as it is to be.
    ///
    /// @param wanted what is to be printed
    boolean isMetBy(String printed, String wanted, Set<String> usual) {
        boolean anyBlanks = has("NORMALIZE_WHITESPACE", usual.contains("NORMALIZE_WHITESPACE"));
        boolean isNumber = !has("DONT_ACCEPT_TRUE_FOR_1", usual.contains("DONT_ACCEPT_TRUE_FOR_1"))
                && ((printed.equals("True\n") && wanted.equals("1\n"))
                        || (printed.equals("False\n") && wanted.equals("0\n")));
        String blank = Pattern.compile("^<BLANKLINE>[ \\t]*$", Pattern.MULTILINE)
                .matcher(wanted)
                .replaceAll("");
        String got = anyBlanks ? printed.strip().replaceAll("\\s+", " ") : printed;
        String want = anyBlanks ? blank.strip().replaceAll("\\s+", " ") : blank;
        if (printed.equals(wanted) || got.equals(want) || isNumber) {
            return true;
        }
        return has("ELLIPSIS", usual.contains("ELLIPSIS")) && isMetInPart(got, want);
    }

    /// Whether a text is as another one that leaves out parts of it.
    private static boolean isMetInPart(String got, String want) {
        StringBuilder pattern = new StringBuilder();
        String[] parts = want.split(Pattern.quote(MORE), -1);
        for (int at = 0; at < parts.length; at++) {
            pattern.append(at == 0 ? "" : ".*").append(Pattern.quote(parts[at]));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(got).matches();
    }
}
