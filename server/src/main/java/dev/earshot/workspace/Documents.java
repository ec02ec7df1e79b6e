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

    /// What is analysed of a text that the editor shows, and where in it that stands: a document by itself, or a cell
    /// of a notebook that is open.
    public Optional<Shown> shown(DocumentUri uri) {
        Document document = open.get(uri);
        if (document != null) {
            return document.cells().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Shown(document, new Passage(0, document)));
        }
        return open.values().stream()
                .flatMap(program -> shownIn(program, uri).stream())
                .findFirst();
    }

    private static Optional<Shown> shownIn(Document program, DocumentUri uri) {
        return program.cells()
                .flatMap(cells -> cells.stream()
                        .filter(cell -> cell.document().uri().equals(uri))
                        .findFirst()
                        .map(cell -> new Shown(program, cell)));
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

    /// A text that the editor shows, in what is analysed of it.
    public record Shown(Document analysed, Passage passage) {}
}
