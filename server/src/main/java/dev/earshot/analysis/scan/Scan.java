package dev.earshot.analysis.scan;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.ModuleTree;
import dev.earshot.workspace.Problem;
import dev.earshot.workspace.PythonFiles;
import dev.earshot.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Looks once at all Python files of some folders, and at those that these import as far as that matters.
///
/// First every file is read and searched for words and imports, which leaves a few candidates; then the programs are
/// run that start with those. Both are shared between two threads, and what comes out has the order in which the files
/// were found. It does not know who reads the result.
public final class Scan {
    private final FileSelection selection;
    private final Map<Path, Path> named;
    private final ScannedFolders folders;
    private final Queue<Searched> searched = new ConcurrentLinkedQueue<>();
    private final Map<Path, List<Problem>> problems = new ConcurrentHashMap<>();
    private final Map<Path, ScannedFile> alone = new ConcurrentHashMap<>();

    /// What stands in a file, as far as a search tells.
    private record Searched(Path file, FileFacts facts, int length) {}

    /// @param named the files as they were found, by their normalised paths
    private Scan(FileSelection selection, Map<Path, Path> named, ScannedFolders folders) {
        this.selection = selection;
        this.named = named;
        this.folders = folders;
    }

    /// Scans the files and folders that a person named. No input makes it throw: what fails is a problem in the result.
    public static ScanResult of(List<Path> paths, FileSelection selection) {
        Map<Path, Path> files = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        PythonFiles python =
                new PythonFiles(selection, file -> files.putIfAbsent(ModuleTree.normalised(file), file), problems::add);
        paths.forEach(python::find);
        ScannedFolders folders = ScannedFolders.of(paths, files.keySet(), selection);
        return new Scan(selection, files, folders).result(problems);
    }

    private ScanResult result(List<Problem> found) {
        SharedWork.over(List.copyOf(named.keySet()), Searcher::new);
        ImportGraph graph = new ImportGraph(folders.tree());
        ProgramScan programs = new ProgramScan(graph, this::name, selection.sizeLimit());
        searched.forEach(file -> add(file, graph, programs));
        folders.reached(graph, selection.sizeLimit()).forEach(programs::add);
        programs.run();
        List<ScannedFile> files = new ArrayList<>();
        List<Problem> all = new ArrayList<>(found);
        for (Path file : named.keySet()) {
            programs.found(file).or(() -> Optional.ofNullable(alone.get(file))).ifPresent(files::add);
            all.addAll(problems.getOrDefault(file, List.of()));
            all.addAll(programs.problems(file));
        }
        return new ScanResult(named.size(), files, all);
    }

    private static void add(Searched file, ImportGraph graph, ProgramScan programs) {
        graph.put(file.file(), file.facts());
        if (file.facts().mentions()) {
            programs.add(file.file(), file.length());
        }
    }

    private Path name(Path file) {
        return named.getOrDefault(file, file);
    }

    /// One thread that searches files for words.
    private final class Searcher implements SharedWork.Worker<Path> {
        private final FileContent content = new FileContent(selection.sizeLimit());
        private final Map<Path, Boolean> importing = new HashMap<>();

        @Override
        public void take(Path file) {
            try {
                search(file, name(file));
            } catch (IOException failure) {
                problems.put(file, List.of(Problem.Unreadable.of(name(file), failure)));
            } catch (RuntimeException | VirtualMachineError | LinkageError failure) {
                problems.put(file, List.of(new Problem.Failed(name(file), failure)));
            }
        }

        /// What is no regular file, such as a pipe, can be read only once.
        private void search(Path file, Path name) throws IOException {
            if (!content.read(file)) {
                problems.put(file, List.of(new Problem.TooLarge(name, selection.sizeLimit())));
                return;
            }
            String text = content.text();
            FileFacts facts = importEachOther(file)
                    ? FileFacts.of(text, content.isPlain())
                    : FileFacts.ofLonely(text, content.isPlain());
            if (facts.mentions() && !Files.isRegularFile(file)) {
                analyseAlone(file, content.file(name));
            } else {
                searched.add(new Searched(file, facts, text.length()));
            }
        }

        /// The same for all files of a folder.
        private boolean importEachOther(Path file) {
            return importing.computeIfAbsent(file.getParent(), _ -> folders.importEachOther(file));
        }

        private void analyseAlone(Path file, SourceFile read) {
            List<Problem> found = new ArrayList<>();
            read.problem().ifPresent(found::add);
            try (DocumentAnalysis analysis = DocumentAnalysis.open(
                    read.text(), report -> found.add(new Problem.Incomplete(read.path(), report)))) {
                List<ScannedFile.Found> findings = analysis.findings().stream()
                        .map(finding -> new ScannedFile.Found(finding, analysis.fixes(finding)))
                        .toList();
                if (!findings.isEmpty()) {
                    alone.put(file, new ScannedFile(read, findings));
                }
            }
            problems.put(file, found);
        }
    }
}
