package dev.earshot.workspace;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;

/// Which of the files and folders in a folder are looked at. What a person names is looked at in any case.
///
/// @param everything whether folders that hold other people's code or none are entered too
/// @param excluded globs; one without a slash is held against each name, one with a slash against the path
/// @param sizeLimit in bytes
public record FileSelection(boolean everything, List<String> excluded, long sizeLimit) {
    public static final long DEFAULT_SIZE_LIMIT = 16L << 20;

    private static final Set<String> FOREIGN_FOLDERS =
            Set.of("__pycache__", "__pypackages__", "node_modules", "site-packages");

    public FileSelection {
        excluded = List.copyOf(excluded);
    }

    public static FileSelection usual() {
        return new FileSelection(false, List.of(), DEFAULT_SIZE_LIMIT);
    }

    /// Whether a folder of this name is searched, unless a person named it.
    public boolean enters(String folderName) {
        return everything || !(folderName.startsWith(".") || FOREIGN_FOLDERS.contains(folderName));
    }

    /// What leaves a path out, given relative to the folder that is being searched.
    Exclusion exclusion() {
        List<PathMatcher> byName = matchers(false);
        List<PathMatcher> byPath = matchers(true);
        return path -> byName.stream().anyMatch(glob -> glob.matches(path.getFileName()))
                || byPath.stream().anyMatch(glob -> glob.matches(path));
    }

    private List<PathMatcher> matchers(boolean withSlash) {
        return excluded.stream()
                .filter(glob -> glob.contains("/") == withSlash)
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }

    /// Says of a file's or folder's path whether it is left out.
    @FunctionalInterface
    interface Exclusion {
        boolean leavesOut(Path relative);
    }
}
