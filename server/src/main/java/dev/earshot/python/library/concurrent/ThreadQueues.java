package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.container.ListMethods;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Queues between threads and processes. They are lists of their own: `queue.Queue` and what is like it.
public final class ThreadQueues {
    private ThreadQueues() {}

    static void addTo(Models models) {
        for (String queue : List.of("queue.Queue", "queue.SimpleQueue", "multiprocessing.Queue")) {
            models.function(queue, (_, site) -> Made.copied(Obj.Container.Kind.LIST, Arguments.NONE, site));
        }
    }

    /// A method that lists do not have.
    public static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference owner = Reference.to(self);
        return switch (method) {
            case "put", "put_nowait" -> {
                items.append(self, arguments.value(0, "item"));
                yield Made.none();
            }
            case "get", "get_nowait" -> {
                boolean waits = method.equals("get")
                        && arguments.positional().isEmpty()
                        && arguments.named("timeout").isEmpty()
                        && arguments.named("block").isEmpty();
                if (isEmpty(owner, items) && waits && !Threads.goesOnWithoutItem(site)) {
                    yield Optional.of(Reference.NEVER);
                }
                // Somebody else may put into a queue what is waited for.
                yield Optional.of(
                        isEmpty(owner, items)
                                ? Reference.UNKNOWN
                                : ListMethods.change(self, "popleft", Arguments.NONE, site));
            }
            case "join" -> {
                Threads.letOthersGoOn(site);
                yield Made.none();
            }
            case "qsize" ->
                Optional.of(items.each(owner)
                        .map(each -> Reference.to(new Constant((long) each.size())))
                        .orElse(Reference.UNKNOWN));
            case "empty" ->
                Optional.of(items.each(owner)
                        .map(each -> Reference.to(each.isEmpty() ? Constant.TRUE : Constant.FALSE))
                        .orElse(Reference.UNKNOWN));
            default -> Optional.empty();
        };
    }

    private static boolean isEmpty(Reference list, Items items) {
        return items.each(list).filter(List::isEmpty).isPresent();
    }
}
