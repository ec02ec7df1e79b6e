package dev.earshot.analysis.scan;

import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.analysis.imports.Witnesses;
import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.analysis.program.Interpreter;
import dev.earshot.analysis.program.ModuleFindings;
import dev.earshot.analysis.program.Modules;
import dev.earshot.analysis.program.Offer;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.analysis.program.Reach;
import dev.earshot.analysis.scan.ScannedFile.Found;
import dev.earshot.analysis.scan.ScannedFile.StepElsewhere;
import dev.earshot.rule.Finding;
import dev.earshot.words.Words;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.Problem;
import dev.earshot.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Runs the programs of a scan: first those that start with a file which mentions words of interest, then those that
/// start with a file which mentions what the first ones offer, and so on until nothing new is offered.
/// In each round every program is run for itself, by whichever thread, and what it offers counts from the next round
/// on; so what comes out does not depend on the threads. It does not know which files were asked for.
final class ProgramScan {
    /// An offer of an offer of an offer takes three.
    private static final int MOST_ROUNDS = 24;

    /// Statements run to follow programs into other modules than their own, in all programs together: a few seconds.
    private static final long MOST_EFFORT = 200_000;

    private final ImportGraph graph;
    private final Witnesses witnesses;
    private final Words everywhere = new Interpreter().seeds();
    private final UnaryOperator<Path> names;
    private final long sizeLimit;
    private final Map<Path, Outcome> outcomes = new TreeMap<>();
    private final Map<Path, Integer> lengths = new HashMap<>();
    private Collection<Path> unsettled = List.of();
    private int programsRun;
    private long left = MOST_EFFORT;

    /// What one program came to.
    ///
    /// @param spent the statements that were run to follow it into other modules
    /// @param isFinal whether it comes to the same whatever others offer
    /// @param seeds the words that its modules started from
    /// @param reach how far it speaks for others
    /// @param found by the files that the calls are in
    /// @param reached those of these calls that it comes to by itself
    private record Outcome(
            Path root,
            long spent,
            boolean isFinal,
            Offer offer,
            Map<Path, Words> seeds,
            Reach reach,
            Map<Path, ScannedFile> found,
            Set<Found> reached,
            List<Problem> problems) {
        static Outcome failed(Path root, Problem problem) {
            return new Outcome(
                    root, 0, true, Offer.NOTHING, Map.of(), Reach.NOTHING, Map.of(), Set.of(), List.of(problem));
        }
    }

    /// @param names what the person who scans calls a file
    ProgramScan(ImportGraph graph, UnaryOperator<Path> names, long sizeLimit) {
        this.graph = graph;
        this.witnesses = new Witnesses(graph);
        this.names = names;
        this.sizeLimit = sizeLimit;
    }

    /// A file whose program is to be run in any case.
    void add(Path file, int length) {
        lengths.put(file, length);
    }

    void run() {
        Collection<Path> next = lengths.keySet();
        for (int round = 0; round < MOST_ROUNDS && !next.isEmpty(); round++) {
            Collection<Outcome> outcomesOfRound = runAll(next, Math.min(left / next.size(), Modules.MOST_EFFORT));
            Set<Path> mayChange = new LinkedHashSet<>();
            for (Outcome outcome : outcomesOfRound) {
                outcomes.put(outcome.root(), outcome);
                programsRun++;
                left -= outcome.spent();
                mayChange.addAll(graph.offer(outcome.root(), outcome.offer()));
            }
            next = toRun(mayChange);
        }
        unsettled = next;
        outcomes.forEach(
                (root, outcome) -> witnesses.put(root, unsettled.contains(root) ? Reach.NOTHING : outcome.reach()));
    }

    /// How often a program was run, each with all that its words brought.
    int programsRun() {
        return programsRun;
    }

    /// The statements that were run to follow programs into other modules than their own.
    long spent() {
        return MOST_EFFORT - left;
    }

    List<Problem> problems(Path file) {
        if (unsettled.contains(file)) {
            return List.of(new Problem.LeadsTooFar(names.apply(file)));
        }
        return Optional.ofNullable(outcomes.get(file)).map(Outcome::problems).orElse(List.of());
    }

    /// What all programs have found in a file whose word counts; where several found the same call, the one that starts
    /// with the file has the word.
    Optional<ScannedFile> found(Path file) {
        Map<Integer, Found> found = new TreeMap<>();
        Optional<SourceFile> source = Optional.empty();
        for (Outcome outcome : ownFirst(file)) {
            ScannedFile report = outcome.found().get(file);
            if (report != null) {
                source = source.or(() -> Optional.of(report.file()));
                report.found().stream()
                        .filter(each -> witnesses.count(outcome.reached().contains(each), outcome.root(), file))
                        .forEach(
                                each -> found.putIfAbsent(each.finding().range().start(), each));
            }
        }
        return source.filter(_ -> !found.isEmpty()).map(read -> new ScannedFile(read, List.copyOf(found.values())));
    }

    private List<Outcome> ownFirst(Path file) {
        List<Outcome> all = new ArrayList<>(outcomes.values());
        Optional.ofNullable(outcomes.get(file)).ifPresent(own -> all.addFirst(own));
        return all;
    }

    private Collection<Path> toRun(Set<Path> mayChange) {
        Map<Path, Words> seeds = new HashMap<>();
        Set<Path> next = new LinkedHashSet<>();
        for (Outcome outcome : outcomes.values()) {
            boolean same = outcome.isFinal()
                    || outcome.seeds().entrySet().stream()
                            .allMatch(entry -> !mayChange.contains(entry.getKey())
                                    || seeds.computeIfAbsent(entry.getKey(), this::seeds)
                                            .equals(entry.getValue()));
            if (!same) {
                next.add(outcome.root());
            }
        }
        for (Path file : mayChange) {
            if (!outcomes.containsKey(file) && matters(file)) {
                next.add(file);
            }
        }
        return next;
    }

    private Words seeds(Path file) {
        return everywhere.and(graph.hints(file).words());
    }

    private boolean matters(Path file) {
        return graph.hints(file).matterIn(file, () -> text(file), () -> graph.handsOn(file));
    }

    private Optional<String> text(Path file) {
        try {
            FileContent content = new FileContent(sizeLimit);
            return content.read(file) ? Optional.of(content.text()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// @param effort how much may be spent on each
    private Collection<Outcome> runAll(Collection<Path> files, long effort) {
        List<Path> longestFirst = files.stream()
                .sorted((one, other) -> Integer.compare(lengths.getOrDefault(other, 0), lengths.getOrDefault(one, 0)))
                .toList();
        Collection<Outcome> done = new ConcurrentLinkedQueue<>();
        SharedWork.over(longestFirst, () -> new Worker(effort, done));
        return done;
    }

    /// One thread's programs of one round.
    private final class Worker implements SharedWork.Worker<Path> {
        private final Interpreter interpreter = new Interpreter();
        private final FileContent content = new FileContent(sizeLimit);
        private final FileSources sources;
        private final Collection<Outcome> done;

        Worker(long effort, Collection<Outcome> done) {
            this.sources = new FileSources(graph, everywhere, content, effort);
            this.done = done;
        }

        @Override
        public void take(Path file) {
            try {
                if (content.read(file)) {
                    run(file, content.file(names.apply(file)));
                }
                sources.makeRoom();
            } catch (IOException failure) {
                fail(file, Problem.Unreadable.of(names.apply(file), failure));
            } catch (RuntimeException | VirtualMachineError | LinkageError failure) {
                fail(file, new Problem.Failed(names.apply(file), failure));
            }
        }

        private void fail(Path file, Problem problem) {
            done.add(Outcome.failed(file, problem));
        }

        private void run(Path file, SourceFile read) {
            List<Problem> problems = new ArrayList<>();
            read.problem().ifPresent(problems::add);
            Consumer<String> reports = report -> problems.add(new Problem.Incomplete(read.path(), report));
            ModuleSource root = new ModuleSource(Optional.of(file), read.text(), reports);
            sources.put(file, read, root);
            ProgramRun program =
                    new ProgramRun(root, () -> graph.tree().searchPath(file), sources, interpreter, reports);
            program.refresh();
            if (program.leadsTooFar()) {
                problems.add(new Problem.LeadsTooFar(read.path()));
            }
            Map<Path, Words> seeds = new HashMap<>();
            Map<Path, ScannedFile> found = new HashMap<>();
            Set<Found> reached = Collections.newSetFromMap(new IdentityHashMap<>());
            for (ModuleSource module : program.modules()) {
                Path path = module.file().orElseThrow();
                seeds.put(path, sources.seeds(module));
                ModuleFindings findings = new ModuleFindings(module, List.of(program), (_, _, _) -> true);
                if (!findings.all().isEmpty()) {
                    found.put(path, scanned(sources.file(path), findings, reached));
                }
            }
            boolean isFinal = program.isGivenUp();
            done.add(new Outcome(
                    file, program.spent(), isFinal, program.offer(), seeds, program.reach(), found, reached, problems));
        }

        private ScannedFile scanned(SourceFile file, ModuleFindings findings, Set<Found> reached) {
            List<Found> found = new ArrayList<>();
            for (Finding finding : findings.all()) {
                List<StepElsewhere> elsewhere = new ArrayList<>();
                finding.elsewhere().forEach(step -> elsewhere(step).ifPresent(elsewhere::add));
                Found each = new Found(finding, elsewhere, findings.fixes(finding));
                found.add(each);
                if (findings.isReached(finding)) {
                    reached.add(each);
                }
            }
            return new ScannedFile(named(file), found);
        }

        private Optional<StepElsewhere> elsewhere(Finding.StepElsewhere step) {
            return DocumentUri.of(step.place().uri())
                    .path()
                    .map(path -> new StepElsewhere(
                            named(sources.file(path)), step.place().range(), step.message()));
        }

        private SourceFile named(SourceFile file) {
            return new SourceFile(names.apply(file.path()), file.text(), file.problem(), file.excerpts());
        }

        @Override
        public void close() {
            sources.close();
        }
    }
}
