package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `heapq`: functions that put something into a heap, or take the least out of it.
public final class Heaps {
    private Heaps() {}

    static void addTo(Models models) {
        models.function("heapq.heappush", (arguments, site) -> change(arguments, Heap::push, site));
        models.function("heapq.heapify", (arguments, site) -> change(arguments, (heap, _) -> heap.order(), site));
        models.function("heapq.heappop", (arguments, site) -> change(arguments, (heap, _) -> heap.pop(), site));
        models.function("heapq.heapreplace", (arguments, site) -> change(arguments, Heap::replace, site));
        models.function("heapq.heappushpop", (arguments, site) -> change(arguments, Heap::pushAndPop, site));
        models.function("heapq.merge", Heaps::merged);
        models.function("heapq.nsmallest", (arguments, site) -> some(arguments, false, site));
        models.function("heapq.nlargest", (arguments, site) -> some(arguments, true, site));
    }

    /// What is done to a heap; nothing where its order is not settled.
    @FunctionalInterface
    private interface Change {
        Optional<Reference> of(Heap heap, Reference item);
    }

    private static Reference change(Arguments arguments, Change change, Site site) {
        Items items = site.machine().items();
        Reference heap = arguments.value(0, "heap");
        Reference item = arguments.at(1).map(Obj.Passed::value).orElse(Reference.NEVER);
        if (!(heap.only().orElse(null) instanceof Obj.Container list)) {
            return Reference.UNKNOWN;
        }
        Optional<Heap> known = items.each(heap).map(each -> new Heap(each, items.areSettled(list), site));
        Optional<Reference> given = known.flatMap(each -> change.of(each, item));
        if (given.isPresent()) {
            items.sequence(list, known.get().items());
            return given.get();
        }
        site.machine().raising().mayFail("IndexError", "TypeError");
        Reference all = items.values(list).or(item);
        items.unordered(list, all);
        return all.or(Reference.UNKNOWN);
    }
    /// All items of iterables that are in order, in order.
    private static Reference merged(Arguments arguments, Site site) {
        Items items = site.machine().items();
        List<Reference> all = new ArrayList<>();
        boolean known = !arguments.openPositional();
        for (Obj.Passed iterable : arguments.positional()) {
            Optional<List<Reference>> each = items.inOrder(iterable.value());
            known &= each.isPresent();
            all.addAll(each.orElseGet(() -> List.of(new Iterators(site.machine()).elements(iterable.value(), site))));
        }
        Arguments rest = new Arguments(List.of(), arguments.keywords(), false, false);
        Optional<List<Reference>> sorted = known ? Orderings.inOrder(all, false, rest, site) : Optional.empty();
        return sorted.isPresent()
                ? Reference.to(items.sequence(Made.container(Obj.Container.Kind.ITERATOR, site), sorted.get()))
                : Made.unordered(
                        Obj.Container.Kind.ITERATOR, all.stream().reduce(Reference.NEVER, Reference::or), site);
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
