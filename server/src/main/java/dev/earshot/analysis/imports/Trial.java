package dev.earshot.analysis.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Files that try others out, show them or install them. What these do with a module, others who use it need not do:
/// they replace what is not to be called, and do not count among those who import it. It goes by names alone.
final class Trial {
    private static final Set<String> FOLDERS = Set.of(
            "test",
            "tests",
            "testing",
            "doc",
            "docs",
            "example",
            "examples",
            "sample",
            "samples",
            "demo",
            "demos",
            "bench",
            "benchmark",
            "benchmarks");

    private static final Set<String> FILES = Set.of("test.py", "tests.py", "conftest.py", "setup.py", "noxfile.py");

    private Trial() {}

    /// Whether a file is one.
    ///
    /// @param roots the folders that the workspace consists of: how these are called does not count
    static boolean is(Path file, List<Path> roots) {
        String name = file.getFileName().toString();
        return FILES.contains(name)
                || name.startsWith("test_")
                || name.endsWith("_test.py")
                || roots.stream().filter(file::startsWith).anyMatch(root -> isIn(root.relativize(file)));
    }

    private static boolean isIn(Path relative) {
        for (int at = 0; at < relative.getNameCount() - 1; at++) {
            if (FOLDERS.contains(relative.getName(at).toString().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
