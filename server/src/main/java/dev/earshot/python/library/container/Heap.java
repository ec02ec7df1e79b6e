package dev.earshot.python.library.container;

import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The items of a heap in the order in which `heapq` keeps them: that of item `k` is at most that of the items `2k+1`
/// and `2k+2`. What is done to it gives nothing where two items are not known to be in order.
final class Heap {
    /// A longer heap is not kept in order.
    private static final int MOST_ITEMS = 4_096;

    private final List<Reference> items;
    private final boolean settled;
    private final Site site;
    private boolean ordered;

    /// @param settled whether nobody else can have put something into it
    Heap(List<Reference> items, boolean settled, Site site) {
        this.items = new ArrayList<>(items);
        this.settled = settled;
        this.site = site;
        this.ordered = items.size() <= MOST_ITEMS;
    }

    List<Reference> items() {
        return items;
    }

    private Optional<Reference> given(Reference result) {
        return ordered ? Optional.of(result) : Optional.empty();
    }

    Optional<Reference> order() {
        for (int at = items.size() / 2 - 1; at >= 0 && ordered; at--) {
            sink(at);
        }
        return given(Reference.to(Constant.NONE));
    }

    Optional<Reference> push(Reference item) {
        items.add(item);
        rise(0, items.size() - 1);
        return given(Reference.to(Constant.NONE));
    }

    Optional<Reference> pop() {
        if (items.isEmpty()) {
            return isEmpty();
        }
        Reference last = items.removeLast();
        return items.isEmpty() ? given(last) : replace(last);
    }

    Optional<Reference> replace(Reference item) {
        if (items.isEmpty()) {
            return isEmpty();
        }
        Reference first = items.set(0, item);
        sink(0);
        return given(first);
    }

    Optional<Reference> pushAndPop(Reference item) {
        return items.isEmpty() || !isLess(items.getFirst(), item) ? given(item) : replace(item);
    }

    private Optional<Reference> isEmpty() {
        return settled ? Optional.of(site.machine().raising().fail("IndexError")) : Optional.empty();
    }

    /// The smaller of those below goes up, down to the end; then the item goes up from there.
    private void sink(int from) {
        Reference item = items.get(from);
        int at = from;
        for (int below = 2 * at + 1; below < items.size(); below = 2 * at + 1) {
            int right = below + 1;
            int least = right < items.size() && !isLess(items.get(below), items.get(right)) ? right : below;
            items.set(at, items.get(least));
            at = least;
        }
        items.set(at, item);
        rise(from, at);
    }

    private void rise(int highest, int from) {
        Reference item = items.get(from);
        int at = from;
        while (at > highest && isLess(item, items.get((at - 1) / 2))) {
            items.set(at, items.get((at - 1) / 2));
            at = (at - 1) / 2;
        }
        items.set(at, item);
    }

    private boolean isLess(Reference one, Reference two) {
        Optional<Boolean> less =
                ordered ? Truth.of(new Operation(site).comparison("<", one, two), site.machine()) : Optional.empty();
        ordered = less.isPresent();
        return less.orElse(false);
    }
}
