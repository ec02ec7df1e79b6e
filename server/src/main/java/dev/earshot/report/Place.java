package dev.earshot.report;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;

/// A place in a file as people and other programs count it.
///
/// @param line from 1
/// @param column from 1, in characters: a combining mark counts, an emoji counts once
record Place(int line, int column) {
    static Place of(SourceText text, int offset) {
        TextPosition position = text.position(offset);
        String line = text.lineText(position.line());
        int before = Math.min(position.character(), line.length());
        return new Place(position.line() + 1, line.codePointCount(0, before) + 1);
    }
}
