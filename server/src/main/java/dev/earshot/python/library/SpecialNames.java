package dev.earshot.python.library;

import java.util.Map;
import java.util.Set;

/// The names with two underscores on each side that objects of built-in types have, in any Python from 3.8 to 3.14 and
/// in each of them (reference manual, 3.3). Of other types it knows nothing.
final class SpecialNames {
    private static final Set<String> OF_ALL = names("""
            __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __gt__ __hash__ __init__
            __init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
            __str__ __subclasshook__
            """);

    /// Those that some versions have and some have not.
    private static final Set<String> SOMETIMES = names("""
            __class_getitem__ __getformat__ __getnewargs__ __getstate__ __ior__ __or__ __reversed__ __ror__
            """);

    private static final String NUMBER = """
            __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __int__ __mod__ __mul__
            __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__
            __rtruediv__ __sub__ __truediv__ __trunc__
            """;
    private static final String BITS = """
            __and__ __index__ __invert__ __lshift__ __or__ __rand__ __rlshift__ __ror__ __rrshift__ __rshift__ __rxor__
            __xor__
            """;
    private static final String SEQUENCE =
            " __add__ __contains__ __getitem__ __iter__ __len__ __mul__ __rmul__ __getnewargs__ ";
    private static final String SET = """
            __and__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__
            __class_getitem__
            """;
    private static final String CHANGED = " __delitem__ __setitem__ __class_getitem__ __reversed__ ";

    /// Lists and dicts of the library are told by the same names as others.
    private static final Map<String, Set<String>> SOME = Map.of(
            "builtins.list", names("__copy__ __missing__"),
            "builtins.dict", names("""
                    __add__ __and__ __bool__ __copy__ __dict__ __iadd__ __iand__ __isub__ __missing__ __module__ __neg__
                    __pos__ __sub__ __weakref__
                    """));

    private static final Map<String, Set<String>> NAMES = Map.ofEntries(
            Map.entry("builtins.object", Set.of()),
            Map.entry("builtins.int", names(NUMBER + BITS + "__getnewargs__")),
            Map.entry("builtins.float", names(NUMBER + "__getformat__ __getnewargs__")),
            Map.entry("builtins.str", names(SEQUENCE + "__mod__ __rmod__")),
            Map.entry("builtins.bytes", names(SEQUENCE + "__mod__ __rmod__ __bytes__")),
            Map.entry("builtins.tuple", names(SEQUENCE + "__class_getitem__")),
            Map.entry("builtins.range", names("__bool__ __contains__ __getitem__ __iter__ __len__ __reversed__")),
            Map.entry("builtins.NoneType", names("__bool__")),
            Map.entry("builtins.list", names(SEQUENCE + CHANGED + "__iadd__ __imul__")),
            Map.entry(
                    "builtins.dict",
                    names("__contains__ __getitem__ __ior__ __iter__ __len__ __or__ __ror__" + CHANGED)),
            Map.entry("builtins.set", names(SET + "__iand__ __ior__ __isub__ __ixor__")),
            Map.entry("builtins.frozenset", names(SET)));

    private SpecialNames() {}

    static boolean areKnownOf(String type) {
        return NAMES.containsKey(type);
    }

    /// Whether an object of a type surely has none of such a name.
    static boolean lacks(String type, String name) {
        return NAMES.containsKey(type)
                && !OF_ALL.contains(name)
                && !name.equals("__getstate__")
                && !NAMES.getOrDefault(type, Set.of()).contains(name)
                && !SOME.getOrDefault(type, Set.of()).contains(name);
    }

    /// Whether each object of a type has one.
    static boolean has(String type, String name) {
        return NAMES.containsKey(type)
                && !SOMETIMES.contains(name)
                && (OF_ALL.contains(name) || NAMES.getOrDefault(type, Set.of()).contains(name));
    }

    private static Set<String> names(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
