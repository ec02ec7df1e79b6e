package dev.earshot.python.library.container;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Order;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What puts items in an order: `sorted`, `list.sort`, `max`, `min`. The order is known where all keys are known
/// numbers, known texts, or tuples of these.
public final class Orderings {
    /// Longer iterables are not gone through item by item.
    private static final int MOST_ITEMS = 4_096;

    /// Of so many it is asked one by one whether each of two can be compared.
    private static final int MOST_PAIRED = 256;

    /// What has no known rank is compared one by one, as often as that takes.
    private static final int MOST_COMPARED = 12;

    private static final String MAKER = "functools.cmp_to_key";

    /// What `cmp_to_key` makes of an item.
    private static final String COMPARED = "functools.cmp_to_key.key";

    private Orderings() {}

    static void addTo(Models models) {
        models.function(MAKER, (arguments, site) -> Reference.to(Made.object(MAKER, arguments, site)));
        models.object(
                MAKER,
                (maker, arguments, site) -> Reference.to(Made.object(
                        COMPARED, arguments.behind(maker.positional().getFirst()), site)));
        for (String path : List.of("builtins.sorted", "builtins.max", "builtins.min")) {
            models.function(path, (arguments, site) -> ordered(path, arguments, site));
        }
        for (String path : List.of("bisect.insort", "bisect.insort_right")) {
            models.function(path, (arguments, site) -> insert(false, arguments, site));
        }
        models.function("bisect.insort_left", (arguments, site) -> insert(true, arguments, site));
    }

    /// `bisect.insort`: puts an item where it belongs in a list that is in order.
    ///
    /// @param isFirst whether before those that are equal to it, and not behind them
    private static Reference insert(boolean isFirst, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference given = arguments.value(0, "a");
        Reference item = arguments.value(1, "x");
        if (!(given.only().orElse(null) instanceof Obj.Container list)) {
            return Reference.to(Constant.NONE);
        }
        Arguments key = new Arguments(List.of(), arguments.keywords(), false, arguments.openKeywords());
        boolean isWhole = arguments.positional().size() == 2 && !arguments.openPositional();
        Optional<List<Reference>> after = items.each(given)
                .filter(all -> isWhole
                        && inOrder(all, false, key, site).filter(all::equals).isPresent())
                .flatMap(all -> {
                    List<Reference> more = new ArrayList<>(all);
                    more.add(isFirst ? 0 : all.size(), item);
                    return inOrder(more, false, key, site);
                });
        if (after.isPresent()) {
            items.sequence(list, after.get());
        } else {
            items.unordered(list, items.values(list).or(item));
        }
        return Reference.to(Constant.NONE);
    }

    /// `list.sort(key=…, reverse=…)`.
    public static void sort(Obj.Container list, Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean isInSomeOrder = machine.items().areInSomeOrder(Reference.to(list));
        Optional<List<Reference>> items = machine.items().inAnyOrder(Reference.to(list));
        Optional<List<Reference>> inOrder = items.flatMap(each -> inOrder(each, false, arguments, site))
                .filter(_ -> !isInSomeOrder || isTold(items.get(), false, arguments, site));
        if (inOrder.isPresent()) {
            machine.items().sequence(list, inOrder.get());
        } else {
            machine.items().add(list, machine.items().values(list));
        }
    }

    private static Reference ordered(String path, Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean isSorted = path.endsWith("sorted");
        if (!isSorted
                && arguments.all().size() == 1
                && arguments.value(0, "iterable").only().orElse(null) instanceof Constant(Range range)
                && range.size() > 0) {
            boolean atEnd = path.endsWith("max") == (range.step() > 0);
            return Reference.to(new Constant(range.at(atEnd ? -1 : 0).orElseThrow()));
        }
        boolean isInSomeOrder =
                arguments.positional().size() == 1 && machine.items().areInSomeOrder(arguments.value(0, "iterable"));
        Optional<List<Reference>> items = arguments.positional().size() == 1
                ? machine.items().inAnyOrder(arguments.value(0, "iterable"))
                : Optional.of(
                        arguments.positional().stream().map(Obj.Passed::value).toList());
        if (items.filter(List::isEmpty).isPresent()
                && arguments.named("default").isPresent()) {
            return arguments.named("default").orElseThrow().value();
        }
        if (items.filter(List::isEmpty).isPresent() && !isSorted) {
            return site.machine()
                    .raising()
                    .fail("ValueError", (path.endsWith("max") ? "max" : "min") + "() arg is an empty sequence");
        }
        Optional<List<Reference>> inOrder = items.filter(_ -> !arguments.openPositional())
                .flatMap(list -> inOrder(list, path.endsWith("max"), arguments, site))
                .filter(_ -> !isInSomeOrder || isTold(items.get(), path.endsWith("max"), arguments, site));
        if (inOrder.isPresent()) {
            return switch (path) {
                case "builtins.min", "builtins.max" -> inOrder.get().getFirst();
                default ->
                    Reference.to(
                            machine.items().sequence(Made.container(Obj.Container.Kind.LIST, site), inOrder.get()));
            };
        }
        machine.raising().mayFail("TypeError");
        if (!isSorted && items.isEmpty() && arguments.named("default").isEmpty()) {
            machine.raising().mayFail("ValueError");
        }
        Reference elements = items.map(list -> list.stream().reduce(Reference.NEVER, Reference::or))
                .orElseGet(() -> new Iterators(machine).elements(arguments.value(0, "iterable"), site));
        if (items.isEmpty()) {
            arguments.named("key").ifPresent(key -> machine.calls().callPassed(key, Arguments.of(elements), site));
        }
        return isSorted
                ? Reference.to(machine.items().unordered(Made.container(Obj.Container.Kind.LIST, site), elements))
                : elements;
    }

    /// Whether the order of items is told by what they are sorted by, wherever they stood before.
    private static boolean isTold(List<Reference> items, boolean greatestFirst, Arguments arguments, Site site) {
        return arguments.named("key").isEmpty()
                || inOrder(items, greatestFirst, arguments, site)
                        .equals(inOrder(items.reversed(), greatestFirst, arguments, site));
    }

    public static Optional<List<Reference>> inOrder(
            List<Reference> items, boolean greatestFirst, Arguments arguments, Site site) {
        if (items.size() > MOST_ITEMS) {
            return Optional.empty();
        }
        Optional<Boolean> reverse = arguments
                .named("reverse")
                .map(Obj.Passed::value)
                .map(given -> Truth.of(given, site.machine()))
                .orElse(Optional.of(greatestFirst));
        List<Keyed> keyed = new ArrayList<>();
        List<Compared> all = new ArrayList<>();
        boolean known = reverse.isPresent();
        for (Reference item : items) {
            Reference asked = arguments
                    .named("key")
                    .filter(given -> !given.value().equals(Reference.to(Constant.NONE)))
                    .map(given -> site.machine().calls().callPassed(given, Arguments.of(item), site))
                    .orElse(item);
            all.add(new Compared(asked, item));
            Optional<Value> key = site.machine().items().rank(asked);
            known &= key.filter(value -> !(value instanceof Obj)).isPresent();
            key.ifPresent(value -> keyed.add(new Keyed(value, item)));
        }
        if (!known || !areComparable(keyed)) {
            return reverse.filter(_ -> all.size() <= MOST_COMPARED)
                    .flatMap(backwards -> compared(backwards ? all.reversed() : all, site)
                            .map(sorted -> backwards ? sorted.reversed() : sorted));
        }
        int sign = reverse.orElse(false) ? -1 : 1;
        keyed.sort((one, two) -> sign * Order.of(one.key, two.key).orElse(0));
        return Optional.of(keyed.stream().map(Keyed::item).toList());
    }

    /// Whether it is settled of each two which comes first.
    private static boolean areComparable(List<Keyed> keyed) {
        boolean plain = keyed.stream().allMatch(each -> each.key instanceof Constant(Long _))
                || keyed.stream()
                        .allMatch(each -> each.key instanceof Constant(String text) && !text.contains(Reference.MARK));
        boolean are = plain || keyed.size() <= MOST_PAIRED;
        for (int one = 0; are && !plain && one < keyed.size(); one++) {
            for (int two = 0; are && two < one; two++) {
                are = Order.of(keyed.get(one).key, keyed.get(two).key).isPresent();
            }
        }
        return are;
    }

    /// Items in an order that the program's own methods or functions tell; nothing where one of their answers is not
    /// known.
    private static Optional<List<Reference>> compared(List<Compared> items, Site site) {
        List<Compared> sorted = new ArrayList<>();
        for (Compared each : items) {
            int at = sorted.size();
            while (at > 0) {
                Optional<Boolean> before = isLess(each.key, sorted.get(at - 1).key, site);
                if (before.isEmpty()) {
                    return Optional.empty();
                }
                if (!before.get()) {
                    break;
                }
                at--;
            }
            sorted.add(at, each);
        }
        return Optional.of(sorted.stream().map(Compared::item).toList());
    }

    private static Optional<Boolean> isLess(Reference one, Reference two, Site site) {
        if (one.only().orElse(null) instanceof Obj.Callable first
                && two.only().orElse(null) instanceof Obj.Callable second
                && first.made().equals(COMPARED)
                && second.made().equals(COMPARED)) {
            Reference answer = site.machine()
                    .calls()
                    .callPassed(
                            first.positional().getFirst(),
                            Arguments.of(
                                    first.positional().get(1).value(),
                                    second.positional().get(1).value()),
                            site);
            return answer.only().orElse(null) instanceof Constant(Object literal)
                    ? Numbers.compare(literal, 0L).map(order -> order < 0)
                    : Optional.empty();
        }
        return Truth.of(new Operation(site).comparison("<", one, two), site.machine());
    }

    private record Compared(Reference key, Reference item) {}

    /// An item and what it is sorted by.
    private record Keyed(Value key, Reference item) {}
}
