package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of a TOML document, and which of them may still be opened or filled (as `tomllib` has it). It does not
/// know how they are written.
final class TomlTables {
    private static final String REFUSED = "tomllib.TOMLDecodeError";

    private final Map<Object, Object> whole = new LinkedHashMap<>();

    /// Tables that cannot be opened by a header again.
    private final Set<List<String>> declared = new HashSet<>();

    /// The same of those that keys with dots have made, from the next header on.
    private final Set<List<String>> pending = new HashSet<>();

    /// What is written in one piece, and stays so with all within it.
    private final Set<List<String>> frozen = new HashSet<>();

    Map<Object, Object> whole() {
        return whole;
    }

    static Refusal refused() {
        return new Refusal(REFUSED);
    }

    /// `[path]`
    void open(List<String> path) {
        closeSection();
        if (isFrozen(path) || !declared.add(path)) {
            throw refused();
        }
        table(path, true);
    }

    /// `[[path]]`
    void append(List<String> path) {
        closeSection();
        if (isFrozen(path)) {
            throw refused();
        }
        declared.removeIf(each -> startsWith(each, path));
        frozen.removeIf(each -> startsWith(each, path));
        declared.add(path);
        Map<Object, Object> around = table(path.subList(0, path.size() - 1), true);
        Object held = around.computeIfAbsent(path.getLast(), _ -> new ArrayList<>());
        if (!(held instanceof List<?>)) {
            throw refused();
        }
        @SuppressWarnings("unchecked") // all lists are made here or by TomlValues, of any objects
        List<Object> all = (List<Object>) held;
        all.add(new LinkedHashMap<>());
    }

    /// `key = value` within a table.
    ///
    /// @param throughLists whether the last of several tables stands for them all
    void put(List<String> header, List<String> key, Object value, boolean throughLists) {
        List<String> path = joined(header, key);
        for (int size = header.size() + 1; size < path.size(); size++) {
            List<String> part = path.subList(0, size);
            if (throughLists && declared.contains(part)) {
                throw refused();
            }
            pending.add(part);
        }
        List<String> owner = path.subList(0, path.size() - 1);
        if (isFrozen(owner)) {
            throw refused();
        }
        if (table(owner, throughLists).putIfAbsent(path.getLast(), value) != null) {
            throw refused();
        }
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            frozen.add(path);
        }
    }

    private void closeSection() {
        declared.addAll(pending);
        pending.clear();
    }

    private boolean isFrozen(List<String> path) {
        return frozen.stream().anyMatch(each -> startsWith(path, each));
    }

    private static boolean startsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    private static List<String> joined(List<String> one, List<String> two) {
        List<String> joined = new ArrayList<>(one);
        joined.addAll(two);
        return joined;
    }

    private Map<Object, Object> table(List<String> path, boolean throughLists) {
        Map<Object, Object> table = whole;
        for (String name : path) {
            Object next = table.computeIfAbsent(name, _ -> new LinkedHashMap<>());
            if (throughLists && next instanceof List<?> several && !several.isEmpty()) {
                next = several.getLast();
            }
            if (!(next instanceof Map<?, ?>)) {
                throw refused();
            }
            @SuppressWarnings("unchecked") // all maps are made here or by TomlValues, of any objects
            Map<Object, Object> known = (Map<Object, Object>) next;
            table = known;
        }
        return table;
    }
}
