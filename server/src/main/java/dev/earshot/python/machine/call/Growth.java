package dev.earshot.python.machine.call;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.EnumSet;
import java.util.Set;

/// What becomes of containers that get to code that is not seen: more may be in them.
record Growth(Machine machine) {
    private static final Set<Obj.Container.Kind> GROWING =
            EnumSet.of(Obj.Container.Kind.LIST, Obj.Container.Kind.DICT, Obj.Container.Kind.SET);

    void of(Reference reference) {
        for (Value value : reference.values().keySet()) {
            if (value instanceof Obj.Container container && GROWING.contains(container.kind())) {
                machine.items().add(container.first(), Reference.UNKNOWN);
            }
        }
    }

    /// The same with those that objects hold.
    void within(Reference reference) {
        for (Value value : reference.values().keySet()) {
            if (value instanceof Obj.Instance instance) {
                machine.attributesOf((Value) instance).values().forEach(this::of);
            }
        }
        of(reference);
    }
}
