package dev.earshot.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// The modules in a folder of which nothing is known but that someone's file is in it: it may be a small project or
/// all that a person has. So the search goes from above downwards, and not on for ever.
/// Symbolic links are not followed, and what cannot be listed is passed over. It does not read what it finds.
public final class NearbyFiles {
    private static final int MOST_FOLDERS = 500;

    private final FileSelection selection;
    private final Consumer<Path> files;
    private final Deque<Path> folders = new ArrayDeque<>();

    public NearbyFiles(FileSelection selection, Consumer<Path> files) {
        this.selection = selection;
        this.files = files;
    }

    /// The folder around a file's outermost package, where what it imports is looked for; the file's own where it is in
    /// none.
    public static Path around(Path file) {
        return ModuleTree.around(file, folder -> Files.isRegularFile(folder.resolve("__init__.py")));
    }

    public void search(Path folder) {
        folders.add(folder);
        for (int count = 0; count < MOST_FOLDERS && !folders.isEmpty(); count++) {
            list(folders.remove());
        }
    }

    private void list(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.endsWith(".py") && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    files.accept(entry);
                } else if (name.indexOf('.') < 0
                        && selection.enters(name)
                        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // Nothing here was asked for.
        }
    }
}
