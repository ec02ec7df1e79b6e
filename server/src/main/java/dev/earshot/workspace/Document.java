package dev.earshot.workspace;

import dev.earshot.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One state of a text that an editor holds open: a document by itself, or the cells of a notebook as one program.
/// An edit makes the next one. It does not know whether the editor has moved on since.
///
/// @param uri as the editor spelt it when it opened the document
/// @param version the editor's own number for this state
/// @param languageId what the editor takes the text for
/// @param text what is analysed
/// @param cells in a notebook those that are analysed, in order
public record Document(
        DocumentUri uri, int version, String languageId, SourceText text, Optional<List<Passage>> cells) {
    public Document {
        cells = cells.map(List::copyOf);
    }

    public Document(DocumentUri uri, int version, String languageId, SourceText text) {
        this(uri, version, languageId, text, Optional.empty());
    }

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

    /// What the editor shows of it.
    public List<Passage> passages() {
        return cells.orElseGet(() -> List.of(new Passage(0, this)));
    }

    /// What the editor shows where this offset of the text is.
    public Passage at(int offset) {
        List<Passage> passages = passages();
        int low = 0;
        for (int high = passages.size(); high - low > 1; ) {
            int middle = (low + high) / 2;
            if (passages.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return passages.get(low);
    }
}
