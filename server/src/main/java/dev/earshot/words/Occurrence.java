package dev.earshot.words;

import dev.earshot.syntax.PythonNames;
import java.util.Set;

/// A word in the text of a top-level statement, and what stands around it. It does not know which words matter.
///
/// @param start the offset at which the word starts, in UTF-16 units
/// @param end the offset behind it
record Occurrence(String statement, int start, int end) {

    String word() {
        return statement.substring(start, end);
    }

    /// Whether what is taken from a module of that name is one of the members, each a name or several with dots
    /// between them, or a part of one; or the module stands for itself.
    boolean takesOneOf(Set<String> members) {
        StringBuilder path = new StringBuilder();
        int at = skipBlanks(end);
        while (at < statement.length() && statement.charAt(at) == '.') {
            int from = skipBlanks(at + 1);
            int to = from;
            while (to < statement.length() && PythonNames.isPart(statement.charAt(to))) {
                to++;
            }
            if (to == from) {
                return true; // there is more to come
            }
            path.append(path.isEmpty() ? "" : ".").append(statement, from, to);
            if (members.contains(path.toString())) {
                return true;
            }
            String onwards = path + ".";
            if (members.stream().noneMatch(member -> member.startsWith(onwards))) {
                return false;
            }
            at = skipBlanks(to);
        }
        return true;
    }

    /// Whether the statement may bind the name, or change what it holds.
    boolean isBinding() {
        return isDefinition(statement) ? isDefined() : isBound();
    }

    static boolean isDefinition(String statement) {
        return statement.startsWith("def ")
                || statement.startsWith("class ")
                || statement.startsWith("async ")
                || statement.startsWith("@");
    }

    /// Behind `def` or `class` at the start of a line, in a `global`, or in what decorates, which may keep what it is
    /// given.
    private boolean isDefined() {
        int line = start;
        while (line > 0 && !isLineEnd(line - 1)) {
            line--;
        }
        String before = statement.substring(line, start).stripTrailing();
        return before.equals("def")
                || before.equals("class")
                || before.equals("async def")
                || before.stripLeading().equals("@")
                || before.stripLeading().startsWith("global");
    }

    /// Not behind a dot, and not where it is called or something is taken from it in the midst of a statement.
    private boolean isBound() {
        if (opensLine() || statement.startsWith("del ")) {
            return true;
        }
        if (statement.charAt(start - 1) == '.') {
            return false;
        }
        int next = skipBlanks(end);
        if (next == statement.length()) {
            return true;
        }
        char unit = statement.charAt(next);
        boolean comparison = unit == '=' && next + 1 < statement.length() && statement.charAt(next + 1) == '=';
        return (!comparison && unit != '(' && unit != '[' && unit != '.') || isBehindKeyword();
    }

    /// Whether nothing but blanks stands before it on its line.
    private boolean opensLine() {
        int before = start;
        while (before > 0 && isBlank(before - 1)) {
            before--;
        }
        return before == 0 || isLineEnd(before - 1);
    }

    private boolean isBehindKeyword() {
        String before = statement.substring(Math.max(0, start - 10), start).stripTrailing();
        return before.endsWith("def") || before.endsWith("class") || before.endsWith("import");
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < statement.length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return statement.charAt(at) == ' ' || statement.charAt(at) == '\t';
    }

    private boolean isLineEnd(int at) {
        return statement.charAt(at) == '\n' || statement.charAt(at) == '\r';
    }
}
