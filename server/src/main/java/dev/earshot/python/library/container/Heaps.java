package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `heapq`: heaps are kept sorted, which is one of the orders that a heap may have.
public final class Heaps {
    private Heaps() {}

    static void addTo(Models models) {
        models.function("heapq.heappush", Heaps::push);
        models.function("heapq.heapify", (arguments, site) -> settle(arguments.value(0, "heap"), site));
        models.function("heapq.heappop", (arguments, site) -> pop(arguments.value(0, "heap"), site));
        models.function("heapq.nsmallest", (arguments, site) -> some(arguments, false, site));
        models.function("heapq.nlargest", (arguments, site) -> some(arguments, true, site));
    }

    private static Reference settle(Reference heap, Site site) {
        if (heap.only().orElse(Constant.NONE) instanceof Obj.Container list) {
            Orderings.sort(list, Arguments.NONE, site);
        }
        return Reference.to(Constant.NONE);
    }

    private static Reference push(Arguments arguments, Site site) {
        Reference heap = arguments.value(0, "heap");
        if (heap.only().orElse(Constant.NONE) instanceof Obj.Container list) {
            site.machine().items().append(list, arguments.value(1, "item"));
        }
        return settle(heap, site);
    }

    private static Reference pop(Reference heap, Site site) {
        return heap.only().orElse(Constant.NONE) instanceof Obj.Container list
                ? ListMethods.change(list, "popleft", Arguments.NONE, site)
                : site.machine().iterators().elements(heap, site);
    }

    private static Reference some(Arguments arguments, boolean largest, Site site) {
        Items items = site.machine().items();
        Arguments rest = new Arguments(
                List.of(Obj.Passed.unwritten(arguments.value(1, "iterable"))), arguments.keywords(), false, false);
        Optional<List<Reference>> sorted =
                items.each(rest.value(0, "iterable")).flatMap(each -> Orderings.inOrder(each, largest, rest, site));
        if (sorted.isEmpty() || !(arguments.value(0, "n").only().orElse(null) instanceof Constant(Long count))) {
            return Made.collected(Obj.Container.Kind.LIST, rest, site);
        }
        List<Reference> first = new ArrayList<>(
                sorted.get().subList(0, Math.clamp(count, 0, sorted.get().size())));
        return Reference.to(items.sequence(Made.container(Obj.Container.Kind.LIST, site), first));
    }
}
