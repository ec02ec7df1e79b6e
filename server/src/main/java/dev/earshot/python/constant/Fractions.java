package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The module `fractions`.
final class Fractions {
    private static final String TYPE = "fractions.Fraction";
    private static final Pattern WRITTEN = Pattern.compile("([+-]?[0-9]+)/([0-9]+)");

    private Fractions() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(TYPE, Fractions::made);
        functions.put(TYPE + ".from_float", given -> exact(given.atMost(1).at(0)));
        functions.put(TYPE + ".from_decimal", given -> exact(given.atMost(1).at(0)));
        functions.put(TYPE + ".limit_denominator", Fractions::limited);
        functions.put(
                TYPE + ".as_integer_ratio",
                given -> Row.of(
                        NumberMethods.kept(number(given).numerator()),
                        NumberMethods.kept(number(given).denominator())));
        functions.put(TYPE + ".__float__", given -> number(given).doubleValue());
        functions.put(
                TYPE + ".__int__",
                given -> NumberMethods.kept(
                        number(given).numerator().divide(number(given).denominator())));
        functions.put(
                TYPE + ".__floor__", given -> NumberMethods.kept(number(given).floor()));
        functions.put(
                TYPE + ".__ceil__",
                given -> NumberMethods.kept(negated(negated(number(given)).floor())));
        functions.put(TYPE + ".__round__", Fractions::rounded);
        functions.put(
                TYPE + ".__abs__",
                given -> new Fraction(
                        number(given).numerator().abs(), number(given).denominator()));
        attributes.put(
                TYPE + ".numerator", given -> NumberMethods.kept(number(given).numerator()));
        attributes.put(
                TYPE + ".denominator", given -> NumberMethods.kept(number(given).denominator()));
    }

    private static Fraction number(Given given) {
        return given.at(0) instanceof Fraction number ? number : Given.unsettled();
    }

    private static Fraction negated(Fraction number) {
        return new Fraction(number.numerator().negate(), number.denominator());
    }

    private static BigInteger negated(BigInteger number) {
        return number.negate();
    }

    private static Fraction made(Given given) {
        Object numerator = given.atMost(2).at(0, "numerator").orElse(0L);
        if (given.size() < 2) {
            return exact(numerator);
        }
        Object denominator = given.at(1, "denominator").orElse(1L);
        if (numerator instanceof String
                || denominator instanceof String
                || numerator instanceof Double
                || denominator instanceof Double) {
            throw new Refusal("TypeError");
        }
        Object whole = new Fraction(BigInteger.ONE, BigInteger.ONE);
        return (Fraction) ((Fraction) whole)
                .binary("*", exact(numerator), whole)
                .flatMap(over -> ((Fraction) over).binary("/", over, exact(denominator)))
                .orElseGet(Given::unsettled);
    }

    private static Fraction exact(Object value) {
        return switch (value) {
            case String text -> parsed(text.strip());
            case Double number when Double.isFinite(number) -> Fraction.of(new BigDecimal(number));
            case BigDecimal number -> Fraction.of(number);
            default -> Fraction.of(value).orElseGet(Given::unsettled);
        };
    }

    private static Fraction parsed(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (parts.matches()) {
            return Fraction.of(new BigInteger(parts.group(1)), new BigInteger(parts.group(2)));
        }
        if (text.matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?")) {
            return Fraction.of(new BigDecimal(text));
        }
        if (text.chars().allMatch(unit -> unit < 128) && !text.contains("_") && !text.matches(".*[eE][+-]?[0-9]{4,}")) {
            throw new Refusal("ValueError");
        }
        return Given.unsettled();
    }

    /// To the nearest even number where two are as near.
    private static Object rounded(Given given) {
        Fraction number = number(given.atMost(1));
        Fraction twice = Fraction.of(
                number.numerator().shiftLeft(1).add(number.denominator()),
                number.denominator().shiftLeft(1));
        BigInteger near = twice.floor();
        boolean between = twice.denominator().equals(BigInteger.ONE);
        return NumberMethods.kept(between && near.testBit(0) ? near.subtract(BigInteger.ONE) : near);
    }

    /// The nearest fraction whose denominator is not larger: by the continued fraction, the simpler one where two are
    /// as near.
    private static Fraction limited(Given given) {
        BigInteger most = given.atMost(2)
                .at(1, "max_denominator")
                .map(value -> Numbers.wholeOf(value).orElseGet(Given::unsettled))
                .orElse(BigInteger.valueOf(1_000_000));
        Fraction number = number(given);
        if (number.denominator().compareTo(most) <= 0) {
            return number;
        }
        BigInteger over = BigInteger.ONE;
        BigInteger under = BigInteger.ZERO;
        BigInteger overBefore = BigInteger.ZERO;
        BigInteger underBefore = BigInteger.ONE;
        BigInteger left = number.numerator();
        BigInteger right = number.denominator();
        while (true) {
            BigInteger times = Fraction.of(left, right).floor();
            BigInteger next = underBefore.add(times.multiply(under));
            if (next.compareTo(most) > 0) {
                break;
            }
            BigInteger nextOver = overBefore.add(times.multiply(over));
            overBefore = over;
            underBefore = under;
            over = nextOver;
            under = next;
            BigInteger rest = left.subtract(times.multiply(right));
            left = right;
            right = rest;
        }
        BigInteger times = most.subtract(underBefore).divide(under);
        Fraction one = Fraction.of(overBefore.add(times.multiply(over)), underBefore.add(times.multiply(under)));
        Fraction two = Fraction.of(over, under);
        return distance(two, number).compare(distance(one, number)).orElse(0) <= 0 ? two : one;
    }

    private static Fraction distance(Fraction one, Fraction two) {
        Fraction way = (Fraction) one.binary("-", one, two).orElseGet(Given::unsettled);
        return new Fraction(way.numerator().abs(), way.denominator());
    }
}
