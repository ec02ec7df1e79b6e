package dev.earshot.analysis.scan;

import dev.earshot.analysis.program.Interpreter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Has two threads do the same for each thing of a list, in turn, and waits for both. They have as much stack as the
/// one that analyses for an editor, so that no program is too deep for one of the two alone.
final class SharedWork {
    private static final int THREADS = 2;

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
        List<Thread> threads = Stream.generate(() -> new Thread(null, work, "scan", Interpreter.STACK_BYTES))
                .limit(Math.min(THREADS, things.size()))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(SharedWork::join);
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
