package dev.earshot.analysis;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Has two threads do the same for each thing of a list, in turn, and waits for both.
final class SharedWork {
    private SharedWork() {}

    /// What one thread does; it throws nothing.
    interface Worker<T> extends AutoCloseable {
        void take(T thing);

        @Override
        default void close() {}
    }

    static <T> void over(List<T> things, Supplier<Worker<T>> workers) {
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            try (Worker<T> worker = workers.get()) {
                for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                    worker.take(things.get(i));
                }
            }
        };
        Thread second = new Thread(work, "scan");
        if (things.size() > 1) {
            second.start();
        }
        work.run();
        join(second);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scanning", interruption);
        }
    }
}
