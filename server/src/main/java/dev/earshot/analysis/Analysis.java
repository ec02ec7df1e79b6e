package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one thread that analyses: it owns whatever is kept of open documents, and the native memory in it.
///
/// Whoever reads the editor's messages posts them here and goes on at once. Everything then happens in the order of
/// the posts, with two liberties: documents take turns, and of the states of a document that pile up while something
/// else is analysed only the newest is searched for findings. A question is answered about the state that was current
/// when it was asked. There is no waiting for more to come: an idle thread begins at once.
///
/// Since one thread does it all, what is told to the [Listener] about a document is in order without a lock.
/// It does not know who asks, nor what a finding looks like to them.
public final class Analysis implements AutoCloseable {
    /// Far more than the walk down a tree that is as deep as the parser lets it become.
    private static final long STACK_BYTES = 64 << 20;

    private final Function<SourceText, DocumentAnalysis> opener;
    private final Listener listener;
    private final BlockingQueue<Task> posted = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(null, this::run, "analysis", STACK_BYTES);

    // Only the thread touches these.
    private final Map<DocumentUri, DocumentTurns> documents = new HashMap<>();
    private final Queue<DocumentTurns> waiting = new ArrayDeque<>();

    /// Who is told what came of it, on the analysing thread.
    public interface Listener {
        /// These are the findings in this state, which was the newest that had been posted.
        void found(Document document, List<Finding> findings);

        /// All that was posted about this document before its closing has been dealt with.
        void closed(Document document);

        /// This state could not be analysed. The next one will be, from its text alone.
        void failed(Document document, Throwable cause);
    }

    public Analysis(Function<SourceText, DocumentAnalysis> opener, Listener listener) {
        this.opener = opener;
        this.listener = listener;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    public void open(Document document) {
        posted.add(new Task.Open(document));
    }

    /// The document has moved on to this state.
    ///
    /// @param document the state after the changes
    /// @param changes each counted in the text that the one before it left
    public void edit(Document document, List<Replacement> changes) {
        posted.add(new Task.Edit(document, changes));
    }

    public void close(Document document) {
        posted.add(new Task.Close(document));
    }

    /// The answer about this state, which must be the one posted last. Cancelled before its turn, it is never sought.
    public <A extends @Nullable Object> CompletableFuture<A> ask(
            Document document, Function<DocumentAnalysis, A> question) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        posted.add(new Task.Ask<>(document, question, answer));
        return answer;
    }

    /// Ends the thread and gives all memory back; what is posted but not begun is dropped, questions are cancelled.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(1_000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                Task task = waiting.isEmpty() ? posted.take() : posted.poll();
                for (; task != null; task = posted.poll()) {
                    queue(task);
                }
                takeOneTurn();
            }
        } catch (InterruptedException ended) {
            // Nothing to do but what is to be done in any case.
        } finally {
            posted.forEach(Task::drop);
            documents.values().forEach(DocumentTurns::drop);
        }
    }

    private void queue(Task task) {
        DocumentTurns turns = documents.computeIfAbsent(
                task.document().uri(), uri -> new DocumentTurns(task.document(), opener, listener));
        if (turns.isIdle()) {
            waiting.add(turns);
        }
        turns.add(task);
    }

    private void takeOneTurn() {
        DocumentTurns turns = waiting.remove();
        turns.takeOne();
        if (!turns.isIdle()) {
            waiting.add(turns);
        } else if (!turns.isOpen()) {
            documents.remove(turns.document().uri());
        }
    }
}
