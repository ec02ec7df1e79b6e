package dev.earshot.python.constant;

import java.util.Optional;

/// Numbers: how they are written, and what operators make of two of them (reference manual, 2.4.4 and 6.5 to 6.9). It
/// does not know whole numbers of more than 63 bits, nor complex ones, whose results are left open.
public final class Numbers {
    private static final long GREATEST_SHIFT = 62;

    /// Beyond these a text of a decimal number has an exponent, in Java sooner than in Python.
    private static final double LEAST_PLAIN = 1e-3;

    private static final double GREATEST_PLAIN = 1e7;

    private Numbers() {}

    /// A `Long` or a `Double`.
    public static Optional<Object> parse(String written) {
        String digits = written.replace("_", "");
        int base = switch (digits.length() > 2 ? digits.substring(0, 2) : "") {
            case "0x", "0X" -> 16;
            case "0o", "0O" -> 8;
            case "0b", "0B" -> 2;
            default -> 10;
        };
        String plain = base == 10 ? digits : digits.substring(2);
        try {
            if (plain.matches(base == 10 ? "[0-9]+" : "[0-9a-fA-F]+")) {
                return Optional.of(Long.valueOf(plain, base));
            }
            return digits.matches("[0-9]*[.]?[0-9]*([eE][+-]?[0-9]+)?")
                    ? finite(Double.parseDouble(digits))
                    : Optional.empty();
        } catch (NumberFormatException tooLargeOrNone) {
            return Optional.empty();
        }
    }

    /// What is counted as a number, a truth among it; nothing of any other literal.
    public static Optional<Object> of(Object literal) {
        return switch (literal) {
            case Long number -> Optional.of(number);
            case Double number -> Optional.of(number);
            case Boolean truth -> Optional.of(truth ? 1L : 0L);
            default -> Optional.empty();
        };
    }

    /// Which of two literals is less, where both are numbers.
    public static Optional<Integer> compare(Object left, Object right) {
        return of(left).flatMap(one -> of(right)
                .map(two -> one instanceof Long first && two instanceof Long second
                        ? first.compareTo(second)
                        : Double.compare(((Number) one).doubleValue(), ((Number) two).doubleValue())));
    }

    /// What an operator makes of two literals, where both are numbers.
    public static Optional<Object> binary(String operator, Object left, Object right) {
        Object one = of(left).orElse("");
        Object two = of(right).orElse("");
        if (one instanceof Long first && two instanceof Long second) {
            return whole(operator, first, second);
        }
        return one instanceof Number first && two instanceof Number second
                ? decimal(operator, first.doubleValue(), second.doubleValue())
                : Optional.empty();
    }

    /// A decimal number as Python writes it.
    public static Optional<String> display(double number) {
        double size = Math.abs(number);
        return number == 0 || (size >= LEAST_PLAIN && size < GREATEST_PLAIN)
                ? Optional.of(Double.toString(number))
                : Optional.empty();
    }

    private static Optional<Object> whole(String operator, long left, long right) {
        try {
            return switch (operator) {
                case "+" -> Optional.of(Math.addExact(left, right));
                case "-" -> Optional.of(Math.subtractExact(left, right));
                case "*" -> Optional.of(Math.multiplyExact(left, right));
                case "/" -> decimal(operator, (double) left, (double) right);
                case "//" -> right == 0 ? Optional.empty() : Optional.of(Math.floorDiv(left, right));
                case "%" -> right == 0 ? Optional.empty() : Optional.of(Math.floorMod(left, right));
                case "**" -> right < 0 ? decimal(operator, (double) left, (double) right) : power(left, right);
                case "&" -> Optional.of(left & right);
                case "|" -> Optional.of(left | right);
                case "^" -> Optional.of(left ^ right);
                case ">>" -> right < 0 ? Optional.empty() : Optional.of(left >> Math.min(right, GREATEST_SHIFT));
                case "<<" ->
                    right < 0 || right > GREATEST_SHIFT
                            ? Optional.empty()
                            : Optional.of(Math.multiplyExact(left, 1L << right));
                default -> Optional.empty();
            };
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private static Optional<Object> power(long base, long exponent) {
        long power = 1;
        for (long times = 0; times < exponent; times++) {
            if (times > GREATEST_SHIFT) {
                return Math.abs(base) <= 1 && exponent % 2 == 0 ? Optional.of(base * base) : Optional.empty();
            }
            power = Math.multiplyExact(power, base);
        }
        return Optional.of(power);
    }

    private static Optional<Object> decimal(String operator, double left, double right) {
        return switch (operator) {
            case "+" -> finite(left + right);
            case "-" -> finite(left - right);
            case "*" -> finite(left * right);
            case "/" -> finite(left / right);
            case "//" -> finite(Math.floor(left / right));
            case "**" -> finite(Math.pow(left, right));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> finite(double number) {
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }
}
