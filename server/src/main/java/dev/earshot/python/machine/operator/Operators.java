package dev.earshot.python.machine.operator;

import dev.earshot.python.constant.Decimals;
import dev.earshot.python.constant.Kinds;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Reference;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Operators on values that are known: constants are folded, all else is unknown.
final class Operators {
    /// Longer strings than this are not put together.
    private static final int MOST_REPEATED = 10_000;

    private static final Set<String> DIVISIONS = Set.of("/", "//", "%");

    private Operators() {}

    static Reference unary(String operator, Reference operand, Machine machine) {
        Reference result = operand.only().map(machine.items().keys()::plain).orElse(null) instanceof Constant constant
                ? constant.literal() instanceof LibraryValue value
                        ? value.unary(operator)
                                .map(of -> Reference.to(new Constant(of)))
                                .orElse(Reference.UNKNOWN)
                        : unary(operator, constant)
                : Reference.UNKNOWN;
        if (result.other()) {
            machine.raising().mayFail("TypeError");
        }
        return result;
    }

    private static Reference unary(String operator, Constant constant) {
        return switch (operator) {
            case "-" ->
                (switch (constant.literal()) {
                            case Double decimal -> Optional.<Object>of(-decimal);
                            case BigDecimal decimal -> Optional.<Object>of(decimal.negate());
                            case Duration delta -> Optional.<Object>of(delta.negated());
                            case Object number -> Numbers.binary("-", 0L, number);
                        })
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
            case "+" ->
                Numbers.of(constant.literal())
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
            case "~" ->
                Numbers.wholeOf(constant.literal())
                        .flatMap(number -> Numbers.whole(number.not()))
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
            default -> Reference.UNKNOWN;
        };
    }

    static Reference binary(String operator, Reference left, Reference right, Machine machine) {
        if (!(left.only().map(machine.items().keys()::plain).orElse(null) instanceof Constant(Object one))
                || !(right.only().map(machine.items().keys()::plain).orElse(null) instanceof Constant(Object two))) {
            mayFail(operator, right, machine);
            return Reference.UNKNOWN;
        }
        if (isZero(two) && Numbers.of(one).isPresent() && DIVISIONS.contains(operator)) {
            return divisionByZero(operator, one, two)
                    .map(message -> machine.raising().fail("ZeroDivisionError", message))
                    .orElseGet(() -> machine.raising().fail("ZeroDivisionError"));
        }
        if (one instanceof Constant.Bytes(String octets)) {
            return ofBytes(operator, octets, two).map(Reference::to).orElseGet(() -> {
                machine.raising().mayFail("TypeError");
                return Reference.UNKNOWN;
            });
        }
        if (one instanceof String != two instanceof String && operator.equals("+")) {
            return machine.raising().fail("TypeError");
        }
        if (one instanceof String text && two instanceof String more && operator.equals("+")) {
            return Reference.text(text + more);
        }
        if (one instanceof String text && two instanceof Long times && operator.equals("*")) {
            boolean small = times < MOST_REPEATED && times * text.length() < MOST_REPEATED;
            return small ? Reference.text(text.repeat(Math.max(0, times.intValue()))) : Reference.UNKNOWN;
        }
        return settled(operator, one, two, machine).orElseGet(() -> {
            machine.raising().mayFail("TypeError", "ValueError", "OverflowError", "ZeroDivisionError");
            return Reference.UNKNOWN;
        });
    }

    /// What Python says of numbers that are built in.
    private static Optional<String> divisionByZero(String operator, Object one, Object two) {
        boolean whole = Numbers.wholeOf(one).isPresent() && Numbers.wholeOf(two).isPresent();
        boolean real = one instanceof Double || two instanceof Double;
        if (!whole && !real) {
            return Optional.empty();
        }
        return switch (operator) {
            case "/" -> Optional.of(whole ? "division by zero" : "float division by zero");
            case "//" -> Optional.of(whole ? "integer division or modulo by zero" : "float floor division by zero");
            case "%" -> Optional.of(whole ? "integer modulo by zero" : "float modulo");
            default -> Optional.empty();
        };
    }

    private static Optional<Reference> settled(String operator, Object one, Object two, Machine machine) {
        boolean decimal = one instanceof BigDecimal || two instanceof BigDecimal;
        try {
            return (decimal
                            ? new DecimalContext(machine)
                                    .precision()
                                    .flatMap(precision -> Decimals.binary(operator, one, two, precision))
                            : Kinds.binary(operator, one, two))
                    .map(result -> Reference.to(new Constant(result)));
        } catch (Refusal refusal) {
            return Optional.of(machine.raising().fail(refusal));
        } catch (Unsettled | ArithmeticException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Not all is known of the operands: they may be such as do not go together.
    private static void mayFail(String operator, Reference right, Machine machine) {
        machine.raising().mayFail("TypeError");
        if (operator.equals("**")) {
            machine.raising().mayFail("OverflowError", "ZeroDivisionError");
        }
        if (operator.endsWith("<<") || operator.endsWith(">>")) {
            machine.raising().mayFail("ValueError");
        }
        if (DIVISIONS.contains(operator)
                && !(right.only().orElse(null) instanceof Constant(Object divisor) && !isZero(divisor))) {
            machine.raising().mayFail("ZeroDivisionError");
        }
    }

    private static Optional<Constant> ofBytes(String operator, String octets, Object other) {
        return switch (other) {
            case Constant.Bytes(String more)
            when operator.equals("+") && octets.length() + more.length() < MOST_REPEATED ->
                Optional.of(new Constant(new Constant.Bytes(octets + more)));
            case Long times
            when operator.equals("*") && times < MOST_REPEATED && times * octets.length() < MOST_REPEATED ->
                Optional.of(new Constant(new Constant.Bytes(octets.repeat(Math.max(0, times.intValue())))));
            default -> Optional.empty();
        };
    }

    private static boolean isZero(Object literal) {
        return Numbers.compare(literal, 0L).equals(Optional.of(0));
    }
}
