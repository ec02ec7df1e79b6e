package dev.earshot.python.library.lifetime;

import dev.earshot.python.library.model.Models;

/// The models of what is done when something ends.
public final class LifetimeModels {
    private LifetimeModels() {}

    public static void addTo(Models models) {
        ExitCalls.addTo(models);
        WeakReferences.addTo(models);
        WithBlocks.addTo(models);
    }
}
