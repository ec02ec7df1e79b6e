package dev.earshot.python.library.exception;

import dev.earshot.python.library.model.Models;

/// The models of what is told of exceptions, and of warnings.
public final class ExceptionModels {
    private ExceptionModels() {}

    public static void addTo(Models models) {
        Notes.addTo(models);
        Tracebacks.addTo(models);
        Warnings.addTo(models);
    }
}
