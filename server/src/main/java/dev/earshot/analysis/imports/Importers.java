package dev.earshot.analysis.imports;

import dev.earshot.workspace.ImportFact;
import dev.earshot.workspace.ModuleTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who imports a file, as the texts say, whether a program comes to that import or not. What each file imports is kept
/// until it is said that it may import something else. It does not know what programs come to.
final class Importers {
    /// Of a name that more files use it is not made out which of them mean this file.
    private static final int MOST_CANDIDATES = 400;

    private final ImportGraph graph;
    private final Map<Path, Set<Path>> imported = new HashMap<>();

    Importers(ImportGraph graph) {
        this.graph = graph;
    }

    /// This file may import others than before.
    void forget(Path file) {
        imported.remove(file);
    }

    /// The same name may be another file than before.
    void forgetAll() {
        imported.clear();
    }

    /// The files that import this one; nothing if too many may.
    Optional<Set<Path>> of(Path file) {
        boolean isPackage = ModuleTree.isPackageFile(file);
        Path folder = file.getParent();
        Set<Path> candidates = new HashSet<>(isPackage ? graph.naming("__init__") : graph.meaning(file));
        if (folder != null && folder.getFileName() != null) {
            for (Path each : graph.naming(folder.getFileName().toString())) {
                if (isPackage || importsAnyOfAPackage(each)) {
                    candidates.add(each);
                }
            }
        }
        if (candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        candidates.removeIf(each -> !imports(each, file, isPackage));
        return Optional.of(candidates);
    }

    private boolean importsAnyOfAPackage(Path file) {
        return graph.facts(file).stream()
                .flatMap(facts -> facts.imports().stream())
                .anyMatch(fact -> fact instanceof ImportFact.Named(String name) && name.endsWith("."));
    }

    /// Who imports a module runs the packages around it.
    private boolean imports(Path importer, Path file, boolean isPackage) {
        Set<Path> all = imported.computeIfAbsent(importer, graph::imported);
        Path folder = file.getParent();
        return all.contains(file)
                || (isPackage && folder != null && all.stream().anyMatch(each -> each.startsWith(folder)));
    }
}
