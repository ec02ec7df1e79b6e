package dev.earshot.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.earshot.lsp.FrameReader.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// What the server has sent and nobody has claimed yet.
/// It does not know what any message means.
final class Inbox {
    private static final long PATIENCE_SECONDS = 20;

    private final List<JsonObject> messages = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private boolean isEnded;

    Inbox(InputStream fromServer) {
        Thread.ofPlatform().daemon().name("fake editor").start(() -> read(new FrameReader(fromServer)));
    }

    /// Takes out the first message like this, and waits for it if it has not come.
    JsonObject await(String what, Predicate<JsonObject> like) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (true) {
                Optional<JsonObject> found = messages.stream().filter(like).findFirst();
                if (found.isPresent()) {
                    messages.remove(found.get());
                    return found.get();
                }
                if (left <= 0 || isEnded) {
                    throw new AssertionError("no " + what + " among " + messages);
                }
                left = arrival.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError("interrupted while waiting for " + what, interrupted);
        } finally {
            lock.unlock();
        }
    }

    /// Takes out all messages like this that have come.
    List<JsonObject> take(Predicate<JsonObject> like) {
        lock.lock();
        try {
            List<JsonObject> found = messages.stream().filter(like).toList();
            messages.removeAll(found);
            return found;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the server has closed its stream, and gives what is left.
    List<JsonObject> remains() {
        lock.lock();
        try {
            while (!isEnded) {
                if (!arrival.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("the server does not close its stream");
                }
            }
            return List.copyOf(messages);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } finally {
            lock.unlock();
        }
    }

    private void read(FrameReader frames) {
        try {
            for (Frame frame = frames.next(); frame.kind() == Frame.Kind.BODY; frame = frames.next()) {
                add(JsonParser.parseString(frame.content()).getAsJsonObject());
            }
        } catch (IOException closed) {
            // The end, as good as any.
        } finally {
            end();
        }
    }

    private void add(JsonObject message) {
        lock.lock();
        try {
            messages.add(message);
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            isEnded = true;
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
