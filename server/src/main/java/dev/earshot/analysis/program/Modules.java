package dev.earshot.analysis.program;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.words.Words;
import java.nio.file.Path;
import java.util.Optional;

/// Where a program finds the other modules of the workspace, and what is known of them before they are run.
public interface Modules {
    /// Programs of a few files that call a target take less than a hundredth of it.
    long MOST_EFFORT = 5_000;

    /// The text of a module; nothing if it cannot be read.
    Optional<ModuleSource> source(Path file);

    /// The words by which a module's statements matter from the start, in whatever program.
    Words seeds(ModuleSource source);

    /// How many statements may be run to follow one program into other modules than its own.
    default long effort() {
        return MOST_EFFORT;
    }
}
