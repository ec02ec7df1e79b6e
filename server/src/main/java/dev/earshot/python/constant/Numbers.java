package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// Numbers: how they are written, and what operators make of two of them (reference manual, 2.4.4 and 6.5 to 6.9). A
/// whole number is a `Long` where it has no more than 63 bits, or else a `BigInteger`. It does not know what is none
/// (NaN), whose results are left open.
public final class Numbers {
    /// Longer ones are not reckoned with: a program can square a number in each of its lines.
    private static final int MOST_BITS = 1 << 12;

    private Numbers() {}

    /// A whole number, a `Double` or a complex one.
    public static Optional<Object> parse(String written) {
        if (isShort(written)) {
            return Optional.of(Long.parseLong(written));
        }
        if (written.endsWith("j") || written.endsWith("J")) {
            return Complex.parse(written.substring(0, written.length() - 1));
        }
        String digits = written.replace("_", "");
        int base = switch (digits.length() > 2 ? digits.substring(0, 2) : "") {
            case "0x", "0X" -> 16;
            case "0o", "0O" -> 8;
            case "0b", "0B" -> 2;
            default -> 10;
        };
        String plain = base == 10 ? digits : digits.substring(2);
        if (plain.length() < MOST_BITS / 4 && plain.matches(base == 10 ? "[0-9]+" : "[0-9a-fA-F]+")) {
            try {
                return whole(new BigInteger(plain, base));
            } catch (NumberFormatException otherDigits) {
                return Optional.empty();
            }
        }
        return digits.matches("([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?")
                ? finite(Double.parseDouble(digits))
                : Optional.empty();
    }

    /// Whether it has a few digits and nothing else, as most have.
    private static boolean isShort(String written) {
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) < '0' || written.charAt(at) > '9') {
                return false;
            }
        }
        return !written.isEmpty() && written.length() < 18;
    }

    /// A whole number as it is kept; nothing where it is too long.
    public static Optional<Object> whole(BigInteger number) {
        return number.bitLength() < Long.SIZE
                ? Optional.of(number.longValue())
                : number.bitLength() > MOST_BITS ? Optional.empty() : Optional.of(number);
    }

    /// What is counted as a number, a truth among it; nothing of any other literal.
    public static Optional<Object> of(Object literal) {
        return switch (literal) {
            case Long number -> Optional.of(number);
            case BigInteger number -> Optional.of(number);
            case Double number -> Optional.of(number);
            case Boolean truth -> Optional.of(truth ? 1L : 0L);
            default -> Optional.empty();
        };
    }

    /// A whole number, whatever its size.
    public static Optional<BigInteger> wholeOf(Object literal) {
        return switch (of(literal).orElse("")) {
            case Long number -> Optional.of(BigInteger.valueOf(number));
            case BigInteger number -> Optional.of(number);
            default -> Optional.empty();
        };
    }

    /// Which of two literals is less, where both are numbers.
    public static Optional<Integer> compare(Object left, Object right) {
        return of(left).flatMap(one -> of(right).map(two -> {
            if (one instanceof Long first && two instanceof Long second) {
                return first.compareTo(second);
            }
            double first = ((Number) one).doubleValue();
            double second = ((Number) two).doubleValue();
            return Double.isFinite(first) && Double.isFinite(second)
                    ? exact(one).compareTo(exact(two))
                    : Double.compare(first, second);
        }));
    }

    /// What an operator makes of two literals, where both are numbers.
    public static Optional<Object> binary(String operator, Object left, Object right) {
        Object one = of(left).orElse("");
        Object two = of(right).orElse("");
        boolean truths = left instanceof Boolean && right instanceof Boolean && "&|^".contains(operator);
        if (one instanceof Double || two instanceof Double) {
            return one instanceof Number first && two instanceof Number second
                    ? decimal(operator, first.doubleValue(), second.doubleValue())
                    : Optional.empty();
        }
        return wholeOf(one)
                .flatMap(first -> wholeOf(two).flatMap(second -> whole(operator, first, second)))
                .map(result -> truths ? (Object) result.equals(1L) : result);
    }

    /// A decimal number as Python writes it: as shortly as it is still told apart from its neighbours.
    public static String display(double number) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
        }
        if (number == 0) {
            return Double.toString(number);
        }
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = shortest.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String digits = shortest.unscaledValue().abs().toString();
        return (number < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }

    static BigDecimal exact(Object number) {
        return switch (number) {
            case Double decimal -> new BigDecimal(decimal);
            case BigInteger whole -> new BigDecimal(whole);
            case BigDecimal decimal -> decimal;
            default -> BigDecimal.valueOf(((Number) number).longValue());
        };
    }

    private static Optional<Object> whole(String operator, BigInteger left, BigInteger right) {
        boolean zero = right.signum() == 0;
        return switch (operator) {
            case "+" -> whole(left.add(right));
            case "-" -> whole(left.subtract(right));
            case "*" -> whole(left.multiply(right));
            case "/" -> zero ? Optional.empty() : decimal(operator, left.doubleValue(), right.doubleValue());
            case "//" -> zero ? Optional.empty() : whole(floored(left, right)[0]);
            case "%" -> zero ? Optional.empty() : whole(floored(left, right)[1]);
            case "**" -> power(left, right);
            case "&" -> whole(left.and(right));
            case "|" -> whole(left.or(right));
            case "^" -> whole(left.xor(right));
            case ">>" -> isShift(right) ? whole(left.shiftRight(right.intValue())) : Optional.empty();
            case "<<" -> isShift(right) ? whole(left.shiftLeft(right.intValue())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isShift(BigInteger by) {
        return by.signum() >= 0 && by.bitLength() < 31 && by.intValue() <= MOST_BITS;
    }

    /// The quotient rounded down, and what is left, which has the sign of the divisor.
    private static BigInteger[] floored(BigInteger left, BigInteger right) {
        BigInteger[] both = left.divideAndRemainder(right);
        boolean down = both[1].signum() != 0 && both[1].signum() != right.signum();
        return down ? new BigInteger[] {both[0].subtract(BigInteger.ONE), both[1].add(right)} : both;
    }

    private static Optional<Object> power(BigInteger base, BigInteger exponent) {
        if (exponent.signum() < 0) {
            return base.signum() == 0 ? Optional.empty() : decimal("**", base.doubleValue(), exponent.doubleValue());
        }
        boolean small = exponent.bitLength() < 31
                && (base.bitLength() <= 1 || (long) base.bitLength() * exponent.intValue() <= MOST_BITS + 64L);
        return small ? whole(base.pow(exponent.intValue())) : Optional.empty();
    }

    private static Optional<Object> decimal(String operator, double left, double right) {
        return switch (operator) {
            case "+" -> finite(left + right);
            case "-" -> finite(left - right);
            case "*" -> finite(left * right);
            case "/" -> finite(left / right);
            case "//" -> finite(Math.floor(left / right));
            case "%" -> {
                double rest = left % right;
                yield finite(rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest);
            }
            case "**" -> finite(Math.pow(left, right));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> finite(double number) {
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }
}
