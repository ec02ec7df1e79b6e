package dev.earshot.analysis;

import dev.earshot.text.SourceText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which files are worth a program of their own, since they mention words of interest or get something of others, and
/// the words from which their statements matter. It does not know how programs are run.
final class Relevance {
    /// After so many changes of the words that a file starts from they only grow: modules that import each other may
    /// offer something for the very reason that others do not, and so for ever.
    private static final int MOST_CHANGES = 64;

    private final ImportGraph graph;
    private final LoadedModules modules;
    private final Programs programs;
    private final TextsOnDisk disk;
    private final Words everywhere;
    private final Map<Path, Integer> changes = new HashMap<>();

    /// @param everywhere the words that matter in every module
    Relevance(ImportGraph graph, LoadedModules modules, Programs programs, TextsOnDisk disk, Words everywhere) {
        this.graph = graph;
        this.modules = modules;
        this.programs = programs;
        this.disk = disk;
        this.everywhere = everywhere;
    }

    /// Something was edited: what comes of it is a new question.
    void startAfresh() {
        changes.clear();
    }

    /// Gives a module a program of its own, if it has none.
    void grant(LoadedModule module) {
        if (module.program().isEmpty()) {
            module.source().file().ifPresent(file -> changes.merge(file, 1, Integer::sum));
            programs.start(module);
        }
    }

    /// Looks whether a file matters, by itself or for what others offer to it, and by which words.
    void check(Path file) {
        Hints.Found hints = graph.hints(file);
        boolean mayShrink = changes.getOrDefault(file, 0) < MOST_CHANGES;
        Optional<LoadedModule> module = modules.find(file);
        module.ifPresent(known -> seed(known, file, hints.words(), mayShrink));
        if (matters(file, hints)) {
            module.or(() -> modules.get(file)).ifPresent(this::grant);
        } else if (mayShrink) {
            module.filter(known -> !known.isOpen()).ifPresent(programs::stop);
        }
    }

    private void seed(LoadedModule module, Path file, Words hints, boolean mayShrink) {
        Words fresh = everywhere.and(hints);
        Words seeds = mayShrink ? fresh : module.seeds().and(fresh);
        if (!module.seeds().equals(seeds)) {
            changes.merge(file, 1, Integer::sum);
            module.seed(seeds);
            module.users().forEach(programs::outdate);
        }
    }

    private boolean matters(Path file, Hints.Found hints) {
        Optional<FileFacts> facts = graph.facts(file);
        return facts.isPresent() && (facts.get().mentions() || hints.matterIn(file, () -> text(file)));
    }

    private Optional<String> text(Path file) {
        return modules.find(file)
                .map(known -> known.source().text())
                .or(() -> disk.read(file))
                .map(SourceText::toString);
    }
}
