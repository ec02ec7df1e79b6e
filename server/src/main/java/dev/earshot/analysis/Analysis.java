package dev.earshot.analysis;

import dev.earshot.analysis.program.Interpreter;
import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.PythonFiles;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
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
    /// After so much text, in UTF-16 units, has been opened, memory is given back as soon as there is nothing to do.
    /// A long text is too large for where the collector looks often, and leaves some twenty bytes for each unit.
    private static final long MUCH_TEXT = 4 << 20;

    /// Wakes the thread, no more.
    private record Wake() implements Runnable {
        @Override
        public void run() {
            // Whoever is awake looks what there is to do.
        }
    }

    private final Opener opener;
    private final Listener listener;
    private final Consumer<String> reports;
    private final Workspace workspace;
    private final WorkspaceIndex index;
    private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final Queue<Consumer<Workspace>> indexed = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(null, this::run, "analysis", Interpreter.STACK_BYTES);

    // Only the thread touches these.
    private boolean isEnded;
    private boolean isIdle = true;
    private boolean isSaved;
    private long textOpened;
    private final Map<DocumentUri, DocumentTurns> documents = new HashMap<>();
    private final Queue<DocumentTurns> waiting = new ArrayDeque<>();

    /// How a document is begun to be analysed.
    @FunctionalInterface
    public interface Opener {
        DocumentAnalysis open(Workspace workspace, Document document);
    }

    /// Who is told what came of it, on the analysing thread.
    public interface Listener {
        /// These are the findings in this state, which was the newest that had been posted.
        void found(Document document, List<Finding> findings);

        /// These are the findings in the same state now, since something else has changed.
        void foundAgain(Document document, List<Finding> findings);

        /// These are the findings in a file that is not open and no notebook.
        void foundInFile(Document file, List<Finding> findings);

        /// All that was posted about this document before its closing has been dealt with.
        void closed(Document document);

        /// This state could not be analysed. The next one will be, from its text alone.
        void failed(Document document, Throwable cause);
    }

    /// @param reports is told in one sentence each what is left out
    public Analysis(Opener opener, Listener listener, Consumer<String> reports) {
        this.opener = opener;
        this.listener = listener;
        this.reports = reports;
        workspace = new Workspace(reports);
        index = new WorkspaceIndex(this::postIndexed, reports);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /// The files that imports may come to, and who tells of changes among them.
    public WorkspaceFiles files() {
        return index;
    }

    /// The listener is to be told again of all findings in files that are not open.
    public void tellAgain() {
        posted.add(workspace::tellAgain);
    }

    public void open(Document document) {
        post(new Task.Open(document));
        document.uri().path().ifPresent(index::opened);
    }

    /// The document has moved on to this state.
    ///
    /// @param document the state after the changes
    /// @param changes each counted in the text that the one before it left
    public void edit(Document document, List<Replacement> changes) {
        post(new Task.Edit(document, changes));
    }

    public void close(Document document) {
        post(new Task.Close(document));
        document.uri().path().ifPresent(index::closed);
    }

    /// What was posted until now is meant as it stands: a person has saved something.
    public void saved() {
        posted.add(() -> isSaved = true);
        index.saved();
    }

    /// The answer about this state, which must be the one posted last. Cancelled before its turn, it is never sought.
    public <A extends @Nullable Object> CompletableFuture<A> ask(
            Document document, Function<DocumentAnalysis, A> question) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        post(new Task.Ask<>(document, question, answer));
        return answer;
    }

    /// Lets the thread end after what it is at, and give all memory back. What it has not begun is dropped, and
    /// questions among that are cancelled.
    @Override
    public void close() {
        index.close();
        posted.add(() -> isEnded = true);
    }

    private void post(Task task) {
        posted.add(() -> queue(task));
    }

    private void run() {
        try {
            while (!isEnded) {
                Runnable next = waiting.isEmpty() && isIdle ? posted.take() : posted.poll();
                for (; next != null; next = posted.poll()) {
                    isIdle = false;
                    next.run();
                }
                if (!isEnded && !waiting.isEmpty()) {
                    takeOneTurn();
                } else if (isSaved) {
                    isSaved = false;
                    workspace.saved();
                } else if (!isEnded) {
                    isIdle = !takeStep();
                    giveMemoryBack();
                }
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        } finally {
            documents.values().forEach(DocumentTurns::drop);
            workspace.close();
        }
    }

    private void giveMemoryBack() {
        if (isIdle && textOpened > MUCH_TEXT) {
            textOpened = 0;
            System.gc();
        }
    }

    private void queue(Task task) {
        if (task instanceof Task.Open) {
            textOpened += task.document().text().length();
        }
        DocumentTurns turns = documents.computeIfAbsent(
                task.document().uri(),
                uri -> new DocumentTurns(task.document(), document -> opener.open(workspace, document), listener));
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

    private void postIndexed(Consumer<Workspace> piece) {
        indexed.add(piece);
        posted.add(new Wake());
    }

    /// Does a piece of what no editor waits for.
    ///
    /// @return whether there was any
    private boolean takeStep() {
        try {
            Consumer<Workspace> piece = indexed.poll();
            if (piece != null) {
                piece.accept(workspace);
                return true;
            }
            return workspace.takeStep(this::isHurried, this::tell);
        } catch (Throwable broken) {
            reports.accept("A file could not be analysed: " + broken);
            return true;
        }
    }

    private boolean isHurried() {
        Runnable next = posted.peek();
        return next != null && (!(next instanceof Wake) || posted.size() > 1);
    }

    private void tell(LoadedModule module, List<Finding> findings) {
        Optional<DocumentTurns> open =
                documents.values().stream().filter(turns -> turns.isOf(module)).findFirst();
        if (open.isPresent()) {
            listener.foundAgain(open.get().document(), findings);
        } else {
            // The cells of a notebook are known by name only while it is open.
            module.source().file().filter(file -> !PythonFiles.isNotebook(file)).ifPresent(file -> {
                Document document = new Document(
                        DocumentUri.of(file), 0, "python", module.source().text());
                listener.foundInFile(document, findings);
            });
        }
    }
}
