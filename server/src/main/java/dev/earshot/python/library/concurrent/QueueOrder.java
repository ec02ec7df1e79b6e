package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.container.ListMethods;
import dev.earshot.python.library.container.Orderings;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Which item comes first out of a queue, and how many it takes. It does not know who waits.
final class QueueOrder {
    private static final String MOST = "[most in it]";
    private static final String KIND = "[kind of queue]";

    private QueueOrder() {}

    /// An empty queue.
    ///
    /// @param path of its type, whose name says in which order the items come
    static Reference made(String path, Arguments arguments, Site site) {
        Reference made = Made.ofLibraryType(path, Made.copied(Obj.Container.Kind.LIST, Arguments.NONE, site));
        Obj.Container queue = (Obj.Container) made.only().orElseThrow();
        Reference most =
                path.endsWith("SimpleQueue") || arguments.at(0, "maxsize").isEmpty()
                        ? Reference.to(new Constant(0L))
                        : arguments.value(0, "maxsize");
        site.machine().write(Cell.attribute(queue, MOST), most);
        site.machine().write(Cell.attribute(queue, KIND), Reference.text(path));
        return made;
    }

    static boolean isOne(Obj.Container container, Machine machine) {
        return machine.read(Cell.attribute(container, KIND)).hasValues();
    }

    static void put(Obj.Container queue, Reference item, Site site) {
        site.machine().items().append(queue, item);
        if (kind(queue, site.machine()).endsWith("PriorityQueue")) {
            Orderings.sort(queue, Arguments.NONE, site);
        }
    }

    static Reference take(Obj.Container queue, Site site) {
        String method = kind(queue, site.machine()).endsWith("LifoQueue") ? "pop" : "popleft";
        return ListMethods.change(queue, method, Arguments.NONE, site);
    }

    /// Whether there is nothing in it, where that is known.
    static Optional<Boolean> isEmpty(Obj.Container queue, Items items) {
        return items.each(Reference.to(queue)).map(List::isEmpty);
    }

    /// Whether it takes no more, where that is known.
    static Optional<Boolean> isFull(Obj.Container queue, Machine machine) {
        if (!(machine.read(Cell.attribute(queue, MOST)).only().orElse(null) instanceof Constant(Long most))) {
            return Optional.empty();
        }
        return most <= 0
                ? Optional.of(false)
                : machine.items().each(Reference.to(queue)).map(all -> all.size() >= most);
    }

    /// What programs ask a queue without waiting.
    static Optional<Reference> look(Obj.Container queue, String method, Machine machine) {
        return switch (method) {
            case "qsize" ->
                Optional.of(machine.items()
                        .each(Reference.to(queue))
                        .map(each -> Reference.to(new Constant((long) each.size())))
                        .orElse(Reference.UNKNOWN));
            case "empty" -> Optional.of(truth(isEmpty(queue, machine.items())));
            case "full" -> Optional.of(truth(isFull(queue, machine)));
            default -> Optional.empty();
        };
    }

    private static Reference truth(Optional<Boolean> is) {
        return is.map(truth -> Reference.to(new Constant(truth))).orElse(Reference.UNKNOWN);
    }

    private static String kind(Obj.Container queue, Machine machine) {
        return machine.read(Cell.attribute(queue, KIND)).onlyText().orElse("");
    }
}
