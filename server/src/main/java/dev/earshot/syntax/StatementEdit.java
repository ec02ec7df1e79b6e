package dev.earshot.syntax;

import java.util.List;

/// What an edit did to a document's statements. Those which it names nowhere are the same objects as before.
///
/// @param statements all statements after the edit
/// @param removed those that are gone, placed in the text before the edit
/// @param added those that are new, placed in the text after the edit
public record StatementEdit(Statements statements, List<PlacedStatement> removed, List<PlacedStatement> added) {
    public StatementEdit {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
