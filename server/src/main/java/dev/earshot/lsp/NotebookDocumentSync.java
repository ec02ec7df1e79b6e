package dev.earshot.lsp;

import dev.earshot.analysis.Analysis;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.Documents;
import dev.earshot.workspace.Notebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.lsp4j.DidChangeNotebookDocumentParams;
import org.eclipse.lsp4j.DidCloseNotebookDocumentParams;
import org.eclipse.lsp4j.DidOpenNotebookDocumentParams;
import org.eclipse.lsp4j.NotebookCell;
import org.eclipse.lsp4j.NotebookCellArrayChange;
import org.eclipse.lsp4j.NotebookCellKind;
import org.eclipse.lsp4j.NotebookDocument;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCellStructure;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCellTextContent;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCells;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/// Keeps the open notebooks what they are in the editor, and posts each change to the analysis as one of the program
/// that the cells are together. The thread that reads the messages uses it. It does not know what is found.
final class NotebookDocumentSync {
    private final Documents documents;
    private final Analysis analysis;
    private final FromLsp fromLsp;
    private final Log log;
    private final Map<DocumentUri, Notebook> notebooks = new HashMap<>();

    NotebookDocumentSync(Documents documents, Analysis analysis, FromLsp fromLsp, Log log) {
        this.documents = documents;
        this.analysis = analysis;
        this.fromLsp = fromLsp;
        this.log = log;
    }

    void didOpen(DidOpenNotebookDocumentParams params) {
        NotebookDocument opened = FromLsp.required(params.getNotebookDocument(), "notebookDocument");
        Map<DocumentUri, Document> texts = new HashMap<>();
        addTo(texts, params.getCellTextDocuments());
        Notebook notebook = Notebook.of(
                DocumentUri.of(FromLsp.required(opened.getUri(), "uri")),
                opened.getVersion(),
                cells(opened.getCells(), texts));
        analysis.open(put(notebook));
    }

    void didChange(DidChangeNotebookDocumentParams params) {
        var identifier = FromLsp.required(params.getNotebookDocument(), "notebookDocument");
        DocumentUri uri = DocumentUri.of(FromLsp.required(identifier.getUri(), "uri"));
        Notebook notebook = notebooks.get(uri);
        if (notebook == null) {
            log.warn("A change of the notebook " + uri + ", which is not open, was passed over");
            return;
        }
        Change change = new Change(notebook.withVersion(identifier.getVersion()));
        NotebookDocumentChangeEventCells cells =
                FromLsp.required(params.getChange(), "change").getCells();
        if (cells != null) {
            change.structure(cells.getStructure());
            change.data(orNone(cells.getData()));
            change.texts(orNone(cells.getTextContent()));
        }
        analysis.edit(put(change.notebook), change.replacements);
    }

    void didClose(DidCloseNotebookDocumentParams params) {
        var identifier = FromLsp.required(params.getNotebookDocument(), "notebookDocument");
        DocumentUri uri = DocumentUri.of(FromLsp.required(identifier.getUri(), "uri"));
        notebooks.remove(uri);
        documents
                .close(uri)
                .ifPresentOrElse(analysis::close, () -> log.warn("The notebook " + uri + " was closed unopened"));
    }

    private Document put(Notebook notebook) {
        Document program = notebook.program();
        notebooks.put(notebook.uri(), notebook);
        documents.put(program);
        return program;
    }

    private static List<Notebook.Cell> cells(@Nullable List<NotebookCell> given, Map<DocumentUri, Document> texts) {
        List<Notebook.Cell> cells = new ArrayList<>();
        for (NotebookCell cell : orNone(given)) {
            DocumentUri uri = DocumentUri.of(FromLsp.required(cell.getDocument(), "document"));
            // A cell whose text is not told is one of another language.
            Document document = texts.getOrDefault(uri, new Document(uri, 0, "unknown", SourceText.of("")));
            cells.add(Notebook.Cell.of(cell.getKind() != NotebookCellKind.Markup, document));
        }
        return cells;
    }

    private static void addTo(Map<DocumentUri, Document> texts, @Nullable List<TextDocumentItem> opened) {
        for (TextDocumentItem item : orNone(opened)) {
            Document document = FromLsp.document(item);
            texts.put(document.uri(), document);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /// What one message does to a notebook, part by part.
    private final class Change {
        private final List<Replacement> replacements = new ArrayList<>();
        private Notebook notebook;

        Change(Notebook notebook) {
            this.notebook = notebook;
        }

        /// A cell that only moves is not opened again.
        void structure(@Nullable NotebookDocumentChangeEventCellStructure structure) {
            if (structure == null) {
                return;
            }
            Map<DocumentUri, Document> texts = new HashMap<>();
            notebook.cells().forEach(cell -> texts.put(cell.document().uri(), cell.document()));
            addTo(texts, structure.getDidOpen());
            NotebookCellArrayChange array = FromLsp.required(structure.getArray(), "array");
            take(notebook.splice(array.getStart(), array.getDeleteCount(), cells(array.getCells(), texts)));
        }

        void data(List<NotebookCell> changed) {
            for (NotebookCell cell : changed) {
                DocumentUri uri = DocumentUri.of(FromLsp.required(cell.getDocument(), "document"));
                OptionalInt index = find(uri);
                if (index.isPresent()) {
                    Document document = notebook.cells().get(index.getAsInt()).document();
                    boolean isCode = cell.getKind() != NotebookCellKind.Markup;
                    take(notebook.replace(index.getAsInt(), Notebook.Cell.of(isCode, document)));
                }
            }
        }

        void texts(List<NotebookDocumentChangeEventCellTextContent> changed) {
            for (NotebookDocumentChangeEventCellTextContent content : changed) {
                VersionedTextDocumentIdentifier identifier = FromLsp.required(content.getDocument(), "document");
                OptionalInt index = find(FromLsp.uri(identifier));
                if (index.isPresent()) {
                    Notebook.Cell cell = notebook.cells().get(index.getAsInt());
                    Document document = cell.document();
                    SourceText text = fromLsp.changed(document.text(), orNone(content.getChanges()))
                            .text();
                    Integer version = identifier.getVersion();
                    Document next = document.next(text, version == null ? document.version() : version);
                    take(notebook.replace(index.getAsInt(), Notebook.Cell.of(cell.isCode(), next)));
                }
            }
        }

        private OptionalInt find(DocumentUri cell) {
            OptionalInt index = notebook.find(cell);
            if (index.isEmpty()) {
                log.warn("A change of the cell " + cell + ", which is not open, was passed over");
            }
            return index;
        }

        private void take(Notebook.Edit edit) {
            notebook = edit.notebook();
            replacements.add(edit.change());
        }
    }
}
