package dev.earshot.python.library.iteration;

import dev.earshot.python.library.model.Models;

/// The models of what goes through items.
public final class IterationModels {
    private IterationModels() {}

    public static void addTo(Models models) {
        Iterables.addTo(models);
        MapAndFilter.addTo(models);
        Zipped.addTo(models);
        Itertools.addTo(models);
    }
}
