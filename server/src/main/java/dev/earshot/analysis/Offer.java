package dev.earshot.analysis;

import dev.earshot.python.Interpretation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What importing a module brings that may lead to a target: names in that module, and in others that it fills.
/// While it stays equal, those who import the module need not be looked at again.
///
/// @param names by the files of the modules, none of them empty
/// @param patches whether it sets attributes of other modules
record Offer(Map<Path, Words> names, boolean patches) {
    static final Offer NOTHING = new Offer(Map.of(), false);

    Offer {
        names = Map.copyOf(names);
    }

    static Offer of(Map<ModuleSource, Interpretation.Names> modules, boolean patches) {
        Map<Path, Words> names = new HashMap<>();
        modules.forEach((source, each) -> {
            Words words = new Words(each.words(), onTheWay(each.modules()), Set.of());
            Optional<Path> file = source.file();
            if (words.size() > 0 && file.isPresent()) {
                names.put(file.get(), words);
            }
        });
        return new Offer(names, patches);
    }

    /// `logging` by its own name is known to everybody.
    private static Map<String, Set<String>> onTheWay(Map<String, Set<String>> modules) {
        Map<String, Set<String>> others = new HashMap<>(modules);
        others.remove("logging");
        return others;
    }

    Words of(Path file) {
        return names.getOrDefault(file, Words.NONE);
    }
}
