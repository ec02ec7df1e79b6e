package dev.earshot.words;

import dev.earshot.syntax.PythonNames;
import dev.earshot.syntax.TopLevelStatement;
import java.util.Set;

/// Whether statements may change what a name holds, by their text: set what it holds anew or a part of that, call a
/// method of it that does more than to look, or hand it on to somebody who may. It does not know what the name holds.
public final class Changes {
    private static final Set<String> LOOKING = words("""
            capitalize casefold center count debug decode encode endswith error exception find format get getboolean
            getfloat getint getvalue index info isalnum isalpha isdigit isdisjoint isidentifier islower isnumeric isspace
            issubset issuperset isupper items join keys ljust lower lstrip most_common partition replace rfind rjust
            rpartition rsplit rstrip split splitlines startswith strip swapcase title total translate upper values warning
            """);

    /// Statements that hand on what they name to nobody.
    private static final Set<String> ASKING = words("except raise if elif while not and or is assert with");

    /// Functions that only look at what they are given.
    private static final Set<String> HARMLESS =
            words("print len repr str bool isinstance issubclass callable type id hash any all sorted min max sum");

    private final Set<String> names;

    public Changes(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /// Whether a statement defines a function or a class: what is changed in it is changed when somebody calls that.
    public static boolean isLater(TopLevelStatement statement) {
        return Occurrence.isDefinition(statement.text());
    }

    /// Whether what a name holds may be changed.
    public static boolean of(String name, TopLevelStatement statement) {
        return statement.mayHold(name) && new Changes(Set.of(name)).areIn(statement.text());
    }

    /// Whether a statement may change what one of the names holds.
    public boolean areIn(String statement) {
        CodeWords words = new CodeWords(statement);
        while (words.next()) {
            Occurrence each = words.occurrence();
            if (names.contains(each.word()) && changes(statement, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean changes(String statement, Occurrence name) {
        if (isBase(statement, name.start())) {
            return false;
        }
        String before = before(statement, name.start());
        if (before.equals(".")) {
            return false; // it is an attribute of something else
        }
        int at = name.end();
        String last = "";
        while (at < statement.length()) {
            char unit = statement.charAt(at);
            if (unit == ' ' || unit == '\t') {
                at++;
            } else if (unit == '.') {
                int end = at + 1;
                while (end < statement.length() && PythonNames.isPart(statement.charAt(end))) {
                    end++;
                }
                last = statement.substring(at + 1, end);
                at = end;
            } else if (unit == '[') {
                last = "[]";
                at = behindBracket(statement, at);
            } else {
                break;
            }
        }
        if (isSet(statement, at) || before.equals("del") || before.equals("global")) {
            return true;
        }
        boolean isCalled = at < statement.length() && statement.charAt(at) == '(';
        if (!last.isEmpty()) {
            return isCalled
                    ? !LOOKING.contains(last) && !statement.startsWith("self", at + 1) // a base's method, for an object
                    : (before.equals("=") && endsPart(statement, at))
                            || (before.equals("in") && statement.startsWith(":", at));
        }
        return !isCalled && !ASKING.contains(before) && !HARMLESS.contains(before) && !comparesOrEnds(statement, at);
    }

    /// Whether it stands in the head of a class.
    private static boolean isBase(String statement, int place) {
        int line = place;
        while (line > 0 && statement.charAt(line - 1) != '\n' && statement.charAt(line - 1) != '\r') {
            line--;
        }
        return statement.substring(line, place).stripLeading().startsWith("class ");
    }

    /// The word before a place on its line, or the function that is called there; else the mark.
    private static String before(String statement, int place) {
        int end = place;
        while (end > 0 && (statement.charAt(end - 1) == ' ' || statement.charAt(end - 1) == '\t')) {
            end--;
        }
        if (end > 1 && statement.charAt(end - 1) == '(' && PythonNames.isPart(statement.charAt(end - 2))) {
            end--;
        }
        int start = end;
        while (start > 0 && PythonNames.isPart(statement.charAt(start - 1))) {
            start--;
        }
        return start < end ? statement.substring(start, end) : statement.substring(Math.max(0, end - 1), end);
    }

    private static int behindBracket(String statement, int open) {
        int depth = 0;
        for (int at = open; at < statement.length(); at++) {
            char unit = statement.charAt(at);
            depth += unit == '[' ? 1 : unit == ']' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return statement.length();
    }

    /// Whether an assignment follows, be it one like `+=`.
    private static boolean isSet(String statement, int at) {
        int sign = at;
        while (sign < statement.length() && "+-*/%&|^@<>".indexOf(statement.charAt(sign)) >= 0 && sign < at + 2) {
            sign++;
        }
        boolean equals = statement.startsWith("=", sign) && !statement.startsWith("==", sign);
        boolean compares = sign == at + 1 && "<>".indexOf(statement.charAt(at)) >= 0;
        return equals && !compares;
    }

    private static boolean endsPart(String statement, int at) {
        return at == statement.length() || "\n\r,;#)".indexOf(statement.charAt(at)) >= 0;
    }

    private static boolean comparesOrEnds(String statement, int at) {
        return statement.startsWith("==", at)
                || statement.startsWith("!=", at)
                || statement.startsWith("<", at)
                || statement.startsWith(">", at)
                || statement.startsWith(":", at)
                || statement.startsWith("}", at)
                || statement.startsWith("is ", at)
                || statement.startsWith("in ", at);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
