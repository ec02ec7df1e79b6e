package dev.earshot.python.machine.type;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Classes whose instances have no other attributes than those that are named (reference manual, «__slots__»).
public final class Slots {
    private static final String NAMES = "__slots__";

    private final Flow flow;
    private final Function<Reference, Optional<List<Reference>>> items;

    /// @param items gives the names in a list or tuple, where they are known
    public Slots(Flow flow, Function<Reference, Optional<List<Reference>>> items) {
        this.flow = flow;
        this.items = items;
    }

    /// Whether an instance surely takes no attribute of a name.
    public boolean refuse(Obj.Instance instance, String name) {
        for (Value each : Inheritance.linear(flow.classOf(instance))) {
            if (!(each instanceof Obj.ClassObject type) || !leavesOut(type, name)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a class has slots, none of that name, and nothing behind it that is not seen.
    private boolean leavesOut(Obj.ClassObject type, String name) {
        Reference slots = flow.read(Cell.attribute(type, NAMES));
        boolean own = type.bases().stream()
                .allMatch(base -> base.only()
                        .filter(value ->
                                value instanceof Obj.ClassObject || value.equals(new External("builtins.object")))
                        .isPresent());
        List<Reference> names = slots.onlyText()
                .map(text -> List.of(Reference.text(text)))
                .or(() -> items.apply(slots))
                .orElse(List.of(Reference.UNKNOWN));
        return own
                && names.stream()
                        .allMatch(each -> each.onlyText()
                                .filter(slot -> !slot.equals(name) && !slot.equals("__dict__"))
                                .isPresent());
    }
}
