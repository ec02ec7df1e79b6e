package dev.earshot.python.machine.text;

import dev.earshot.python.constant.Format;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `'%s' % values` of texts that are known (library reference, «printf-style String Formatting»). It does not know what
/// `%` does to numbers.
public final class PercentFormat {
    private static final Pattern CONVERSION = Pattern.compile("(?:\\((?<name>[^()]*)\\))?(?<flags>[-+0 #]*)"
            + "(?<width>[0-9]{1,3})?(?<places>[.][0-9]{1,2})?(?<kind>[sbdirfxXoegc%])");

    private final Machine machine;
    private final Site site;
    private final Reference values;
    private final List<Reference> parts;
    private final boolean octets;
    private int next;

    private PercentFormat(Reference values, boolean octets, Site site) {
        this.site = site;
        this.octets = octets;
        this.machine = site.machine();
        this.values = values;
        this.parts = isTuple(values) ? machine.items().each(values).orElse(List.of(values)) : List.of(values);
    }

    /// What `format % values` gives.
    public static Optional<String> text(String format, Reference values, Site site) {
        return new PercentFormat(values, false, site).fill(format);
    }

    /// The same of octets, each a character here.
    public static Optional<Constant.Bytes> bytes(Constant.Bytes format, Reference values, Site site) {
        return new PercentFormat(values, true, site).fill(format.octets()).map(Constant.Bytes::new);
    }

    private boolean isTuple(Reference given) {
        return switch (given.only().map(machine.items().keys()::plain).orElse(null)) {
            case Obj.Container container -> container.kind() == Obj.Container.Kind.TUPLE;
            case Constant(Constant.Tuple _) -> true;
            case Obj.Instance instance -> machine.classOf(instance).isTuple();
            case null, default -> false;
        };
    }

    private Optional<String> fill(String format) {
        StringBuilder text = new StringBuilder();
        boolean known = true;
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
            Optional<String> shown = written.group("kind").equals("%")
                    ? Optional.of("%")
                    : value(written).flatMap(value -> one(value, written));
            known &= shown.isPresent(); // the objects behind it are asked as well
            text.append(shown.orElse(""));
            if (Reference.isTooLong(text.length())) {
                return Optional.empty();
            }
        }
        return known && !isMoreLeft() ? Optional.of(text.toString()) : Optional.empty();
    }

    /// Whether there are values that the format does not ask for, which only mappings and lists may hold.
    private boolean isMoreLeft() {
        return isTuple(values)
                ? next < parts.size()
                : next == 0 && !(values.only().orElse(null) instanceof Obj);
    }

    private Optional<Value> value(Matcher written) {
        String name = written.group("name");
        if (name == null) {
            return next < parts.size()
                    ? parts.get(next++).only().map(machine.items().keys()::bare)
                    : Optional.empty();
        }
        return values.only().orElse(null) instanceof Obj.Container dict && dict.kind() == Obj.Container.Kind.DICT
                ? machine.read(Cell.entry(dict, name)).only()
                : Optional.empty();
    }

    /// One value as `%-8s` and the like have it: texts stand on the right, too, unless a sign says otherwise.
    private Optional<String> one(Value value, Matcher written) {
        String flags = written.group("flags");
        String width = written.group("width") == null ? "" : written.group("width");
        String places = written.group("places") == null ? "" : written.group("places");
        String kind = written.group("kind");
        boolean isText = kind.equals("s")
                || kind.equals("b")
                || kind.equals("r")
                || (kind.equals("c") && value instanceof Constant(String _));
        String align = width.isEmpty() ? "" : flags.contains("-") ? "<" : flags.contains("0") && !isText ? "0" : ">";
        String sign = flags.contains("+") && !isText ? "+" : "";
        String alternate = flags.contains("#") && !isText ? "#" : "";
        String specification = align.equals("0") ? sign + alternate + "0" + width : align + sign + alternate + width;
        if (octets && !kind.matches("[difxXoeg]")) {
            return value instanceof Constant(Constant.Bytes(String some)) && kind.matches("[sb]")
                    ? Format.format(new Constant(some), "", specification + places)
                    : Optional.empty();
        }
        if (isText) {
            Shown shown = new Shown(machine);
            Reference text =
                    kind.equals("r") ? shown.repr(Reference.to(value), site) : shown.text(Reference.to(value), site);
            return text.onlyText().flatMap(all -> Format.format(new Constant(all), "", specification + places));
        }
        if (kind.equals("b")) {
            return Optional.empty(); // of texts there is none
        }
        if (value instanceof Constant(BigDecimal number)) {
            return one(new Constant(number.doubleValue()), written);
        }
        if (value instanceof Constant(Object literal) && Numbers.of(literal).isEmpty()) {
            return Optional.empty(); // what is no number fails
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
