package dev.earshot.python.constant;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// What `statistics` says of numbers that belong together by twos.
final class Correlations {
    private static final String MODULE = "statistics.";
    private static final String ERROR = "statistics.StatisticsError";

    private final List<Double> from;
    private final List<Double> to;

    private Correlations(Given given) {
        from = numbers(given.atMost(2).items(0));
        to = numbers(given.items(1));
        if (from.size() != to.size() || from.size() < 2) {
            throw new Refusal(ERROR);
        }
    }

    static void addTo(Map<String, Pure> functions) {
        functions.put(MODULE + "covariance", given -> {
            Correlations both = new Correlations(given);
            return both.together() / (both.from.size() - 1);
        });
        functions.put(MODULE + "correlation", given -> {
            Correlations both = new Correlations(given);
            return both.together() / Math.sqrt(nonZero(both.within(both.from) * both.within(both.to)));
        });
        functions.put(MODULE + "linear_regression", given -> {
            Correlations both = new Correlations(given);
            double slope = both.together() / nonZero(both.within(both.from));
            return new NamedRow(
                    "statistics.LinearRegression",
                    List.of("slope", "intercept"),
                    List.of(slope, mean(both.to) - slope * mean(both.from)));
        });
    }

    private static List<Double> numbers(List<Object> items) {
        return items.stream().map(Given::doubleOf).toList();
    }

    private static double nonZero(double squares) {
        if (squares == 0) {
            throw new Refusal(ERROR);
        }
        return squares;
    }

    private static double mean(List<Double> numbers) {
        return Maths.exactSum(List.copyOf(numbers)) / numbers.size();
    }

    private double together() {
        double meanFrom = mean(from);
        double meanTo = mean(to);
        return sum((one, two) -> (one - meanFrom) * (two - meanTo));
    }

    private double within(List<Double> numbers) {
        double mean = mean(numbers);
        return Maths.exactSum(numbers.stream()
                .map(number -> (Object) ((number - mean) * (number - mean)))
                .toList());
    }

    private double sum(ToDoubleBiFunction<Double, Double> product) {
        return Maths.exactSum(IntStream.range(0, from.size())
                .mapToObj(at -> (Object) product.applyAsDouble(from.get(at), to.get(at)))
                .toList());
    }
}
