package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What small functions of several modules say of a value: `hash`, `ascii`, `operator` and the like.
final class Facts {
    private Facts() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("builtins.ascii", given -> {
            String shown = Plain.repr(given.at(0)).orElseGet(Given::unsettled);
            return shown.chars().allMatch(unit -> unit < 128) ? shown : Given.unsettled();
        });
        functions.put("operator.truth", given -> isTrue(given.at(0)));
        functions.put("operator.index", given -> NumberMethods.kept(given.whole(0)));
        functions.put("operator.length_hint", given -> (long) given.items(0).size());
        functions.put(
                "operator.countOf",
                given -> given.items(0).stream()
                        .filter(each -> isEqual(each, given.at(1)))
                        .count());
        functions.put("operator.indexOf", given -> {
            List<Object> items = given.items(0);
            return (long) IntStream.range(0, items.size())
                    .filter(at -> isEqual(items.get(at), given.at(1)))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("ValueError"));
        });
        functions.put("re.escape", given -> given.text(0).replaceAll("([\\[\\](){}?*+|^$\\\\.&~#\\s-])", "\\\\$1"));
    }

    private static boolean isTrue(Object value) {
        return switch (value) {
            case Collection<?> items -> !items.isEmpty();
            case Row row -> !row.items().isEmpty();
            case Map<?, ?> dict -> !dict.isEmpty();
            default -> new Constant(value).isTrue();
        };
    }

    /// Whether two are equal, as numbers and truths of one value are.
    private static boolean isEqual(Object one, Object two) {
        return Numbers.compare(one, two).map(order -> order == 0).orElseGet(() -> one.equals(two));
    }
}
