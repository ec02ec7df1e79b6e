package dev.earshot.analysis;

import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.workspace.ModuleTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.BiConsumer;

/// The files that are in none of the folders that an editor has open, but beside a file that it has: only what is
/// imported counts of them, and nothing is told of them. It does not know how their folders were found.
final class Neighbours {
    private final ModuleTree tree;
    private final ImportGraph graph;
    private final TextsOnDisk disk;
    private final Due due;
    private final BiConsumer<Path, FileFacts> learn;

    /// @param learn is told what a file says
    Neighbours(ImportGraph graph, TextsOnDisk disk, Due due, BiConsumer<Path, FileFacts> learn) {
        this.tree = graph.tree();
        this.graph = graph;
        this.disk = disk;
        this.due = due;
        this.learn = learn;
    }

    /// What these files import may be something else than before.
    void lookFrom(Collection<Path> files) {
        if (tree.hasNeighbourhoods()) {
            files.stream().filter(tree::isInNeighbourhood).forEach(due::reach);
        }
    }

    /// Reads a file, unless that was done, and goes on to what it imports.
    void reach(Path file) {
        if (graph.facts(file).isEmpty()) {
            read(file);
        }
        graph.imported(file).stream()
                .filter(each -> graph.facts(each).isEmpty())
                .forEach(due::reach);
    }

    /// These files say something else than before; most are none that anybody imports.
    void readAgain(Collection<Path> files) {
        files.stream().filter(file -> graph.facts(file).isPresent()).forEach(this::read);
        lookFrom(files);
    }

    private void read(Path file) {
        disk.read(file).ifPresent(text -> learn.accept(file, FileFacts.of(text.toString())));
    }
}
