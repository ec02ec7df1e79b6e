package dev.earshot.analysis;

import java.nio.file.Path;
import java.util.List;

/// The files of the workspace, to whoever is told that something happened to them. All of it is done later, by another
/// thread. It does not know what becomes of them.
public interface WorkspaceFiles {
    void addRoot(Path folder);

    void removeRoot(Path folder);

    /// Something happened to these files or folders, or may have.
    void look(List<Path> changed);

    /// Anything may have happened.
    void lookAtAll();
}
