package dev.earshot.analysis;

import dev.earshot.syntax.StatementEdit;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;

/// One change of a module's text.
///
/// @param before the text before the change
/// @param statements what it did to the statements
record ModuleEdit(Replacement change, SourceText before, StatementEdit statements) {}
