package dev.earshot.python.database;

import dev.earshot.python.constant.Refusal;
import java.util.List;
import java.util.Optional;

/// What SQLite says to a statement.
///
/// @param database what the statement has made of it
/// @param refusal why it was not run, as Python's `sqlite3` tells it
/// @param columns their names; none where the statement gives no rows
/// @param rows of values as `Statement` has them
/// @param changes how many rows the statement has changed
/// @param lastRow the number of the row that was inserted last
public record Answer(
        Database database,
        Optional<Refusal> refusal,
        List<String> columns,
        List<List<Object>> rows,
        long changes,
        long lastRow) {
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// In characters, about.
    long size() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToLong(value -> 16 + (value instanceof String text ? text.length() : 0))
                .sum();
    }
}
