package dev.earshot.text;

/// One change of a text: what stands in `range` gives way to `text`.
/// The offsets count in the text before this change.
public record Replacement(TextRange range, String text) {
    /// By how many UTF-16 units the text grows; negative where it shrinks.
    public int growth() {
        return text.length() - range.length();
    }
}
