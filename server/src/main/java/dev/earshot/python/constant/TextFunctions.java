package dev.earshot.python.constant;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Functions of texts outside `str`: `textwrap`, `shlex`, `fnmatch`, `html`, `string.capwords`, `keyword`,
/// `unicodedata`.
final class TextFunctions {
    private static final Set<String> KEYWORDS = Set.of(("False None True and as assert async await break class continue"
                    + " def del elif else except finally for from global if import in is lambda nonlocal not or pass"
                    + " raise return try while with yield")
            .split(" ", -1));

    /// A word of a shell's line, of parts that are quoted or not; or a comment.
    private static final Pattern WORD =
            Pattern.compile("((?:[^\\s'\"\\\\#]|\\\\.|'[^']*'|\"(?:[^\"\\\\]|\\\\.)*\"|(?<=\\S)#)+)|(#[^\n]*)");

    private static final Pattern PART = Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|\\\\(.)|([^'\"\\\\])");

    private TextFunctions() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("string.capwords", given -> {
            List<String> words = new ArrayList<>();
            for (String word : given.atMost(1).text(0).strip().split("\\s+", -1)) {
                words.add(word.isEmpty() ? "" : TextMethods.capitalized(word));
            }
            return String.join(" ", words);
        });
        Wrapping.addTo(functions);
        functions.put("textwrap.dedent", given -> dedented(given.text(0)));
        functions.put(
                "textwrap.indent",
                given -> given.atMost(2)
                        .text(0)
                        .replaceAll("(?m)^(?=[^\n]*\\S)", Matcher.quoteReplacement(given.text(1))));
        functions.put("shlex.split", given -> words(given.text(0), given.truth(1, "comments", false)));
        functions.put("shlex.quote", given -> quoted(given.text(0)));
        functions.put(
                "shlex.join",
                given -> String.join(
                        " ",
                        given.items(0).stream()
                                .map(each -> each instanceof String word ? quoted(word) : Given.<String>unsettled())
                                .toList()));
        functions.put("fnmatch.fnmatch", given -> matches(given.text(0), given.text(1)));
        functions.put("fnmatch.fnmatchcase", given -> matches(given.text(0), given.text(1)));
        functions.put(
                "fnmatch.filter",
                given -> given.items(0).stream()
                        .filter(each -> each instanceof String name && matches(name, given.text(1)))
                        .toList());
        functions.put("html.escape", given -> escaped(given.text(0), given.truth(1, "quote", true)));
        functions.put("html.unescape", given -> HtmlEntities.unescaped(given.text(0)));
        functions.put("pprint.pformat", given -> onOneLine(given));
        functions.put("pprint.saferepr", given -> onOneLine(given.atMost(1)));
        functions.put("keyword.iskeyword", given -> KEYWORDS.contains(given.text(0)));
        functions.put("keyword.issoftkeyword", given -> isSoftKeyword(given.text(0)));
        functions.put(
                "unicodedata.normalize",
                given -> Normalizer.normalize(given.text(1), Normalizer.Form.valueOf(form(given.text(0)))));
        functions.put("unicodedata.combining", given -> combiningClass(given.text(0)));
        functions.put("unicodedata.name", given -> name(given.text(0)));
    }

    /// `type` is one from Python 3.12 on.
    private static boolean isSoftKeyword(String word) {
        return word.equals("type")
                ? Given.unsettled()
                : Set.of("_", "case", "match").contains(word);
    }

    /// What fits on one line is written as `repr` does it, but for the order of the keys.
    private static String onOneLine(Given given) {
        boolean sorts = given.truth(9, "sort_dicts", true);
        String shown = Plain.repr(sorts ? sorted(given.at(0)) : given.at(0)).orElseGet(Given::unsettled);
        boolean isPlain = given.positional().size() == 1
                && given.keywords().keySet().stream().allMatch("sort_dicts"::equals);
        return isPlain && shown.length() < 80 ? shown : Given.unsettled();
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> dict -> {
                Map<Object, Object> sorted = new LinkedHashMap<>();
                dict.entrySet().stream()
                        .sorted(Comparator.comparing(
                                entry -> entry.getKey() instanceof String name ? name : Given.<String>unsettled()))
                        .forEach(entry -> sorted.put(entry.getKey(), sorted(entry.getValue())));
                yield sorted;
            }
            case List<?> list -> list.stream().map(TextFunctions::sorted).toList();
            case Row row ->
                new Row(row.items().stream().map(TextFunctions::sorted).toList());
            default -> value;
        };
    }

    private static String form(String name) {
        return Set.of("NFC", "NFD", "NFKC", "NFKD").contains(name) ? name : Given.unsettled();
    }

    /// The class by which a character combines with the one before it: marks above it are of class 230.
    private static Object combiningClass(String character) {
        int code = character.codePointAt(0);
        return code < 0x300 ? (Object) 0L : code < 0x315 ? (Object) 230L : Given.unsettled();
    }

    private static String name(String character) {
        boolean latin = character.length() == 1 && UnicodeScript.of(character.codePointAt(0)) == UnicodeScript.LATIN;
        return latin ? Character.getName(character.codePointAt(0)) : Given.unsettled();
    }

    /// Without the blanks that all lines begin with which have anything else; of those that have not, none are left.
    private static String dedented(String text) {
        String plain = text.replaceAll("(?m)^[ \\t]+$", "");
        int common = plain.lines()
                .filter(line -> !line.isEmpty())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return plain.replaceAll("(?m)^[ \\t]{" + common + "}", "");
    }

    private static List<Object> words(String line, boolean comments) {
        List<Object> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        int end = 0;
        while (word.find()) {
            if (!line.substring(end, word.start()).isBlank()) {
                throw new Refusal("ValueError"); // a quotation is not closed
            }
            boolean comment = word.group(2) != null;
            if (comment && !comments) {
                return Given.unsettled();
            }
            if (!comment) {
                words.add(unquoted(word.group(1)));
            }
            end = word.end();
        }
        if (!line.substring(end).isBlank()) {
            throw new Refusal("ValueError");
        }
        return words;
    }

    private static String unquoted(String word) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(word);
        while (part.find()) {
            String doubled = part.group(2);
            if (doubled != null) {
                text.append(doubled.replaceAll("\\\\([\"\\\\])", "$1"));
            } else {
                text.append(
                        part.group(1) != null ? part.group(1) : part.group(3) != null ? part.group(3) : part.group(4));
            }
        }
        return text.toString();
    }

    private static String quoted(String word) {
        return word.isEmpty()
                ? "''"
                : word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\"'\"'") + "'";
    }

    /// Whether a name is as a pattern of a shell says (library reference, `fnmatch`).
    static boolean matches(String name, String pattern) {
        StringBuilder expression = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char unit = pattern.charAt(at);
            int close = pattern.indexOf(']', at + 2);
            if (unit == '[' && close > 0) {
                String set = pattern.substring(at + 1, close)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("&", "\\&");
                expression
                        .append('[')
                        .append(set.startsWith("!") ? "^" + set.substring(1) : set)
                        .append(']');
                at = close;
            } else {
                expression.append(unit == '*' ? ".*" : unit == '?' ? "." : Pattern.quote(String.valueOf(unit)));
            }
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL)
                .matcher(name)
                .matches();
    }

    private static String escaped(String text, boolean quotes) {
        String plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return quotes ? plain.replace("\"", "&quot;").replace("'", "&#x27;") : plain;
    }
}
