package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Models;

/// The models of lists, dicts, sets, and what is made of them.
public final class ContainerModels {
    private ContainerModels() {}

    public static void addTo(Models models) {
        Containers.addTo(models);
        Dicts.addTo(models);
        ChainMaps.addTo(models);
        Mappings.addTo(models);
        AbstractSequences.addTo(models);
        AbstractSets.addTo(models);
        Bisections.addTo(models);
        Heaps.addTo(models);
        Graphs.addTo(models);
        Counters.addTo(models);
        Orderings.addTo(models);
    }
}
