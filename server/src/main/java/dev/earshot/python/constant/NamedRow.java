package dev.earshot.python.constant;

import java.util.List;

/// A tuple whose items have names as well.
///
/// @param type the path of its type, where the library keeps its other attributes and its methods
/// @param names of the first items, in order
/// @param items values as Java has them: see `Plain`
public record NamedRow(String type, List<String> names, List<Object> items) {
    public NamedRow {
        names = List.copyOf(names);
        items = List.copyOf(items);
    }
}
