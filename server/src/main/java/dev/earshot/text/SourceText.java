package dev.earshot.text;

/// An immutable text that is cheap to edit, with its line table.
/// LF, CR LF and a lone CR end a line, and nothing else does. It does not know what language it is.
public final class SourceText {
    private final String text;

    private SourceText(String text) {
        this.text = text;
    }

    public static SourceText of(String text) {
        return new SourceText(text);
    }

    public int length() {
        return text.length();
    }

    public char charAt(int offset) {
        return text.charAt(offset);
    }

    public String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    /// The text with one change made. The replacement's range must lie inside the text.
    public SourceText replace(Replacement change) {
        return new SourceText(text.substring(0, change.range().start())
                + change.text()
                + text.substring(change.range().end()));
    }

    @Override
    public String toString() {
        return text;
    }
}
