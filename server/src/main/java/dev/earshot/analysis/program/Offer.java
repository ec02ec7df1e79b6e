package dev.earshot.analysis.program;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.python.Interpretation;
import dev.earshot.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What importing a module brings that may lead to a target: names in that module, and in others that it fills.
/// While it stays equal, those who import the module need not be looked at again.
///
/// @param names by the files of the modules, none of them empty
/// @param patches whether it sets attributes of other modules
/// @param lacking the words without which whoever imports the module comes to no target by it
public record Offer(Map<Path, Words> names, boolean patches, Set<String> lacking) {
    public static final Offer NOTHING = new Offer(Map.of(), false, Set.of());

    public Offer {
        names = Map.copyOf(names);
        lacking = Set.copyOf(lacking);
    }

    public static Offer of(Map<ModuleSource, Interpretation.Names> modules, Interpretation interpretation) {
        Map<Path, Words> names = new HashMap<>();
        List<ModuleSource> offering = new ArrayList<>();
        modules.forEach((source, each) -> {
            Words words = new Words(each.words(), onTheWay(each.modules()), Set.of());
            Optional<Path> file = source.file();
            if (words.size() > 0 && file.isPresent()) {
                names.put(file.get(), words);
                offering.add(source);
            }
        });
        boolean patches = interpretation.has(Interpretation.Trait.PATCHES);
        if (names.isEmpty() && !patches) {
            return NOTHING;
        }
        Collection<ModuleSource> speaking = offering.isEmpty() ? modules.keySet() : offering;
        return new Offer(
                names, patches, interpretation.has(Interpretation.Trait.REACHES) ? Set.of() : lacking(speaking));
    }

    private static Set<String> lacking(Collection<ModuleSource> offering) {
        Set<String> lacking = new HashSet<>(offering.iterator().next().lacking());
        offering.forEach(source -> lacking.retainAll(source.lacking()));
        return lacking;
    }

    /// `logging` by its own name is known to everybody.
    private static Map<String, Set<String>> onTheWay(Map<String, Set<String>> modules) {
        Map<String, Set<String>> others = new HashMap<>(modules);
        others.remove("logging");
        return others;
    }

    public Words of(Path file) {
        return names.getOrDefault(file, Words.NONE);
    }
}
