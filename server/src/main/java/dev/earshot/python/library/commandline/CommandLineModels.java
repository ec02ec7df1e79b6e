package dev.earshot.python.library.commandline;

import dev.earshot.python.library.model.Models;

/// The models of command lines.
public final class CommandLineModels {
    private CommandLineModels() {}

    public static void addTo(Models models) {
        Variables.addTo(models);
        Shells.addTo(models);
        CommandLines.addTo(models);
    }
}
