package dev.earshot.analysis.imports;

import dev.earshot.analysis.program.Offer;
import dev.earshot.words.Clues;
import dev.earshot.words.Words;
import dev.earshot.workspace.FoundModule;
import dev.earshot.workspace.ImportFact;
import dev.earshot.workspace.ImportFacts;
import dev.earshot.workspace.ModuleTree;
import dev.earshot.workspace.SearchPath;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The words by which a module's statements matter for what other modules offer to it: the names that it binds to
/// that. They are hints and no more: what the names refer to is found out by running the program.
/// It does not know the module's text, only what it imports.
public final class Hints {
    /// A module that has this gives whatever is asked of it.
    private static final String ANY_NAME = "__getattr__";

    private final SearchPath path;
    private final Offers offers;
    private final boolean isPackage;
    private final Map<Path, Words> offered = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, Set<String>> modules = new HashMap<>();
    private final Set<Set<String>> lacking = new HashSet<>();
    private boolean certain;

    /// Some hints.
    ///
    /// @param certain whether they are met whatever else the text says
    /// @param lacking the words of which the text must name those of one set
    public record Found(Words words, boolean certain, Set<Set<String>> lacking) {
        static final Found NONE = new Found(Words.NONE, false, Set.of());

        /// Whether they make a file worth a program of its own.
        ///
        /// @param text what it says, asked for only if that counts; nothing if it cannot be read
        /// @param handsOn whether it may hand on what it is offered to a file that names what is lacking
        public boolean matterIn(Path file, Supplier<Optional<String>> text, BooleanSupplier handsOn) {
            if (!certain && words.isEmpty()) {
                return false;
            }
            boolean isComplete = ModuleTree.isPackageFile(file) || lacking.contains(Set.of());
            return (certain && isComplete)
                    || text.get()
                            .filter(read -> isComplete || areCompletedBy(Clues.of(read)) || handsOn.getAsBoolean())
                            .filter(read -> certain || words.areUsedIn(read))
                            .isPresent();
        }

        /// Whether a text names what one of those lacks who offer something.
        private boolean areCompletedBy(Clues clues) {
            return lacking.stream().anyMatch(clues::name);
        }
    }

    private Hints(SearchPath path, Offers offers, boolean isPackage) {
        this.path = path;
        this.offers = offers;
        this.isPackage = isPackage;
    }

    public static Found of(Path file, List<ImportFact> facts, SearchPath path, Offers offers) {
        if (offers.isEmpty() || path.isEmpty()) {
            return Found.NONE;
        }
        Hints hints = new Hints(path, offers, ModuleTree.isPackageFile(file));
        List<ImportFact> met = facts.stream().filter(offers::mayBeMetBy).toList();
        met.forEach(hints::gather);
        met.forEach(hints::read);
        return new Found(new Words(hints.mentioned, hints.modules, Set.of()), hints.certain, hints.lacking);
    }

    /// What one module offers after another has filled it, which may be imported further below.
    private void gather(ImportFact fact) {
        for (FoundModule module : path.imported(fact)) {
            module.file()
                    .map(offers::of)
                    .filter(offer -> !offer.equals(Offer.NOTHING))
                    .ifPresent(offer -> {
                        offer.names().forEach((other, words) -> offered.merge(other, words, Words::and));
                        lacking.add(offer.lacking());
                    });
            module.file().ifPresent(file -> {
                Words words = offers.filledInto(file);
                if (!words.isEmpty()) {
                    offered.merge(file, words, Words::and);
                    offers.fillersOf(file)
                            .forEach(by -> lacking.add(offers.of(by).lacking()));
                }
            });
        }
    }

    private void read(ImportFact fact) {
        switch (fact) {
            case ImportFact.Whole whole -> readWhole(whole);
            case ImportFact.Member member -> readMember(member);
            case ImportFact.Named named -> readNamed(named);
        }
    }

    private void readWhole(ImportFact.Whole whole) {
        String name = whole.module();
        path.find(name).ifPresent(module -> readModule(module, whole.bound(), name.startsWith(whole.bound() + ".")));
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && name.startsWith(whole.bound() + ".")) {
            readWhole(new ImportFact.Whole(name.substring(0, dot), whole.bound()));
        }
    }

    /// @param within whether the module is not what the name is bound to, but somewhere in that
    private void readModule(FoundModule module, String bound, boolean within) {
        Set<String> names = new HashSet<>(namesOf(module));
        boolean alone = offers.reachBeyond(module);
        if (names.isEmpty() && !alone) {
            return;
        }
        certain |= alone || (isPackage && !names.isEmpty());
        if (within) {
            names.addAll(lastParts(module));
        } else if (names.contains(ANY_NAME)) {
            mentioned.add(bound);
        }
        modules.computeIfAbsent(bound, _ -> new HashSet<>()).addAll(names);
    }

    private void readMember(ImportFact.Member member) {
        Optional<String> base = path.absolute(member.level(), member.module());
        Optional<FoundModule> from = base.flatMap(path::find);
        if (from.isEmpty()) {
            return;
        }
        Words words = wordsOf(from.get());
        boolean alone = offers.reachBeyond(from.get());
        certain |= alone;
        if (member.name().equals("*")) {
            readStar(member, words, alone);
            return;
        }
        if (alone) {
            modules.computeIfAbsent(member.bound(), _ -> new HashSet<>());
        }
        if (words.mentioned().contains(member.name()) || words.mentioned().contains(ANY_NAME)) {
            certain = true;
            mentioned.add(member.bound());
        }
        Set<String> onwards = words.modules().get(member.name());
        if (onwards != null) {
            certain = true;
            modules.computeIfAbsent(member.bound(), _ -> new HashSet<>()).addAll(onwards);
        }
        path.find(base.get() + "." + member.name()).ifPresent(module -> readModule(module, member.bound(), false));
    }

    private void readStar(ImportFact.Member member, Words words, boolean alone) {
        if (words.isEmpty() && !alone) {
            return;
        }
        certain = true;
        mentioned.addAll(words.mentioned());
        words.modules()
                .forEach((name, members) ->
                        modules.computeIfAbsent(name, _ -> new HashSet<>()).addAll(members));
        String last = member.module().substring(member.module().lastIndexOf('.') + 1);
        mentioned.add(last.isEmpty() ? "import" : last);
    }

    private void readNamed(ImportFact.Named named) {
        for (FoundModule module : path.imported(named)) {
            if (!namesOf(module).isEmpty() || offers.reachBeyond(module)) {
                certain = true;
                mentioned.addAll(ImportFacts.IMPORTERS);
            }
        }
    }

    private Words wordsOf(FoundModule module) {
        return module.file()
                .map(file -> offers.of(file).of(file).and(offered.getOrDefault(file, Words.NONE)))
                .orElse(Words.NONE);
    }

    /// By what names something is to be had of the module, its submodules among them.
    private Set<String> namesOf(FoundModule module) {
        Set<String> names = new HashSet<>(Offers.names(wordsOf(module)));
        if (module.folders().stream().anyMatch(offers::areIn)) {
            for (String inner : path.submodules(module)) {
                for (Path folder : module.folders()) {
                    Path file = folder.resolve(inner + ".py");
                    if (offers.areIn(folder.resolve(inner))) {
                        names.add(inner);
                        lacking.addAll(offers.lackingIn(folder.resolve(inner)));
                    }
                    if (!offers.of(file).of(file).isEmpty()) {
                        names.add(inner);
                        lacking.add(offers.of(file).lacking());
                    }
                }
            }
        }
        return names;
    }

    private static Set<String> lastParts(FoundModule module) {
        Set<String> parts = new HashSet<>();
        module.folders().forEach(folder -> parts.add(folder.getFileName().toString()));
        module.file().filter(_ -> module.folders().isEmpty()).ifPresent(file -> {
            parts.add(ModuleTree.nameOf(file));
        });
        return parts;
    }
}
