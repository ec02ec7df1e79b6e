package dev.earshot.analysis;

import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.analysis.imports.Witnesses;
import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.analysis.program.Reach;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import dev.earshot.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The modules whose texts are kept, as long as somebody needs them: an editor, or a program that consists of them.
/// It does not know what is due about them, but that an end is to be told of where findings have been.
final class LoadedModules implements AutoCloseable {
    private final ImportGraph graph;
    private final Witnesses witnesses;
    private final Words everywhere;
    private final TextsOnDisk disk;
    private final Due due;
    private final Consumer<String> reports;
    private final Map<ModuleSource, LoadedModule> bySource = new HashMap<>();
    private final Map<Path, LoadedModule> byFile = new HashMap<>();

    /// Those of which something else is shown than what is found in them.
    private final Set<LoadedModule> unsettled = new LinkedHashSet<>();

    private final StepsElsewhere steps = new StepsElsewhere();

    /// The modules that a program has left while it may have to do with what is shown of them.
    private final Map<ProgramRun, Set<LoadedModule>> lingering = new HashMap<>();

    /// @param everywhere the words that matter in every module
    /// @param reports is told in one sentence each what of a text is left out
    LoadedModules(Witnesses witnesses, Words everywhere, TextsOnDisk disk, Due due, Consumer<String> reports) {
        this.graph = witnesses.graph();
        this.witnesses = witnesses;
        this.everywhere = everywhere;
        this.disk = disk;
        this.due = due;
        this.reports = reports;
    }

    Optional<LoadedModule> find(Path file) {
        return Optional.ofNullable(byFile.get(file));
    }

    Optional<LoadedModule> find(ModuleSource source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /// The module of a file, loaded from disk if need be; nothing if it cannot be read.
    Optional<LoadedModule> get(Path file) {
        return find(file).or(() -> disk.read(file).map(text -> load(Optional.of(file), text)));
    }

    List<LoadedModule> all() {
        return List.copyOf(bySource.values());
    }

    List<ProgramRun> programs() {
        return bySource.values().stream()
                .flatMap(module -> module.program().stream())
                .toList();
    }

    LoadedModule load(Optional<Path> file, SourceText text) {
        ModuleSource source = new ModuleSource(file, text, reports);
        Words hints = file.map(path -> graph.hints(path).words()).orElse(Words.NONE);
        LoadedModule module = new LoadedModule(source, everywhere.and(hints), witnesses::count);
        bySource.put(source, module);
        file.ifPresent(path -> byFile.put(path, module));
        return module;
    }

    /// The program does not consist of this module any more. What is shown of it may be for that program, which may
    /// have left it only for what is being typed: as long as it is.
    void leave(ModuleSource source, ProgramRun program) {
        find(source).ifPresent(module -> {
            if (module.told().isEmpty()) {
                release(module, program);
            } else {
                lingering.computeIfAbsent(program, _ -> new HashSet<>()).add(module);
            }
        });
    }

    /// What is to be shown of the module has been made out. If it is what is found in it, programs that have left it
    /// have nothing to do with it any more.
    void noteShown(LoadedModule module, List<Finding> shown) {
        steps.note(module, shown);
        if (!module.isSettled()) {
            unsettled.add(module);
            return;
        }
        unsettled.remove(module);
        List<ProgramRun> gone = module.users().stream()
                .filter(program -> !program.consistsOf(module.source()))
                .toList();
        for (ProgramRun program : gone) {
            forget(module, program);
            release(module, program);
        }
    }

    /// The modules of which findings are shown that steps in this one lead to.
    Collection<LoadedModule> withStepsIn(LoadedModule module) {
        return module.source().file().map(steps::in).orElse(List.of());
    }

    /// The modules of which something else is shown than what is found in them.
    Set<LoadedModule> unsettled() {
        return unsettled;
    }

    /// Whether the program, stale or not, has to do with what is shown of a module.
    boolean hasToDoWithFindings(ProgramRun program) {
        return !program.callers().isEmpty()
                || lingering.containsKey(program)
                || program.modules().stream()
                        .flatMap(source -> find(source).stream())
                        .anyMatch(module -> !module.isSettled());
    }

    /// The program is no more.
    void end(ProgramRun program) {
        Set<LoadedModule> parts = new HashSet<>(lingering.getOrDefault(program, Set.of()));
        lingering.remove(program);
        program.modules().forEach(source -> find(source).ifPresent(parts::add));
        for (LoadedModule module : parts) {
            if (!module.told().isEmpty()) {
                due.tell(module);
            }
            release(module, program);
        }
    }

    private void forget(LoadedModule module, ProgramRun program) {
        lingering.computeIfPresent(program, (_, left) -> {
            left.remove(module);
            return left.isEmpty() ? null : left;
        });
    }

    private void release(LoadedModule module, ProgramRun program) {
        module.users().remove(program);
        unloadIfUnneeded(module);
    }

    void unloadIfUnneeded(LoadedModule module) {
        if (!module.isNeeded()) {
            unload(module);
        }
    }

    void unload(LoadedModule module) {
        if (bySource.remove(module.source()) != null) {
            unsettled.remove(module);
            steps.note(module, List.of());
            module.source().file().ifPresent(file -> {
                byFile.remove(file, module);
                if (witnesses.put(file, Reach.NOTHING)) {
                    due.weigh();
                }
            });
            module.users().forEach(user -> forget(module, user));
            module.program().ifPresent(this::end);
            module.close();
            if (!module.told().isEmpty()) {
                due.tell(module);
            }
        }
    }

    @Override
    public void close() {
        new ArrayList<>(bySource.values()).forEach(LoadedModule::close);
        bySource.clear();
        byFile.clear();
    }
}
