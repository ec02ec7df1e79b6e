package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// A `fractions.Fraction` in lowest terms.
///
/// @param denominator more than 0
record Fraction(BigInteger numerator, BigInteger denominator) implements LibraryValue {
    private static final int MOST_BITS = 1 << 12;

    static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new Refusal("ZeroDivisionError");
        }
        if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
            throw new Unsettled();
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger by = denominator.signum() < 0 ? common.negate() : common;
        return new Fraction(numerator.divide(by), denominator.divide(by));
    }

    static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : of(number.toBigIntegerExact(), BigInteger.ONE);
    }

    /// A number that a fraction is reckoned with; nothing of one that is no fraction itself.
    static Optional<Fraction> of(Object literal) {
        return literal instanceof Fraction fraction
                ? Optional.of(fraction)
                : Numbers.wholeOf(literal).map(whole -> new Fraction(whole, BigInteger.ONE));
    }

    double doubleValue() {
        boolean small = numerator.bitLength() <= Double.PRECISION && denominator.bitLength() <= Double.PRECISION;
        return small ? numerator.doubleValue() / denominator.doubleValue() : Given.unsettled();
    }

    BigInteger floor() {
        BigInteger[] both = numerator.divideAndRemainder(denominator);
        return both[1].signum() < 0 ? both[0].subtract(BigInteger.ONE) : both[0];
    }

    @Override
    public String type() {
        return "fractions.Fraction";
    }

    @Override
    public String display() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    @Override
    public String repr() {
        return "Fraction(" + numerator + ", " + denominator + ")";
    }

    @Override
    public boolean isTrue() {
        return numerator.signum() != 0;
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return other instanceof Double number && Double.isFinite(number)
                ? compare(of(new BigDecimal(number)))
                : of(other).flatMap(this::compare);
    }

    private Optional<Integer> compare(Fraction other) {
        return Optional.of(numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)));
    }

    @Override
    public Object key() {
        if (denominator.equals(BigInteger.ONE)) {
            return Numbers.whole(numerator).orElse(this);
        }
        boolean decimal = denominator.bitCount() == 1
                && denominator.bitLength() < Double.PRECISION
                && numerator.bitLength() < Double.PRECISION;
        return decimal ? doubleValue() : this;
    }

    @Override
    public Optional<Object> unary(String operator) {
        return switch (operator) {
            case "-" -> Optional.of(new Fraction(numerator.negate(), denominator));
            case "+" -> Optional.of(this);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Object> binary(String operator, Object left, Object right) {
        if (left instanceof Double || right instanceof Double) {
            return Numbers.binary(operator, asDouble(left), asDouble(right));
        }
        return of(left).flatMap(one -> of(right).flatMap(two -> one.with(operator, two)));
    }

    private static Object asDouble(Object literal) {
        return literal instanceof Fraction fraction ? fraction.doubleValue() : literal;
    }

    private Optional<Object> with(String operator, Fraction other) {
        BigInteger across = numerator.multiply(other.denominator);
        BigInteger back = other.numerator.multiply(denominator);
        BigInteger both = denominator.multiply(other.denominator);
        return switch (operator) {
            case "+" -> Optional.of(of(across.add(back), both));
            case "-" -> Optional.of(of(across.subtract(back), both));
            case "*" -> Optional.of(of(numerator.multiply(other.numerator), both));
            case "/" -> Optional.of(of(across, back));
            case "//" -> Numbers.whole(of(across, back).floor());
            case "%" -> {
                BigInteger times = of(across, back).floor();
                yield Optional.of(of(across.subtract(back.multiply(times)), both));
            }
            case "**" -> power(other);
            default -> Optional.empty();
        };
    }

    private Optional<Object> power(Fraction exponent) {
        boolean small = exponent.denominator.equals(BigInteger.ONE) && exponent.numerator.bitLength() < 8;
        if (!small) {
            return Optional.empty();
        }
        int times = exponent.numerator.intValue();
        BigInteger over = numerator.pow(Math.abs(times));
        BigInteger under = denominator.pow(Math.abs(times));
        return Optional.of(times < 0 ? of(under, over) : of(over, under));
    }
}
