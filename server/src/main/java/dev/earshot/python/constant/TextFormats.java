package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `str.format` and `str.format_map` (library reference, «Format String Syntax»).
final class TextFormats {
    /// A replacement field: a name, subscripts, a conversion, a format, which may hold fields in turn.
    private static final Pattern FIELD = Pattern.compile("[{](?<name>[A-Za-z0-9_]*)(?<items>(?:\\[[^\\[\\]{}]+\\])*)"
            + "(?:!(?<conversion>[rs]))?(?::(?<format>(?:[^{}]|[{][A-Za-z0-9_]*[}])*))?[}]");

    private static final Pattern ITEM = Pattern.compile("\\[([^\\]]+)\\]");

    private TextFormats() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("builtins.str.format", given -> {
            Fields fields =
                    new Fields(given.positional().subList(1, given.positional().size()), given.keywords());
            return fields.fill(given.text(0));
        });
        functions.put("builtins.str.format_map", given -> {
            if (!(given.at(1) instanceof Map<?, ?> names)) {
                return Given.unsettled();
            }
            return new Fields(List.of(), names).fill(given.text(0));
        });
    }

    /// What the fields of one format are filled from.
    private static final class Fields {
        private final List<Object> positional;
        private final Map<?, ?> named;
        private int next;

        Fields(List<Object> positional, Map<?, ?> named) {
            this.positional = positional;
            this.named = named;
        }

        String fill(String format) {
            StringBuilder text = new StringBuilder();
            int at = 0;
            while (at < format.length()) {
                char unit = format.charAt(at);
                boolean brace = unit == '{' || unit == '}';
                boolean doubled = at + 1 < format.length() && format.charAt(at + 1) == unit;
                if (brace && !doubled) {
                    Matcher field = FIELD.matcher(format).region(at, format.length());
                    text.append(field.lookingAt() ? one(field) : Given.unsettled());
                    at = field.end();
                } else {
                    text.append(unit);
                    at += brace ? 2 : 1;
                }
                if (Plain.isTooLong(text.length())) {
                    return Given.unsettled();
                }
            }
            return text.toString();
        }

        private String one(Matcher field) {
            Object value = value(field.group("name"));
            Matcher item = ITEM.matcher(field.group("items"));
            while (item.find()) {
                value = item(value, item.group(1));
            }
            String conversion = Optional.ofNullable(field.group("conversion")).orElse("");
            String specification =
                    Optional.ofNullable(field.group("format")).map(this::fill).orElse("");
            boolean shown = specification.isEmpty() && !(value instanceof String);
            return (shown ? Plain.repr(value) : Format.format(new Constant(value), conversion, specification))
                    .orElseGet(Given::unsettled);
        }

        private Object value(String name) {
            if (name.isEmpty() || name.matches("[0-9]{1,3}")) {
                int at = name.isEmpty() ? next++ : Integer.parseInt(name);
                if (at >= positional.size()) {
                    throw new Refusal("IndexError");
                }
                return positional.get(at);
            }
            Object value = named.get(name);
            if (value == null) {
                throw new Refusal("KeyError");
            }
            return value;
        }

        private static Object item(Object value, String key) {
            boolean number = key.matches("[0-9]{1,9}");
            Object found = switch (value) {
                case Map<?, ?> dict -> dict.get(number ? (Object) Long.valueOf(key) : key);
                case List<?> list when number && Integer.parseInt(key) < list.size() -> list.get(Integer.parseInt(key));
                case Row(List<Object> items)
                when number && Integer.parseInt(key) < items.size() -> items.get(Integer.parseInt(key));
                default -> null;
            };
            return found == null ? Given.unsettled() : found;
        }
    }
}
