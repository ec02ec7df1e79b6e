package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The module `difflib`: what two sequences have in common, by the longest parts that both have. Long ones are left
/// open, in which it passes over what comes often.
final class Differences {
    private static final String MATCHER = "difflib.SequenceMatcher";
    private static final int LONGEST = 199;
    private static final double CLOSE = 0.6;

    private final List<Object> one;
    private final List<Object> two;

    private Differences(List<Object> one, List<Object> two) {
        if (one.size() > LONGEST || two.size() > LONGEST) {
            throw new Unsettled();
        }
        this.one = one;
        this.two = two;
    }

    /// A part that stands in both.
    private record Match(int from, int in, int size) {
        Row row() {
            return new Row(List.of((long) from, (long) in, (long) size));
        }
    }

    /// What has to be done to a part of the first to make one of the second.
    private record Change(String kind, int from, int to, int in, int until) {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("difflib.get_close_matches", Differences::close);
        functions.put("difflib.unified_diff", given -> new Yielded(List.copyOf(unified(given))));
        functions.put(MATCHER + ".ratio", given -> of(given).ratio());
        functions.put(MATCHER + ".quick_ratio", given -> of(given).quickRatio());
        functions.put(
                MATCHER + ".get_matching_blocks",
                given -> of(given).matches().stream()
                        .map(match -> new NamedRow(
                                "difflib.Match",
                                List.of("a", "b", "size"),
                                match.row().items()))
                        .map(Object.class::cast)
                        .toList());
        functions.put(
                MATCHER + ".get_opcodes",
                given -> of(given).changes().stream()
                        .map(each -> (Object)
                                Row.of(each.kind, (long) each.from, (long) each.to, (long) each.in, (long) each.until))
                        .toList());
    }

    /// What a matcher was made with stands before the arguments of its methods.
    private static Differences of(Given given) {
        given.atMost(3);
        if (!given.at(0, "isjunk").orElse(Plain.NONE).equals(Plain.NONE)) {
            return Given.unsettled();
        }
        return new Differences(
                Given.itemsOf(given.at(1, "a").orElse("")),
                Given.itemsOf(given.at(2, "b").orElse("")));
    }

    private Match longest(int from, int to, int in, int until) {
        Match best = new Match(from, in, 0);
        int[] before = new int[two.size() + 1];
        for (int at = from; at < to; at++) {
            int[] sizes = new int[two.size() + 1];
            for (int other = in; other < until; other++) {
                if (one.get(at).equals(two.get(other))) {
                    int size = before[other] + 1;
                    sizes[other + 1] = size;
                    if (size > best.size) {
                        best = new Match(at - size + 1, other - size + 1, size);
                    }
                }
            }
            before = sizes;
        }
        return best;
    }

    /// Those that touch are one; behind the last one stands an empty one.
    private List<Match> matches() {
        List<Match> found = new ArrayList<>();
        find(0, one.size(), 0, two.size(), found);
        found.add(new Match(one.size(), two.size(), 0));
        List<Match> joined = new ArrayList<>();
        for (Match match : found) {
            Match last = joined.isEmpty() ? new Match(-1, -1, 0) : joined.getLast();
            if (match.size > 0 && last.from + last.size == match.from && last.in + last.size == match.in) {
                joined.set(joined.size() - 1, new Match(last.from, last.in, last.size + match.size));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }

    private void find(int from, int to, int in, int until, List<Match> found) {
        Match best = longest(from, to, in, until);
        if (best.size > 0) {
            find(from, best.from, in, best.in, found);
            found.add(best);
            find(best.from + best.size, to, best.in + best.size, until, found);
        }
    }

    private double ratio() {
        return ratio(matches().stream().mapToInt(Match::size).sum());
    }

    private double ratio(int matching) {
        int all = one.size() + two.size();
        return all == 0 ? 1 : 2.0 * matching / all;
    }

    private double quickRatio() {
        Map<Object, Integer> left = new HashMap<>();
        two.forEach(item -> left.merge(item, 1, Integer::sum));
        int matching = 0;
        for (Object item : one) {
            matching += left.merge(item, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return ratio(matching);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        int in = 0;
        for (Match match : matches()) {
            if (from < match.from || in < match.in) {
                String kind = from == match.from ? "insert" : in == match.in ? "delete" : "replace";
                changes.add(new Change(kind, from, match.from, in, match.in));
            }
            from = match.from + match.size;
            in = match.in + match.size;
            if (match.size > 0) {
                changes.add(new Change("equal", match.from, from, match.in, in));
            }
        }
        return changes;
    }

    private static List<Object> close(Given given) {
        int most = given.atMost(4).count(2, "n", 3);
        double cutoff = given.at(3, "cutoff").map(Given::doubleOf).orElse(CLOSE);
        if (most <= 0 || cutoff < 0 || cutoff > 1) {
            throw new Refusal("ValueError");
        }
        record Scored(double score, String word) {}
        List<Scored> scored = new ArrayList<>();
        for (Object each : given.items(1)) {
            String word = each instanceof String text ? text : Given.unsettled();
            double score = new Differences(Given.itemsOf(word), given.items(0)).ratio();
            if (score >= cutoff) {
                scored.add(new Scored(score, word));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .thenComparing(Scored::word)
                .reversed());
        return scored.stream().limit(most).map(each -> (Object) each.word).toList();
    }

    private static List<String> unified(Given given) {
        Differences both = new Differences(given.atMost(8).items(0), given.items(1));
        int around = given.count(6, "n", 3);
        String end = given.text(7, "lineterm", "\n");
        List<String> lines = new ArrayList<>();
        for (List<Change> group : both.groups(around)) {
            if (lines.isEmpty()) {
                lines.add("--- " + headed(given, 2, "from") + end);
                lines.add("+++ " + headed(given, 3, "to") + end);
            }
            Change first = group.getFirst();
            Change last = group.getLast();
            lines.add("@@ -" + range(first.from, last.to) + " +" + range(first.in, last.until) + " @@" + end);
            for (Change change : group) {
                if (change.kind.equals("equal")) {
                    both.one.subList(change.from, change.to).forEach(line -> lines.add(" " + line));
                    continue;
                }
                both.one.subList(change.from, change.to).forEach(line -> lines.add("-" + line));
                both.two.subList(change.in, change.until).forEach(line -> lines.add("+" + line));
            }
        }
        return lines;
    }

    private static String headed(Given given, int at, String name) {
        String date = given.text(at + 2, name + "filedate", "");
        return given.text(at, name + "file", "") + (date.isEmpty() ? "" : "\t" + date);
    }

    private static String range(int from, int to) {
        int size = to - from;
        return size == 1 ? String.valueOf(from + 1) : (size == 0 ? from : from + 1) + "," + size;
    }

    /// Changes with what stands around them; those that are far from each other stand apart.
    private List<List<Change>> groups(int around) {
        List<Change> all = changes();
        if (all.stream().allMatch(change -> change.kind.equals("equal"))) {
            return List.of();
        }
        List<List<Change>> groups = new ArrayList<>();
        List<Change> group = new ArrayList<>();
        for (Change change : all) {
            boolean equal = change.kind.equals("equal");
            boolean isFirst = change.equals(all.getFirst());
            boolean isLast = change.equals(all.getLast());
            if (equal && !isFirst && !isLast && change.to - change.from > 2 * around) {
                group.add(new Change("equal", change.from, change.from + around, change.in, change.in + around));
                groups.add(group);
                group = new ArrayList<>();
                group.add(new Change("equal", change.to - around, change.to, change.until - around, change.until));
                continue;
            }
            int skipped = equal && isFirst ? Math.max(0, change.to - change.from - around) : 0;
            int cut = equal && isLast ? Math.max(0, change.to - change.from - around) : 0;
            group.add(new Change(
                    change.kind, change.from + skipped, change.to - cut, change.in + skipped, change.until - cut));
        }
        groups.add(group);
        return groups;
    }
}
