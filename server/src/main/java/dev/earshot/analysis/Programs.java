package dev.earshot.analysis;

import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.analysis.imports.TypedImports;
import dev.earshot.analysis.imports.Witnesses;
import dev.earshot.analysis.module.ModuleEdit;
import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.analysis.program.Interpreter;
import dev.earshot.analysis.program.Modules;
import dev.earshot.analysis.program.Offer;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.analysis.program.Reach;
import dev.earshot.words.Words;
import dev.earshot.workspace.SearchPath;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Starts, runs and ends the programs of a workspace, and notes what each run makes due for others.
/// It does not know which modules are worth a program of their own.
final class Programs {
    private final LoadedModules modules;
    private final ImportGraph graph;
    private final Witnesses witnesses;
    private final TypedImports typed;
    private final Due due;
    private final Interpreter interpreter;
    private final Consumer<String> reports;

    /// Those that offer something else now, which is not to be believed yet.
    private final Set<ProgramRun> held = new HashSet<>();

    /// @param reports is told in one sentence each what is not analysed to the end
    Programs(LoadedModules modules, Witnesses witnesses, Due due, Interpreter interpreter, Consumer<String> reports) {
        this.modules = modules;
        this.graph = witnesses.graph();
        this.witnesses = witnesses;
        this.typed = new TypedImports(graph);
        this.due = due;
        this.interpreter = interpreter;
        this.reports = reports;
    }

    void start(LoadedModule module) {
        ModuleSource root = module.source();
        ProgramRun program = new ProgramRun(root, () -> path(root), new Kept(), interpreter, reports);
        module.start(program);
        module.users().add(program);
        due.run(program, module.isOpen());
    }

    void stop(LoadedModule module) {
        module.program().ifPresent(program -> {
            tellLater(program.callers());
            modules.end(program);
            module.stop();
            module.source().file().ifPresent(file -> {
                offer(file, Offer.NOTHING);
                reach(file, Reach.NOTHING);
            });
            modules.unloadIfUnneeded(module);
        });
    }

    void outdate(ProgramRun program) {
        program.outdate();
        due.run(program, isOfOpen(program));
    }

    /// Tells the programs that a module is part of what was edited in it.
    void follow(LoadedModule module, List<ModuleEdit> edits) {
        for (ProgramRun user : List.copyOf(module.users())) {
            edits.forEach(edit -> user.follow(module.source(), edit.statements()));
            if (user.isStale()) {
                outdate(user);
            }
        }
        // Nothing else may have changed than where it is, and whether what others show of it can be believed.
        due.tell(module);
        modules.unsettled().forEach(due::tell);
        modules.withStepsIn(module).forEach(other -> {
            edits.forEach(other::followElsewhere);
            if (edits.stream().anyMatch(ModuleEdit::movesLines)) {
                due.tell(other);
            }
        });
    }

    /// Looks whether a program would still get the modules that it has.
    void findAgain(ProgramRun program) {
        if (!program.findsAsBefore()) {
            outdate(program);
        }
    }

    /// Runs a program if need be.
    ///
    /// @param isHurried whether to break off and begin again later
    void refresh(ProgramRun program, BooleanSupplier isHurried) {
        if (!program.isStale() || !isOfItsRoot(program)) {
            return;
        }
        Set<ModuleSource> callers = new HashSet<>(program.callers());
        Set<ModuleSource> before = program.modules();
        try {
            interpreter.hurry(isHurried);
            program.refresh();
        } catch (Interpreter.BrokenOff hurried) {
            outdate(program);
            return;
        } finally {
            interpreter.hurry(() -> false);
        }
        callers.addAll(program.callers());
        moveOn(program, before);
        tellLater(callers);
        modules.unsettled().stream()
                .filter(module -> module.users().contains(program))
                .forEach(due::tell);
        due.offerAgain(program);
    }

    /// Looks who is concerned by what importing a program's module brings now. What is broken while somebody types is
    /// offered when it is whole.
    ///
    /// @param moment the number of edits in the workspace until now
    void offerAgain(ProgramRun program, long moment) {
        modules.find(program.root())
                .filter(module -> isOfItsRoot(program))
                .ifPresent(module -> module.source().file().ifPresent(file -> {
                    Offer offer = program.offer();
                    Reach reach = program.reach();
                    boolean isSame = graph.offered(file).equals(offer) && reach.equals(witnesses.reach(file));
                    boolean isHeld = !isSame && module.isBrokenSinceOffered();
                    if (!isHeld) {
                        module.noteOffered(moment);
                        offer(file, offer);
                    }
                    if (isHeld || isOnTheWay(reach, witnesses.reach(file))) {
                        held.add(program);
                    } else {
                        reach(file, reach);
                    }
                }));
    }

    /// A module may be out of reach only while somebody types its name.
    private boolean isOnTheWay(Reach reach, Reach before) {
        return !reach.files().containsAll(before.files())
                && before.files().stream().anyMatch(typed::areIn);
    }

    /// The imports of a file are about to change, by what somebody types.
    void noteTyping(Path file) {
        typed.note(file);
    }

    /// All files are meant as they stand.
    void settle() {
        typed.settle();
        offerWhatWasHeld();
    }

    private void reach(Path file, Reach reach) {
        if (witnesses.put(file, reach)) {
            due.weigh();
        }
    }

    /// Looks again whose word counts, and has that told where it makes a difference.
    void weigh() {
        witnesses.changed().forEach(file -> modules.find(file).ifPresent(due::tell));
    }

    /// Whether what is found in a module may depend on programs that have yet to be run.
    boolean areAwaited(LoadedModule module) {
        return module.source().file().filter(_ -> module.isCalledIn()).stream()
                .flatMap(file -> witnesses.leadingTo(file).stream().filter(other -> !other.equals(file)))
                .anyMatch(other -> due.isToCheck(other)
                        || modules.find(other)
                                .flatMap(LoadedModule::program)
                                .filter(ProgramRun::isStale)
                                .isPresent());
    }

    /// Something was edited: what was held may be whole by now.
    void offerWhatWasHeld() {
        held.forEach(due::offerAgain);
        held.clear();
    }

    private void offer(Path file, Offer offer) {
        for (Path importer : graph.offer(file, offer)) {
            due.check(
                    importer,
                    modules.find(importer).filter(LoadedModule::isOpen).isPresent());
        }
    }

    private boolean isOfOpen(ProgramRun program) {
        return modules.find(program.root()).filter(LoadedModule::isOpen).isPresent();
    }

    private boolean isOfItsRoot(ProgramRun program) {
        return modules.find(program.root())
                .flatMap(LoadedModule::program)
                .filter(own -> own == program)
                .isPresent();
    }

    private void moveOn(ProgramRun program, Set<ModuleSource> before) {
        Set<ModuleSource> now = program.modules();
        before.stream().filter(each -> !now.contains(each)).forEach(each -> modules.leave(each, program));
        for (ModuleSource each : now) {
            modules.find(each).ifPresent(module -> {
                module.users().add(program);
                if (!module.isOpen()) {
                    each.rest();
                }
            });
        }
    }

    private void tellLater(Set<ModuleSource> sources) {
        sources.forEach(source -> modules.find(source).ifPresent(module -> {
            module.unsettle();
            due.tell(module);
        }));
    }

    private Optional<SearchPath> path(ModuleSource source) {
        return source.file().flatMap(graph.tree()::searchPath);
    }

    /// Where the programs get their modules from.
    private final class Kept implements Modules {
        @Override
        public Optional<ModuleSource> source(Path file) {
            return modules.get(file).map(LoadedModule::source);
        }

        @Override
        public Words seeds(ModuleSource source) {
            return modules.find(source).map(LoadedModule::seeds).orElseGet(interpreter::seeds);
        }
    }
}
