package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Models;

/// The models of what is run by others or later.
public final class ConcurrencyModels {
    private ConcurrencyModels() {}

    public static void addTo(Models models) {
        Events.addTo(models);
        Concurrency.addTo(models);
        ThreadClasses.addTo(models);
        ThreadLocals.addTo(models);
        Signals.addTo(models);
        Futures.addTo(models);
        AsyncWaits.addTo(models);
        Queues.addTo(models);
        ThreadQueues.addTo(models);
        Locks.addTo(models);
        ThreadLocks.addTo(models);
        Barriers.addTo(models);
        Timeouts.addTo(models);
        Schedulers.addTo(models);
        Holders.addTo(models);
        ContextValues.addTo(models);
    }
}
