package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;

/// Lists that are kept for a program which does not see them: what is registered, started, waiting, derived.
public final class KeptList {
    private KeptList() {}

    /// The list that is kept for an owner, empty to begin with.
    ///
    /// @param owner the same object each time
    /// @param name what no attribute is called
    public static Obj.Container of(Object owner, String name, Machine machine) {
        Cell cell = Cell.attribute(owner, name);
        if (machine.read(cell).bound().only().orElse(null) instanceof Obj.Container kept) {
            return kept; // in a round of a loop another one would be made
        }
        Obj.Container list = machine.context()
                .kept(owner, name, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        machine.write(cell, Reference.to(machine.items().sequence(list, List.of())));
        return list;
    }
}
