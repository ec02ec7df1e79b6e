package dev.earshot.analysis;

import dev.earshot.python.CallSite;
import dev.earshot.python.Interpretation;
import dev.earshot.python.machine.Effort;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.workspace.FoundModule;
import dev.earshot.workspace.SearchPath;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The program that starts with one module, and what running it came to: kept until one of its parts changes in what
/// matters to it. It does not know which programs there are, nor who shows what was found.
final class ProgramRun {
    /// The order of their files, and of two that start with the same one that in which they were made.
    static final Comparator<ProgramRun> IN_ORDER = Comparator.comparing(
                    (ProgramRun program) -> program.root.file().orElse(Path.of("")))
            .thenComparingLong(program -> program.number);

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final ModuleSource root;
    private final Supplier<Optional<SearchPath>> path;
    private final Modules modules;
    private final Interpreter interpreter;
    private final Consumer<String> reports;

    private Map<ModuleSource, Part> parts = new LinkedHashMap<>();
    private Map<String, Optional<FoundModule>> asked = Map.of();
    private final IdentityHashMap<Suite, ModuleSource> sources = new IdentityHashMap<>();
    private Set<String> missing = Set.of();
    private List<CallSite> calls = List.of();
    private Supplier<Offer> newOffer = () -> Offer.NOTHING;
    private Optional<Offer> offer = Optional.empty();
    private Optional<Part> givenUp = Optional.empty();
    private long spent;
    private boolean leadsTooFar;
    private boolean stale = true;

    /// A program that has not been run yet.
    ///
    /// @param path where it looks for modules; nothing if it is to see no other than its own
    /// @param reports is told in one sentence why it is not analysed to the end
    ProgramRun(
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
        parts.put(root, new Part(root));
    }

    ModuleSource root() {
        return root;
    }

    boolean isStale() {
        return stale;
    }

    void outdate() {
        stale = true;
    }

    /// The modules that it consists of.
    Set<ModuleSource> modules() {
        return Set.copyOf(parts.keySet());
    }

    boolean consistsOf(ModuleSource source) {
        return parts.containsKey(source);
    }

    /// Takes note of an edit in one of its modules.
    void follow(ModuleSource source, StatementEdit edit) {
        Part part = parts.get(source);
        stale |= part != null && part.follow(edit);
        stale |= source == root && givenUp.filter(before -> before.follow(edit)).isPresent();
    }

    /// Whether the modules that it asked for are still those that it would get.
    boolean findsAsBefore() {
        Optional<SearchPath> now = path.get();
        return asked.entrySet().stream()
                .allMatch(entry ->
                        now.flatMap(where -> where.find(entry.getKey())).equals(entry.getValue()));
    }

    /// Runs it if need be. Where that is broken off, all is as it was.
    void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        try {
            interpret(interpreter.effort(ProgramAttempt.MOST_EFFORT, modules.effort()));
        } catch (StackOverflowError tooDeep) {
            calls = List.of();
            reports.accept("The document is not analysed: it nests too deeply");
        } catch (Interpreter.BrokenOff hurried) {
            stale = true;
            throw hurried;
        }
    }

    /// Whether following it into other modules led too far, so that they are out of sight.
    boolean isGivenUp() {
        return givenUp.isPresent() && path.get().isPresent();
    }

    /// Whether it leads into more of other modules than were looked at.
    boolean leadsTooFar() {
        return leadsTooFar;
    }

    /// The statements that were run to follow it into other modules.
    long spent() {
        return spent;
    }

    /// The calls of a target in one of its modules.
    List<CallSite> calls(ModuleSource source) {
        return calls.stream()
                .filter(call -> sources.get(call.place().suite()) == source)
                .toList();
    }

    boolean isCalledIn(ModuleSource source) {
        return calls.stream().anyMatch(call -> sources.get(call.place().suite()) == source);
    }

    /// The modules in which a target is called.
    Set<ModuleSource> callers() {
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
        return Optional.ofNullable(parts.get(source)).map(Part::mattering).orElse(Set.of());
    }

    /// Names without which it does not reach what is below.
    Set<String> missing() {
        return missing;
    }

    /// What importing its module brings. To make that out may take a look at whole texts, so it is done when asked.
    Offer offer() {
        Offer current = offer.orElseGet(newOffer);
        offer = Optional.of(current);
        return current;
    }

    /// Runs it with the modules that it imports; where that leads too far, its own module alone, for which others are
    /// out of sight then.
    private void interpret(Effort effort) {
        Optional<SearchPath> where = path.get();
        ProgramAttempt whole = new ProgramAttempt(Objects.requireNonNull(parts.get(root)), where, modules);
        Optional<Interpretation> interpretation = where.isPresent() ? whole.run(interpreter, effort) : Optional.empty();
        spent = effort.spentFollowing();
        if (interpretation.isPresent()) {
            givenUp = Optional.empty();
            keep(whole, whole, interpretation.get());
        } else {
            ProgramAttempt alone = whole.alone();
            keep(whole, alone, alone.run(interpreter, reports));
            givenUp = Optional.of(whole.main());
            parts.put(root, alone.main());
        }
        leadsTooFar = whole.leavesOut() || (interpretation.isEmpty() && whole.follows());
    }

    /// @param whole the one that followed all imports
    private void keep(ProgramAttempt whole, ProgramAttempt attempt, Interpretation interpretation) {
        parts = whole.parts();
        asked = whole.asked();
        calls = interpretation.calls();
        missing = interpretation.names().missing();
        newOffer = () -> Offer.of(attempt.names(interpretation), interpretation);
        offer = Optional.empty();
        sources.clear();
        attempt.parts().values().forEach(part -> part.suites().forEach(suite -> sources.put(suite, part.source())));
    }
}
