package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// `json.dumps`: values as Python writes them, which puts blanks where others put none.
final class Json {
    private static final Set<String> OPTIONS = Set.of("indent", "sort_keys", "separators", "ensure_ascii");

    private final boolean sorted;
    private final boolean ascii;
    private final boolean lines;
    private final String indent;
    private final String itemEnd;
    private final String keyEnd;

    private Json(Given given) {
        boolean known = given.positional().size() == 1
                && OPTIONS.containsAll(given.keywords().keySet());
        sorted = known ? given.truth(1, "sort_keys", false) : Given.unsettled();
        ascii = given.truth(1, "ensure_ascii", true);
        indent = switch (given.keywords().getOrDefault("indent", Plain.NONE)) {
            case Long blanks when blanks >= 0 && blanks <= 16 -> " ".repeat(blanks.intValue());
            case String text -> text;
            case Constant.None _ -> "";
            default -> Given.unsettled();
        };
        boolean indented = given.keywords().containsKey("indent")
                && !given.keywords().get("indent").equals(Plain.NONE);
        String blank = indented ? "" : " ";
        Row ends = given.keywords().getOrDefault("separators", Row.of("," + blank, ": ")) instanceof Row row
                ? row
                : Given.unsettled();
        itemEnd = String.valueOf(ends.items().getFirst());
        keyEnd = String.valueOf(ends.items().getLast());
        lines = indented;
    }

    static void addTo(Map<String, Pure> functions) {
        functions.put("json.dumps", given -> new Json(given).written(given.at(0), "\n"));
    }

    /// @param line what begins a new line where the value stands
    private String written(Object value, String line) {
        return switch (value) {
            case String text -> quoted(text);
            case Long number -> number.toString();
            case BigInteger number -> number.toString();
            case Double number -> Double.isFinite(number) ? Numbers.display(number) : Given.unsettled();
            case Boolean truth -> truth.toString();
            case Constant.None _ -> "null";
            case List<?> list -> items(list, line);
            case Row(List<Object> items) -> items(items, line);
            case Map<?, ?> dict -> entries(dict, line);
            default -> throw new Refusal("TypeError");
        };
    }

    private StringJoiner joiner(String open, String close, String line, boolean empty) {
        return !lines || empty
                ? new StringJoiner(itemEnd, open, close)
                : new StringJoiner(itemEnd + line + indent, open + line + indent, line + close);
    }

    private String items(List<?> items, String line) {
        StringJoiner text = joiner("[", "]", line, items.isEmpty());
        for (Object item : items) {
            text.add(written(item, line + indent));
            checkLength(text);
        }
        return text.toString();
    }

    private String entries(Map<?, ?> dict, String line) {
        StringJoiner text = joiner("{", "}", line, dict.isEmpty());
        Stream<? extends Map.Entry<?, ?>> entries = dict.entrySet().stream();
        if (sorted) {
            entries = entries.sorted(Comparator.comparing(entry -> key(entry.getKey())));
        }
        entries.forEach(entry -> {
            text.add(quoted(key(entry.getKey())) + keyEnd + written(entry.getValue(), line + indent));
            checkLength(text);
        });
        return text.toString();
    }

    private static void checkLength(StringJoiner text) {
        if (Plain.isTooLong(text.length())) {
            throw new Unsettled();
        }
    }

    private String key(Object key) {
        return switch (key) {
            case String text -> text;
            case Long _, Boolean _, Constant.None _ -> written(key, "");
            default -> Given.unsettled();
        };
    }

    private String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '"', '\\' -> quoted.append('\\').append(unit);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> {
                    boolean plain = unit >= ' ' && unit != 127 && (unit < 127 || !ascii);
                    quoted.append(plain || unit == 127 ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
