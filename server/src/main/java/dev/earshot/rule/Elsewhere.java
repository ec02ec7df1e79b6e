package dev.earshot.rule;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;

/// A place in another text than the one that a finding is in.
///
/// @param uri the name of the text's document
public record Elsewhere(String uri, SourceText text, TextRange range) {}
