package dev.earshot.analysis.imports;

import dev.earshot.analysis.program.Offer;
import dev.earshot.words.Words;
import dev.earshot.workspace.FoundModule;
import dev.earshot.workspace.ImportFact;
import dev.earshot.workspace.ModuleTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all modules of the workspace offer to those who import them, as far as it is known.
/// It does not know who imports them.
final class Offers {
    private final Map<Path, Offer> offers = new HashMap<>();

    /// How many offering files are in each folder or below it.
    private final Map<Path, Integer> folders = new HashMap<>();

    /// How often an offering file or one that it fills has the name, or a folder around it.
    private final Map<String, Integer> names = new HashMap<>();

    /// The files whose programs put something into a file's module: whoever runs them may find it there.
    private final Map<Path, Set<Path>> filled = new HashMap<>();

    Offer of(Path file) {
        return offers.getOrDefault(file, Offer.NOTHING);
    }

    /// The files that offer anything.
    Set<Path> files() {
        return offers.keySet();
    }

    boolean isEmpty() {
        return offers.isEmpty();
    }

    /// What others put into a file's module beyond what that offers by itself.
    Words filledInto(Path file) {
        return fillersOf(file).stream().map(by -> of(by).of(file)).reduce(Words.NONE, Words::and);
    }

    /// Those who put something into a file's module.
    Set<Path> fillersOf(Path file) {
        Words own = of(file).of(file);
        return filled.getOrDefault(file, Set.of()).stream()
                .filter(by -> !own.covers(of(by).of(file)))
                .collect(Collectors.toSet());
    }

    /// Takes over what a file offers now.
    ///
    /// @return the files of which something else is to be had than before
    Set<Path> put(Path file, Offer offer) {
        Set<Path> others = new HashSet<>(of(file).names().keySet());
        others.addAll(offer.names().keySet());
        others.remove(file);
        Map<Path, Words> before = new HashMap<>();
        others.forEach(other -> before.put(other, filledInto(other)));
        Set<Path> changed = new HashSet<>();
        if (replace(file, offer)) {
            changed.add(file);
        }
        for (Path other : others) {
            fill(other, file, !offer.of(other).isEmpty());
            if (!filledInto(other).equals(before.getOrDefault(other, Words.NONE))) {
                changed.add(other);
            }
        }
        return changed;
    }

    private void fill(Path file, Path by, boolean fills) {
        Set<Path> all = filled.computeIfAbsent(file, _ -> new HashSet<>());
        if (fills) {
            all.add(by);
        } else {
            all.remove(by);
        }
        if (all.isEmpty()) {
            filled.remove(file);
        }
    }

    private boolean replace(Path file, Offer offer) {
        boolean isNothing = offer.equals(Offer.NOTHING);
        Offer before = isNothing ? offers.remove(file) : offers.put(file, offer);
        if (before != null) {
            count(file, before, -1);
        }
        if (!isNothing) {
            count(file, offer, 1);
        }
        return before == null ? !isNothing : !before.equals(offer);
    }

    private void count(Path file, Offer offer, int more) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            count(folders, folder, more);
        }
        Stream.concat(Stream.of(file), offer.names().keySet().stream()).forEach(each -> {
            for (Path part = each; part != null; part = part.getParent()) {
                count(names, ModuleTree.nameOf(part), more);
            }
        });
    }

    private static <T> void count(Map<T, Integer> counts, T counted, int more) {
        counts.merge(counted, more, (one, other) -> one + other == 0 ? null : one + other);
    }

    /// Whether what is imported so may be one of the modules that something is to be had of, or around one.
    boolean mayBeMetBy(ImportFact fact) {
        return switch (fact) {
            case ImportFact.Whole whole -> mayName(whole.module());
            case ImportFact.Member member ->
                member.module().isEmpty() || names.containsKey(member.name()) || mayName(member.module());
            case ImportFact.Named named ->
                named.name().endsWith(".") || named.name().endsWith("_") || mayName(named.name());
        };
    }

    private boolean mayName(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0
                ? names.containsKey(dotted)
                : names.containsKey(dotted.substring(0, dot)) || mayName(dotted.substring(dot + 1));
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
