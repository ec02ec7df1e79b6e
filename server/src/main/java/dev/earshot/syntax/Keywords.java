package dev.earshot.syntax;

/// What the first word of a line tells about where statements start.
final class Keywords {
    private static final int SHORTEST = "def".length();
    private static final int LONGEST = "continue".length();

    private Keywords() {}

    /// The word at `at` if it could be a keyword: lower-case letters which no identifier goes on from. Else nothing.
    static String wordAt(Window text, int at) {
        int end = at;
        while (end - at < LONGEST && text.at(end) >= 'a' && text.at(end) <= 'z') {
            end++;
        }
        return end - at < SHORTEST || continuesIdentifier(text.at(end)) ? "" : text.slice(at, end);
    }

    static boolean continuesIdentifier(int unit) {
        return unit == '_'
                || (unit >= '0' && unit <= '9')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= 'a' && unit <= 'z')
                || unit >= 0x80;
    }

    /// Whether a line that starts with this word goes on with the compound statement before it.
    static boolean opensClause(String word) {
        return switch (word) {
            case "else", "elif", "except", "finally" -> true;
            default -> false;
        };
    }

    /// Whether this word can follow decorators.
    static boolean opensDefinition(String word) {
        return switch (word) {
            case "def", "class", "async" -> true;
            default -> false;
        };
    }

    /// Whether a line that goes on like this cannot stand inside brackets, so that one left open ends before it.
    static boolean endsBrackets(Window text, int at) {
        return switch (wordAt(text, at)) {
            case "assert", "break", "class", "continue", "def", "del", "elif", "except", "finally", "global" -> true;
            case "import", "nonlocal", "pass", "raise", "return", "try", "while", "with" -> true;
            case "async" ->
                !wordAt(text, text.behindBlanks(at + "async".length())).equals("for");
            case "from" -> opensFromImport(text, at + "from".length());
            default -> false;
        };
    }

    /// Tells `from a.b import` from the end of a `yield from` that was broken over lines.
    private static boolean opensFromImport(Window text, int at) {
        int word = at;
        while (true) {
            word = text.behindBlanks(word);
            while (text.at(word) == '.') {
                word = text.behindBlanks(word + 1);
            }
            if (!continuesIdentifier(text.at(word))) {
                return false;
            }
            if (wordAt(text, word).equals("import")) {
                return true;
            }
            while (continuesIdentifier(text.at(word))) {
                word++;
            }
        }
    }
}
