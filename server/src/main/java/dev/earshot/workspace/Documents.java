package dev.earshot.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The newest state of every open document.
/// One thread moves it on, in the order of the editor's messages; any thread may look.
/// It does not know what becomes of a state that it no longer holds.
public final class Documents {
    private final Map<DocumentUri, Document> open = new ConcurrentHashMap<>();

    /// Takes over this state, of a document that is open or is hereby opened.
    public void put(Document document) {
        open.put(document.uri(), document);
    }

    public Optional<Document> find(DocumentUri uri) {
        return Optional.ofNullable(open.get(uri));
    }

    /// The last state of the document, which from here on is not open.
    public Optional<Document> close(DocumentUri uri) {
        return Optional.ofNullable(open.remove(uri));
    }

    /// Whether the editor, as far as is known, still shows exactly this state.
    @SuppressWarnings("ReferenceEquality") // One that is merely equal is another state: of the document opened again.
    public boolean isCurrent(Document document) {
        return document == open.get(document.uri());
    }

    public List<Document> all() {
        return List.copyOf(open.values());
    }
}
