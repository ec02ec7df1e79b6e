package dev.earshot.text;

/// A half-open range `[start, end)` of offsets in UTF-16 units.
/// It does not know which text it belongs to.
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    public static TextRange empty(int offset) {
        return new TextRange(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one unit, or touch where one of them is empty.
    public boolean touches(TextRange other) {
        return start <= other.end && other.start <= end;
    }

    public TextRange shift(int by) {
        return new TextRange(start + by, end + by);
    }
}
