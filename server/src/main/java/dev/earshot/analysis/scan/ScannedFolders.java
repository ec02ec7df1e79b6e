package dev.earshot.analysis.scan;

import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.ModuleTree;
import dev.earshot.workspace.NearbyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the files of a scan find each other: in the folders that a person named, and, of a file that was named alone,
/// in the folder around its outermost package. What else is there is looked into only as far as it is imported.
///
/// @param tree the files that can be imported
/// @param named those that a person wants to be scanned
record ScannedFolders(ModuleTree tree, Set<Path> named) {
    static ScannedFolders of(List<Path> paths, Collection<Path> files, FileSelection selection) {
        ModuleTree tree = new ModuleTree();
        files.forEach(tree::add);
        for (Path each : paths) {
            Path path = ModuleTree.normalised(each);
            if (Files.isDirectory(path)) {
                tree.addRoot(path);
            } else if (Files.isRegularFile(path) && tree.searchPath(path).isEmpty()) {
                Path folder = NearbyFiles.around(path);
                tree.addRoot(folder);
                new NearbyFiles(selection, tree::add).search(folder);
            }
        }
        return new ScannedFolders(tree, Set.copyOf(files));
    }

    /// Whether imports in the file can come to others.
    boolean importEachOther(Path file) {
        return tree.searchPath(file).filter(path -> !path.isEmpty()).isPresent();
    }

    /// Adds what the named files import to the graph, and what that imports.
    ///
    /// @return those of the added files that mention words of interest, with their lengths
    Map<Path, Integer> reached(ImportGraph graph, long sizeLimit) {
        Map<Path, Integer> mention = new HashMap<>();
        if (tree.files().size() == named.size()) {
            return mention;
        }
        FileContent content = new FileContent(sizeLimit);
        Set<Path> seen = new HashSet<>(named);
        Deque<Path> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            for (Path file : graph.imported(open.remove())) {
                if (seen.add(file)) {
                    int length = read(file, graph, content);
                    if (graph.facts(file).filter(FileFacts::mentions).isPresent()) {
                        mention.put(file, length);
                    }
                    open.add(file);
                }
            }
        }
        return mention;
    }

    /// What cannot be read was not asked for: it imports nothing.
    private static int read(Path file, ImportGraph graph, FileContent content) {
        try {
            if (content.read(file)) {
                String text = content.text();
                graph.put(file, FileFacts.of(text, content.isPlain()));
                return text.length();
            }
        } catch (IOException unreadable) {
            return 0;
        }
        return 0;
    }
}
