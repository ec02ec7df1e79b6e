package dev.earshot.python.library.files;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Machine;

/// The models of files and folders.
public final class FilesModels {
    private FilesModels() {}

    public static void addTo(Models models) {
        OpenFiles.addTo(models);
        Folders.addTo(models);
        Found.addTo(models);
        Copies.addTo(models);
        TemporaryFolders.addTo(models);
    }

    /// Somebody who is not seen may have changed any file.
    public static void forget(Machine machine) {
        Disk.forget(machine);
    }
}
