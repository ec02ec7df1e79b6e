package dev.earshot.python.library.container;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Methods of lists and deques that put items elsewhere or take them away.
public final class ListMethods {
    /// How many items a deque keeps.
    static final String MOST = "maxlen";

    private ListMethods() {}

    /// A deque that has become too long loses its first items, or its last ones.
    static void keepWithin(Obj.Container list, boolean first, Site site) {
        if (isOfUnknownSize(list, site)) {
            site.machine().items().unordered(list, site.machine().items().values(list));
            return;
        }
        if (site.machine().read(Cell.attribute(list, MOST)).only().orElse(null) instanceof Constant(Long most)
                && most >= 0) {
            site.machine()
                    .items()
                    .each(Reference.to(list))
                    .filter(all -> all.size() > most)
                    .ifPresent(all -> {
                        int from = first ? all.size() - most.intValue() : 0;
                        site.machine().items().sequence(list, all.subList(from, from + most.intValue()));
                    });
        }
    }

    private static boolean isFull(Obj.Container deque, int size, Site site) {
        return site.machine().read(Cell.attribute(deque, MOST)).only().orElse(null) instanceof Constant(Long most)
                && size >= most;
    }

    private static boolean isOfUnknownSize(Obj.Container list, Site site) {
        return site.machine().read(Cell.attribute(list, MOST)).other();
    }

    /// A deque that has become too long on its left loses its last items.
    private static Reference keepFirst(Obj.Container list, List<Reference> all, Site site) {
        if (site.machine().read(Cell.attribute(list, MOST)).only().orElse(null) instanceof Constant(Long most)) {
            while (all.size() > Math.max(0, most)) {
                all.removeLast();
            }
        }
        return Reference.to(Constant.NONE);
    }

    /// Changes the list item by item where its items are known; else any item may be anywhere.
    public static Reference change(Obj.Container list, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> each = items.each(Reference.to(list));
        if (method.startsWith("pop") && !items.areSettled(list)) {
            site.machine().raising().mayRaise(Reference.to(new External("builtins.IndexError")));
        }
        if (each.isEmpty() || list.kind() == Obj.Container.Kind.SET) {
            Reference values = items.values(list);
            if (method.equals("remove")) {
                site.machine().raising().mayFail("ValueError");
            }
            if (method.equals("insert") || method.equals("appendleft")) {
                items.add(list, arguments.value(method.equals("insert") ? 1 : 0, "object"));
            }
            return method.startsWith("pop") ? values : Reference.to(Constant.NONE);
        }
        if (method.equals("reverse") && items.areInSomeOrder(Reference.to(list))) {
            return Reference.to(Constant.NONE);
        }
        boolean isPlaced = method.equals("insert")
                || (method.equals("pop") && !arguments.positional().isEmpty());
        if (isPlaced && !(arguments.value(0, "index").only().orElse(null) instanceof Constant)) {
            return changeSomewhere(list, method, arguments, site);
        }
        List<Reference> all = new ArrayList<>(each.get());
        if (all.isEmpty() && method.startsWith("pop")) {
            return items.areSettled(list)
                    ? refused(list, "IndexError", "pop from empty list", site)
                    : Reference.UNKNOWN;
        }
        if (method.equals("remove")) {
            all = new ArrayList<>(items.inAnyOrder(Reference.to(list)).orElse(all));
            return remove(list, all, arguments.value(0, "value"), site);
        }
        if (method.equals("insert") && isFull(list, all.size(), site)) {
            return site.machine().raising().fail("IndexError");
        }
        Reference result = switch (method) {
            case "pop" -> pop(list, all, arguments.at(0).map(Obj.Passed::value), site);
            case "popleft" -> all.removeFirst();
            case "insert" -> insert(all, arguments.value(0, "index"), arguments.value(1, "object"));
            case "appendleft" -> {
                insert(all, Reference.to(new Constant(0L)), arguments.value(0, "x"));
                yield keepFirst(list, all, site);
            }
            default -> Reference.to(Constant.NONE);
        };
        if (method.equals("clear")) {
            all.clear();
        }
        if (method.equals("rotate")) {
            Reference by = arguments.at(0).map(Obj.Passed::value).orElse(Reference.to(new Constant(1L)));
            if (!(by.only().orElse(null) instanceof Constant(Long count))) {
                items.add(list, items.values(list));
                return result;
            }
            Collections.rotate(all, count.intValue());
        }
        items.sequence(list, method.equals("reverse") ? all.reversed() : all);
        return result;
    }

    /// Takes out or inserts an item, it is not known where.
    private static Reference changeSomewhere(Obj.Container list, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference values = items.values(list);
        if (method.equals("pop")) {
            site.machine().raising().mayFail("IndexError");
            items.unordered(list, values);
            return values;
        }
        items.unordered(list, values.or(arguments.value(1, "object")));
        return Reference.to(Constant.NONE);
    }

    private static Reference pop(Obj.Container list, List<Reference> all, Optional<Reference> index, Site site) {
        int at = index.map(reference -> place(reference, all.size())).orElse(all.size() - 1);
        if (at < 0 || at >= all.size()) {
            if (site.machine().items().areSettled(list)) {
                return refused(list, "IndexError", "pop index out of range", site);
            }
            return all.stream().reduce(Reference.NEVER, Reference::or);
        }
        return all.remove(at);
    }

    private static Reference insert(List<Reference> all, Reference index, Reference item) {
        int at = place(index, all.size());
        all.add(at < 0 ? 0 : Math.min(at, all.size()), item);
        return Reference.to(Constant.NONE);
    }

    /// Takes out the first item that is equal to a value; where that is not settled, any may be gone.
    private static Reference remove(Obj.Container list, List<Reference> all, Reference value, Site site) {
        Items items = site.machine().items();
        boolean isInSomeOrder = items.areInSomeOrder(Reference.to(list));
        for (int at = 0; at < all.size(); at++) {
            Optional<Boolean> equal = equal(all.get(at), value, site);
            if (equal.isEmpty()) {
                site.machine().raising().mayFail("ValueError");
                items.unordered(list, items.values(list));
                return Reference.to(Constant.NONE);
            }
            if (equal.get()) {
                all.remove(at);
                if (isInSomeOrder) {
                    items.inSomeOrder(list, all);
                } else {
                    items.sequence(list, all);
                }
                return Reference.to(Constant.NONE);
            }
        }
        return items.areSettled(list)
                ? refused(list, "ValueError", "list.remove(x): x not in list", site)
                : Reference.to(Constant.NONE);
    }

    /// What lists say; what others say that are like them is left open.
    private static Reference refused(Obj.Container list, String type, String message, Site site) {
        return list.isPlainList()
                ? site.machine().raising().fail(type, message)
                : site.machine().raising().fail(type);
    }

    /// `index` and `count`: where an item is that is equal to a value, and how many are.
    static Reference look(Obj.Container list, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        boolean counts = method.equals("count");
        Optional<List<Reference>> each = counts ? items.inAnyOrder(Reference.to(list)) : items.each(Reference.to(list));
        Optional<Integer> start = bound(arguments.at(1, "start"), 0);
        Optional<Integer> stop =
                bound(arguments.at(2, "stop"), each.map(List::size).orElse(0));
        if (each.isEmpty() || start.isEmpty() || stop.isEmpty()) {
            return notFoundPerhaps(method, site);
        }
        int size = each.get().size();
        int to = Math.min(fromStart(stop.get(), size), size);
        long count = 0;
        for (int at = fromStart(start.get(), size); at < to; at++) {
            Optional<Boolean> is = equal(each.get().get(at), arguments.value(0, "value"), site);
            if (is.isEmpty()) {
                return notFoundPerhaps(method, site);
            }
            if (is.get() && method.equals("index")) {
                return Reference.to(new Constant((long) at));
            }
            count += is.get() ? 1 : 0;
        }
        return method.equals("index") ? site.machine().raising().fail("ValueError") : Reference.to(new Constant(count));
    }

    private static Reference notFoundPerhaps(String method, Site site) {
        if (method.equals("index")) {
            site.machine().raising().mayFail("ValueError");
        }
        return Reference.UNKNOWN;
    }

    /// A bound that may be left out; nothing where it is not known.
    private static Optional<Integer> bound(Optional<Obj.Passed> given, int absent) {
        return given.isEmpty()
                ? Optional.of(absent)
                : given.flatMap(passed -> passed.value().only())
                        .filter(value -> value instanceof Constant(Long number) && Math.abs(number) < Integer.MAX_VALUE)
                        .map(value -> ((Long) ((Constant) value).literal()).intValue());
    }

    private static int fromStart(int at, int size) {
        return at < 0 ? Math.max(0, at + size) : at;
    }

    /// What is the same object is equal, whatever it says of itself.
    private static Optional<Boolean> equal(Reference item, Reference value, Site site) {
        return item.only().isPresent() && item.only().equals(value.only())
                ? Optional.of(true)
                : Truth.of(new Operation(site).comparison("==", item, value), site.machine());
    }

    private static int place(Reference index, int size) {
        return index.only().orElse(null) instanceof Constant(Long number)
                ? (int) (number < 0 ? number + size : number)
                : -1;
    }
}
