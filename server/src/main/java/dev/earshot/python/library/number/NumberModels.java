package dev.earshot.python.library.number;

import dev.earshot.python.library.model.Models;

/// The models of numbers that depend on more than themselves.
public final class NumberModels {
    private NumberModels() {}

    public static void addTo(Models models) {
        DecimalContexts.addTo(models);
        RandomNumbers.addTo(models);
    }
}
