package dev.earshot.rule;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;

/// A place in another text than the one that a finding is in. Two are equal if a person sees no difference: what else
/// there is in the text does not count.
///
/// @param uri the name of the text's document
public record Elsewhere(String uri, SourceText text, TextRange range) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Elsewhere elsewhere
                && uri.equals(elsewhere.uri)
                && start().equals(elsewhere.start())
                && end().equals(elsewhere.end());
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    private TextPosition start() {
        return text.position(range.start());
    }

    private TextPosition end() {
        return text.position(range.end());
    }
}
