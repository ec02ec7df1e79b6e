package dev.earshot.typing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A program that somebody types in: the text of the file that is typed in, and those of the others, which stay.
/// It does not know what is found in them.
///
/// @param name of the file that is typed in; that of one among several begins with the folder that they are in
/// @param others by their names in that folder
public record Program(String name, String text, SortedMap<String, String> others) {
    private static final Path FOLDER = Path.of("src/test/resources/typing/programs");

    static Program read(String name) throws IOException {
        SortedMap<String, String> others = new TreeMap<>();
        Path typed = FOLDER.resolve(name);
        if (name.indexOf('/') >= 0) {
            Path folder = folder(name);
            for (Path file : files(folder)) {
                if (!file.equals(typed)) {
                    others.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return new Program(name, Files.readString(typed), others);
    }

    /// Where its files are, if it has several.
    Path folder() {
        return folder(name);
    }

    /// The name of the file that is typed in, in that folder.
    String typed() {
        return name.substring(name.indexOf('/') + 1);
    }

    private static Path folder(String name) {
        return FOLDER.resolve(name.substring(0, Math.max(name.indexOf('/'), 0)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Objects.requireNonNull(file.getFileName())
                            .toString()
                            .endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }
}
