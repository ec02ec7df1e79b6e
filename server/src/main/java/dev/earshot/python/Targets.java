package dev.earshot.python;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The functions outside the workspace whose calls are looked for, by their dotted paths, and the
/// modules on the way to them.
public final class Targets {
    /// Modules that a module on the way has imported itself: `logging.config.logging` is `logging`.
    private static final Map<String, String> SAME_MODULE = Map.of("logging.config.logging", "logging");

    /// By these all names of a module are reached.
    private static final Set<String> OF_ALL_NAMES = Set.of("__dict__", "__getattribute__", "__name__");

    /// A longer text names nothing.
    private static final int LONGEST_NAME = 60;

    private final Map<String, Hook> functions;
    private final Set<String> onTheWay = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Set<String>> ways = new ConcurrentHashMap<>();

    /// The functions that are looked for.
    ///
    /// @param functions the parameter of each that takes a callback
    public Targets(Map<String, Hook> functions) {
        this.functions = Map.copyOf(functions);
        for (String function : functions.keySet()) {
            for (int dot = function.indexOf('.'); dot >= 0; dot = function.indexOf('.', dot + 1)) {
                onTheWay.add(function.substring(0, dot));
            }
            onTheWay.add(function);
            words.add(function.substring(0, function.indexOf('.')));
            names.add(function.substring(function.lastIndexOf('.') + 1));
        }
    }

    /// A parameter that takes a callback, and may be left out.
    ///
    /// @param parameters of the function, in order, each of which may be left out
    public record Hook(List<String> parameters, String keyword) {
        public Hook {
            parameters = List.copyOf(parameters);
        }

        /// Counted from 0.
        public int position() {
            return parameters.indexOf(keyword);
        }
    }

    /// The parameter by which a target takes a callback.
    public Hook hook(String target) {
        return Objects.requireNonNull(functions.get(target));
    }

    /// The path by which a module or member is known, of all by which it can be reached.
    public static String canonical(String path) {
        return SAME_MODULE.getOrDefault(path, path);
    }

    /// The words without which no target can be reached: the first part of each path.
    public Set<String> words() {
        return Set.copyOf(words);
    }

    /// Whether a text may name a target, or what leads to one, as `logging.config:listen` does; or a part of such a
    /// name, which may be put together from it; or be code that calls one.
    public boolean mayBeNamedBy(String text) {
        return leadsTo(text)
                || names.contains(text)
                || (text.length() <= LONGEST_NAME && text.indexOf(' ') < 0 && holdsPartOfPath(text))
                || areNamedIn(text);
    }

    /// `logging.config:listen` and `logging.con` do, `logging.Handler` does not.
    private boolean holdsPartOfPath(String text) {
        return words.stream().anyMatch(word -> {
            int at = text.indexOf(word);
            while (at >= 0 && !staysOnTheWay(text.substring(at))) {
                at = text.indexOf(word, at + 1);
            }
            return at >= 0;
        });
    }

    private boolean staysOnTheWay(String text) {
        int end = 0;
        while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end)) || isSeparator(text, end))) {
            end++;
        }
        String path = text.substring(0, end).replace(':', '.');
        boolean isWhole = end < text.length() && !path.endsWith(".");
        return Stream.concat(onTheWay.stream(), SAME_MODULE.keySet().stream())
                .anyMatch(each -> path.equals(each)
                        || path.startsWith(each + ".__")
                        || (!isWhole && each.startsWith(path))
                        || (contains(each) && path.startsWith(each + ".")));
    }

    private static boolean isSeparator(String text, int at) {
        return text.charAt(at) == '.' || text.charAt(at) == ':';
    }

    /// Whether a text holds all parts of the path to one, each by itself or with others; or may be code that imports
    /// the module which it is in.
    public boolean areNamedIn(String text) {
        boolean imports = text.contains("import");
        return functions.keySet().stream()
                .map(function -> imports ? function.substring(0, function.lastIndexOf('.')) : function)
                .anyMatch(path -> Stream.of(path.split("\\.", -1)).allMatch(text::contains));
    }

    public boolean contains(String path) {
        return functions.containsKey(path);
    }

    /// Whether it is a target, or a module from which one can be reached.
    public boolean leadsTo(String path) {
        return onTheWay.contains(path);
    }

    /// The names that lead on from a module on the way, and those by which all of its names are reached.
    public Set<String> onwards(String path) {
        Set<String> names = new LinkedHashSet<>(OF_ALL_NAMES);
        String prefix = path + ".";
        Stream.concat(onTheWay.stream(), SAME_MODULE.keySet().stream())
                .filter(other -> other.startsWith(prefix) && other.indexOf('.', prefix.length()) < 0)
                .forEach(other -> names.add(other.substring(prefix.length())));
        return names;
    }

    /// What must be taken from a module on the way, one after the other, to come to a target or to what leads to
    /// several: `config.listen` from `logging`. Whoever takes only a part of it holds a module on the way.
    public Set<String> ways(String path) {
        return ways.computeIfAbsent(path, this::waysFrom);
    }

    private Set<String> waysFrom(String path) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : onwards(path)) {
            String next = path + "." + name;
            if (onTheWay.contains(next) && !contains(next)) {
                waysFrom(next).forEach(way -> found.add(name + "." + way));
            } else {
                found.add(name);
            }
        }
        return Set.copyOf(found);
    }

    /// What `from module import *` binds, as far as it leads to a target: paths by names.
    public Map<String, String> publicNames(String module) {
        Map<String, String> names = new LinkedHashMap<>();
        String prefix = module + ".";
        for (String function : functions.keySet()) {
            // A star import brings a module's own names, not the submodules of a package.
            if (function.startsWith(prefix) && function.indexOf('.', prefix.length()) < 0) {
                names.put(function.substring(prefix.length()), function);
            }
        }
        SAME_MODULE.forEach((path, same) -> {
            if (path.startsWith(prefix)) {
                names.put(path.substring(prefix.length()), same);
            }
        });
        return names;
    }
}
