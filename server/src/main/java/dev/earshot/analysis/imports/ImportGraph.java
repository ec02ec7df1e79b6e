package dev.earshot.analysis.imports;

import dev.earshot.analysis.program.Offer;
import dev.earshot.python.StandardModules;
import dev.earshot.workspace.ImportFact;
import dev.earshot.workspace.ModuleTree;
import dev.earshot.workspace.SearchPath;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which files of the workspace import which, and what they offer to each other.
/// It holds facts and offers, no texts, and does not know how offers are made out.
public final class ImportGraph {
    /// Among the files behind the imports of one so many are looked at.
    private static final int MOST_HANDS = 200;

    private final ModuleTree tree;
    private final Offers offers = new Offers();
    private final Map<Path, FileFacts> facts = new HashMap<>();

    /// The files that import something of a name, anywhere in a dotted one: who may import a module is among those
    /// that name its last part.
    private final Map<String, Set<Path>> importers = new HashMap<>();

    public ImportGraph(ModuleTree tree) {
        this.tree = tree;
    }

    public ModuleTree tree() {
        return tree;
    }

    /// The files of which is known what they say.
    public Collection<Path> files() {
        return List.copyOf(facts.keySet());
    }

    public Optional<FileFacts> facts(Path file) {
        return Optional.ofNullable(facts.get(file));
    }

    /// Takes over what a file says now.
    ///
    /// @return whether that is something else than before
    public boolean put(Path file, FileFacts now) {
        FileFacts before = facts.put(file, now);
        if (now.equals(before)) {
            return false;
        }
        if (before != null) {
            names(before).forEach(name -> forget(name, file));
        }
        names(now)
                .forEach(name ->
                        importers.computeIfAbsent(name, _ -> new HashSet<>()).add(file));
        return true;
    }

    public void remove(Path file) {
        FileFacts before = facts.remove(file);
        if (before != null) {
            names(before).forEach(name -> forget(name, file));
        }
    }

    /// What a module has offered last.
    public Offer offered(Path file) {
        return offers.of(file);
    }

    /// Takes over what a module offers now.
    ///
    /// @return the files that may import it, or a module that it fills, if something else is offered than before;
    ///     in the order of their names
    public Collection<Path> offer(Path file, Offer offer) {
        Set<Path> found = new TreeSet<>();
        offers.put(file, offer).forEach(changed -> found.addAll(mayImport(changed)));
        return found;
    }

    /// The files that import something of a name, anywhere in a dotted one.
    Set<Path> naming(String name) {
        return importers.getOrDefault(name, Set.of());
    }

    /// The files in which a name stands that may mean this file: its own, or one that it begins with, up to an
    /// underscore.
    Set<Path> meaning(Path file) {
        String name = ModuleTree.nameOf(file);
        Set<Path> found = new HashSet<>(naming(name));
        for (int at = name.indexOf('_', 1); at >= 0; at = name.indexOf('_', at + 1)) {
            found.addAll(naming(name.substring(0, at + 1)));
        }
        return found;
    }

    /// The files that may import this one, or a package around it; in the order of their names.
    public Collection<Path> mayImport(Path file) {
        Set<Path> found = new TreeSet<>(meaning(file));
        for (Path folder = file.getParent();
                folder != null && folder.getFileName() != null;
                folder = folder.getParent()) {
            found.addAll(importers.getOrDefault(folder.getFileName().toString(), Set.of()));
            if (tree.roots().contains(folder)) {
                break;
            }
        }
        return found;
    }

    /// The words by which a file's statements matter for what it imports.
    public Hints.Found hints(Path file) {
        if (offers.isEmpty()) {
            return Hints.Found.NONE;
        }
        Optional<SearchPath> path = tree.searchPath(file);
        return path.isPresent() && facts.containsKey(file)
                ? Hints.of(file, facts.get(file).imports(), path.get(), offers)
                : Hints.Found.NONE;
    }

    /// The files that a file imports, as far as they are known by name.
    public Set<Path> imported(Path file) {
        Set<Path> files = new LinkedHashSet<>();
        Optional<SearchPath> path = tree.searchPath(file);
        if (path.isPresent() && facts.containsKey(file)) {
            for (ImportFact fact : facts.get(file).imports()) {
                path.get().imported(fact).forEach(module -> module.file().ifPresent(files::add));
            }
        }
        return files;
    }

    /// Whether one of the files that a file imports, or that those import, names the function: it may be given what
    /// leads to it. Where there are many of them it is taken for granted.
    public boolean handsOn(Path file) {
        Set<Path> seen = new HashSet<>(Set.of(file));
        Deque<Path> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Path each : imported(open.remove())) {
                if (seen.add(each)) {
                    if (seen.size() > MOST_HANDS
                            || facts(each).filter(FileFacts::namesListen).isPresent()) {
                        return true;
                    }
                    open.add(each);
                }
            }
        }
        return false;
    }

    /// The files that import what is offered: which of them matter depends on what they hand it on to.
    public Set<Path> takers() {
        Set<Path> found = new TreeSet<>();
        offers.files().forEach(file -> found.addAll(mayImport(file)));
        return found;
    }

    /// The modules that a file imports which are neither of the workspace nor of Python's library.
    public Set<String> missing(Path file) {
        Set<String> names = new HashSet<>();
        Optional<SearchPath> path = tree.searchPath(file);
        if (path.isPresent() && facts.containsKey(file)) {
            for (ImportFact fact : facts.get(file).imports()) {
                path.get()
                        .named(fact)
                        .filter(name ->
                                path.get().find(name).isEmpty() && !StandardModules.contains(name.split("\\.", 2)[0]))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    private void forget(String name, Path file) {
        Set<Path> known = importers.getOrDefault(name, Set.of());
        known.remove(file);
        if (known.isEmpty()) {
            importers.remove(name);
        }
    }

    private static Set<String> names(FileFacts facts) {
        Set<String> names = new HashSet<>();
        for (ImportFact fact : facts.imports()) {
            switch (fact) {
                case ImportFact.Whole whole -> addParts(whole.module(), names);
                case ImportFact.Member member -> {
                    addParts(member.module(), names);
                    names.add(member.name());
                    if (member.level() > 0 && member.module().isEmpty()) {
                        names.add("__init__");
                    }
                }
                case ImportFact.Named named -> addParts(named.name(), names);
            }
        }
        names.remove("");
        return names;
    }

    private static void addParts(String dotted, Set<String> names) {
        for (String part : dotted.split("\\.", -1)) {
            names.add(part.intern());
        }
    }
}
