package dev.earshot.workspace;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The Python files of some folders, as imports look for them. All paths are absolute and normalised.
/// It does not read files, nor know which of them import each other.
public final class ModuleTree {
    private static final String PACKAGE_FILE = "__init__.py";

    private final Set<Path> roots = new LinkedHashSet<>();

    /// The roots that nobody has opened as a whole.
    private final Set<Path> neighbourhoods = new HashSet<>();

    private final Set<Path> files = new HashSet<>();

    /// The files and folders in each folder; those without any Python file are none.
    private final Map<Path, Set<Path>> entries = new HashMap<>();

    /// A path as all paths in a tree are: absolute, without `.` and `..`.
    public static Path normalised(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// The folder whose modules a file in it names as a whole: the one around its outermost package.
    ///
    /// @param packages which folders are packages
    public static Path around(Path file, Predicate<Path> packages) {
        Path around = file;
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            around = folder;
            if (!packages.test(folder)) {
                break;
            }
        }
        return around;
    }

    /// What imports call a file or a folder, by its own name; an empty text where it has none.
    public static String nameOf(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    public void addRoot(Path folder) {
        roots.add(folder);
    }

    /// Adds a root of which only one file was asked for: its modules count for itself alone.
    public void addNeighbourhood(Path folder) {
        roots.add(folder);
        neighbourhoods.add(folder);
    }

    public void removeRoot(Path folder) {
        roots.remove(folder);
        neighbourhoods.remove(folder);
    }

    public boolean hasNeighbourhoods() {
        return !neighbourhoods.isEmpty();
    }

    /// Whether a file is in a neighbourhood and in no other root.
    public boolean isInNeighbourhood(Path file) {
        return hasNeighbourhoods() && roots.stream().filter(file::startsWith).allMatch(neighbourhoods::contains);
    }

    /// The roots whose modules others may import.
    List<Path> sharedRoots() {
        return roots.stream().filter(root -> !neighbourhoods.contains(root)).toList();
    }

    public List<Path> roots() {
        return List.copyOf(roots);
    }

    /// Adds a file; whether it was not there before.
    public boolean add(Path file) {
        if (!files.add(file)) {
            return false;
        }
        Path entry = file;
        for (Path folder = entry.getParent(); folder != null; folder = folder.getParent()) {
            boolean isKnown = entries.containsKey(folder);
            entries.computeIfAbsent(folder, _ -> new HashSet<>()).add(entry);
            if (isKnown) {
                break;
            }
            entry = folder;
        }
        return true;
    }

    /// Removes a file; whether it was there.
    public boolean remove(Path file) {
        if (!files.remove(file)) {
            return false;
        }
        Path entry = file;
        for (Path folder = entry.getParent(); folder != null; folder = folder.getParent()) {
            Set<Path> siblings = entries.getOrDefault(folder, Set.of());
            siblings.remove(entry);
            if (!siblings.isEmpty()) {
                break;
            }
            entries.remove(folder);
            entry = folder;
        }
        return true;
    }

    public boolean contains(Path file) {
        return files.contains(file);
    }

    public Set<Path> files() {
        return Set.copyOf(files);
    }

    boolean isFolder(Path path) {
        return entries.containsKey(path);
    }

    /// The files and folders right in a folder, in the order of their names.
    List<Path> entries(Path folder) {
        return entries.getOrDefault(folder, Set.of()).stream().sorted().toList();
    }

    Optional<Path> packageFile(Path folder) {
        Path file = folder.resolve(PACKAGE_FILE);
        return files.contains(file) ? Optional.of(file) : Optional.empty();
    }

    /// Whether a file is what is run for its folder.
    public static boolean isPackageFile(Path file) {
        return file.endsWith(PACKAGE_FILE);
    }

    /// Whether a file is in one of the roots, known or not.
    public boolean covers(Path file) {
        return roots.stream().anyMatch(file::startsWith);
    }

    /// Where a program that starts with this file looks for modules; nothing where the file is in no root.
    public Optional<SearchPath> searchPath(Path file) {
        return roots.stream()
                .filter(file::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount))
                .map(root -> SearchPath.of(this, root, file));
    }
}
