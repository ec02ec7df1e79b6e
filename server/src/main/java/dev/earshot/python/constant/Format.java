package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Constants as texts: `str`, `repr`, and what a format makes of them (library reference, «Format Specification
/// Mini-Language»). It does not know how other objects show themselves.
public final class Format {
    private static final Pattern SPECIFICATION =
            Pattern.compile("(?:(.)?([<>^=]))?([+ -])?(0)?([0-9]{1,3})?(,)?(?:[.]([0-9]{1,2}))?([sdfxXob%])?");

    private Format() {}

    /// What `str` gives.
    public static Optional<String> display(Value value) {
        return value instanceof Constant(Object literal)
                ? switch (literal) {
                    case String text -> Optional.of(text);
                    case Long number -> Optional.of(number.toString());
                    case Double number -> Numbers.display(number);
                    case Boolean truth -> Optional.of(truth ? "True" : "False");
                    case Constant.None _ -> Optional.of("None");
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    /// What `repr` gives.
    public static Optional<String> repr(Value value) {
        return value instanceof Constant(String text)
                ? text.matches("[ -~&&[^'\\\\]]*") ? Optional.of("'" + text + "'") : Optional.empty()
                : display(value);
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
        if (!parts.matches() || !(value instanceof Constant(Object literal))) {
            return Optional.empty();
        }
        String type = parts.group(8) == null ? "" : parts.group(8);
        boolean number = !(literal instanceof String) && Numbers.of(literal).isPresent();
        Optional<String> plain = number
                ? number(Numbers.of(literal).orElseThrow(), parts, type)
                : literal instanceof String text && (type.isEmpty() || type.equals("s"))
                        ? Optional.of(parts.group(7) == null ? text : cut(text, Integer.parseInt(parts.group(7))))
                        : Optional.empty();
        return plain.map(text -> padded(text, parts, number));
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static Optional<String> number(Object number, Matcher parts, String type) {
        Optional<String> digits = switch (type) {
            case "", "d" ->
                number instanceof Long whole ? Optional.of(Long.toString(whole)) : plain(number, parts, type);
            case "f" -> Optional.of(rounded(number, parts.group(7) == null ? 6 : Integer.parseInt(parts.group(7))));
            case "x" -> number instanceof Long whole ? Optional.of(Long.toString(whole, 16)) : Optional.empty();
            case "X" ->
                number instanceof Long whole
                        ? Optional.of(Long.toString(whole, 16).toUpperCase(Locale.ROOT))
                        : Optional.empty();
            case "o" -> number instanceof Long whole ? Optional.of(Long.toString(whole, 8)) : Optional.empty();
            case "b" -> number instanceof Long whole ? Optional.of(Long.toString(whole, 2)) : Optional.empty();
            default -> Optional.empty();
        };
        String sign = parts.group(3) == null ? "-" : parts.group(3);
        return digits.filter(_ -> parts.group(6) == null)
                .map(text -> !sign.equals("-") && !text.startsWith("-") ? sign + text : text);
    }

    private static Optional<String> plain(Object number, Matcher parts, String type) {
        return type.isEmpty() && parts.group(7) == null && number instanceof Double decimal
                ? Numbers.display(decimal)
                : Optional.empty();
    }

    private static String rounded(Object number, int places) {
        return new BigDecimal(((Number) number).doubleValue())
                .setScale(places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String padded(String text, Matcher parts, boolean number) {
        int width = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
        int missing = width - text.length();
        if (missing <= 0) {
            return text;
        }
        boolean zeros = parts.group(4) != null && number;
        String fill = parts.group(1) != null ? parts.group(1) : zeros ? "0" : " ";
        String align = parts.group(2) != null ? parts.group(2) : zeros ? "=" : number ? ">" : "<";
        int left = switch (align) {
            case "<" -> 0;
            case "^" -> missing / 2;
            default -> missing;
        };
        boolean signed = align.equals("=") && (text.startsWith("-") || text.startsWith("+"));
        return (signed ? text.substring(0, 1) : "")
                + fill.repeat(left)
                + (signed ? text.substring(1) : text)
                + fill.repeat(missing - left);
    }
}
