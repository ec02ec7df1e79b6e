package dev.earshot.report;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.workspace.Excerpt;

/// A place in a file, or in a cell of a notebook, as people and other programs count it.
///
/// @param line from 1
/// @param column from 1, in characters: a combining mark counts, an emoji counts once
record Place(int line, int column) {
    /// Where an offset of what is analysed stands in what people see of it.
    static Place of(Excerpt excerpt, int offset) {
        SourceText text = excerpt.text();
        TextPosition position = excerpt.position(offset);
        String line = text.lineText(position.line());
        int before = Math.min(position.character(), line.length());
        return new Place(position.line() + 1, line.codePointCount(0, before) + 1);
    }
}
