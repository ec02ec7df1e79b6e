package dev.earshot.analysis.program;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.python.Interpretation;
import dev.earshot.python.machine.flow.Effort;
import dev.earshot.python.machine.outside.ModuleFinder;
import dev.earshot.python.relevance.Expected;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.words.Words;
import dev.earshot.workspace.FoundModule;
import dev.earshot.workspace.SearchPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One attempt at a program: it is run with the statements that matter for the words known so far, until a run brings
/// no new ones. It starts from the same words each time, so what comes out depends on the texts alone.
/// It does not know what earlier attempts came to.
final class ProgramAttempt implements ModuleFinder {
    /// Rounds in which words bring new words; an alias of an alias of an alias takes three.
    private static final int MOST_ROUNDS = 16;

    /// A program of more modules than these does not see the others.
    private static final int MOST_MODULES = 100;

    /// Statements run for a program of one module, or for one round of a module alone: some tenths of a second.
    static final long MOST_EFFORT = 30_000;

    /// Statements run for a program of which all matter: then each key costs that much, wherever it is typed. A
    /// thousandth of a second takes some 150.
    static final long MOST_EFFORT_WHEN_WHOLE = 3_000;

    /// Statements run for a program of long loops.
    static final long MOST_EFFORT_ON_LOOPS = 60_000;

    private final Part main;
    private final Optional<SearchPath> path;
    private final Modules modules;
    private final boolean isAlone;
    private final WholeText whole;
    private final Map<ModuleSource, Part> parts = new LinkedHashMap<>();
    private final Map<String, Optional<FoundModule>> asked;
    private final Map<String, ModuleSource> byName = new HashMap<>();
    private Runnable whenFollowing = () -> {};
    private boolean follows;
    private boolean leavesOut;
    private boolean hasGivenUp;

    /// Whether what other statements may have changed is taken for unknown: not while all of them may yet be run.
    private boolean doubts;

    /// An attempt that follows all imports.
    ProgramAttempt(Part before, Optional<SearchPath> path, Modules modules) {
        this(before.again(), path, modules, false, WholeText.none(), new HashMap<>());
        doubts = !WholeText.usual().mayBe(main);
    }

    private ProgramAttempt(
            Part main,
            Optional<SearchPath> path,
            Modules modules,
            boolean isAlone,
            WholeText whole,
            Map<String, Optional<FoundModule>> asked) {
        this.main = main;
        this.path = path;
        this.modules = modules;
        this.isAlone = isAlone;
        this.whole = whole;
        this.asked = asked;
        parts.put(main.source(), main);
    }

    /// Another attempt at the same program, for which all modules but the first are out of sight.
    ProgramAttempt alone() {
        ProgramAttempt alone = new ProgramAttempt(main.again(), path, modules, true, WholeText.none(), asked);
        alone.doubts = doubts;
        return alone;
    }

    /// Another attempt at the same program, for which all statements of its modules matter: of one after the other, as
    /// far as these are not too long.
    ProgramAttempt whole() {
        ProgramAttempt all = new ProgramAttempt(main.again(), path, modules, isAlone, WholeText.usual(), asked);
        all.doubts = true;
        return all;
    }

    /// Whether all statements of the module that it starts with can matter.
    boolean isShort() {
        return whole.mayBe(main);
    }

    /// Takes note of an edit.
    ///
    /// @return whether the program is another one by it
    boolean follow(ModuleSource source, StatementEdit edit) {
        Part part = parts.get(source);
        return part != null && (!whole.isAsBefore(parts.values()) || (part.isBegun() && part.follow(edit)));
    }

    /// The module that it starts with.
    Part main() {
        return main;
    }

    Map<ModuleSource, Part> parts() {
        return parts;
    }

    /// Whether it has come to another module than its own.
    boolean follows() {
        return follows;
    }

    /// Whether there are more modules than it sees.
    boolean leavesOut() {
        return leavesOut;
    }

    /// Whether it is not run for all that it might be.
    boolean isCutShort() {
        return leavesOut || parts.values().stream().anyMatch(Part::isCutShort);
    }

    /// The modules that were looked for, and what was found.
    Map<String, Optional<FoundModule>> asked() {
        return asked;
    }

    /// Whether its last run might have come further with more effort.
    boolean hasGivenUp() {
        return hasGivenUp;
    }

    /// Runs it, unless that leads too far.
    ///
    /// @param effort for all rounds together
    Optional<Interpretation> run(Interpreter interpreter, Effort effort) {
        start(main);
        return runOnceMore(interpreter, effort);
    }

    /// Runs it with what it has learned before, since something in it is in doubt now, or there is more effort.
    Optional<Interpretation> runOnceMore(Interpreter interpreter, Effort effort) {
        whenFollowing = effort::follow;
        for (int round = 0; round < MOST_ROUNDS && !effort.isExhausted(); round++) {
            Interpretation interpretation = interpret(interpreter, effort);
            if (!effort.isExhausted() && !learn(interpretation)) {
                return Optional.of(interpretation);
            }
        }
        return Optional.empty();
    }

    private Interpretation interpret(Interpreter interpreter, Effort effort) {
        Interpretation interpretation = interpreter.run(program(), this, effort);
        hasGivenUp = effort.hasGivenUp();
        return interpretation;
    }

    /// From now on takes for unknown what other statements than those that are run may have changed.
    ///
    /// @return whether what it came to hangs on something of that kind
    boolean beginToDoubt(Interpretation interpretation) {
        boolean hangs = false;
        if (!doubts) {
            doubts = true;
            for (Map.Entry<ModuleSource, Interpretation.Names> each :
                    names(interpretation).entrySet()) {
                Part part = part(each.getKey());
                for (String name : each.getValue().state()) {
                    hangs |= part.isDoubtful(name);
                }
            }
        }
        return hangs;
    }

    private Predicate<String> doubtsOf(Part part) {
        return name -> doubts && part.isDoubtful(name);
    }

    /// Runs it as far as it leads within bounds.
    ///
    /// @param reports is told in one sentence why it is not run to the end
    Interpretation run(Interpreter interpreter, Consumer<String> reports) {
        start(main);
        for (int round = 1; ; round++) {
            Effort effort = interpreter.effort(MOST_EFFORT, MOST_EFFORT);
            Interpretation interpretation = interpret(interpreter, effort);
            if (!learn(interpretation)) {
                return interpretation;
            }
            if (round == MOST_ROUNDS || effort.isExhausted()) {
                reports.accept("The document is not analysed to the end: its names lead on and on");
                return interpretation;
            }
        }
    }

    private ModuleFinder.Source program() {
        String name = path.map(SearchPath::moduleName).orElse("__main__");
        return new ModuleFinder.Source(
                name, main.source().isPackage(), main.suites(), main.expected(), doubtsOf(main), main);
    }

    /// What a run has told of each module.
    Map<ModuleSource, Interpretation.Names> names(Interpretation interpretation) {
        Map<ModuleSource, Interpretation.Names> names = new LinkedHashMap<>();
        interpretation.elsewhere().forEach((name, each) -> {
            ModuleSource source = byName.get(name);
            if (source != null) {
                names.put(source, each);
            }
        });
        names.put(main.source(), interpretation.names());
        return names;
    }

    private boolean learn(Interpretation interpretation) {
        boolean grows = main.learn(interpretation.names());
        for (Map.Entry<String, Interpretation.Names> other :
                interpretation.elsewhere().entrySet()) {
            ModuleSource source = byName.get(other.getKey());
            grows |= source != null && part(source).learn(other.getValue());
        }
        return grows;
    }

    @Override
    public Optional<ModuleFinder.Source> find(String name) {
        Optional<FoundModule> found = found(name);
        if (found.isEmpty() || isAlone) {
            return Optional.empty();
        }
        follows = true;
        whenFollowing.run();
        boolean isPackage = found.get().isPackage();
        if (found.get().file().isEmpty()) {
            return Optional.of(new ModuleFinder.Source(
                    name, isPackage, List.of(), Expected.NOTHING, _ -> false, Completeness.WHOLE));
        }
        return modules.source(found.get().file().get()).filter(this::isSeen).map(source -> {
            byName.put(name, source);
            Part part = part(source);
            return new ModuleFinder.Source(name, isPackage, part.suites(), part.expected(), doubtsOf(part), part);
        });
    }

    private boolean isSeen(ModuleSource source) {
        boolean isSeen = parts.containsKey(source) || parts.size() < MOST_MODULES;
        leavesOut |= !isSeen;
        return isSeen;
    }

    @Override
    public boolean hides(String name) {
        return found(name).isPresent();
    }

    private Optional<FoundModule> found(String name) {
        return asked.computeIfAbsent(name, _ -> path.flatMap(where -> where.find(name)));
    }

    private Part part(ModuleSource source) {
        return parts.computeIfAbsent(source, _ -> {
            Part part = new Part(source);
            start(part);
            return part;
        });
    }

    private void start(Part part) {
        Words seeds = modules.seeds(part.source());
        if (whole.take(part)) {
            part.startWhole(seeds);
        } else {
            part.start(seeds);
        }
    }
}
