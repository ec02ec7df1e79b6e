package dev.earshot.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The encoding that a Python file declares for itself in a comment of its first two lines (PEP 263).
/// It reads bytes, since the declaration says how to read everything else.
/// It does not know which encodings there are.
final class EncodingCookie {
    private static final String WORD = "coding";

    private EncodingCookie() {}

    /// The declared name as it is written. The second line counts only below a line that is blank or a comment.
    static Optional<String> declared(byte[] bytes, int start, int end) {
        int firstEnd = lineEnd(bytes, start, end);
        String first = line(bytes, start, firstEnd);
        Optional<String> name = in(first);
        if (name.isPresent() || !isBlankOrComment(first) || firstEnd == end) {
            return name;
        }
        boolean crLf = bytes[firstEnd] == '\r' && firstEnd + 1 < end && bytes[firstEnd + 1] == '\n';
        int secondStart = firstEnd + (crLf ? 2 : 1);
        return in(line(bytes, secondStart, lineEnd(bytes, secondStart, end)));
    }

    private static Optional<String> in(String line) {
        if (line.isEmpty() || !isBlankOrComment(line)) {
            return Optional.empty();
        }
        for (int at = line.indexOf(WORD); at >= 0; at = line.indexOf(WORD, at + 1)) {
            int colon = at + WORD.length();
            if (colon < line.length() && (line.charAt(colon) == ':' || line.charAt(colon) == '=')) {
                int start = skipBlanks(line, colon + 1);
                int end = start;
                while (end < line.length() && isNamePart(line.charAt(end))) {
                    end++;
                }
                if (end > start) {
                    return Optional.of(line.substring(start, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBlankOrComment(String line) {
        int first = skipBlanks(line, 0);
        return first == line.length() || line.charAt(first) == '#';
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t' || line.charAt(at) == '\f')) {
            at++;
        }
        return at;
    }

    private static boolean isNamePart(char c) {
        return between(c, 'a', 'z') || between(c, 'A', 'Z') || between(c, '0', '9') || c == '-' || c == '_' || c == '.';
    }

    private static int lineEnd(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private static String line(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static boolean between(char c, int first, int last) {
        return first <= c && c <= last;
    }
}
