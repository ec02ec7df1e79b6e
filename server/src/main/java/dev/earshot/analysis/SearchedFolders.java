package dev.earshot.analysis;

import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.Problem;
import dev.earshot.workspace.PythonFiles;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The folders that an editor has open, and which Python files are in them: those that a scan would look at, up to a
/// number. All paths are normalised. It does not read files, nor remember which there were.
final class SearchedFolders {
    private final FileSelection selection;
    private final int mostFiles;
    private final int mostFolders;
    private final Set<Path> roots = new LinkedHashSet<>();

    /// @param mostFiles what goes beyond this is somebody's whole disk, or others' code
    /// @param mostFolders how many are searched for that
    SearchedFolders(FileSelection selection, int mostFiles, int mostFolders) {
        this.selection = selection;
        this.mostFiles = mostFiles;
        this.mostFolders = mostFolders;
    }

    boolean add(Path root) {
        return roots.add(root);
    }

    boolean remove(Path root) {
        return roots.remove(root);
    }

    boolean hold(Path path) {
        return rootOf(path).isPresent();
    }

    /// The files that are there now, in the order of folders and names.
    ///
    /// @param goesOn asked every now and then
    /// @param problems is told of what cannot be read
    /// @param reports is told in a sentence if there are too many
    Set<Path> find(BooleanSupplier goesOn, Consumer<Problem> problems, Consumer<String> reports) {
        Search search = new Search(goesOn);
        PythonFiles files = new PythonFiles(selection, search.files::add, problems, search::goesOn);
        roots.forEach(files::find);
        if (search.isTooLarge()) {
            reports.accept(("There are too many files in the folders that are open: names are followed only into the"
                            + " first %d Python files of the first %d folders, and into what is open")
                    .formatted(mostFiles, mostFolders));
        }
        return search.files.stream().limit(mostFiles).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether there may be other files than before, since something has come, changed or gone.
    ///
    /// @param known the files that there were before
    boolean mayBeOthers(Path changed, Collection<Path> known) {
        Optional<Path> root = rootOf(changed);
        boolean isFolder = Files.isDirectory(changed, LinkOption.NOFOLLOW_LINKS);
        return root.isPresent()
                && isEntered(root.get().relativize(changed), isFolder)
                && (isFolder
                        || PythonFiles.matter(changed)
                        || known.stream().anyMatch(file -> file.startsWith(changed)));
    }

    private Optional<Path> rootOf(Path path) {
        return roots.stream().filter(path::startsWith).findFirst();
    }

    private boolean isEntered(Path inside, boolean isFolder) {
        int folders = inside.getNameCount() - (isFolder ? 0 : 1);
        for (int part = 0; part < folders; part++) {
            String name = inside.getName(part).toString();
            if (!name.isEmpty() && !selection.enters(name)) {
                return false;
            }
        }
        return true;
    }

    /// One search, as far as it has come.
    private final class Search {
        private final Set<Path> files = new LinkedHashSet<>();
        private final BooleanSupplier isWanted;
        private int folders;

        Search(BooleanSupplier isWanted) {
            this.isWanted = isWanted;
        }

        boolean goesOn() {
            folders++;
            return isWanted.getAsBoolean() && !isTooLarge();
        }

        boolean isTooLarge() {
            return files.size() > mostFiles || folders > mostFolders;
        }
    }
}
