package dev.earshot.analysis;

import dev.earshot.workspace.Document;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/// What is to be done about one document, and the analysis kept of it; used by the analysing thread only.
///
/// A failure of any kind, also an [Error], ends one turn: the listener hears of it, the broken analysis is discarded,
/// and the next task begins afresh from the text that it was posted with.
/// It does not know the other documents.
final class DocumentTurns {
    private final Function<Document, DocumentAnalysis> opener;
    private final Analysis.Listener listener;
    private final Queue<Task> tasks = new ArrayDeque<>();
    private Document document;
    private Optional<DocumentAnalysis> analysis = Optional.empty();
    private boolean isOpen;
    private boolean isSearched = true;

    DocumentTurns(Document document, Function<Document, DocumentAnalysis> opener, Analysis.Listener listener) {
        this.document = document;
        this.opener = opener;
        this.listener = listener;
    }

    Document document() {
        return document;
    }

    boolean isOpen() {
        return isOpen;
    }

    boolean isOf(LoadedModule module) {
        return analysis.filter(kept -> kept.isOf(module)).isPresent();
    }

    boolean isIdle() {
        return tasks.isEmpty();
    }

    void add(Task task) {
        tasks.add(task);
    }

    /// Performs what waits longest; where that is an edit, also all that overtake it.
    void takeOne() {
        boolean overtaken;
        do {
            Task task = tasks.remove();
            overtaken = isOvertaken(task);
            try {
                switch (task) {
                    case Task.Open open -> open(open);
                    case Task.Edit edit -> edit(edit);
                    case Task.Ask<?> ask -> answer(ask);
                    case Task.Close close -> close();
                }
                if (!overtaken) {
                    search();
                }
            } catch (Throwable broken) {
                fail(broken);
            }
        } while (overtaken);
    }

    /// Gives all memory back and leaves undone what waits.
    void drop() {
        tasks.forEach(Task::drop);
        discard();
    }

    /// Gives back the memory of what is kept. It is made again when it is needed.
    private void discard() {
        Optional<DocumentAnalysis> kept = analysis;
        analysis = Optional.empty();
        kept.ifPresent(DocumentAnalysis::close);
    }

    /// Whether nobody will see the state that the task makes, since what waits next makes another.
    private boolean isOvertaken(Task task) {
        boolean makesState = task instanceof Task.Open || task instanceof Task.Edit;
        Task next = tasks.peek();
        return makesState && (next instanceof Task.Open || next instanceof Task.Edit || next instanceof Task.Close);
    }

    private void open(Task.Open open) {
        document = open.document();
        isOpen = true;
        isSearched = false;
        discard();
    }

    private void edit(Task.Edit edit) {
        document = edit.document();
        isSearched = false;
        analysis.ifPresent(kept -> kept.edit(edit.changes()));
    }

    private void close() {
        isOpen = false;
        isSearched = true;
        try {
            discard();
        } finally {
            listener.closed(document);
        }
    }

    private void answer(Task.Ask<?> ask) {
        if (ask.answer().isDone()) {
            return;
        }
        try {
            ask.put(analysis());
        } catch (Throwable broken) {
            ask.answer().completeExceptionally(broken);
            throw broken;
        }
    }

    private void search() {
        if (!isSearched) {
            isSearched = true;
            listener.found(document, analysis().findings());
        }
    }

    private DocumentAnalysis analysis() {
        DocumentAnalysis current = analysis.orElseGet(() -> opener.apply(document));
        analysis = Optional.of(current);
        return current;
    }

    private void fail(Throwable broken) {
        try {
            analysis.ifPresent(DocumentAnalysis::discard);
            analysis = Optional.empty();
        } catch (Throwable brokenToo) {
            broken.addSuppressed(brokenToo);
        }
        listener.failed(document, broken);
    }
}
