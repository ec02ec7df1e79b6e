package dev.earshot.analysis;

import dev.earshot.workspace.FoundModule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What all modules of the workspace offer to those who import them, as far as it is known.
/// It does not know who imports them.
final class Offers {
    private final Map<Path, Offer> offers = new HashMap<>();

    /// How many offering files are in each folder or below it.
    private final Map<Path, Integer> folders = new HashMap<>();

    Offer of(Path file) {
        return offers.getOrDefault(file, Offer.NOTHING);
    }

    boolean isEmpty() {
        return offers.isEmpty();
    }

    /// Takes over what a file offers now; whether that is something else than before.
    boolean put(Path file, Offer offer) {
        boolean isNothing = offer.equals(Offer.NOTHING);
        Offer before = isNothing ? offers.remove(file) : offers.put(file, offer);
        if ((before == null) != isNothing) {
            int more = isNothing ? -1 : 1;
            for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
                folders.merge(folder, more, (one, other) -> one + other == 0 ? null : one + other);
            }
        }
        return before == null ? !isNothing : !before.equals(offer);
    }

    /// Whether there is anything at all to be had in a folder.
    boolean areIn(Path folder) {
        return folders.containsKey(folder);
    }

    /// For each file in a folder or below it that offers something the words that its importers must have.
    Set<Set<String>> lackingIn(Path folder) {
        return offers.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder))
                .map(entry -> entry.getValue().lacking())
                .collect(Collectors.toSet());
    }

    /// Whether importing the module alone does something to others.
    boolean reachBeyond(FoundModule module) {
        return module.file().filter(this::reachesBeyond).isPresent();
    }

    private boolean reachesBeyond(Path file) {
        Offer offer = of(file);
        return offer.patches()
                || offer.names().entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(file)
                                && !of(entry.getKey()).of(entry.getKey()).covers(entry.getValue()));
    }

    /// The names by which something is to be had of any of these modules, after all of them have been imported.
    static Set<String> names(Words words) {
        Set<String> names = new HashSet<>(words.mentioned());
        names.addAll(words.modules().keySet());
        return names;
    }
}
