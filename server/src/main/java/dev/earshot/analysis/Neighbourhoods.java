package dev.earshot.analysis;

import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.FileStamp;
import dev.earshot.workspace.NearbyFiles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The folders around open files that are in none of the folders that the editor has open: their imports are looked
/// for there, as Python does. Only names are looked at; the workspace reads what is imported.
/// All paths are normalised. It does not know when to look.
final class Neighbourhoods {
    private final SearchedFolders folders;
    private final FileSelection selection;
    private final Consumer<Consumer<Workspace>> results;
    private final Set<Path> open = new HashSet<>();

    /// The files in each.
    private final Map<Path, Map<Path, FileStamp>> known = new LinkedHashMap<>();

    /// @param folders those that the editor has open
    /// @param results takes what is to be done with the workspace, on the thread that owns it
    Neighbourhoods(SearchedFolders folders, FileSelection selection, Consumer<Consumer<Workspace>> results) {
        this.folders = folders;
        this.selection = selection;
        this.results = results;
    }

    void open(Path file) {
        open.add(file);
    }

    void close(Path file) {
        open.remove(file);
    }

    /// Lets those go that have no open file, or are in a folder that the editor has open.
    void letGo() {
        letGo(wanted());
    }

    /// Lets those go that are not wanted, begins with those that are, and tells what has happened in them.
    void look() {
        Set<Path> wanted = wanted();
        letGo(wanted);
        wanted.forEach(this::look);
    }

    private void letGo(Set<Path> wanted) {
        for (Path root : List.copyOf(known.keySet())) {
            if (!wanted.contains(root)) {
                known.remove(root);
                results.accept(workspace -> workspace.removeRoot(root));
            }
        }
    }

    private Set<Path> wanted() {
        return open.stream()
                .filter(file -> !folders.hold(file))
                .map(NearbyFiles::around)
                .collect(Collectors.toSet());
    }

    private void look(Path root) {
        Map<Path, FileStamp> now = new LinkedHashMap<>();
        new NearbyFiles(selection, file -> FileStamp.of(file).ifPresent(stamp -> now.put(file, stamp))).search(root);
        Map<Path, FileStamp> before = known.put(root, now);
        if (before == null) {
            results.accept(workspace -> workspace.addNeighbourhood(root));
        } else {
            List<Path> gone = before.keySet().stream()
                    .filter(file -> !now.containsKey(file))
                    .toList();
            List<Path> changed = now.entrySet().stream()
                    .filter(each -> !each.getValue().equals(before.getOrDefault(each.getKey(), each.getValue())))
                    .map(Map.Entry::getKey)
                    .toList();
            results.accept(workspace -> workspace.remove(gone));
            results.accept(workspace -> workspace.readAgain(changed));
        }
        results.accept(workspace -> workspace.list(now.keySet()));
    }
}
