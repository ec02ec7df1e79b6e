package dev.earshot.report;

import java.nio.file.Path;

/// How paths are written: relative to the folder in which the person works where that is shorter, always with `/`.
public final class PathNames {
    private final Path workingFolder;

    public PathNames(Path workingFolder) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
    }

    public String of(Path path) {
        Path absolute = workingFolder.resolve(path).normalize();
        String whole = absolute.toString();
        String name = whole;
        if (absolute.getRoot() != null && absolute.getRoot().equals(workingFolder.getRoot())) {
            String relative = workingFolder.relativize(absolute).toString();
            name = relative.isEmpty() ? "." : relative.length() < whole.length() ? relative : whole;
        }
        return name.replace(path.getFileSystem().getSeparator(), "/");
    }
}
