package dev.earshot.python.constant;

import java.util.List;
import java.util.Map;

/// Methods of lists and tuples that change nothing (library reference, «Common Sequence Operations»).
final class SequenceMethods {
    private SequenceMethods() {}

    static void addTo(Map<String, Pure> functions) {
        for (String type : new String[] {"list", "tuple"}) {
            functions.put("builtins." + type + ".index", SequenceMethods::index);
            functions.put(
                    "builtins." + type + ".count",
                    given -> given.items(0).stream()
                            .filter(each -> isEqual(each, given.at(1)))
                            .count());
            functions.put("builtins." + type + ".__len__", given ->
                    (long) given.items(0).size());
        }
    }

    static long index(Given given) {
        List<Object> items = given.items(0);
        int start = given.count(2, "start", 0);
        int end = Math.min(given.count(3, "stop", items.size()), items.size());
        for (int at = start < 0 ? Math.max(0, start + items.size()) : start; at < end; at++) {
            if (isEqual(items.get(at), given.at(1))) {
                return at;
            }
        }
        throw new Refusal("ValueError");
    }

    /// Whether two are equal, as numbers and truths of one value are.
    static boolean isEqual(Object one, Object two) {
        return Numbers.compare(one, two).map(order -> order == 0).orElseGet(() -> one.equals(two));
    }
}
