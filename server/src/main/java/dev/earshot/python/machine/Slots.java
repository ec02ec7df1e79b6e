package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;

/// Classes whose instances have no other attributes than those that are named (reference manual, «__slots__»).
final class Slots {
    private static final String NAMES = "__slots__";

    private final Machine machine;

    Slots(Machine machine) {
        this.machine = machine;
    }

    /// Whether an instance surely takes no attribute of a name.
    boolean refuse(Obj.Instance instance, String name) {
        for (Value each : machine.classAttributes().inheritance().linear(instance.type())) {
            if (!(each instanceof Obj.ClassObject type) || !leavesOut(type, name)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a class has slots, none of that name, and nothing behind it that is not seen.
    private boolean leavesOut(Obj.ClassObject type, String name) {
        Reference slots = machine.read(Cell.attribute(type, NAMES));
        boolean own = type.bases().stream()
                .allMatch(base -> base.only()
                        .filter(value ->
                                value instanceof Obj.ClassObject || value.equals(new External("builtins.object")))
                        .isPresent());
        List<Reference> names = slots.onlyText()
                .map(text -> List.of(Reference.text(text)))
                .or(() -> machine.items().each(slots))
                .orElse(List.of(Reference.UNKNOWN));
        return own
                && names.stream()
                        .allMatch(each -> each.onlyText()
                                .filter(slot -> !slot.equals(name) && !slot.equals("__dict__"))
                                .isPresent());
    }
}
