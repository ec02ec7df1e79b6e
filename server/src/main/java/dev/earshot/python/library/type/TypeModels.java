package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Models;

/// The models of types and exceptions, and of values made of others.
public final class TypeModels {
    private TypeModels() {}

    public static void addTo(Models models) {
        Classes.addTo(models);
        NewClasses.addTo(models);
        TypeTests.addTo(models);
        Dataclasses.addTo(models);
        NamedTuples.addTo(models);
        ValueMethods.addTo(models);
        Enums.addTo(models);
        Copies.addTo(models);
        TotalOrder.addTo(models);
        Exceptions.addTo(models);
        Conversions.addTo(models);
        Arithmetic.addTo(models);
    }
}
