package dev.earshot.analysis.imports;

import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.workspace.ImportFact;
import dev.earshot.workspace.ImportFacts;
import java.util.List;

/// What the statements import that an edit has to do with, whatever stands in the others.
///
/// @param byName whether there is a function that imports what a text names
public record ImportsIn(List<ImportFact> facts, boolean byName) {
    /// Whether an edit may change what its document imports.
    public static boolean changeBy(StatementEdit edit) {
        return !of(edit.removed()).equals(of(edit.added()));
    }

    private static ImportsIn of(List<PlacedStatement> statements) {
        List<String> texts = statements.stream()
                .map(placed -> placed.statement().text())
                .filter(text -> text.contains("import"))
                .toList();
        return new ImportsIn(
                texts.stream()
                        .flatMap(text -> ImportFacts.ofPart(text).stream())
                        .toList(),
                texts.stream().anyMatch(text -> ImportFacts.IMPORTERS.stream().anyMatch(text::contains)));
    }
}
