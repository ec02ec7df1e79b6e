package dev.earshot.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A module that an import comes to.
///
/// @param file what is run for it; nothing for a package without `__init__.py`
/// @param folders where its submodules are, if it is a package
public record FoundModule(Optional<Path> file, List<Path> folders) {
    public FoundModule {
        folders = List.copyOf(folders);
    }

    public boolean isPackage() {
        return !folders.isEmpty();
    }
}
