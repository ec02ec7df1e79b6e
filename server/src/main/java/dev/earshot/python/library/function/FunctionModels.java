package dev.earshot.python.library.function;

import dev.earshot.python.library.model.Models;

/// The models of functions made of functions.
public final class FunctionModels {
    private FunctionModels() {}

    public static void addTo(Models models) {
        Functional.addTo(models);
        Dispatch.addTo(models);
        Memory.addTo(models);
        OperatorFunctions.addTo(models);
    }
}
