package dev.earshot.report;

import dev.earshot.workspace.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Problems for a person at a terminal, one in a line. Those that say no more than how far names were followed are one
/// line together: in a large project there may be many.
public final class ProblemLines {
    private final PathNames paths;

    public ProblemLines(PathNames paths) {
        this.paths = paths;
    }

    public List<String> of(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        problems.stream()
                .filter(problem -> !isLimit(problem))
                .map(problem -> line(problem, ""))
                .forEach(lines::add);
        List<Problem> limits = problems.stream().filter(ProblemLines::isLimit).toList();
        Stream.of(limits)
                .filter(some -> !some.isEmpty())
                .map(some -> line(some.getFirst(), others(some.size() - 1)))
                .forEach(lines::add);
        return lines;
    }

    private String line(Problem problem, String others) {
        return "earshot: " + Printable.line(paths.of(problem.path()) + others + ": " + problem.message());
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " and 1 other file";
            default -> " and " + count + " other files";
        };
    }

    private static boolean isLimit(Problem problem) {
        return problem.weight() == Problem.Weight.LIMIT;
    }
}
