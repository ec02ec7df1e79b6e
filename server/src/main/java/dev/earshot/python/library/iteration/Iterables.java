package dev.earshot.python.library.iteration;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.MappingItems;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Functions that go through what can be iterated: `enumerate`, `sum`, `next`, `itertools.chain`. There are many of
/// them, each of a few lines, and they share how items are asked for.
public final class Iterables {
    /// More rows than these are not told apart.
    private static final int MOST_ROWS = 64;

    /// Functions that take all items of the one thing that they are given.
    public static final Set<String> OF_ALL = Set.of(
            "builtins.list",
            "builtins.tuple",
            "builtins.set",
            "builtins.frozenset",
            "builtins.sorted",
            "builtins.sum",
            "builtins.max",
            "builtins.min");

    /// Other functions that go through the first thing that they are given, and through no other.
    private static final Set<String> OF_FIRST = Set.of(
            "builtins.any",
            "builtins.all",
            "builtins.enumerate",
            "collections.deque",
            "collections.Counter",
            "itertools.accumulate",
            "itertools.batched",
            "itertools.chain.from_iterable",
            "itertools.combinations",
            "itertools.combinations_with_replacement",
            "itertools.cycle",
            "itertools.groupby",
            "itertools.islice",
            "itertools.pairwise",
            "itertools.permutations",
            "itertools.tee");

    /// Functions that go through what stands behind the function that they are given.
    private static final Set<String> OF_REST = Set.of(
            "builtins.map",
            "builtins.filter",
            "itertools.dropwhile",
            "itertools.filterfalse",
            "itertools.starmap",
            "itertools.takewhile");

    private static final Set<String> OF_EACH = Set.of(
            "builtins.zip", "itertools.chain", "itertools.compress", "itertools.product", "itertools.zip_longest");

    /// Functions that go through the one thing that they are given, and through none of several.
    private static final Set<String> OF_ONE = Set.of("builtins.max", "builtins.min");

    private Iterables() {}

    /// The arguments of a function with their items in place of the objects of the program, and of texts, through which
    /// it goes.
    public static Arguments taken(String function, Arguments arguments, Site site) {
        int count = arguments.positional().size();
        if (IntStream.range(0, count).noneMatch(at -> goesThrough(function, at, count))) {
            return arguments;
        }
        return arguments.withEach(
                at -> goesThrough(function, at, count), each -> new Iterators(site.machine()).iter(each, site));
    }

    /// @param at the number of an argument of several
    private static boolean goesThrough(String function, int at, int count) {
        return at == 0
                ? OF_FIRST.contains(function)
                        || OF_EACH.contains(function)
                        || (OF_ALL.contains(function) && (count == 1 || !OF_ONE.contains(function)))
                : OF_EACH.contains(function)
                        || OF_REST.contains(function)
                        || (at == 1 && function.equals("functools.reduce"));
    }

    /// Arguments with their items in place of the objects of the program that say what these are.
    public static Arguments asked(Arguments arguments, Site site) {
        return arguments.withEach(each -> each.only().orElse(null) instanceof Obj.Instance instance
                        && site.machine().builtInBases().of(instance).isEmpty()
                ? new Iterators(site.machine()).iter(each, site)
                : each);
    }

    static void addTo(Models models) {
        models.function("builtins.reversed", Iterables::reversed);
        models.function("builtins.next", Iterables::next);
        models.function("builtins.range", Iterables::range);
        models.function("builtins.enumerate", Iterables::enumerate);
        models.function("itertools.product", Iterables::product);
        models.function("itertools.groupby", Iterables::groups);
        models.function("builtins.len", Iterables::length);
        models.function("builtins.any", (arguments, site) -> search(true, arguments, site));
        models.function("builtins.all", (arguments, site) -> search(false, arguments, site));
        models.function("builtins.sum", Iterables::sum);
    }

    private static Reference range(Arguments arguments, Site site) {
        boolean one = arguments.positional().size() == 1;
        Optional<Long> start = one ? Optional.of(0L) : bound(arguments.value(0, "start"));
        Optional<Long> stop = bound(arguments.value(one ? 0 : 1, "stop"));
        Optional<Long> step = arguments.at(2).map(given -> bound(given.value())).orElse(Optional.of(1L));
        if (step.equals(Optional.of(0L))) {
            return site.machine().raising().fail("ValueError");
        }
        if (start.isEmpty() || stop.isEmpty() || step.isEmpty()) {
            site.machine().raising().mayFail("TypeError", "ValueError");
        }
        return start.isPresent() && stop.isPresent() && step.isPresent()
                ? Reference.to(new Constant(new Range(start.get(), stop.get(), step.get())))
                : Made.unordered(Kind.ITERATOR, Reference.UNKNOWN, site);
    }

    /// A truth is a number as well.
    private static Optional<Long> bound(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Object literal)
                ? Numbers.wholeOf(literal)
                        .filter(number -> number.bitLength() < Long.SIZE)
                        .map(BigInteger::longValue)
                        .filter(Range::mayHold)
                : Optional.empty();
    }

    private static Optional<Long> number(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Long number) ? Optional.of(number) : Optional.empty();
    }

    private static Reference reversed(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference own = arguments.value(0, "sequence").only().orElse(null) instanceof Obj.Instance instance
                ? site.machine().classAttributes().special(instance, "__reversed__", site)
                : Reference.NEVER;
        if (own.hasValues()) {
            return site.machine().calls().call(own, Arguments.NONE, site);
        }
        Reference sequence = new Iterators(site.machine()).iter(arguments.value(0, "sequence"), site);
        Optional<List<Reference>> each = items.each(sequence);
        return each.isPresent()
                ? Reference.to(items.sequence(
                        Made.container(Kind.ITERATOR, site), each.get().reversed()))
                : Made.collected(Kind.ITERATOR, arguments, site);
    }

    private static Reference next(Arguments arguments, Site site) {
        if (arguments.value(0, "iterator").only().orElse(null) instanceof Obj.Callable stream) {
            Optional<Reference> line =
                    site.machine().library().callMethod(Reference.to(stream), "__next__", arguments.after(1), site);
            if (line.isPresent()) {
                return line.get();
            }
        }
        Reference next = new Iterators(site.machine())
                .next(arguments.value(0, "iterator"), arguments.at(1).isPresent(), site);
        return arguments
                .at(1)
                .map(otherwise -> next.other() || !next.hasValues() ? next.or(otherwise.value()) : next)
                .orElse(next);
    }

    /// Goes through the items up to the first of the given truth.
    private static Reference search(boolean wanted, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Boolean> found = new Iterators(machine)
                .search(
                        arguments.value(0, "iterable"),
                        site,
                        item -> Truth.of(item, machine).map(truth -> truth == wanted));
        return found.map(is -> Truth.constant(is == wanted)).orElse(Reference.UNKNOWN);
    }

    private static Reference enumerate(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference iterable = arguments.value(0, "iterable");
        Optional<Long> start =
                arguments.at(1, "start").map(given -> number(given.value())).orElse(Optional.of(0L));
        if (Iterators.isIterator(iterable)) {
            return Made.lazily(arguments, site, each -> {
                int[] next = {0};
                boolean known = new Iterators(machine).until(iterable, element -> {
                    int at = next[0]++;
                    site.context().inRound(at, () -> each.accept(numbered(start, at, element, site)));
                    return machine.isReachable();
                });
                if (!known) {
                    Reference any = new Iterators(machine).elements(iterable, site);
                    machine.maybe(() -> each.accept(numbered(Optional.empty(), next[0], any, site)));
                }
            });
        }
        Optional<List<Reference>> each = machine.items().inOrder(iterable);
        if (each.isEmpty()) {
            Reference element = new Iterators(machine).elements(iterable, site);
            return Made.unordered(Kind.ITERATOR, Made.tuple(List.of(Reference.UNKNOWN, element), site), site);
        }
        List<Reference> rows = new ArrayList<>();
        for (Reference element : each.get()) {
            rows.add(numbered(start, rows.size(), element, site));
        }
        return Reference.to(machine.items().sequence(Made.container(Kind.ITERATOR, site), rows));
    }

    /// An item of `enumerate`.
    private static Reference numbered(Optional<Long> start, int at, Reference element, Site site) {
        Reference number =
                start.map(first -> Reference.to(new Constant(first + at))).orElse(Reference.UNKNOWN);
        return Made.row(at, List.of(number, element), site);
    }

    /// All rows of one item of each column.
    private static Reference product(Arguments arguments, Site site) {
        Items items = site.machine().items();
        List<List<Reference>> rows = new ArrayList<>(List.of(List.of()));
        int times = number(arguments.named("repeat").map(Obj.Passed::value).orElse(Reference.to(new Constant(1L))))
                .map(Long::intValue)
                .filter(many -> many >= 0 && many <= MOST_ROWS)
                .orElse(-1);
        if (times < 0) {
            return anyRow(arguments, site);
        }
        for (Obj.Passed column : Collections.nCopies(times, arguments.positional()).stream()
                .flatMap(List::stream)
                .toList()) {
            Optional<List<Reference>> each = items.inOrder(column.value());
            if (each.isEmpty() || rows.size() * each.get().size() > MOST_ROWS) {
                return anyRow(arguments, site);
            }
            List<List<Reference>> longer = new ArrayList<>();
            for (List<Reference> row : rows) {
                for (Reference item : each.get()) {
                    longer.add(Stream.concat(row.stream(), Stream.of(item)).toList());
                }
            }
            rows = longer;
        }
        List<Reference> tuples = new ArrayList<>();
        for (List<Reference> row : rows) {
            tuples.add(Made.row(tuples.size(), row, site));
        }
        return Reference.to(items.sequence(Made.container(Kind.ITERATOR, site), tuples));
    }

    private static Reference anyRow(Arguments columns, Site site) {
        List<Reference> cells = new ArrayList<>();
        columns.positional().forEach(any -> cells.add(new Iterators(site.machine()).elements(any.value(), site)));
        return Made.unordered(Kind.ITERATOR, Made.tuple(cells, site), site);
    }

    /// Pairs of a key and the items that have it one behind the other; where the keys are not known, of any items.
    private static Reference groups(Arguments arguments, Site site) {
        Items items = site.machine().items();
        List<Reference> keys = new ArrayList<>();
        List<List<Reference>> groups = new ArrayList<>();
        Optional<List<Reference>> each = items.inOrder(arguments.value(0, "iterable"));
        boolean known = each.isPresent();
        for (Reference item : each.orElse(List.of())) {
            Reference key = arguments
                    .at(1, "key")
                    .map(given -> site.machine().calls().callPassed(given, Arguments.of(item), site))
                    .orElse(item);
            known &= items.key(key).isPresent();
            if (keys.isEmpty() || !keys.getLast().equals(key)) {
                keys.add(key);
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(item);
        }
        if (!known) {
            Reference any = new Iterators(site.machine()).elements(arguments.value(0, "iterable"), site);
            Reference group = Made.unordered(Kind.LIST, any, site);
            return Made.unordered(Kind.ITERATOR, Made.tuple(List.of(Reference.UNKNOWN, group), site), site);
        }
        List<Reference> pairs = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            Obj.Container group = Made.container(Kind.LIST, "group " + at, site);
            items.sequence(group, groups.get(at));
            pairs.add(Made.row(at, List.of(keys.get(at), Reference.to(group)), site));
        }
        return Reference.to(items.sequence(Made.container(Kind.ITERATOR, site), pairs));
    }

    /// The lists of a list, put together where they are added to one.
    private static Reference sum(Arguments arguments, Site site) {
        Reference iterable = arguments.value(0, "iterable");
        boolean lists = arguments
                .at(1, "start")
                .filter(start -> start.value().only().orElse(null) instanceof Obj.Container)
                .isPresent();
        if (iterable.only().orElse(null) instanceof Constant(Range range)
                && arguments.at(1, "start").isEmpty()) {
            return sumOf(range);
        }
        if (!lists) {
            return sumOfEach(iterable, arguments.at(1, "start").map(Obj.Passed::value), site);
        }
        return joined(Kind.LIST, iterable, site);
    }

    private static Reference sumOf(Range range) {
        BigInteger ends =
                BigInteger.valueOf(range.at(0).orElse(0L) + range.at(-1).orElse(0L));
        return Numbers.whole(ends.multiply(BigInteger.valueOf(range.size())).shiftRight(1))
                .map(number -> Reference.to(new Constant(number)))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference sumOfEach(Reference iterable, Optional<Reference> start, Site site) {
        Optional<List<Reference>> each = site.machine().items().inAnyOrder(iterable);
        if (each.isEmpty()) {
            new Iterators(site.machine()).elements(iterable, site);
        }
        Reference sum = each.isEmpty() ? Reference.UNKNOWN : start.orElse(Reference.to(new Constant(0L)));
        for (Reference item : each.orElse(List.of())) {
            sum = sum.only().isPresent() ? new Operation(site).binary("+", sum, item) : Reference.UNKNOWN;
        }
        if (sum.only().isEmpty()) {
            site.machine().raising().mayFail("TypeError");
        }
        return sum;
    }

    private static Reference joined(Kind kind, Reference iterables, Site site) {
        Items items = site.machine().items();
        List<Reference> all = new ArrayList<>();
        boolean known = true;
        for (Reference part :
                items.each(iterables).orElse(List.of(new Iterators(site.machine()).elements(iterables, site)))) {
            Optional<List<Reference>> each = items.each(part);
            known &= each.isPresent();
            all.addAll(each.orElseGet(() -> List.of(new Iterators(site.machine()).elements(part, site))));
        }
        return known && items.each(iterables).isPresent()
                ? Reference.to(items.sequence(Made.container(kind, site), all))
                : Made.unordered(kind, all.stream().reduce(Reference.NEVER, Reference::or), site);
    }

    private static Optional<Integer> lengthOf(Reference of, Site site) {
        Machine machine = site.machine();
        boolean isView = of.only().orElse(null) instanceof Obj.View;
        return machine.items()
                .inAnyOrder(isView ? new MappingItems(machine).taken(of, site) : of)
                .map(List::size);
    }

    /// What a method of the program gives as a length, which `len` does not take if it is none.
    private static Reference checkedLength(Reference length, Site site) {
        return switch (length.only().orElse(null)) {
            case Constant(Long number)
            when number < 0 -> site.machine().raising().fail("ValueError");
            case Constant(Object literal)
            when Numbers.wholeOf(literal).isEmpty() -> site.machine().raising().fail("TypeError");
            case null, default -> length;
        };
    }

    private static Reference length(Arguments arguments, Site site) {
        Reference given = arguments.value(0, "obj");
        Optional<Reference> asked =
                given.only().flatMap(object -> site.machine().classAttributes().length(object, site));
        if (asked.isPresent()) {
            return checkedLength(asked.get(), site);
        }
        Reference of = given.only()
                .map(site.machine().items().keys()::plain)
                .map(Reference::to)
                .orElse(given);
        if (of.only().orElse(null) instanceof Constant(Object literal)
                && (Numbers.of(literal).isPresent()
                        || literal.equals(Constant.None.NONE)
                        || literal instanceof LibraryValue)) {
            return site.machine().raising().fail("TypeError");
        }
        if (of.only().orElse(null) instanceof Obj.Callable made) {
            return site.machine().library().doubles().lacks(made, "__len__", site.machine())
                    ? site.machine().raising().fail("TypeError")
                    : Truth.length(made, site).orElse(Reference.UNKNOWN);
        }
        if (of.only().orElse(null) instanceof Constant(Constant.Bytes(String octets))) {
            return Reference.to(new Constant((long) octets.length()));
        }
        if (of.only().orElse(null) instanceof Constant(Range range)) {
            return Reference.to(new Constant(range.size()));
        }
        return of.onlyText()
                .filter(text -> !text.contains(Reference.MARK))
                .map(text -> text.codePointCount(0, text.length()))
                .or(() -> lengthOf(of, site))
                .map(size -> Reference.to(new Constant((long) size)))
                .orElseGet(() -> of.only().orElse(null) instanceof Obj.Instance instance
                                && site.machine().classAttributes().surelyLacks(instance, "__len__")
                        ? site.machine().raising().fail("TypeError")
                        : Reference.UNKNOWN);
    }
}
