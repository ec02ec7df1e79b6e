package dev.earshot.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The Python files of a folder: `.py`, `.pyi`, `.pyw` and notebooks, `.ipynb`, and scripts without a suffix whose
/// first line names python. Symbolic links in the folder are not followed, so that nothing outside is read, nothing
/// twice and nothing for ever: what a link leads to inside the folder is found in its own place. It does not read
/// what it finds.
public final class PythonFiles {
    private static final int LONGEST_SHEBANG = 128;
    private static final String NOTEBOOK = ".ipynb";

    /// What lies in each virtual environment, and nowhere else.
    private static final String MARK_OF_ENVIRONMENT = "pyvenv.cfg";

    private final FileSelection selection;
    private final FileSelection.Exclusion exclusion;
    private final Consumer<Path> files;
    private final Consumer<Problem> problems;
    private final BooleanSupplier goesOn;

    public PythonFiles(FileSelection selection, Consumer<Path> files, Consumer<Problem> problems) {
        this(selection, files, problems, () -> true);
    }

    /// @param goesOn asked at each folder whether to search that and the others
    public PythonFiles(
            FileSelection selection, Consumer<Path> files, Consumer<Problem> problems, BooleanSupplier goesOn) {
        this.selection = selection;
        this.exclusion = selection.exclusion();
        this.files = files;
        this.problems = problems;
        this.goesOn = goesOn;
    }

    /// Hands on the files under a path that a person named, in the order of their names: a file is taken whatever
    /// it is called, and a folder is searched even if its name would have kept it out.
    public void find(Path named) {
        if (Files.isDirectory(named)) {
            search(named, named);
        } else if (Files.exists(named)) {
            files.accept(named);
        } else {
            problems.accept(new Problem.Unreadable(named, "no such file or folder"));
        }
    }

    /// Whether a file is taken for a notebook, by its name.
    public static boolean isNotebook(Path file) {
        return file.toString().endsWith(NOTEBOOK);
    }

    /// Whether a file could be Python's or decide whether others are, by its name.
    public static boolean matter(Path file) {
        String name = String.valueOf(file.getFileName());
        return hasPythonSuffix(name) || name.indexOf('.') < 0 || name.equals(MARK_OF_ENVIRONMENT);
    }

    private void search(Path root, Path folder) {
        if (!goesOn.getAsBoolean()) {
            return;
        }
        List<Path> folders = new ArrayList<>();
        List<Path> found = new ArrayList<>();
        for (Path entry : entries(folder)) {
            String name = entry.getFileName().toString();
            if (name.equals(MARK_OF_ENVIRONMENT) && !folder.equals(root) && !selection.everything()) {
                return;
            }
            if (!selection.excluded().isEmpty() && exclusion.leavesOut(root.relativize(entry))) {
                continue;
            }
            boolean python = hasPythonSuffix(name);
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    if (selection.enters(name)) {
                        folders.add(entry);
                    }
                } else if (attributes.isRegularFile() && (python || (name.indexOf('.') < 0 && isScript(entry)))) {
                    found.add(entry);
                }
            } catch (IOException failure) {
                problems.accept(Problem.Unreadable.of(entry, failure));
            }
        }
        found.forEach(files);
        folders.forEach(inner -> search(root, inner));
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException failure) {
            problems.accept(Problem.Unreadable.of(folder, failure));
        } catch (DirectoryIteratorException brokenOff) {
            problems.accept(new Problem.Unreadable(folder, "could not be listed to its end"));
        }
        Collections.sort(entries);
        return entries;
    }

    private static boolean hasPythonSuffix(String name) {
        return name.endsWith(".py") || name.endsWith(".pyi") || name.endsWith(".pyw") || name.endsWith(NOTEBOOK);
    }

    /// A file without a suffix that cannot be read is not known to be Python: it is passed over.
    private static boolean isScript(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LONGEST_SHEBANG), StandardCharsets.ISO_8859_1);
            int lineEnd = start.indexOf('\n');
            String firstLine = lineEnd < 0 ? start : start.substring(0, lineEnd);
            return firstLine.startsWith("#!") && firstLine.contains("python");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
