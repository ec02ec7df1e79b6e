package dev.earshot.text;

/// A place in a text as a person or a protocol names it: line and character, both from 0,
/// the character counted in UTF-16 units. It does not know which text it belongs to.
public record TextPosition(int line, int character) implements Comparable<TextPosition> {
    public TextPosition {
        if (line < 0 || character < 0) {
            throw new IllegalArgumentException("not a position: " + line + ":" + character);
        }
    }

    @Override
    public int compareTo(TextPosition other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(character, other.character);
    }
}
