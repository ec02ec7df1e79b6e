package dev.earshot.python.constant;

import dev.earshot.python.value.Reference;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// `tomllib.loads`: what a document says, and which it refuses (TOML 1.0.0, as CPython 3.11 reads it). What is said of
/// the refusal is left open.
final class TomlReader {
    /// More within each other is left open.
    private static final int DEEPEST = 100;

    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern OTHER_BASE =
            Pattern.compile("0(?:x([0-9A-Fa-f](?:_?[0-9A-Fa-f])*)|b([01](?:_?[01])*)|o([0-7](?:_?[0-7])*))");
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:0|[1-9](?:_?[0-9])*))((?:\\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)");
    private static final Pattern NO_NUMBER = Pattern.compile("([+-]?)(?:(inf)|nan)");
    private static final Pattern TIME =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\\.([0-9]{1,6})[0-9]*)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern BEFORE_TIME = Pattern.compile("[Tt ](?=[0-9]{2}:)");
    private static final Pattern OFFSET = Pattern.compile("[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9])");

    private final TomlText text;
    private int depth;

    private TomlReader(String text) {
        this.text = new TomlText(text);
    }

    static void addTo(Map<String, Pure> functions) {
        Pure loads = given -> new TomlReader(given.atMost(1).text(0)).document();
        functions.put(
                "tomllib.loads",
                given -> given.text(0).contains(Reference.MARK) ? Given.unsettled() : loads.apply(given));
    }

    private Map<Object, Object> document() {
        TomlTables tables = new TomlTables();
        List<String> header = List.of();
        for (text.skipLines(); !text.isAtEnd(); text.skipLines()) {
            if (text.take("[[")) {
                header = text.key();
                text.demand("]]");
                tables.append(header);
            } else if (text.take("[")) {
                header = text.key();
                text.demand("]");
                tables.open(header);
            } else {
                pair(tables, header, true);
            }
            text.demandEndOfLine();
        }
        return tables.whole();
    }

    private void pair(TomlTables tables, List<String> header, boolean throughLists) {
        List<String> key = text.key();
        text.demand("=");
        text.skipBlanks();
        tables.put(header, key, value(), throughLists);
    }

    private Object value() {
        if (text.is("\"") || text.is("'")) {
            return text.string();
        }
        if (text.take("[")) {
            return nested(this::list);
        }
        if (text.take("{")) {
            return nested(this::table);
        }
        if (text.take(TRUTH)) {
            return text.taken(0).equals("true");
        }
        if (text.take(DATE)) {
            return date();
        }
        return text.take(TIME) ? time() : number();
    }

    private Object nested(Supplier<Object> part) {
        if (++depth > DEEPEST) {
            throw new Unsettled();
        }
        Object value = part.get();
        depth--;
        return value;
    }

    private List<Object> list() {
        List<Object> items = new ArrayList<>();
        text.skipLines();
        while (!text.take("]")) {
            items.add(value());
            text.skipLines();
            if (!text.take(",")) {
                text.demand("]");
                return items;
            }
            text.skipLines();
        }
        return items;
    }

    private Map<Object, Object> table() {
        TomlTables tables = new TomlTables();
        text.skipBlanks();
        if (text.take("}")) {
            return new LinkedHashMap<>();
        }
        do {
            pair(tables, List.of(), false);
            text.skipBlanks();
        } while (text.take(","));
        text.demand("}");
        return tables.whole();
    }

    private Object number() {
        if (text.take(OTHER_BASE)) {
            for (int part = 1; part <= 3; part++) {
                String digits = text.taken(part).replace("_", "");
                if (!digits.isEmpty()) {
                    return NumberMethods.kept(
                            new BigInteger(digits, List.of(16, 2, 8).get(part - 1)));
                }
            }
        }
        if (text.take(NUMBER)) {
            String whole = text.taken(1).replace("_", "");
            String rest = text.taken(2).replace("_", "");
            return rest.isEmpty() ? NumberMethods.kept(new BigInteger(whole)) : (Object) Double.valueOf(whole + rest);
        }
        if (text.take(NO_NUMBER)) {
            double number = text.taken(2).isEmpty() ? Double.NaN : Double.POSITIVE_INFINITY;
            return text.taken(1).equals("-") ? -number : number;
        }
        throw TomlTables.refused();
    }

    private Object date() {
        try {
            LocalDate day = LocalDate.of(part(1), part(2), part(3));
            if (!text.take(BEFORE_TIME)) {
                return day;
            }
            if (!text.take(TIME)) {
                throw TomlTables.refused();
            }
            LocalDateTime moment = day.atTime(time());
            return text.take(OFFSET) ? new ZonedTime(moment, new Zone(offset(), true)) : moment;
        } catch (DateTimeException _) {
            throw TomlTables.refused();
        }
    }

    private LocalTime time() {
        String fraction = String.format(Locale.ROOT, "%-6s", text.taken(4)).replace(' ', '0');
        return LocalTime.of(part(1), part(2), part(3), Integer.parseInt(fraction) * 1_000);
    }

    private ZoneOffset offset() {
        if (text.taken(1).isEmpty()) {
            return ZoneOffset.UTC;
        }
        int seconds = (part(2) * 60 + part(3)) * 60;
        return ZoneOffset.ofTotalSeconds(text.taken(1).equals("-") ? -seconds : seconds);
    }

    private int part(int number) {
        return Integer.parseInt(text.taken(number));
    }
}
