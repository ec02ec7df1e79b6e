package dev.earshot.python.machine.outside;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which built-in types the abstract classes of `collections.abc` and `numbers` stand for.
public final class AbstractTypes {
    private static final Set<String> NUMBERS = Set.of("int", "bool", "float");
    private static final Set<String> WHOLE = Set.of("int", "bool");
    private static final Set<String> SEQUENCES = Set.of("list", "tuple", "range", "str", "bytes");
    private static final Set<String> CONTAINERS = Set.of("list", "tuple", "range", "str", "bytes", "dict", "set");
    private static final Set<String> HASHED =
            Set.of("tuple", "range", "str", "bytes", "int", "bool", "float", "NoneType");

    private static final Map<String, Set<String>> BUILT_IN = Map.ofEntries(
            Map.entry("collections.abc.Mapping", Set.of("dict")),
            Map.entry("collections.abc.MutableMapping", Set.of("dict")),
            Map.entry("collections.abc.Sequence", SEQUENCES),
            Map.entry("collections.abc.MutableSequence", Set.of("list")),
            Map.entry("collections.abc.Set", Set.of("set")),
            Map.entry("collections.abc.Iterable", CONTAINERS),
            Map.entry("collections.abc.Collection", CONTAINERS),
            Map.entry("collections.abc.Container", CONTAINERS),
            Map.entry("collections.abc.Sized", CONTAINERS),
            Map.entry("collections.abc.Hashable", HASHED),
            Map.entry("numbers.Number", NUMBERS),
            Map.entry("numbers.Real", NUMBERS),
            Map.entry("numbers.Complex", NUMBERS),
            Map.entry("numbers.Integral", WHOLE),
            Map.entry("numbers.Rational", WHOLE));

    private static final Set<String> TYPES =
            Set.of("dict", "list", "tuple", "range", "set", "str", "bytes", "int", "bool", "float", "NoneType");

    private AbstractTypes() {}

    /// Whether a value of a built-in type is one of a class, where that is such a one.
    ///
    /// @param type as `builtins.dict`
    public static Optional<Boolean> isOf(String type, String wanted) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        Set<String> types = BUILT_IN.get(wanted);
        return types != null && TYPES.contains(name) ? Optional.of(types.contains(name)) : Optional.empty();
    }

    public static Set<String> names() {
        return BUILT_IN.keySet();
    }
}
