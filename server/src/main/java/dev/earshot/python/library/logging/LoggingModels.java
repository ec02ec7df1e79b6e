package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Models;

/// The models of the module `logging`.
public final class LoggingModels {
    private LoggingModels() {}

    public static void addTo(Models models) {
        Adapters.addTo(models);
        Levels.addTo(models);
        Loggers.addTo(models);
        Configuration.addTo(models);
        Handlers.addTo(models);
        Records.addTo(models);
    }
}
