package dev.earshot.analysis;

import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.analysis.imports.Hints;
import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.text.SourceText;
import dev.earshot.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which files are worth a program of their own, since they mention words of interest or get something of others, and
/// the words from which their statements matter. It does not know how programs are run.
final class Relevance {
    /// After so many changes of the words that a file starts from they only grow: modules that import each other may
    /// offer something for the very reason that others do not, and so for ever.
    private static final int MOST_CHANGES = 64;

    /// So many words are kept beside some times as many of those that are needed, at most.
    private static final int MOST_KEPT = 64;

    private final ImportGraph graph;
    private final LoadedModules modules;
    private final Programs programs;
    private final TextsOnDisk disk;
    private final Words everywhere;
    private final Map<Path, Integer> changes = new HashMap<>();

    /// The files that may matter no more, or by fewer words, once nothing is shown for their programs.
    private final Set<Path> postponed = new HashSet<>();

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
        Optional<LoadedModule> module = modules.find(file);
        boolean isShown = module.flatMap(LoadedModule::program)
                .filter(modules::hasToDoWithFindings)
                .isPresent();
        boolean mayShrink = changes.getOrDefault(file, 0) < MOST_CHANGES;
        module.ifPresent(known -> seed(known, file, hints.words(), mayShrink, isShown));
        if (matters(file, hints)) {
            module.or(() -> modules.get(file)).ifPresent(this::grant);
        } else if (isShown) {
            postponed.add(file);
        } else if (mayShrink) {
            module.filter(known -> !known.isOpen()).ifPresent(programs::stop);
        }
    }

    /// What is shown of a module is what is found in it: so its programs may be needed no more.
    ///
    /// @return the files that are to be checked for that
    List<Path> settle(LoadedModule module) {
        List<Path> files = new ArrayList<>();
        if (!postponed.isEmpty()) {
            for (ProgramRun user : module.users()) {
                user.root()
                        .file()
                        .filter(file -> !modules.hasToDoWithFindings(user) && postponed.remove(file))
                        .ifPresent(files::add);
            }
        }
        return files;
    }

    /// While something is shown for it, a program keeps its words: what somebody types elsewhere may take them away and
    /// bring them back, and without them nobody would see that a name is missing.
    private void seed(LoadedModule module, Path file, Words hints, boolean mayShrink, boolean isShown) {
        Words fresh = everywhere.and(hints);
        Words both = module.seeds().and(fresh);
        boolean isKept = isShown && both.size() <= 4 * fresh.size() + MOST_KEPT;
        Words seeds = mayShrink && !isKept ? fresh : both;
        if (isKept && !both.equals(fresh)) {
            postponed.add(file);
        }
        if (!module.seeds().equals(seeds)) {
            changes.merge(file, 1, Integer::sum);
            module.seed(seeds);
            module.users().forEach(programs::outdate);
        }
    }

    private boolean matters(Path file, Hints.Found hints) {
        Optional<FileFacts> facts = graph.facts(file);
        return facts.isPresent()
                && (facts.get().mentions() || hints.matterIn(file, () -> text(file), () -> graph.handsOn(file)));
    }

    private Optional<String> text(Path file) {
        return modules.find(file)
                .map(known -> known.source().text())
                .or(() -> disk.read(file))
                .map(SourceText::toString);
    }
}
