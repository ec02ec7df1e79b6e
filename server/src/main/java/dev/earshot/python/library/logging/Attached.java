package dev.earshot.python.library.logging;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Handlers and filters in the lists of those whom they are attached to: each is in one once.
final class Attached {
    private Attached() {}

    /// What is attached to a list that is not known may be used by anybody.
    static void add(Reference attached, Reference thing, Machine machine) {
        Optional<Obj.Container> list = machine.items().container(attached);
        if (list.isEmpty()) {
            machine.escape(thing);
        } else if (!machine.items().values(list.get()).covers(thing)
                || thing.only().isEmpty()) {
            machine.items().append(list.get(), thing);
        }
    }

    /// What is attached to somebody of whom nothing is known may be used by anybody. What one of the program does then
    /// can only be told where all is seen.
    static void giveAway(Reference thing, Machine machine) {
        boolean isOwn = thing.values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Instance || each instanceof Obj.Container);
        if (isOwn) {
            machine.conditions().askForShared();
        }
        machine.escape(thing);
    }

    static void remove(Reference attached, Reference thing, Machine machine) {
        Optional<Obj.Container> list = machine.items().container(attached);
        Optional<List<Reference>> each = machine.items().each(attached);
        if (list.isEmpty()) {
            return;
        }
        if (each.isEmpty() || thing.only().isEmpty()) {
            machine.items().unordered(list.get(), machine.items().values(list.get()));
            return;
        }
        List<Reference> left = new ArrayList<>(each.get());
        left.removeIf(one -> one.only().equals(thing.only()));
        machine.items().sequence(list.get(), left);
    }
}
