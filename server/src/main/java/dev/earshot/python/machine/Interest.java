package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The names, attributes and keys that have ever held what may lead to a target. Code that uses none of
/// them cannot reach one, and need not be run.
final class Interest {
    private final Library library;
    private final Set<String> keys = new HashSet<>();

    /// Those which have only held modules on the way, with what must be taken from these to get on.
    private final Map<String, Set<String>> moduleKeys = new HashMap<>();

    Interest(Library library) {
        this.library = library;
    }

    /// A cell of the given key holds something that matters.
    void add(String key, Reference held) {
        String word = key.startsWith("[")
                ? key.substring(1, key.length() - 1).replace("'", "").replace("default ", "")
                : key;
        for (Value value : held.values().keySet()) {
            if (value instanceof External external
                    && library.leadsToTarget(external.path())
                    && !library.isTarget(external.path())) {
                moduleKeys.computeIfAbsent(word, _ -> new HashSet<>()).addAll(library.onwards(external.path()));
            } else if (!(value instanceof Constant)) {
                keys.add(word);
            }
        }
    }

    /// @param bare whether the word stands for itself, so that what it is goes anywhere
    /// @param taken the attributes that are taken from it
    boolean isMet(String word, boolean bare, Set<String> taken) {
        if (keys.contains(word)) {
            return true;
        }
        Set<String> onwards = moduleKeys.get(word);
        return onwards != null && (bare || taken.stream().anyMatch(onwards::contains));
    }

    boolean isMetByText(String text) {
        return keys.contains(text) || library.leadsToTarget(text) || library.mentionsTarget(text);
    }

    /// @param path the dotted name of what is imported
    boolean isMetByImport(String path) {
        int star = path.endsWith(".*") ? path.length() - 2 : path.length();
        String module = path.substring(0, star);
        return library.leadsToTarget(module) || keys.contains(module.substring(module.lastIndexOf('.') + 1));
    }
}
