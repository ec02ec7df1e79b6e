package dev.earshot.lsp;

import dev.earshot.analysis.Analysis;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.Documents;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/// Keeps the open documents what they are in the editor, and posts each change to the analysis. The order of the
/// messages is the truth: a version that goes back is noted, and the change is made all the same, since a change
/// left out would spoil every later one. It does not know what is found.
record TextDocumentSync(Documents documents, Analysis analysis, FromLsp fromLsp, Log log) {
    void didOpen(DidOpenTextDocumentParams params) {
        Document document = FromLsp.document(params.getTextDocument());
        documents.put(document);
        if (document.isPython()) {
            analysis.open(document);
        }
    }

    void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier identifier = FromLsp.required(params.getTextDocument(), "textDocument");
        DocumentUri uri = FromLsp.uri(identifier);
        List<TextDocumentContentChangeEvent> changes = FromLsp.required(params.getContentChanges(), "contentChanges");
        documents
                .find(uri)
                .ifPresentOrElse(
                        document -> change(document, version(identifier, document), changes),
                        () -> log.warn("A change of " + uri + ", which is not open, was passed over"));
    }

    void didClose(DidCloseTextDocumentParams params) {
        DocumentUri uri = FromLsp.uri(params.getTextDocument());
        documents
                .close(uri)
                .ifPresentOrElse(
                        document -> {
                            if (document.isPython()) {
                                analysis.close(document);
                            }
                        },
                        () -> log.warn(uri + " was closed without being open"));
    }

    private void change(Document document, int version, List<TextDocumentContentChangeEvent> changes) {
        FromLsp.Changed made = fromLsp.changed(document.text(), changes);
        Document changed = document.next(made.text(), version);
        documents.put(changed);
        if (changed.isPython()) {
            analysis.edit(changed, made.replacements());
        }
    }

    private int version(VersionedTextDocumentIdentifier identifier, Document document) {
        int version = Optional.ofNullable(identifier.getVersion()).orElse(document.version());
        if (version <= document.version()) {
            log.warn("%s went from version %d to %d".formatted(document.uri(), document.version(), version));
        }
        return version;
    }
}
