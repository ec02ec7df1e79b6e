package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/// `decimal.Decimal` in the context that Python begins with: 28 digits.
final class Decimals {
    private static final MathContext CONTEXT = new MathContext(28, RoundingMode.HALF_EVEN);

    private Decimals() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("decimal.Decimal", given -> {
            Object value = given.size() == 0 ? 0L : given.atMost(1).at(0);
            return value instanceof String text ? parsed(text) : of(value).orElseGet(Given::unsettled);
        });
        functions.put("decimal.Decimal.quantize", given -> {
            boolean known = given.size() == 2 && given.at(0) instanceof BigDecimal && given.at(1) instanceof BigDecimal;
            return known
                    ? ((BigDecimal) given.at(0)).setScale(((BigDecimal) given.at(1)).scale(), RoundingMode.HALF_EVEN)
                    : Given.unsettled();
        });
        functions.put("decimal.Decimal.is_zero", given -> number(given).signum() == 0);
        functions.put("decimal.Decimal.is_signed", given -> number(given).signum() < 0);
        functions.put("decimal.Decimal.__str__", given -> display(number(given)).orElseGet(Given::unsettled));
    }

    private static BigDecimal number(Given given) {
        return given.at(0) instanceof BigDecimal number ? number : Given.unsettled();
    }

    private static BigDecimal parsed(String text) {
        return text.strip().matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?")
                ? new BigDecimal(text.strip())
                : Given.unsettled();
    }

    /// A number as a decimal one, be it a whole one or, for comparisons and the constructor, another.
    static Optional<BigDecimal> of(Object value) {
        return value instanceof BigDecimal decimal
                ? Optional.of(decimal)
                : Numbers.of(value)
                        .filter(number -> !(number instanceof Double decimal) || Double.isFinite(decimal))
                        .map(Numbers::exact);
    }

    static Optional<Object> binary(String operator, Object left, Object right) {
        boolean one = left instanceof BigDecimal || right instanceof BigDecimal;
        if (!one || left instanceof Double || right instanceof Double) {
            return Optional.empty();
        }
        return of(left).flatMap(first -> of(right).flatMap(second -> result(operator, first, second)));
    }

    private static Optional<Object> result(String operator, BigDecimal left, BigDecimal right) {
        boolean zero = right.signum() == 0;
        return switch (operator) {
            case "+" -> Optional.of(left.add(right, CONTEXT));
            case "-" -> Optional.of(left.subtract(right, CONTEXT));
            case "*" -> Optional.of(left.multiply(right, CONTEXT));
            case "/" -> zero ? Optional.empty() : Optional.of(left.divide(right, CONTEXT));
            case "//" ->
                zero
                        ? Optional.empty()
                        : Optional.of(left.divideToIntegralValue(right).setScale(0, RoundingMode.DOWN));
            case "%" -> zero ? Optional.empty() : Optional.of(left.remainder(right));
            default -> Optional.empty();
        };
    }

    static Optional<Integer> compare(Object left, Object right) {
        return left instanceof BigDecimal || right instanceof BigDecimal
                ? of(left).flatMap(first -> of(right).map(first::compareTo))
                : Optional.empty();
    }

    /// What `str` gives, where it has no exponent.
    static Optional<String> display(BigDecimal number) {
        return Optional.of(number)
                .filter(each -> each.scale() >= 0 && each.precision() - each.scale() > -6)
                .map(BigDecimal::toPlainString);
    }
}
