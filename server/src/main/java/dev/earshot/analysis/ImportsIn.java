package dev.earshot.analysis;

import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import java.util.stream.Stream;

/// Whether an edit may change what a document imports. It does not know what is imported.
final class ImportsIn {
    private ImportsIn() {}

    static boolean touch(StatementEdit edit) {
        return Stream.concat(edit.removed().stream(), edit.added().stream())
                .map(PlacedStatement::statement)
                .anyMatch(statement -> statement.text().contains("import"));
    }
}
