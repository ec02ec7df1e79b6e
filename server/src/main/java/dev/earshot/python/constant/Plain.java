package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// Values that are known through and through, as Java has them: the literals of a `Constant` but for tuples, which are
/// `Row`s here; a `List` for a list, a `Map` for a dict, a `Set` for a set, of values of the same kinds.
public final class Plain {
    /// Python's `None`.
    public static final Object NONE = Constant.None.NONE;

    private static final int LONGEST = 1 << 14;

    private Plain() {}

    /// Whether a text of this length, in UTF-16 units, is not to be put together.
    static boolean isTooLong(long length) {
        return length > LONGEST;
    }

    /// What `repr` gives; of a set of several the order is not known.
    public static Optional<String> repr(Object value) {
        return switch (value) {
            case List<?> list -> repr(list, "[", "]");
            case Row(List<Object> items) -> repr(items, "(", items.size() == 1 ? ",)" : ")");
            case Map<?, ?> dict -> repr(dict);
            case Set<?> set when set.size() == 1 -> repr(set, "{", "}");
            case Set<?> set -> set.isEmpty() ? Optional.of("set()") : Optional.empty();
            default -> Format.repr(new Constant(value));
        };
    }

    private static Optional<String> repr(Collection<?> items, String open, String close) {
        StringJoiner text = new StringJoiner(", ", open, close);
        for (Object item : items) {
            Optional<String> shown = repr(item);
            if (shown.isEmpty() || isTooLong(text.length())) {
                return Optional.empty();
            }
            text.add(shown.get());
        }
        return Optional.of(text.toString());
    }

    private static Optional<String> repr(Map<?, ?> dict) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (Map.Entry<?, ?> entry : dict.entrySet()) {
            Optional<String> key = repr(entry.getKey());
            Optional<String> value = repr(entry.getValue());
            if (key.isEmpty() || value.isEmpty() || isTooLong(text.length())) {
                return Optional.empty();
            }
            text.add(key.get() + ": " + value.get());
        }
        return Optional.of(text.toString());
    }
}
