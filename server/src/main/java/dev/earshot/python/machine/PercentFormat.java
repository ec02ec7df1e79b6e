package dev.earshot.python.machine;

import dev.earshot.python.constant.Format;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `'%s' % values` of texts that are known (library reference, «printf-style String Formatting»). It does not know what
/// `%` does to numbers.
final class PercentFormat {
    private static final Pattern CONVERSION = Pattern.compile("([-+0 #]*)([0-9]{1,3})?([.][0-9]{1,2})?([sdirfxXo%])");

    private PercentFormat() {}

    /// What `format % values` gives.
    static Optional<String> text(String format, Reference values, Machine machine) {
        if (values.only().orElse(null) instanceof Obj.Container dict && dict.kind() == Obj.Container.Kind.DICT) {
            return ofDict(format, dict, machine);
        }
        List<Reference> parts = machine.items().each(values).orElse(List.of(values));
        StringBuilder text = new StringBuilder();
        int next = 0;
        int at = 0;
        while (at < format.length()) {
            char unit = format.charAt(at++);
            if (unit != '%') {
                text.append(unit);
                continue;
            }
            Matcher written = CONVERSION.matcher(format).region(at, format.length());
            if (!written.lookingAt()) {
                return Optional.empty();
            }
            at = written.end();
            String kind = written.group(4);
            if (kind.equals("%")) {
                text.append('%');
                continue;
            }
            if (next >= parts.size()) {
                return Optional.empty();
            }
            Optional<String> shown = parts.get(next++).only().flatMap(value -> one(value, written));
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            text.append(shown.get());
            if (Reference.isTooLong(text.length())) {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }

    /// A format with names, which a dict gives values for, as one with positions.
    private static Optional<String> ofDict(String format, Obj.Container dict, Machine machine) {
        String text = format;
        for (String name : dict.names()) {
            Optional<String> shown = machine.read(Cell.entry(dict, name)).only().flatMap(Format::display);
            text = shown.isPresent() ? text.replace("%(" + name + ")s", shown.get()) : text;
            if (Reference.isTooLong(text.length())) {
                return Optional.empty();
            }
        }
        return text.indexOf('%') < 0 ? Optional.of(text) : Optional.empty();
    }

    /// One value as `%-8s` and the like have it: texts stand on the right, too, unless a sign says otherwise.
    private static Optional<String> one(Value value, Matcher written) {
        String flags = written.group(1);
        String width = written.group(2) == null ? "" : written.group(2);
        String places = written.group(3) == null ? "" : written.group(3);
        String kind = written.group(4);
        boolean isText = kind.equals("s") || kind.equals("r");
        String align = width.isEmpty() ? "" : flags.contains("-") ? "<" : flags.contains("0") && !isText ? "0" : ">";
        String sign = flags.contains("+") && !isText ? "+" : "";
        String specification = align.equals("0") ? sign + "0" + width : align + sign + width;
        if (isText) {
            return Format.format(value, kind, specification + places);
        }
        if (kind.matches("[di]") && value instanceof Constant(Double number)) {
            return one(new Constant(number.longValue()), written); // whole numbers only
        }
        boolean plain = kind.equals("d") && specification.isEmpty() && places.isEmpty();
        return plain
                ? Format.display(value)
                : Format.format(value, "", specification + places + (kind.equals("i") ? "d" : kind));
    }
}
