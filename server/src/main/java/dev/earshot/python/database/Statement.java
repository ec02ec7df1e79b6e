package dev.earshot.python.database;

import java.util.List;

/// One statement in SQL with a value for each of its parameters, or for none.
///
/// @param values a `Long`, `Double`, `String`, `Constant.Bytes` or `Constant.None.NONE` for each
public record Statement(String sql, List<Object> values) {
    public Statement {
        values = List.copyOf(values);
    }

    /// A statement without parameters.
    public static Statement of(String sql) {
        return new Statement(sql, List.of());
    }
}
