package dev.earshot.analysis;

import dev.earshot.analysis.ScannedFile.Found;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.Problem;
import dev.earshot.workspace.PythonFiles;
import dev.earshot.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Looks once at all Python files of some folders, each file for itself.
///
/// First every file is read and searched for words, which leaves a few candidates; then those are analysed, the longest
/// first. Both are shared between two threads, and what comes out has the order in which the files were found.
/// It does not know who reads the result.
public final class Scan {
    private final FileSelection selection;
    private final Queue<Candidate> candidates = new ConcurrentLinkedQueue<>();
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

    private Scan(FileSelection selection) {
        this.selection = selection;
    }

    /// Scans the files and folders that a person named. No input makes it throw: what fails is a problem in the result.
    public static ScanResult of(List<Path> named, FileSelection selection) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        PythonFiles python = new PythonFiles(selection, files::add, problems::add);
        named.forEach(python::find);
        List<Path> distinct = named.size() > 1 ? withoutDuplicates(files) : files;
        List<ScannedFile> found = new ArrayList<>();
        for (Outcome outcome : new Scan(selection).outcomes(distinct)) {
            outcome.file().ifPresent(found::add);
            problems.addAll(outcome.problems());
        }
        return new ScanResult(distinct.size(), found, problems);
    }

    private List<Outcome> outcomes(List<Path> files) {
        List<Candidate> all = new ArrayList<>(files.size());
        files.forEach(file -> all.add(new Candidate(all.size(), file, 0)));
        shared(all, this::search);
        shared(
                candidates.stream()
                        .sorted(Comparator.comparingInt(Candidate::length).reversed())
                        .toList(),
                this::analyse);
        return outcomes.stream().sorted(Comparator.comparingInt(Outcome::index)).toList();
    }

    /// What is no regular file, such as a pipe, can be read only once.
    private void search(Candidate file, FileContent content) throws IOException {
        if (!content.read(file.path())) {
            file.fails(new Problem.TooLarge(file.path(), selection.sizeLimit()), outcomes::add);
            return;
        }
        String text = content.text();
        if (Mentions.leadToListen(text)) {
            if (Files.isRegularFile(file.path())) {
                candidates.add(new Candidate(file.index(), file.path(), text.length()));
            } else {
                analyseContent(file, content);
            }
        }
    }

    private void analyse(Candidate candidate, FileContent content) throws IOException {
        if (content.read(candidate.path())) {
            analyseContent(candidate, content);
        }
    }

    private void analyseContent(Candidate candidate, FileContent content) {
        SourceFile file = content.file(candidate.path());
        List<Problem> problems = new ArrayList<>();
        file.problem().ifPresent(problems::add);
        Consumer<String> reports = report -> problems.add(new Problem.Incomplete(candidate.path(), report));
        outcomes.add(new Outcome(candidate.index(), scanned(file, reports), problems));
    }

    private static Optional<ScannedFile> scanned(SourceFile file, Consumer<String> reports) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(file.text(), reports)) {
            List<Found> found = analysis.findings().stream()
                    .map(finding -> new Found(finding, analysis.fixes(finding)))
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(new ScannedFile(file, found));
        }
    }

    /// Has two threads do the step for each of the files, and returns when all are done.
    private void shared(List<Candidate> files, Step step) {
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            FileContent content = new FileContent(selection.sizeLimit());
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                guarded(files.get(i), content, step);
            }
        };
        Thread second = new Thread(work, "scan");
        second.start();
        work.run();
        join(second);
    }

    private void guarded(Candidate file, FileContent content, Step step) {
        try {
            step.take(file, content);
        } catch (IOException failure) {
            file.fails(Problem.Unreadable.of(file.path(), failure), outcomes::add);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            file.fails(new Problem.Failed(file.path(), failure), outcomes::add);
        }
    }

    private static List<Path> withoutDuplicates(List<Path> files) {
        Set<Path> seen = new HashSet<>();
        return files.stream()
                .filter(file -> seen.add(file.toAbsolutePath().normalize()))
                .toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scanning", interruption);
        }
    }

    /// What is done with one file, by a thread that has its own array to read into.
    private interface Step {
        void take(Candidate file, FileContent content) throws IOException;
    }

    /// A file that is worth a look, with its place in the order of the files.
    private record Candidate(int index, Path path, int length) {
        void fails(Problem problem, Consumer<Outcome> outcomes) {
            outcomes.accept(new Outcome(index, Optional.empty(), List.of(problem)));
        }
    }

    /// What one file came to, with its place in the order of the files.
    private record Outcome(int index, Optional<ScannedFile> file, List<Problem> problems) {}
}
