package dev.earshot.analysis.program;

import dev.earshot.python.Interpretation;
import dev.earshot.python.Targets;
import dev.earshot.python.callback.CallbackRunner;
import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.computation.Results;
import dev.earshot.python.library.StandardLibrary;
import dev.earshot.python.machine.Library;
import dev.earshot.python.machine.Setting;
import dev.earshot.python.machine.flow.Effort;
import dev.earshot.python.machine.outside.ModuleFinder;
import dev.earshot.python.machine.program.Program;
import dev.earshot.rule.ListenRule;
import dev.earshot.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Runs programs for the rule's targets, and keeps what can be used again by the next run. It does not know texts.
public final class Interpreter {
    /// What a thread that runs programs has for its calls: far more than the walk down a tree that is as deep as the
    /// parser lets it become.
    public static final long STACK_BYTES = 64 << 20;

    private final Targets targets = ListenRule.targets();
    private final Library library = new StandardLibrary(targets);
    private final CodeFacts facts = new CodeFacts(targets);
    private final Results results = new Results(facts);
    private final CodeInTexts texts = new CodeInTexts();
    private BooleanSupplier isHurried = () -> false;
    private int programsRun;
    private long statementsRun;

    /// A program was not run to its end, since something else is more urgent.
    public static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenOff() {
            super("broken off", null, false, false);
        }
    }

    /// Runs a program.
    ///
    /// @param effort one that this interpreter has made
    /// @throws BrokenOff if something else is more urgent
    public Interpretation run(ModuleFinder.Source main, ModuleFinder finder, Effort effort) {
        programsRun++;
        long before = effort.spent();
        try {
            return Program.run(
                    new Setting(targets, library, finder, texts::read, facts, results, effort),
                    new CallbackRunner(),
                    main);
        } finally {
            statementsRun += effort.spent() - before;
        }
    }

    /// What may be spent on a program that may be followed into other modules.
    ///
    /// @param most how many statements may be run
    /// @param mostFollowing how many of them once the program has come to another module than its own
    public Effort effort(long most, long mostFollowing) {
        return Effort.usual(most, mostFollowing, this::goOn);
    }

    /// The same for one that has not come to its end with that.
    public Effort moreEffort(long most, long mostFollowing) {
        return Effort.far(most, mostFollowing, this::goOn);
    }

    /// Says whether something is more urgent than the programs that are run from now on.
    public void hurry(BooleanSupplier newIsHurried) {
        isHurried = newIsHurried;
    }

    private void goOn() {
        if (isHurried.getAsBoolean()) {
            throw new BrokenOff();
        }
    }

    /// The words that matter in every module.
    public Words seeds() {
        Map<String, Set<String>> modules = new HashMap<>();
        targets.words().forEach(word -> modules.put(word, targets.ways(word)));
        return new Words(Set.of(), modules, Set.of());
    }

    /// Whether a module of this name has a target behind it.
    boolean leadsToTarget(String module) {
        return targets.leadsTo(module);
    }

    /// How often a program has been run to find out what names refer to.
    public int programsRun() {
        return programsRun;
    }

    /// How many statements have been run for that, each as often as it was.
    public long statementsRun() {
        return statementsRun;
    }
}
