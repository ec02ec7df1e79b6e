package dev.earshot.workspace;

import dev.earshot.text.SourceText;
import java.util.Locale;

/// One state of a text that an editor holds open. An edit makes the next one.
/// It does not know whether the editor has moved on since.
///
/// @param uri as the editor spelt it when it opened the document
/// @param version the editor's own number for this state
/// @param languageId what the editor takes the text for
public record Document(DocumentUri uri, int version, String languageId, SourceText text) {
    public Document next(SourceText text, int version) {
        return new Document(uri, version, languageId, text);
    }

    /// What the editor says counts; where it says nothing, the name of the file does.
    public boolean isPython() {
        if (languageId.isBlank()) {
            String name = uri.fileName().toLowerCase(Locale.ROOT);
            return name.endsWith(".py") || name.endsWith(".pyi") || name.endsWith(".pyw");
        }
        return languageId.equalsIgnoreCase("python");
    }
}
