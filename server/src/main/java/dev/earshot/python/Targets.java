package dev.earshot.python;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The functions outside the document whose calls are looked for, by their dotted paths. A value
/// matters only while one of them can still be reached from it.
public final class Targets {
    private final Set<String> functions;
    private final Set<String> onTheWay = new LinkedHashSet<>();

    /// Modules that a module on the way has imported itself: `logging.config.logging` is `logging`.
    private static final Map<String, String> SAME_MODULE = Map.of("logging.config.logging", "logging");

    public Targets(Set<String> functions) {
        this.functions = Set.copyOf(functions);
        for (String function : functions) {
            for (int dot = function.indexOf('.'); dot >= 0; dot = function.indexOf('.', dot + 1)) {
                onTheWay.add(function.substring(0, dot));
            }
            onTheWay.add(function);
        }
    }

    /// The words without which no target can be reached: the first part of each path.
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        functions.forEach(function -> words.add(function.substring(0, function.indexOf('.'))));
        return words;
    }

    boolean isTarget(Value value) {
        return value instanceof Value.External external && functions.contains(external.path());
    }

    /// The module or member of the given path, where it matters.
    Optional<Value> at(String path) {
        String canonical = SAME_MODULE.getOrDefault(path, path);
        return onTheWay.contains(canonical) ? Optional.of(new Value.External(canonical)) : Optional.empty();
    }

    Optional<Value> member(Value value, String attr) {
        return switch (value) {
            case Value.External external -> at(external.path() + "." + attr);
        };
    }

    /// What `from module import *` binds, as far as it matters.
    Map<String, Value> publicNames(String module) {
        Map<String, Value> names = new LinkedHashMap<>();
        String prefix = module + ".";
        for (String function : functions) {
            // A star import brings a module's own names, not the submodules of a package.
            if (function.startsWith(prefix) && function.indexOf('.', prefix.length()) < 0) {
                names.put(function.substring(prefix.length()), new Value.External(function));
            }
        }
        SAME_MODULE.forEach((path, same) -> {
            if (path.startsWith(prefix)) {
                names.put(path.substring(prefix.length()), new Value.External(same));
            }
        });
        return names;
    }
}
