package dev.earshot.analysis;

import dev.earshot.text.SourceText;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.FileSelection;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The texts of files as they are on disk now. It keeps none, and tells once of each file that cannot be read.
final class TextsOnDisk {
    private final Consumer<String> reports;
    private final Set<Path> unreadable = new HashSet<>();
    private Optional<FileContent> content = Optional.empty();

    TextsOnDisk(Consumer<String> reports) {
        this.reports = reports;
    }

    Optional<SourceText> read(Path file) {
        try {
            FileContent reader = content.orElseGet(() -> new FileContent(FileSelection.DEFAULT_SIZE_LIMIT));
            content = Optional.of(reader);
            if (reader.read(file)) {
                unreadable.remove(file);
                return Optional.of(reader.file(file).text());
            }
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            if (unreadable.add(file)) {
                reports.accept(file + " cannot be read: " + failure);
            }
        }
        return Optional.empty();
    }
}
