package dev.earshot.python.database;

import java.util.List;
import java.util.Optional;

/// A statement that SQLite has read but not run.
///
/// @param sql the first statement of the text
/// @param rest what stands behind it
/// @param parameters their names with the sign before them, as far as they have one
/// @param isReadOnly whether it leaves the database as it is, whatever it gives
public record Prepared(String sql, String rest, List<Optional<String>> parameters, boolean isReadOnly) {
    public Prepared {
        parameters = List.copyOf(parameters);
    }

    /// Whether there was no statement, but a semicolon or nothing at all.
    public boolean isNothing() {
        return sql.isEmpty();
    }
}
