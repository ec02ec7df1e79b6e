package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Methods of `str` that take a text apart or put one together (library reference, «String Methods»).
final class TextPieces {
    private static final Pattern LINE = Pattern.compile("\r\n|[\n\r\u000b\u000c\u001c\u001d\u001e\u0085\u2028\u2029]");

    private TextPieces() {}

    static void addTo(Map<String, Pure> methods) {
        methods.put("splitlines", TextPieces::lines);
        methods.put("join", TextPieces::joined);
        methods.put("split", given -> split(given, true));
        methods.put("rsplit", given -> split(given, false));
        methods.put("partition", given -> parted(given, String::indexOf, true));
        methods.put("rpartition", given -> parted(given, String::lastIndexOf, false));
    }

    private static List<Object> lines(Given given) {
        String self = given.text(0);
        boolean keeps = given.truth(1, "keepends", false);
        List<Object> lines = new ArrayList<>();
        int from = 0;
        Matcher end = LINE.matcher(self);
        while (end.find()) {
            lines.add(self.substring(from, keeps ? end.end() : end.start()));
            from = end.end();
        }
        if (from < self.length()) {
            lines.add(self.substring(from));
        }
        return lines;
    }

    private static String joined(Given given) {
        String self = given.text(0);
        List<String> parts = new ArrayList<>();
        long length = 0;
        for (Object each : given.items(1)) {
            if (!(each instanceof String part)) {
                throw new Refusal("TypeError");
            }
            parts.add(part);
            length += self.length() + part.length();
        }
        return Plain.isTooLong(length) ? Given.unsettled() : String.join(self, parts);
    }

    private static List<Object> split(Given given, boolean fromLeft) {
        String self = given.text(0);
        int most = given.count(2, "maxsplit", -1);
        Object separator = given.at(1, "sep").orElse(Plain.NONE);
        if (separator instanceof String by) {
            if (by.isEmpty()) {
                throw new Refusal("ValueError");
            }
            return parts(self, by, most < 0 ? Integer.MAX_VALUE : most, fromLeft);
        }
        if (!Plain.NONE.equals(separator) || (most >= 0 && !fromLeft)) {
            return Given.unsettled();
        }
        if (self.isBlank()) {
            return List.of();
        }
        return most == 0
                ? List.of(self.stripLeading())
                : List.<Object>of((Object[])
                        (most < 0
                                ? self.strip().split("\\s+", -1)
                                : self.stripLeading().split("\\s+", most + 1)));
    }

    private static List<Object> parts(String self, String separator, int most, boolean fromLeft) {
        List<Object> parts = new ArrayList<>();
        String rest = self;
        while (parts.size() < most) {
            int at = fromLeft ? rest.indexOf(separator) : rest.lastIndexOf(separator);
            if (at < 0) {
                break;
            }
            String before = rest.substring(0, at);
            String behind = rest.substring(at + separator.length());
            parts.add(fromLeft ? parts.size() : 0, fromLeft ? before : behind);
            rest = fromLeft ? behind : before;
        }
        parts.add(fromLeft ? parts.size() : 0, rest);
        return parts;
    }

    /// @param before whether all of the text stands before the separator where that is not there
    private static Row parted(Given given, TextMethods.Search search, boolean before) {
        String self = given.text(0);
        String separator = given.text(1);
        if (separator.isEmpty()) {
            throw new Refusal("ValueError");
        }
        int at = search.in(self, separator);
        return at >= 0
                ? Row.of(self.substring(0, at), separator, self.substring(at + separator.length()))
                : before ? Row.of(self, "", "") : Row.of("", "", self);
    }
}
