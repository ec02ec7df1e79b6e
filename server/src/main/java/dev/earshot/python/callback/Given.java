package dev.earshot.python.callback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The arguments of a call in a callback.
///
/// @param open whether there may be more, of which nothing is known
record Given(List<Symbol> positional, Map<String, Symbol> keywords, boolean open) {
    static final Given NOTHING = new Given(List.of(), Map.of(), false);

    Given {
        positional = List.copyOf(positional);
        keywords = Map.copyOf(keywords);
    }

    static Given of(Symbol... positional) {
        return new Given(List.of(positional), Map.of(), false);
    }

    Given behind(Symbol first) {
        return withKept(Given.of(first));
    }

    /// These with those that a partial has kept: its own go first.
    Given withKept(Given kept) {
        List<Symbol> all = new ArrayList<>(kept.positional);
        all.addAll(positional);
        Map<String, Symbol> named = new LinkedHashMap<>(kept.keywords);
        named.putAll(keywords);
        return new Given(all, named, open || kept.open);
    }

    Optional<Symbol> first() {
        return positional.stream().findFirst();
    }

    Stream<Symbol> all() {
        return Stream.concat(positional.stream(), keywords.values().stream());
    }

    boolean carries() {
        return all().anyMatch(Symbol::carries);
    }

    boolean mixes() {
        return all().anyMatch(Symbol::mixes);
    }
}
