package dev.earshot.analysis;

import dev.earshot.analysis.ScannedFile.Found;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.Problem;
import dev.earshot.workspace.PythonFiles;
import dev.earshot.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Looks once at all Python files of some folders, each file for itself.
/// The files are found first and then shared out between two threads; what comes out has the order in which they were
/// found.
/// It does not know who reads the result.
public final class Scan {
    private final FileSelection selection;

    public Scan(FileSelection selection) {
        this.selection = selection;
    }

    /// Scans the files and folders that a person named. No input makes it throw: what fails is a problem in the result.
    public ScanResult of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        PythonFiles python = new PythonFiles(selection, files::add, problems::add);
        named.forEach(python::find);
        List<Path> distinct = named.size() > 1 ? withoutDuplicates(files) : files;
        List<Outcome> outcomes = outcomes(distinct);
        outcomes.forEach(outcome -> outcome.problem().ifPresent(problems::add));
        List<ScannedFile> found =
                outcomes.stream().map(Outcome::file).flatMap(Optional::stream).toList();
        return new ScanResult(distinct.size(), found, problems);
    }

    private List<Outcome> outcomes(List<Path> files) {
        AtomicInteger next = new AtomicInteger();
        List<Outcome> here = new ArrayList<>();
        List<Outcome> there = new ArrayList<>();
        Thread second = new Thread(() -> work(files, next, there), "scan");
        second.start();
        work(files, next, here);
        join(second);
        here.addAll(there);
        here.sort(Comparator.comparingInt(Outcome::index));
        return here;
    }

    private void work(List<Path> files, AtomicInteger next, List<Outcome> outcomes) {
        FileContent content = new FileContent(selection.sizeLimit());
        for (int index = next.getAndIncrement(); index < files.size(); index = next.getAndIncrement()) {
            Outcome outcome = outcome(index, files.get(index), content);
            if (outcome.file().isPresent() || outcome.problem().isPresent()) {
                outcomes.add(outcome);
            }
        }
    }

    private Outcome outcome(int index, Path path, FileContent content) {
        try {
            if (!content.read(path)) {
                return Outcome.of(index, new Problem.TooLarge(path, selection.sizeLimit()));
            }
            if (!Mentions.leadToListen(content.text())) {
                return new Outcome(index, Optional.empty(), Optional.empty());
            }
            SourceFile file = content.file(path);
            return new Outcome(index, scanned(file), file.problem());
        } catch (IOException failure) {
            return Outcome.of(index, Problem.Unreadable.of(path, failure));
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            return Outcome.of(index, new Problem.Failed(path, failure));
        }
    }

    private static Optional<ScannedFile> scanned(SourceFile file) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(file.text())) {
            List<Found> found = analysis.findings().stream()
                    .map(finding -> new Found(finding, analysis.fixes(finding)))
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(new ScannedFile(file, found));
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

    /// What one file came to, with its place in the order of the files.
    private record Outcome(int index, Optional<ScannedFile> file, Optional<Problem> problem) {
        static Outcome of(int index, Problem problem) {
            return new Outcome(index, Optional.empty(), Optional.of(problem));
        }
    }
}
