package dev.earshot.python.machine;

import java.util.Optional;

/// Whole numbers: how they are written, and what operators make of two of them (reference manual, 2.4.4 and 6.7 to
/// 6.9). It does not know numbers of more than 63 bits, whose results are left open.
final class Numbers {
    private static final long GREATEST_SHIFT = 62;

    private Numbers() {}

    static Optional<Long> parse(String written) {
        String digits = written.replace("_", "");
        int base = switch (digits.length() > 2 ? digits.substring(0, 2) : "") {
            case "0x", "0X" -> 16;
            case "0o", "0O" -> 8;
            case "0b", "0B" -> 2;
            default -> 10;
        };
        String plain = base == 10 ? digits : digits.substring(2);
        try {
            return plain.matches("[0-9a-fA-F]+") ? Optional.of(Long.valueOf(plain, base)) : Optional.empty();
        } catch (NumberFormatException tooLargeOrNone) {
            return Optional.empty();
        }
    }

    static Optional<Long> binary(String operator, long left, long right) {
        try {
            return switch (operator) {
                case "+" -> Optional.of(Math.addExact(left, right));
                case "-" -> Optional.of(Math.subtractExact(left, right));
                case "*" -> Optional.of(Math.multiplyExact(left, right));
                case "//" -> right == 0 ? Optional.empty() : Optional.of(Math.floorDiv(left, right));
                case "%" -> right == 0 ? Optional.empty() : Optional.of(Math.floorMod(left, right));
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
}
