package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// `decimal.Decimal`, whose methods are those in the context that Python begins with: 28 digits. It does not know what
/// is no number, what is endless, and zeros below zero: results that are such are left open.
public final class Decimals {
    private static final MathContext CONTEXT = new MathContext(28, RoundingMode.HALF_EVEN);
    private static final String TYPE = "decimal.Decimal";
    private static final String INVALID = "decimal.InvalidOperation";
    private static final String CURRENT = "decimal.current context.";
    private static final int FARTHEST = 6_144;

    private Decimals() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(
                TYPE, given -> made(given.size() == 0 ? 0L : given.atMost(1).at(0)));
        functions.put(TYPE + ".from_float", given -> made(given.atMost(1).at(0)));
        functions.put(TYPE + ".quantize", Decimals::quantized);
        functions.put(TYPE + ".__round__", Decimals::rounded);
        functions.put(TYPE + ".normalize", given -> {
            BigDecimal number = number(given.atMost(1)).round(CONTEXT);
            return signed(number, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        });
        for (String name : List.of("to_integral_value", "to_integral", "to_integral_exact")) {
            functions.put(TYPE + "." + name, given -> {
                BigDecimal number = number(given);
                return number.scale() <= 0 ? number : scaled(number, 0, mode(given, 1, RoundingMode.HALF_EVEN));
            });
        }
        functions.put(TYPE + ".sqrt", given -> root(number(given.atMost(1))));
        functions.put(
                TYPE + ".compare",
                given -> BigDecimal.valueOf(
                        number(given.atMost(2)).compareTo(of(given.at(1)).orElseGet(Given::unsettled))));
        functions.put(TYPE + ".max", given -> chosen(given, 1));
        functions.put(TYPE + ".min", given -> chosen(given, -1));
        functions.put(
                TYPE + ".adjusted",
                given -> number(given).precision() - number(given).scale() - 1L);
        functions.put(TYPE + ".as_integer_ratio", given -> {
            Fraction exact = Fraction.of(number(given));
            return Row.of(NumberMethods.kept(exact.numerator()), NumberMethods.kept(exact.denominator()));
        });
        functions.put(TYPE + ".as_tuple", given -> {
            List<Object> digits = number(given)
                    .unscaledValue()
                    .abs()
                    .toString()
                    .chars()
                    .mapToObj(digit -> (Object) (long) (digit - '0'))
                    .toList();
            return new NamedRow(
                    "decimal.DecimalTuple",
                    List.of("sign", "digits", "exponent"),
                    List.of(number(given).signum() < 0 ? 1L : 0L, new Row(digits), (long)
                            -number(given).scale()));
        });
        functions.put(TYPE + ".is_zero", given -> number(given).signum() == 0);
        functions.put(TYPE + ".is_signed", given -> number(given).signum() < 0);
        functions.put(TYPE + ".is_finite", given -> number(given).precision() > 0);
        for (String name : List.of("is_nan", "is_infinite", "is_snan", "is_qnan")) {
            functions.put(TYPE + "." + name, given -> number(given).precision() == 0);
        }
        functions.put(TYPE + ".__str__", given -> display(number(given)));
        functions.put(
                TYPE + ".__int__", given -> NumberMethods.kept(number(given).toBigInteger()));
        functions.put(
                TYPE + ".__trunc__", given -> NumberMethods.kept(number(given).toBigInteger()));
        functions.put(TYPE + ".__float__", given -> number(given).doubleValue());
        functions.put(
                TYPE + ".copy_negate",
                given -> number(given).signum() == 0
                        ? Given.unsettled()
                        : number(given).negate());
        functions.put(
                TYPE + ".logb",
                given -> BigDecimal.valueOf(
                        number(given).signum() == 0
                                ? Given.unsettled()
                                : number(given).precision() - number(given).scale() - 1L));
        for (String name : List.of("__abs__", "copy_abs")) {
            functions.put(TYPE + "." + name, unary(BigDecimal::abs));
        }
        functions.put(TYPE + ".__floor__", floored(RoundingMode.FLOOR));
        functions.put(TYPE + ".__ceil__", floored(RoundingMode.CEILING));
        for (String mode : List.of("CEILING", "DOWN", "FLOOR", "HALF_DOWN", "HALF_EVEN", "HALF_UP", "UP", "05UP")) {
            attributes.put("decimal.ROUND_" + mode, _ -> "ROUND_" + mode);
        }
        attributes.put(CURRENT + "prec", _ -> (long) CONTEXT.getPrecision());
        attributes.put(CURRENT + "rounding", _ -> "ROUND_HALF_EVEN");
        attributes.put(TYPE + ".real", Decimals::number);
    }

    private static BigDecimal number(Given given) {
        return given.at(0) instanceof BigDecimal number ? number : Given.unsettled();
    }

    private static Pure unary(UnaryOperator<BigDecimal> function) {
        return given -> function.apply(number(given.atMost(1)).round(CONTEXT));
    }

    private static Pure floored(RoundingMode mode) {
        return given ->
                NumberMethods.kept(number(given.atMost(1)).setScale(0, mode).toBigInteger());
    }

    private static BigDecimal made(Object value) {
        return switch (value) {
            case String text -> parsed(text);
            case Row(List<Object> parts) -> ofParts(parts);
            case Constant.None _ -> throw new Refusal("TypeError");
            default -> of(value).orElseGet(Given::unsettled);
        };
    }

    private static BigDecimal parsed(String text) {
        String digits = text.strip().replace("_", "");
        if (digits.matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?")) {
            BigDecimal number = new BigDecimal(digits);
            return number.signum() == 0 && digits.startsWith("-") ? Given.unsettled() : number;
        }
        boolean isNone = text.chars().allMatch(unit -> unit < 128)
                && !digits.matches("(?i)[+-]?(inf|infinity|s?nan[0-9]*)")
                && !digits.matches("[+-]?[0-9]*[.]?[0-9]*[eE][+-]?[0-9]+");
        if (isNone) {
            throw new Refusal(INVALID);
        }
        return Given.unsettled();
    }

    private static BigDecimal ofParts(List<Object> parts) {
        boolean known = parts.size() == 3 && parts.get(1) instanceof Row && parts.get(2) instanceof Long;
        String digits = known
                ? String.join(
                        "",
                        ((Row) parts.get(1))
                                .items().stream().map(String::valueOf).toList())
                : "";
        if (!digits.matches("[0-9]{1,100}") || Math.abs((Long) parts.get(2)) > FARTHEST) {
            return Given.unsettled();
        }
        BigDecimal size = new BigDecimal(new BigInteger(digits), -((Long) parts.get(2)).intValue());
        return parts.getFirst().equals(0L) ? size : signed(BigDecimal.ONE.negate(), size.negate());
    }

    /// A result that is left open where it is a zero below zero.
    private static BigDecimal signed(BigDecimal from, BigDecimal result) {
        return result.signum() == 0 && from.signum() < 0 ? Given.unsettled() : result;
    }

    private static RoundingMode mode(Given given, int at, RoundingMode absent) {
        return given.at(at, "rounding")
                .filter(mode -> !mode.equals(Plain.NONE))
                .map(mode -> switch (mode) {
                    case String name
                    when name.matches("ROUND_(CEILING|DOWN|FLOOR|HALF_DOWN|HALF_EVEN|HALF_UP|UP)") ->
                        RoundingMode.valueOf(name.substring("ROUND_".length()));
                    default -> Given.<RoundingMode>unsettled();
                })
                .orElse(absent);
    }

    private static BigDecimal scaled(BigDecimal number, int scale, RoundingMode mode) {
        return signed(number, number.setScale(scale, mode));
    }

    private static BigDecimal quantized(Given given) {
        BigDecimal to = of(given.atMost(3).at(1, "exp").orElse("")).orElseGet(Given::unsettled);
        BigDecimal result = scaled(number(given), to.scale(), mode(given, 2, RoundingMode.HALF_EVEN));
        if (result.precision() > CONTEXT.getPrecision()) {
            throw new Refusal(INVALID);
        }
        return result;
    }

    /// What `round` gives: a whole number where nothing is said of places.
    private static Object rounded(Given given) {
        return given.atMost(2).size() == 1
                ? NumberMethods.kept(
                        number(given).setScale(0, RoundingMode.HALF_EVEN).toBigInteger())
                : scaled(number(given), given.count(1), RoundingMode.HALF_EVEN);
    }

    private static BigDecimal root(BigDecimal number) {
        if (number.signum() < 0) {
            throw new Refusal(INVALID);
        }
        BigDecimal root = number.sqrt(CONTEXT);
        boolean exact = root.multiply(root).compareTo(number) == 0;
        return exact ? root.setScale(Math.floorDiv(number.scale(), 2), RoundingMode.HALF_EVEN) : root;
    }

    private static BigDecimal chosen(Given given, int sign) {
        BigDecimal other = of(given.atMost(2).at(1)).orElseGet(Given::unsettled);
        int order = sign * Integer.signum(number(given).compareTo(other));
        return order == 0 ? Given.unsettled() : order > 0 ? number(given) : other;
    }

    /// A number as a decimal one, be it a whole one or, for comparisons and the constructor, another.
    static Optional<BigDecimal> of(Object value) {
        return value instanceof BigDecimal decimal
                ? Optional.of(decimal)
                : Numbers.of(value)
                        .filter(number -> !(number instanceof Double decimal) || Double.isFinite(decimal))
                        .map(Numbers::exact);
    }

    /// What an operator makes of two literals of which one is a decimal number, as far as it is rounded.
    public static Optional<Object> binary(String operator, Object left, Object right, MathContext context) {
        boolean one = left instanceof BigDecimal || right instanceof BigDecimal;
        if (!one) {
            return Optional.empty();
        }
        if (left instanceof Double || right instanceof Double) {
            throw new Refusal("TypeError");
        }
        return of(left).flatMap(first -> of(right).flatMap(second -> result(operator, first, second, context)))
                .map(result -> result);
    }

    static Optional<Object> binary(String operator, Object left, Object right) {
        return binary(operator, left, right, CONTEXT);
    }

    private static Optional<BigDecimal> result(
            String operator, BigDecimal left, BigDecimal right, MathContext context) {
        if (right.signum() == 0 && (operator.equals("/") || operator.startsWith("//") || operator.equals("%"))) {
            boolean undefined = left.signum() == 0 || operator.equals("%");
            throw new Refusal(undefined ? INVALID : "decimal.DivisionByZero");
        }
        Optional<BigDecimal> result = switch (operator) {
            case "+" -> Optional.of(left.add(right, context));
            case "-" -> Optional.of(left.subtract(right, context));
            case "*" -> Optional.of(left.multiply(right, context));
            case "/" -> Optional.of(left.divide(right, context));
            case "//" -> Optional.of(left.divideToIntegralValue(right).setScale(0, RoundingMode.DOWN));
            case "%" -> Optional.of(left.remainder(right).setScale(Math.max(left.scale(), right.scale())));
            case "**" -> power(left, right, context);
            default -> Optional.empty();
        };
        boolean belowZero =
                ("*///%".contains(operator) && (left.signum() < 0) != (right.signum() < 0)) || left.signum() < 0;
        return result.filter(each -> each.signum() != 0 || !belowZero)
                .filter(each -> each.precision() <= context.getPrecision() && Math.abs((long) each.scale()) < FARTHEST);
    }

    /// A power that needs no rounding.
    private static Optional<BigDecimal> power(BigDecimal base, BigDecimal exponent, MathContext context) {
        boolean small =
                exponent.stripTrailingZeros().scale() <= 0 && exponent.abs().compareTo(BigDecimal.TEN.pow(3)) < 0;
        if (!small || base.signum() == 0 || base.precision() > context.getPrecision()) {
            return Optional.empty();
        }
        BigDecimal power = base.pow(exponent.abs().intValue());
        return power.precision() > context.getPrecision()
                ? Optional.empty()
                : Optional.of(exponent.signum() < 0 ? BigDecimal.ONE.divide(power, context) : power);
    }

    static Optional<Integer> compare(Object left, Object right) {
        return left instanceof BigDecimal || right instanceof BigDecimal
                ? of(left).flatMap(first -> of(right).map(first::compareTo))
                : Optional.empty();
    }

    /// What stands for a number as the key of an item: one for all numbers that are equal to it.
    public static Object key(BigDecimal number) {
        return Math.abs((long) number.scale()) > FARTHEST
                ? number
                : Fraction.of(number).key();
    }

    /// What `str` gives.
    static String display(BigDecimal number) {
        return number.scale() == 0 && number.signum() == 0 ? "0" : number.toString();
    }
}
