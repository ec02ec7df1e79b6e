package dev.earshot.workspace;

import dev.earshot.text.TextRange;

/// A text that the editor shows, in the text that is analysed: a cell of a notebook in the program that the cells are
/// together, or a document in itself. It has the length of what is analysed of it.
///
/// @param start where it starts in what is analysed
/// @param document as the editor shows it
public record Passage(int start, Document document) {
    /// The offset in the document of an offset of what is analysed. What stands behind it is its end.
    public int inside(int offset) {
        return Math.clamp((long) offset - start, 0, document.text().length());
    }

    /// The range in the document of a range of what is analysed.
    public TextRange inside(TextRange range) {
        return new TextRange(inside(range.start()), inside(range.end()));
    }
}
