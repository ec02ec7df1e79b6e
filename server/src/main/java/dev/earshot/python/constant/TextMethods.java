package dev.earshot.python.constant;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/// Methods of `str` (library reference, «String Methods»), but for those that format and that take texts apart. Where
/// Python goes by properties of Unicode which Java has otherwise, texts other than ASCII are left open.
final class TextMethods {
    private static final int LONGEST_PADDED = 1_000;

    private TextMethods() {}

    static void addTo(Map<String, Pure> functions) {
        Map<String, Pure> methods = new LinkedHashMap<>();
        methods.put("lower", changed(self -> self.toLowerCase(Locale.ROOT)));
        methods.put("upper", changed(self -> self.toUpperCase(Locale.ROOT)));
        methods.put("casefold", changed(self -> self.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)));
        methods.put("swapcase", changed(TextMethods::swapped));
        methods.put("capitalize", changed(TextMethods::capitalized));
        methods.put("title", changed(self -> titled(ascii(self))));
        methods.put("strip", given -> stripped(given, true, true));
        methods.put("lstrip", given -> stripped(given, true, false));
        methods.put("rstrip", given -> stripped(given, false, true));
        methods.put("removeprefix", given -> {
            boolean has = given.text(0).startsWith(given.text(1));
            return has ? given.text(0).substring(given.text(1).length()) : given.text(0);
        });
        methods.put("removesuffix", given -> {
            String self = given.text(0);
            return self.endsWith(given.text(1))
                    ? self.substring(0, self.length() - given.text(1).length())
                    : self;
        });
        methods.put("replace", TextMethods::replaced);
        methods.put("startswith", given -> isAny(given, true));
        methods.put("endswith", given -> isAny(given, false));
        methods.put("isdigit", all(Character::isDigit));
        methods.put("isdecimal", all(Character::isDigit));
        methods.put("isnumeric", all(Character::isDigit));
        methods.put("isalpha", all(Character::isLetter));
        methods.put("isalnum", all(Character::isLetterOrDigit));
        methods.put("isspace", all(unit -> unit == ' ' || (unit >= '\t' && unit <= '\r') || (unit >= 28 && unit < 32)));
        methods.put("isprintable", given -> ascii(given.text(0)).chars().allMatch(unit -> unit >= ' ' && unit < 127));
        methods.put("isascii", given -> isAscii(given.text(0)));
        methods.put("isupper", given -> isInCase(given.text(0), self -> self.toUpperCase(Locale.ROOT)));
        methods.put("islower", given -> isInCase(given.text(0), self -> self.toLowerCase(Locale.ROOT)));
        methods.put("istitle", given -> {
            String self = ascii(given.text(0));
            return self.equals(titled(self)) && self.chars().anyMatch(Character::isLetter);
        });
        methods.put("isidentifier", given -> isIdentifier(given.text(0)));
        methods.put("count", TextMethods::count);
        methods.put("find", given -> found(given, String::indexOf));
        methods.put("rfind", given -> found(given, String::lastIndexOf));
        methods.put("index", given -> orRefused(found(given, String::indexOf)));
        methods.put("rindex", given -> orRefused(found(given, String::lastIndexOf)));
        for (String method : List.of("zfill", "center", "ljust", "rjust")) {
            methods.put(method, given -> padded(given, method));
        }
        methods.put("expandtabs", TextMethods::expanded);
        TextPieces.addTo(methods);
        methods.put("translate", TextMethods::translated);
        methods.put("encode", TextCodecs::encoded);
        methods.put("__len__", given ->
                (long) given.text(0).codePointCount(0, given.text(0).length()));
        methods.put("__contains__", given -> given.text(0).contains(given.text(1)));
        methods.forEach((name, method) -> functions.put("builtins.str." + name, method));
        functions.put("builtins.str.maketrans", TextMethods::table);
    }

    private static Pure changed(UnaryOperator<String> change) {
        return given -> change.apply(given.atMost(1).text(0));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 128);
    }

    private static String ascii(String text) {
        return isAscii(text) ? text : Given.unsettled();
    }

    private static Pure all(IntPredicate is) {
        return given -> {
            String self = ascii(given.text(0));
            return !self.isEmpty() && self.chars().allMatch(is);
        };
    }

    private static String swapped(String self) {
        StringBuilder text = new StringBuilder();
        ascii(self)
                .chars()
                .map(unit -> Character.isUpperCase(unit) ? Character.toLowerCase(unit) : Character.toUpperCase(unit))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    static String capitalized(String self) {
        if (self.isEmpty()) {
            return self;
        }
        String upper = self.substring(0, 1).toUpperCase(Locale.ROOT);
        if (upper.length() > 1) {
            throw new Unsettled(); // one letter becomes several, of which the first is large
        }
        return Character.toTitleCase(self.charAt(0)) + self.substring(1).toLowerCase(Locale.ROOT);
    }

    static String titled(String self) {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        for (int at = 0; at < self.length(); at++) {
            char unit = self.charAt(at);
            text.append(within ? Character.toLowerCase(unit) : Character.toUpperCase(unit));
            within = Character.isLetter(unit);
        }
        return text.toString();
    }

    private static String stripped(Given given, boolean left, boolean right) {
        String self = given.text(0);
        IntPredicate goes =
                given.at(1, "chars").filter(chars -> !Plain.NONE.equals(chars)).isEmpty()
                        ? unit -> Character.isWhitespace(unit) || unit == 0x85 || unit == 0xa0
                        : unit -> given.text(1).indexOf(unit) >= 0;
        int start = 0;
        int end = self.length();
        while (left && start < end && goes.test(self.charAt(start))) {
            start++;
        }
        while (right && end > start && goes.test(self.charAt(end - 1))) {
            end--;
        }
        return self.substring(start, end);
    }

    private static String replaced(Given given) {
        String self = given.text(0);
        String old = given.text(1);
        String fresh = given.text(2);
        long most = old.isEmpty() ? self.length() + 1L : self.length() / old.length();
        int count = given.count(3, "count", -1);
        if (Plain.isTooLong(self.length() + most * fresh.length()) || (count >= 0 && old.isEmpty())) {
            return Given.unsettled();
        }
        if (count < 0) {
            return self.replace(old, fresh);
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int done = 0, at = self.indexOf(old); done < count && at >= 0; done++, at = self.indexOf(old, from)) {
            text.append(self, from, at).append(fresh);
            from = at + old.length();
        }
        return text.append(self.substring(from)).toString();
    }

    /// Whether one of the texts, or the only one, is met at the start or the end.
    private static boolean isAny(Given given, boolean atStart) {
        String self = part(given, 2);
        List<Object> asked = given.at(1) instanceof Row(List<Object> items) ? items : List.of(given.text(1));
        return asked.stream()
                .anyMatch(each -> each instanceof String text
                        ? atStart ? self.startsWith(text) : self.endsWith(text)
                        : Given.unsettled());
    }

    /// The part of the text that two arguments say.
    private static String part(Given given, int index) {
        String self = given.text(0);
        int start = bound(given.count(index, "start", 0), self.length());
        int end = bound(given.count(index + 1, "end", self.length()), self.length());
        return start <= end ? self.substring(start, end) : given.size() > index ? Given.unsettled() : "";
    }

    private static int bound(int at, int length) {
        return Math.clamp(at < 0 ? (long) at + length : at, 0, length);
    }

    private static boolean isInCase(String self, UnaryOperator<String> change) {
        return ascii(self).equals(change.apply(self)) && self.chars().anyMatch(Character::isLetter);
    }

    /// As Python reads names: a text is compared with its normal form (reference manual, 2.3).
    private static boolean isIdentifier(String self) {
        String normal = Normalizer.normalize(self, Normalizer.Form.NFKC);
        return !normal.isEmpty()
                && (normal.charAt(0) == '_' || Character.isUnicodeIdentifierStart(normal.codePointAt(0)))
                && normal.codePoints()
                        .allMatch(unit ->
                                Character.isUnicodeIdentifierPart(unit) && !Character.isIdentifierIgnorable(unit));
    }

    private static long count(Given given) {
        String self = part(given, 2);
        String asked = given.text(1);
        if (asked.isEmpty()) {
            return self.length() + 1L;
        }
        long count = 0;
        for (int at = self.indexOf(asked); at >= 0; at = self.indexOf(asked, at + asked.length())) {
            count++;
        }
        return count;
    }

    @FunctionalInterface
    interface Search {
        int in(String text, String part);
    }

    private static long found(Given given, Search search) {
        String self = part(given, 2);
        int at = search.in(self, given.text(1));
        return at < 0
                ? -1
                : at + (long) bound(given.count(2, "start", 0), given.text(0).length());
    }

    private static long orRefused(long at) {
        if (at < 0) {
            throw new Refusal("ValueError");
        }
        return at;
    }

    private static String padded(Given given, String method) {
        String self = given.text(0);
        String fill = given.text(2, "fillchar", " ");
        int width = given.count(1);
        if (fill.length() != 1 || width > LONGEST_PADDED) {
            return Given.unsettled();
        }
        int missing = Math.max(0, width - self.length());
        if (method.equals("zfill")) {
            boolean signed = self.startsWith("-") || self.startsWith("+");
            return (signed ? self.substring(0, 1) : "") + "0".repeat(missing) + self.substring(signed ? 1 : 0);
        }
        // The odd one goes to the left where the whole width is odd.
        int left = switch (method) {
            case "ljust" -> 0;
            case "rjust" -> missing;
            default -> missing / 2 + (missing & width & 1);
        };
        return fill.repeat(left) + self + fill.repeat(missing - left);
    }

    private static String expanded(Given given) {
        int size = given.count(1, "tabsize", 8);
        if (size < 0 || Plain.isTooLong((long) given.text(0).length() * (size + 1))) {
            return Given.unsettled();
        }
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (char unit : given.text(0).toCharArray()) {
            int blanks = size == 0 ? 0 : size - column % size;
            text.append(unit == '\t' ? " ".repeat(blanks) : String.valueOf(unit));
            column = unit == '\n' || unit == '\r' ? 0 : column + (unit == '\t' ? blanks : 1);
        }
        return text.toString();
    }

    /// `str.maketrans`: code points, and what each becomes.
    private static Map<Object, Object> table(Given given) {
        Map<Object, Object> table = new LinkedHashMap<>();
        if (given.at(0) instanceof Map<?, ?> dict) {
            dict.forEach((key, value) -> table.put(key instanceof String text ? code(text) : key, value));
            return table;
        }
        List<Object> from = Given.itemsOf(given.text(0));
        List<Object> to = Given.itemsOf(given.text(1));
        if (from.size() != to.size()) {
            throw new Refusal("ValueError");
        }
        ToIntFunction<Object> code = each -> ((String) each).codePointAt(0);
        for (int at = 0; at < from.size(); at++) {
            table.put((long) code.applyAsInt(from.get(at)), (long) code.applyAsInt(to.get(at)));
        }
        given.at(2, "z").ifPresent(_ -> given.text(2).codePoints().forEach(unit -> table.put((long) unit, Plain.NONE)));
        return table;
    }

    private static Object code(String text) {
        return text.codePointCount(0, text.length()) == 1 ? (long) text.codePointAt(0) : Given.unsettled();
    }

    private static String translated(Given given) {
        if (!(given.at(1) instanceof Map<?, ?> table)) {
            return Given.unsettled();
        }
        StringBuilder text = new StringBuilder();
        given.text(0).codePoints().forEach(unit -> {
            Object becomes = Optional.<Object>ofNullable(table.get((long) unit)).orElse((long) unit);
            switch (becomes) {
                case Long code -> text.appendCodePoint(code.intValue());
                case String part -> text.append(part);
                default -> {
                    if (!Plain.NONE.equals(becomes)) {
                        throw new Unsettled();
                    }
                }
            }
        });
        return Plain.isTooLong(text.length()) ? Given.unsettled() : text.toString();
    }
}
