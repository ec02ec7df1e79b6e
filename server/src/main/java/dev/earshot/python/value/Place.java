package dev.earshot.python.value;

import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.TextRange;

/// A place in a document: a range in one of its top-level statements, counted from that statement's
/// start. It stays equal while the text above moves it.
public record Place(Suite suite, TextRange range) {}
