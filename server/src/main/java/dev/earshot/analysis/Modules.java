package dev.earshot.analysis;

import java.nio.file.Path;
import java.util.Optional;

/// Where a program finds the other modules of the workspace, and what is known of them before they are run.
interface Modules {
    /// The text of a module; nothing if it cannot be read.
    Optional<ModuleSource> source(Path file);

    /// The words by which a module's statements matter from the start, in whatever program.
    Words seeds(ModuleSource source);
}
