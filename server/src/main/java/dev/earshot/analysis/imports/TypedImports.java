package dev.earshot.analysis.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The imports that somebody is typing: those that come to nothing, and were not there when what a file says was last
/// meant as it stands. It does not know what a file says.
public final class TypedImports {
    private final ImportGraph graph;

    /// What came to nothing then, of each file whose imports were edited since.
    private final Map<Path, Set<String>> before = new HashMap<>();

    public TypedImports(ImportGraph graph) {
        this.graph = graph;
    }

    /// The imports of a file are about to change.
    public void note(Path file) {
        before.computeIfAbsent(file, graph::missing);
    }

    /// All files are meant as they stand.
    public void settle() {
        before.clear();
    }

    /// Whether an import in the file may be half typed.
    public boolean areIn(Path file) {
        Set<String> known = before.get(file);
        return known != null && !known.containsAll(graph.missing(file));
    }
}
