package dev.earshot.python.machine;

import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Classes that are not seen and stand behind classes of the program: what they give is not known, but it may be a
/// method that calls those of the program.
public final class UnseenBases {
    /// Stands for one of them.
    private static final External BASE = new External("unseen");

    /// Where the classes of the library are whose methods call none of the program's, or of which it is seen which.
    private static final List<String> SEEN = List.of("builtins.", "collections.", "contextlib.", "dataclasses.");

    private static final String ABSTRACT = "collections.abc.";

    /// What abstract classes give beside the methods that are seen (library reference, `collections.abc`).
    private static final Map<String, Set<String>> MIXIN_METHODS = Map.of(
            "MutableSequence", Set.of("reverse"),
            "Set", Set.of("isdisjoint"),
            "MutableSet", Set.of("isdisjoint"),
            "Generator", Set.of("close"),
            "Coroutine", Set.of("close"));

    private UnseenBases() {}

    /// What an object has from them: a method, or anything else.
    static Reference attribute(String name, Obj.Instance self) {
        return Reference.UNKNOWN.or(Reference.to(new Bound(BASE.member(name), self)));
    }

    /// Whether it is a method of one of them.
    public static boolean give(External method) {
        return method.path().startsWith(BASE.path() + ".");
    }

    public static boolean areBehind(Obj.ClassObject type) {
        return Inheritance.linear(type).stream().anyMatch(UnseenBases::isOne);
    }

    private static boolean isOne(Value base) {
        return base.equals(Constant.NONE)
                || (base instanceof External(String path)
                        && !ClassAttributes.isGiving(path)
                        && SEEN.stream().noneMatch(path::startsWith));
    }

    static boolean giveMixinMethod(List<Value> classes, String name) {
        return classes.stream()
                .anyMatch(each -> each instanceof External(String path)
                        && path.startsWith(ABSTRACT)
                        && MIXIN_METHODS
                                .getOrDefault(path.substring(ABSTRACT.length()), Set.of())
                                .contains(name));
    }
}
