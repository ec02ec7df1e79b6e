package dev.earshot.python.relevance;

import java.util.Map;
import java.util.Set;

/// Names by which something of interest is to be had, once a function has imported it.
///
/// @param names each for itself
/// @param modules each for what must be taken from it
public record Expected(Set<String> names, Map<String, Set<String>> modules) {
    public static final Expected NOTHING = new Expected(Set.of(), Map.of());

    public Expected {
        names = Set.copyOf(names);
        modules = Map.copyOf(modules);
    }
}
