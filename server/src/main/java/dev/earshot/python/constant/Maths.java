package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// The module `math`.
final class Maths {
    private static final int GREATEST_FACTORIAL = 500;

    private Maths() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("math.floor", given -> rounded(given, RoundingMode.FLOOR));
        functions.put("math.ceil", given -> rounded(given, RoundingMode.CEILING));
        functions.put("math.trunc", given -> rounded(given, RoundingMode.DOWN));
        functions.put(
                "math.isqrt", given -> NumberMethods.kept(natural(given, 0).sqrt()));
        functions.put("math.factorial", Maths::factorial);
        functions.put("math.comb", given -> combinations(given.count(0), given.count(1)));
        functions.put("math.perm", given -> arrangements(given.count(0), given.count(1, "k", given.count(0))));
        functions.put("math.prod", given -> {
            Object product = given.at(1, "start").orElse(1L);
            for (Object each : given.itemsInAnyOrder(0)) {
                product = Numbers.binary("*", product, each).orElseGet(Given::unsettled);
            }
            return product;
        });
        functions.put("math.gcd", given -> folded(given, BigInteger.ZERO, BigInteger::gcd));
        functions.put(
                "math.lcm",
                given -> folded(
                        given,
                        BigInteger.ONE,
                        (one, two) -> one.signum() == 0 || two.signum() == 0
                                ? BigInteger.ZERO
                                : one.divide(one.gcd(two)).multiply(two).abs()));
        functions.put("math.isclose", Maths::isClose);
        functions.put("math.isnan", given -> Double.isNaN(given.number(0)));
        functions.put("math.isinf", given -> given.at(0) instanceof Double number && number.isInfinite());
        functions.put("math.isfinite", given -> !(given.at(0) instanceof Double number) || Double.isFinite(number));
        functions.put("math.fsum", given -> exactSum(given.itemsInAnyOrder(0)));
        functions.put("math.ulp", given -> Math.ulp(given.atMost(1).number(0)));
        functions.put("math.nextafter", given -> Math.nextAfter(given.atMost(2).number(0), given.number(1)));
        functions.put("math.remainder", given -> Math.IEEEremainder(given.number(0), given.number(1)));
        functions.put("math.ldexp", given -> exactly(Math.scalb(given.number(0), given.count(1))));
        functions.put("math.frexp", Maths::parts);
        functions.put("math.dist", given -> Math.sqrt(squares(given)));
        functions.put("math.modf", given -> {
            double whole = given.number(0) < 0 ? Math.ceil(given.number(0)) : Math.floor(given.number(0));
            return Row.of(given.number(0) - whole, whole);
        });
        functions.put(
                "math.hypot",
                given -> exactly(Math.sqrt(given.positional().stream()
                        .mapToDouble(each -> Given.doubleOf(each) * Given.doubleOf(each))
                        .sum())));
        addDecimals(functions);
    }

    private static void addDecimals(Map<String, Pure> functions) {
        Map<String, DoubleUnaryOperator> ofOne = Map.ofEntries(
                Map.entry("sqrt", Math::sqrt),
                Map.entry("fabs", Math::abs),
                Map.entry("exp", Math::exp),
                Map.entry("log10", Math::log10),
                Map.entry("log2", number -> Math.log(number) / Math.log(2)),
                Map.entry("degrees", Math::toDegrees),
                Map.entry("radians", Math::toRadians),
                Map.entry("sin", Math::sin),
                Map.entry("cos", Math::cos),
                Map.entry("tan", Math::tan),
                Map.entry("atan", Math::atan));
        ofOne.forEach((name, function) -> functions.put("math." + name, given -> {
            double result = function.applyAsDouble(given.number(0));
            if (name.equals("exp") && Double.isInfinite(result) && Double.isFinite(given.number(0))) {
                throw new Refusal("OverflowError");
            }
            return exactly(result);
        }));
        Map<String, DoubleBinaryOperator> ofTwo = Map.of(
                "pow", Math::pow, "fmod", (one, two) -> one % two, "copysign", Math::copySign, "atan2", Math::atan2);
        ofTwo.forEach((name, function) -> functions.put("math." + name, given -> {
            double one = given.number(0);
            double result = function.applyAsDouble(one, given.number(1));
            if (Double.isInfinite(result) && Double.isFinite(one) && one != 0 && Double.isFinite(given.number(1))) {
                throw new Refusal("OverflowError");
            }
            return exactly(result);
        }));
        functions.put(
                "math.log",
                given -> exactly(
                        given.size() == 1
                                ? Math.log(given.number(0))
                                : Math.log(given.number(0)) / Math.log(given.number(1))));
    }

    /// What Java and C may round otherwise in its last digit is taken for a whole number where it is next to one.
    private static double exactly(double number) {
        if (Double.isInfinite(number)) {
            return Given.<Double>unsettled(); // of some it is a ValueError, of others an OverflowError
        }
        if (Double.isNaN(number)) {
            throw new Refusal("ValueError");
        }
        double whole = Math.rint(number);
        return Math.abs(number - whole) <= Math.ulp(number) * 4 ? whole : number;
    }

    private static Object rounded(Given given, RoundingMode mode) {
        Object number = Numbers.of(given.atMost(1).at(0)).orElseGet(Given::unsettled);
        if (number instanceof Double decimal && !Double.isFinite(decimal)) {
            throw new Refusal("OverflowError");
        }
        return NumberMethods.kept(Numbers.exact(number).setScale(0, mode).toBigInteger());
    }

    private static BigInteger natural(Given given, int index) {
        BigInteger number = given.whole(index);
        if (number.signum() < 0) {
            throw new Refusal("ValueError");
        }
        return number;
    }

    private static Object factorial(Given given) {
        int number = natural(given, 0).bitLength() < 31 ? given.count(0) : Integer.MAX_VALUE;
        return arrangements(number, number);
    }

    private static Object arrangements(int of, int size) {
        if (of < 0 || size < 0) {
            throw new Refusal("ValueError");
        }
        if (size > GREATEST_FACTORIAL) {
            return Given.unsettled();
        }
        BigInteger product = BigInteger.ONE;
        for (int at = 0; at < size; at++) {
            product = product.multiply(BigInteger.valueOf((long) of - at));
        }
        return NumberMethods.kept(product.max(BigInteger.ZERO));
    }

    private static Object combinations(int of, int size) {
        if (of < 0 || size < 0) {
            throw new Refusal("ValueError");
        }
        if (size > of) {
            return 0L;
        }
        if (size > GREATEST_FACTORIAL) {
            return Given.unsettled();
        }
        BigInteger count = BigInteger.ONE;
        for (int at = 0; at < size; at++) {
            count = count.multiply(BigInteger.valueOf((long) of - at)).divide(BigInteger.valueOf(at + 1L));
        }
        return NumberMethods.kept(count);
    }

    private static Object folded(Given given, BigInteger first, BinaryOperator<BigInteger> operator) {
        BigInteger result = first;
        for (int at = 0; at < given.size(); at++) {
            result = operator.apply(result, given.whole(at));
        }
        return NumberMethods.kept(result);
    }

    private static boolean isClose(Given given) {
        double one = given.number(0);
        double two = given.number(1);
        double relative = given.at(2, "rel_tol").map(Given::doubleOf).orElse(1e-9);
        double absolute = given.at(3, "abs_tol").map(Given::doubleOf).orElse(0.0);
        double distance = Math.abs(one - two);
        return distance <= relative * Math.max(Math.abs(one), Math.abs(two)) || distance <= absolute;
    }

    /// A number from a half to one, and the power of two that it is to be multiplied with.
    private static Row parts(Given given) {
        double number = given.number(0);
        if (number == 0) {
            return Row.of(number, 0L);
        }
        int power = Math.getExponent(number) + 1;
        return Math.abs(number) < Double.MIN_NORMAL
                ? Given.unsettled()
                : Row.of(Math.scalb(number, -power), (long) power);
    }

    static double exactSum(List<Object> items) {
        return items.stream()
                .map(each -> new BigDecimal(Given.doubleOf(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static double squares(Given given) {
        List<Object> one = given.items(0);
        List<Object> two = given.items(1);
        double sum = 0;
        for (int at = 0; at < Math.min(one.size(), two.size()); at++) {
            double along = Given.doubleOf(one.get(at)) - Given.doubleOf(two.get(at));
            sum += along * along;
        }
        return sum;
    }
}
