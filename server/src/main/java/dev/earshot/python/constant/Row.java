package dev.earshot.python.constant;

import java.util.List;

/// A tuple that is known through and through.
///
/// @param items values as Java has them: see `Plain`
public record Row(List<Object> items) {
    public Row {
        items = List.copyOf(items);
    }

    public static Row of(Object... items) {
        return new Row(List.of(items));
    }
}
