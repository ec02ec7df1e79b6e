package dev.earshot.python.constant;

import java.util.List;

/// An iterator that is known through and through.
///
/// @param items values as Java has them: see `Plain`
public record Yielded(List<Object> items) {
    public Yielded {
        items = List.copyOf(items);
    }
}
