package dev.earshot.analysis.module;

import dev.earshot.syntax.StatementEdit;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;

/// One change of a module's text.
///
/// @param before the text before the change
/// @param after the text after it
/// @param statements what it did to the statements
public record ModuleEdit(Replacement change, SourceText before, SourceText after, StatementEdit statements) {
    /// Whether lines below are other ones by it.
    public boolean movesLines() {
        return before.lineCount() != after.lineCount();
    }
}
