package dev.earshot.analysis;

import dev.earshot.text.Replacement;
import dev.earshot.workspace.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is posted to the analysing thread: something about one document.
/// It does not know when its turn comes.
sealed interface Task {
    /// The state that the document was in when this was posted.
    Document document();

    /// It will never have its turn.
    default void drop() {}

    record Open(Document document) implements Task {}

    /// The document has moved on.
    ///
    /// @param changes what led to this state, each counted in the text that the one before it left
    record Edit(Document document, List<Replacement> changes) implements Task {
        public Edit {
            changes = List.copyOf(changes);
        }
    }

    record Ask<A extends @Nullable Object>(
            Document document, Function<DocumentAnalysis, A> question, CompletableFuture<A> answer) implements Task {
        void put(DocumentAnalysis analysis) {
            answer.complete(question.apply(analysis));
        }

        @Override
        public void drop() {
            answer.cancel(false);
        }
    }

    record Close(Document document) implements Task {}
}
