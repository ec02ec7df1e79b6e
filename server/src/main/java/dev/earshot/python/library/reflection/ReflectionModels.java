package dev.earshot.python.library.reflection;

import dev.earshot.python.library.model.Models;

/// The models of what programs see of themselves.
public final class ReflectionModels {
    private ReflectionModels() {}

    public static void addTo(Models models) {
        Reflection.addTo(models);
        CodeObjects.addTo(models);
        ModulesByName.addTo(models);
        Inspection.addTo(models);
        Signatures.addTo(models);
        BoundArguments.addTo(models);
        KindsOfObjects.addTo(models);
    }
}
