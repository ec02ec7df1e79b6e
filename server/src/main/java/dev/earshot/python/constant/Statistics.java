package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The module `statistics`.
final class Statistics {
    /// More digits than a number of Python's has.
    private static final MathContext EXACT = new MathContext(60);

    private Statistics() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put(
                "statistics.mean",
                given -> areWhole(given)
                        ? quotient(sum(given.itemsInAnyOrder(0)), size(given))
                        : (Object) sum(given.itemsInAnyOrder(0))
                                .divide(BigDecimal.valueOf(size(given)), EXACT)
                                .doubleValue());
        functions.put("statistics.fmean", given -> sum(given.itemsInAnyOrder(0)).doubleValue() / size(given));
        functions.put("statistics.harmonic_mean", Statistics::harmonicMean);
        functions.put("statistics.quantiles", Statistics::quantiles);
        functions.put("statistics.median", given -> {
            List<Object> sorted = sorted(given);
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1
                    ? sorted.get(half)
                    : (Object) (sum(sorted.subList(half - 1, half + 1)).doubleValue() / 2);
        });
        functions.put("statistics.median_low", given -> sorted(given).get((size(given) - 1) / 2));
        functions.put("statistics.median_high", given -> sorted(given).get(size(given) / 2));
        functions.put("statistics.mode", given -> {
            size(given);
            return mostOften(given).getFirst();
        });
        functions.put("statistics.multimode", Statistics::mostOften);
        functions.put("statistics.variance", given -> squared(given, true));
        functions.put("statistics.pvariance", given -> squared(given, false));
        functions.put("statistics.pstdev", given -> deviation(given, false));
        functions.put("statistics.stdev", given -> deviation(given, true));
    }

    private static List<Object> mostOften(Given given) {
        Map<Object, Integer> counts = new LinkedHashMap<>();
        given.atMost(1).items(0).forEach(each -> counts.merge(each, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.keySet().stream()
                .filter(each -> counts.getOrDefault(each, 0) == most)
                .toList();
    }

    private static Object harmonicMean(Given given) {
        int size = size(given);
        BigDecimal sum = BigDecimal.ZERO;
        for (Object each : given.itemsInAnyOrder(0)) {
            double number = Given.doubleOf(each);
            if (number < 0) {
                throw new Refusal("statistics.StatisticsError");
            }
            if (number == 0) {
                return Given.unsettled();
            }
            sum = sum.add(new BigDecimal(1 / number));
        }
        return size == 1
                ? given.itemsInAnyOrder(0).getFirst()
                : (Object) BigDecimal.valueOf(size).divide(sum, EXACT).doubleValue();
    }

    /// Numbers between which as many items lie, as if there were more below the least and above the greatest, or not.
    private static Object quantiles(Given given) {
        List<Object> sorted = new ArrayList<>(given.itemsInAnyOrder(0));
        sorted.sort(Comparator.comparingDouble(Given::doubleOf));
        long parts = given.keywords().containsKey("n") ? given.count(9, "n", 4) : 4;
        boolean isInclusive = given.text(9, "method", "exclusive").equals("inclusive");
        if (sorted.size() < 2 || parts < 1) {
            throw new Refusal("statistics.StatisticsError");
        }
        long most = isInclusive ? sorted.size() - 1 : sorted.size() + 1;
        List<Object> quantiles = new ArrayList<>();
        for (long at = 1; at < parts; at++) {
            long place = at * most / parts;
            long next = isInclusive ? place + 1 : Math.clamp(place, 1, sorted.size() - 1);
            long share = isInclusive ? at * most % parts : at * most - next * parts;
            quantiles.add(between(sorted.get((int) next - 1), sorted.get((int) next), share, parts));
        }
        return quantiles;
    }

    private static Object between(Object low, Object high, long share, long parts) {
        Object sum = binary("+", binary("*", low, parts - share), binary("*", high, share));
        return binary("/", sum, parts);
    }

    private static Object binary(String operator, Object left, Object right) {
        return Numbers.binary(operator, left, right).orElseGet(Given::unsettled);
    }

    private static int size(Given given) {
        if (given.atMost(1).itemsInAnyOrder(0).isEmpty()) {
            throw new Refusal("statistics.StatisticsError");
        }
        return given.itemsInAnyOrder(0).size();
    }

    private static BigDecimal sum(List<Object> items) {
        return items.stream()
                .map(each -> Numbers.of(each).map(Numbers::exact).orElseGet(Given::<BigDecimal>unsettled))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Of whole numbers a whole one, where it comes to that.
    private static Object quotient(BigDecimal sum, int count) {
        boolean whole = sum.remainder(BigDecimal.valueOf(count)).signum() == 0;
        return whole && sum.scale() <= 0
                ? NumberMethods.kept(sum.divide(BigDecimal.valueOf(count), MathContext.UNLIMITED)
                        .toBigInteger())
                : (Object) sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128)
                        .doubleValue();
    }

    private static List<Object> sorted(Given given) {
        size(given);
        List<Object> sorted = new ArrayList<>(given.itemsInAnyOrder(0));
        sorted.sort(Comparator.comparingDouble(Given::doubleOf));
        return sorted;
    }

    /// The mean of the squares of the distances from the mean.
    ///
    /// @param isSample whether the items are only some of those that are meant (Bessel's correction)
    private static BigDecimal variance(Given given, boolean isSample) {
        int size = size(given);
        if (isSample && size < 2) {
            throw new Refusal("statistics.StatisticsError");
        }
        BigDecimal mean = sum(given.itemsInAnyOrder(0)).divide(BigDecimal.valueOf(size), EXACT);
        BigDecimal squares = given.itemsInAnyOrder(0).stream()
                .map(each -> Numbers.exact(Numbers.of(each).orElseThrow())
                        .subtract(mean)
                        .pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.divide(BigDecimal.valueOf(isSample ? size - 1 : size), EXACT);
    }

    /// Of whole numbers a whole one, where it comes to that.
    private static Object squared(Given given, boolean isSample) {
        BigDecimal variance = variance(given, isSample);
        if (!areWhole(given)) {
            return variance.doubleValue();
        }
        int size = given.itemsInAnyOrder(0).size();
        BigDecimal sum = sum(given.itemsInAnyOrder(0));
        BigDecimal squares = sum(given.itemsInAnyOrder(0).stream()
                .map(each -> (Object) Numbers.wholeOf(each).orElseThrow().pow(2))
                .toList());
        return quotient(
                squares.multiply(BigDecimal.valueOf(size)).subtract(sum.pow(2)), size * (isSample ? size - 1 : size));
    }

    private static boolean areWhole(Given given) {
        return given.itemsInAnyOrder(0).stream()
                .allMatch(each -> Numbers.wholeOf(each).isPresent());
    }

    private static double deviation(Given given, boolean isSample) {
        return variance(given, isSample).sqrt(EXACT).doubleValue();
    }
}
