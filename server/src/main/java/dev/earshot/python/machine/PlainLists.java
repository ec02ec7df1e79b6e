package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;

/// Lists that are nothing more: deques, arrays and elements of XML are followed like lists, and speak otherwise.
public final class PlainLists {
    /// What those have that are only like lists.
    private static final List<String> OF_OTHERS = List.of("maxlen", "typecode", "tag");

    private PlainLists() {}

    public static boolean isOne(Obj.Container container, Machine machine) {
        return container.kind() == Obj.Container.Kind.LIST
                && container.type().isEmpty()
                && OF_OTHERS.stream()
                        .allMatch(name ->
                                machine.read(Cell.attribute(container, name)).equals(Reference.UNBOUND));
    }
}
