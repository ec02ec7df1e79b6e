package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Constants as texts: `str`, `repr`, and what a format makes of them (library reference, «Format Specification
/// Mini-Language»). It does not know how other objects show themselves.
public final class Format {
    private static final Pattern SPECIFICATION = Pattern.compile("(?:(?<fill>.)?(?<align>[<>^=]))?(?<sign>[+ -])?"
            + "(?<alternate>#)?(?<zeros>0)?(?<width>[0-9]{1,3})?(?<grouping>[,_])?(?:[.](?<places>[0-9]{1,2}))?"
            + "(?<type>[a-zA-Z%])?");

    /// The types that write a whole number, and the prefix of each in its alternate form.
    private static final Map<String, String> PREFIXES =
            Map.of("", "", "d", "", "x", "0x", "X", "0X", "o", "0o", "b", "0b");

    private static final int PLACES = 6;

    private Format() {}

    /// What `str` gives.
    public static Optional<String> display(Value value) {
        return value instanceof Constant(Object literal)
                ? switch (literal) {
                    case String text -> Optional.of(text);
                    case BigDecimal number -> Optional.of(Decimals.display(number));
                    case PathName(String _, String path) -> Optional.of(path);
                    case LibraryValue own -> Optional.of(own.display());
                    case Object other -> DateTexts.display(other, " ").or(() -> repr(value));
                }
                : Optional.empty();
    }

    /// What `repr` gives.
    public static Optional<String> repr(Value value) {
        return value instanceof Constant(Object literal)
                ? switch (literal) {
                    case String text -> quoted(text, false);
                    case Long number -> Optional.of(number.toString());
                    case BigInteger number -> Optional.of(number.toString());
                    case Double number -> Optional.of(Numbers.display(number));
                    case Boolean truth -> Optional.of(truth ? "True" : "False");
                    case Constant.None _ -> Optional.of("None");
                    case BigDecimal number -> Optional.of("Decimal('" + Decimals.display(number) + "')");
                    case LibraryValue own -> Optional.of(own.repr());
                    case Range range -> Optional.of(range.toString());
                    case Constant.Bytes(String octets) -> quoted(octets, true).map(text -> "b" + text);
                    case Object other -> DateTexts.repr(other);
                }
                : Optional.empty();
    }

    /// In quotes, which are double ones where there is a single one in the text (library reference, `repr`).
    private static Optional<String> quoted(String text, boolean areOctets) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        for (int unit : text.codePoints().toArray()) {
            if (Character.getType(unit) == Character.UNASSIGNED) {
                return Optional.empty(); // it may be assigned in Python's version of Unicode, or not
            }
            switch (unit) {
                case '\\' -> quoted.append("\\\\");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> {
                    boolean isPlain = areOctets ? unit >= ' ' && unit < 0x7f : isPrintable(unit);
                    if (unit == quote) {
                        quoted.append('\\').append(quote);
                    } else if (isPlain) {
                        quoted.appendCodePoint(unit);
                    } else {
                        quoted.append(escaped(unit));
                    }
                }
            }
        }
        return Optional.of(quoted.append(quote).toString());
    }

    /// Whether `str.isprintable` holds of a character.
    private static boolean isPrintable(int unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> unit == ' ';
            default -> true;
        };
    }

    private static String escaped(int unit) {
        return unit < 0x100
                ? String.format(Locale.ROOT, "\\x%02x", unit)
                : String.format(Locale.ROOT, unit < 0x10000 ? "\\u%04x" : "\\U%08x", unit);
    }

    /// What a format makes of a value.
    ///
    /// @param conversion `r`, `s`, or nothing
    /// @param specification what stands behind the colon
    public static Optional<String> format(Value value, String conversion, String specification) {
        if (!conversion.isEmpty()) {
            Optional<String> text = conversion.equals("s") ? display(value) : repr(value);
            return text.flatMap(shown -> format(new Constant(shown), "", specification));
        }
        if (specification.isEmpty()) {
            return display(value);
        }
        Matcher parts = SPECIFICATION.matcher(specification);
        if (!(value instanceof Constant(Object literal)) || (!parts.matches() && !isTime(literal))) {
            return Optional.empty();
        }
        if (literal instanceof String text) {
            return ofText(text, parts);
        }
        if (isTime(literal)) {
            return DateTexts.shown(literal, specification);
        }
        if (literal instanceof LibraryValue own && own.isShownAsText()) {
            return ofText(own.display(), parts);
        }
        return Numbers.of(literal)
                .or(() -> Optional.of(literal).filter(BigDecimal.class::isInstance))
                .flatMap(number -> ofNumber(number, parts))
                .map(text -> padded(text, parts, true));
    }

    private static boolean isTime(Object literal) {
        return literal instanceof Temporal || literal instanceof ZonedTime;
    }

    private static Optional<String> ofText(String text, Matcher parts) {
        boolean plain = part(parts, "type").matches("s?")
                && part(parts, "sign").isEmpty()
                && part(parts, "alternate").isEmpty()
                && part(parts, "grouping").isEmpty();
        String places = part(parts, "places");
        boolean cut = !places.isEmpty() && Integer.parseInt(places) < text.length();
        return plain
                ? Optional.of(padded(cut ? text.substring(0, Integer.parseInt(places)) : text, parts, false))
                : Optional.empty();
    }

    private static String part(Matcher parts, String name) {
        String found = parts.group(name);
        return found == null ? "" : found;
    }

    private static boolean isCharacter(BigInteger code) {
        return code.bitLength() < 32 && Character.isValidCodePoint(code.intValue());
    }

    private static Optional<String> ofNumber(Object number, Matcher parts) {
        String type = part(parts, "type");
        Optional<BigInteger> whole = Numbers.wholeOf(number);
        Optional<String> size = whole.isPresent() && PREFIXES.containsKey(type)
                ? whole(whole.get().abs(), type, parts)
                : type.equals("c") && whole.filter(Format::isCharacter).isPresent()
                        ? Optional.of(Character.toString(whole.get().intValue()))
                        : decimal(number, type, parts);
        boolean negative = whole.map(each -> each.signum() < 0).orElse(((Number) number).doubleValue() < 0);
        String sign = part(parts, "sign");
        return size.map(text -> (negative ? "-" : sign.equals("-") ? "" : sign) + text);
    }

    private static Optional<String> whole(BigInteger size, String type, Matcher parts) {
        int base = switch (type.toLowerCase(Locale.ROOT)) {
            case "x" -> 16;
            case "o" -> 8;
            case "b" -> 2;
            default -> 10;
        };
        String digits = grouped(size.toString(base), part(parts, "grouping"), base == 10 ? 3 : 4);
        String prefix = part(parts, "alternate").isEmpty() ? "" : PREFIXES.getOrDefault(type, "");
        boolean refused = !part(parts, "places").isEmpty();
        return refused
                ? Optional.empty()
                : Optional.of(prefix + (type.equals("X") ? digits.toUpperCase(Locale.ROOT) : digits));
    }

    private static String grouped(String digits, String by, int size) {
        if (by.isEmpty()) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - size; at > 0; at -= size) {
            text.insert(at, by);
        }
        return text.toString();
    }

    /// The size of a number as one with a point.
    private static Optional<String> decimal(Object number, String type, Matcher parts) {
        double value = ((Number) number).doubleValue();
        if (!Double.isFinite(value)) {
            return type.isEmpty() ? Optional.of("inf") : Optional.empty();
        }
        BigDecimal size = Numbers.exact(number).abs();
        String given = part(parts, "places");
        int places = given.isEmpty() ? PLACES : Integer.parseInt(given);
        Optional<String> text = number instanceof BigDecimal
                ? ofDecimal(size, type, given)
                : switch (type) {
                    case "f", "F" -> Optional.of(fixed(size, places));
                    case "%" -> Optional.of(fixed(size.movePointRight(2), places) + "%");
                    case "e", "E" -> Optional.of(scientific(size, places));
                    case "g", "G" -> Optional.of(general(size, Math.max(1, places)));
                    case "" ->
                        given.isEmpty() && number instanceof Double
                                ? Optional.of(Numbers.display(Math.abs(value)))
                                : Optional.empty();
                    default -> Optional.empty();
                };
        String by = part(parts, "grouping");
        return text.map(each -> type.matches("[EFG]") ? each.toUpperCase(Locale.ROOT) : each)
                .map(each -> {
                    int point = each.indexOf('.') < 0 ? each.length() : each.indexOf('.');
                    return by.isEmpty() ? each : grouped(each.substring(0, point), by, 3) + each.substring(point);
                });
    }

    /// A decimal number says itself how many places it has, where that is not said.
    private static Optional<String> ofDecimal(BigDecimal size, String type, String places) {
        BigDecimal shown = type.equals("%") ? size.movePointRight(2) : size;
        String unit = type.equals("%") ? "%" : "";
        return switch (type) {
            case "f", "F", "%" ->
                Optional.of((places.isEmpty() ? shown.toPlainString() : fixed(shown, Integer.parseInt(places))) + unit);
            case "" -> Optional.of(shown).filter(_ -> places.isEmpty()).map(Decimals::display);
            default -> Optional.empty();
        };
    }

    private static String fixed(BigDecimal size, int places) {
        return size.setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String scientific(BigDecimal size, int places) {
        BigDecimal rounded = size.round(new MathContext(places + 1, RoundingMode.HALF_EVEN));
        int exponent = size.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        return fixed(rounded.movePointLeft(exponent), places)
                + (exponent < 0 ? "e-" : "e+")
                + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }

    /// As many digits as there are, up to a count, and an exponent only where it is far from the point.
    private static String general(BigDecimal size, int digits) {
        BigDecimal rounded = size.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = size.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        boolean plain = exponent >= -4 && exponent < digits;
        String text = plain ? fixed(rounded, digits - 1 - exponent) : scientific(size, digits - 1);
        int end = text.indexOf('e') < 0 ? text.length() : text.indexOf('e');
        String fraction = text.substring(0, end);
        return (fraction.contains(".") ? fraction.replaceAll("[.]?0+$", "") : fraction) + text.substring(end);
    }

    /// How long the sign of a number and the mark of its base are, behind which zeros stand.
    private static int mark(String number, boolean marked) {
        int sign = number.startsWith("-") || number.startsWith("+") || number.startsWith(" ") ? 1 : 0;
        return sign + (marked && number.length() > sign + 1 && Character.isLetter(number.charAt(sign + 1)) ? 2 : 0);
    }

    private static String padded(String text, Matcher parts, boolean number) {
        int width = part(parts, "width").isEmpty() ? 0 : Integer.parseInt(part(parts, "width"));
        int missing = width - text.length();
        if (missing <= 0) {
            return text;
        }
        boolean zeros = !part(parts, "zeros").isEmpty();
        String fill = !part(parts, "fill").isEmpty() ? part(parts, "fill") : zeros ? "0" : " ";
        String align =
                part(parts, "align").isEmpty() ? zeros && number ? "=" : number ? ">" : "<" : part(parts, "align");
        int left = switch (align) {
            case "<" -> 0;
            case "^" -> missing / 2;
            default -> missing;
        };
        int before = align.equals("=") ? mark(text, !part(parts, "alternate").isEmpty()) : 0;
        return text.substring(0, before) + fill.repeat(left) + text.substring(before) + fill.repeat(missing - left);
    }
}
