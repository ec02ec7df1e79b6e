package dev.earshot.analysis.program;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.python.CallSite;
import dev.earshot.python.Interpretation;
import dev.earshot.python.machine.flow.Effort;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.workspace.FoundModule;
import dev.earshot.workspace.SearchPath;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The program that starts with one module, and what running it came to: kept until one of its parts changes in what
/// matters to it. It does not know which programs there are, nor who shows what was found.
public final class ProgramRun {
    /// The order of their files, and of two that start with the same one that in which they were made.
    public static final Comparator<ProgramRun> IN_ORDER = Comparator.comparing(
                    (ProgramRun program) -> program.root.file().orElse(Path.of("")))
            .thenComparingLong(program -> program.number);

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final ModuleSource root;
    private final Supplier<Optional<SearchPath>> path;
    private final Modules modules;
    private final Interpreter interpreter;
    private final Consumer<String> reports;

    /// All that its last run took.
    private List<ProgramAttempt> attempts;

    /// The one of them that counts.
    private ProgramAttempt kept;

    private Map<String, Optional<FoundModule>> asked = Map.of();
    private final IdentityHashMap<Suite, ModuleSource> sources = new IdentityHashMap<>();
    private Set<String> missing = Set.of();
    private List<CallSite> calls = List.of();
    private Supplier<Offer> newOffer = () -> Offer.NOTHING;
    private Supplier<Reach> newReach = () -> Reach.NOTHING;
    private Optional<Reach> reach = Optional.empty();
    private Optional<Offer> offer = Optional.empty();

    /// Whether it comes to a target by itself, as far as it is known what it comes to.
    private boolean comes;

    /// Whether it may have ended before that.
    private boolean endsEarly;

    private boolean isGivenUp;
    private long spent;
    private boolean leadsTooFar;
    private boolean stale = true;

    /// A program that has not been run yet.
    ///
    /// @param path where it looks for modules; nothing if it is to see no other than its own
    /// @param reports is told in one sentence why it is not analysed to the end
    public ProgramRun(
            ModuleSource root,
            Supplier<Optional<SearchPath>> path,
            Modules modules,
            Interpreter interpreter,
            Consumer<String> reports) {
        this.root = root;
        this.path = path;
        this.modules = modules;
        this.interpreter = interpreter;
        this.reports = reports;
        kept = new ProgramAttempt(new Part(root), Optional.empty(), modules);
        attempts = List.of(kept);
    }

    public ModuleSource root() {
        return root;
    }

    public boolean isStale() {
        return stale;
    }

    public void outdate() {
        stale = true;
    }

    /// The modules that it consists of.
    public Set<ModuleSource> modules() {
        Set<ModuleSource> all = new HashSet<>();
        attempts.forEach(attempt -> all.addAll(attempt.parts().keySet()));
        return all;
    }

    public boolean consistsOf(ModuleSource source) {
        return attempts.stream().anyMatch(attempt -> attempt.parts().containsKey(source));
    }

    /// Takes note of an edit in one of its modules.
    public void follow(ModuleSource source, StatementEdit edit) {
        for (ProgramAttempt attempt : attempts) {
            stale |= attempt.follow(source, edit);
        }
        stale |= comes && source == root && endsEarly != mayEndEarly(kept);
    }

    /// Whether the modules that it asked for are still those that it would get.
    public boolean findsAsBefore() {
        Optional<SearchPath> now = path.get();
        return asked.entrySet().stream()
                .allMatch(entry ->
                        now.flatMap(where -> where.find(entry.getKey())).equals(entry.getValue()));
    }

    /// Runs it if need be. Where that is broken off, all is as it was.
    public void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        try {
            interpret(interpreter.effort(ProgramAttempt.MOST_EFFORT, modules.effort()));
        } catch (StackOverflowError tooDeep) {
            calls = List.of();
            reach = Optional.of(Reach.NOTHING);
            reports.accept("The document is not analysed: it nests too deeply");
        } catch (Interpreter.BrokenOff hurried) {
            stale = true;
            throw hurried;
        }
    }

    /// Whether following it into other modules led too far, so that they are out of sight.
    public boolean isGivenUp() {
        return isGivenUp && path.get().isPresent();
    }

    /// Whether it leads into more of other modules than were looked at.
    public boolean leadsTooFar() {
        return leadsTooFar;
    }

    /// The statements that were run to follow it into other modules.
    public long spent() {
        return spent;
    }

    /// The calls of a target in one of its modules.
    public List<CallSite> calls(ModuleSource source) {
        return calls.stream()
                .filter(call -> sources.get(call.place().suite()) == source)
                .toList();
    }

    public boolean isCalledIn(ModuleSource source) {
        return calls.stream().anyMatch(call -> sources.get(call.place().suite()) == source);
    }

    /// The modules in which a target is called.
    public Set<ModuleSource> callers() {
        Set<ModuleSource> callers = new HashSet<>();
        calls.forEach(call -> sourceOf(call.place().suite()).ifPresent(callers::add));
        return callers;
    }

    /// The module that a statement stands in, as far as the statement was run.
    Optional<ModuleSource> sourceOf(Suite suite) {
        return Optional.ofNullable(sources.get(suite));
    }

    /// Those statements of a module that it was run with.
    Set<TopLevelStatement> mattering(ModuleSource source) {
        return Optional.ofNullable(kept.parts().get(source))
                .map(Part::mattering)
                .orElse(Set.of());
    }

    /// Names without which it does not reach what is below.
    public Set<String> missing() {
        return missing;
    }

    /// What importing its module brings. To make that out may take a look at whole texts, so it is done when asked.
    public Offer offer() {
        Offer current = offer.orElseGet(newOffer);
        offer = Optional.of(current);
        return current;
    }

    /// How far it speaks for others.
    public Reach reach() {
        Reach current = reach.orElseGet(newReach);
        reach = Optional.of(current);
        return current;
    }

    private Reach reach(ProgramAttempt attempt, Interpretation interpretation) {
        boolean isCutShort = leadsTooFar || attempt.isCutShort() || interpretation.has(Interpretation.Trait.CUT_SHORT);
        Set<Path> files = new HashSet<>();
        if (!isGivenUp && !isCutShort) {
            attempt.names(interpretation)
                    .keySet()
                    .forEach(source -> source.file().ifPresent(files::add));
        }
        boolean isMain =
                attempt.main().mattering().stream().anyMatch(each -> each.text().contains("__main__"));
        return new Reach(files, isMain);
    }

    /// Runs it with the modules that it imports; where that leads too far, its own module alone, for which others are
    /// out of sight then. Where what it comes to hangs on what other statements do, it is run with all.
    private void interpret(Effort effort) {
        Optional<SearchPath> where = path.get();
        ProgramAttempt following = new ProgramAttempt(kept.main(), where, modules);
        Optional<Interpretation> whereFollowed =
                where.isPresent() ? following.run(interpreter, effort) : Optional.empty();
        spent = effort.spentFollowing();
        isGivenUp = whereFollowed.isEmpty();
        ProgramAttempt found = isGivenUp ? following.alone() : following;
        Interpretation interpretation = whereFollowed.orElseGet(() -> found.run(interpreter, reports));
        leadsTooFar = following.leavesOut() || (isGivenUp && following.follows());
        attempts = isGivenUp ? List.of(following, found) : List.of(found);
        comes = interpretation.has(Interpretation.Trait.REACHES);
        endsEarly = comes && mayEndEarly(found);
        if (endsEarly || interpretation.has(Interpretation.Trait.HANGS_ON_STATE)) {
            runWhole(found, interpretation);
        } else {
            keep(found, found.hasGivenUp() ? runFurther(found).orElse(interpretation) : interpretation);
        }
    }

    /// Only where it is short enough for all of it to be run is that asked.
    private static boolean mayEndEarly(ProgramAttempt attempt) {
        return attempt.whole().isShort() && attempt.main().mayEndEarly();
    }

    /// Runs all of it, if it and its run are short; and takes what other statements may have changed for unknown where
    /// it is not.
    private void runWhole(ProgramAttempt found, Interpretation interpretation) {
        ProgramAttempt whole = found.whole();
        attempts = Stream.concat(attempts.stream(), Stream.of(whole)).toList();
        Effort effort = interpreter.effort(ProgramAttempt.MOST_EFFORT_WHEN_WHOLE, modules.effort());
        Optional<Interpretation> first = whole.isShort() ? whole.run(interpreter, effort) : Optional.empty();
        spent += effort.spentFollowing();
        Optional<Interpretation> whenWhole =
                whole.hasGivenUp() ? runFurther(whole).or(() -> first) : first;
        ProgramAttempt best = whenWhole.isPresent() ? whole : found;
        Interpretation known = whenWhole.orElse(interpretation);
        boolean again = best.beginToDoubt(known) || (best == found && found.hasGivenUp());
        keep(best, again ? runFurther(best).orElse(known) : known);
    }

    /// Runs an attempt once more; with more effort than usual where that was not enough.
    private Optional<Interpretation> runFurther(ProgramAttempt attempt) {
        Effort effort = attempt.hasGivenUp()
                ? interpreter.moreEffort(ProgramAttempt.MOST_EFFORT_ON_LOOPS, 4 * modules.effort())
                : interpreter.effort(ProgramAttempt.MOST_EFFORT, modules.effort());
        Optional<Interpretation> further = attempt.runOnceMore(interpreter, effort);
        spent += effort.spentFollowing();
        return further;
    }

    private void keep(ProgramAttempt attempt, Interpretation interpretation) {
        kept = attempt;
        asked = attempt.asked();
        calls = interpretation.calls();
        missing = interpretation.names().missing();
        newOffer = () -> Offer.of(attempt.names(interpretation), interpretation);
        offer = Optional.empty();
        newReach = () -> reach(attempt, interpretation);
        reach = Optional.empty();
        sources.clear();
        attempt.parts().values().forEach(part -> part.suites().forEach(suite -> sources.put(suite, part.source())));
    }
}
