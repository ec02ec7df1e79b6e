package dev.earshot.typing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does the same with many sessions, with as many at once as there are processors. Some take a hundred times as long as
/// others, so each is one piece of work. It does not know what is done.
final class AtOnce {
    private AtOnce() {}

    /// What is done with one session.
    interface Work<T> {
        T with(Path trace) throws IOException;
    }

    /// What it comes to for each trace, in their order.
    static <T> List<T> each(List<Path> traces, Work<T> work) throws IOException {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<T>> pieces = traces.stream()
                    .<Callable<T>>map(trace -> () -> work.with(trace))
                    .toList();
            return threads.invokeAll(pieces).stream().map(AtOnce::result).toList();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static <T> T result(Future<T> piece) {
        try {
            return piece.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
