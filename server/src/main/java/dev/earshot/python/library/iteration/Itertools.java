package dev.earshot.python.library.iteration;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Iterators that take from others only what they are asked for (library reference, `itertools`). There are many of
/// them, each of a few lines.
public final class Itertools {
    /// Of more iterators over the same items than these none is known.
    private static final int MOST_TEES = 16;

    /// More rows than these are not told apart.
    private static final int MOST_ROWS = 64;

    private Itertools() {}

    static void addTo(Models models) {
        models.function("itertools.islice", Itertools::slice);
        models.function("itertools.takewhile", (arguments, site) -> tested(arguments, site, Itertools::takeWhile));
        models.function("itertools.dropwhile", (arguments, site) -> tested(arguments, site, Itertools::dropWhile));
        models.function("itertools.filterfalse", (arguments, site) -> tested(arguments, site, Itertools::unless));
        models.function("itertools.chain", (arguments, site) -> chain(arguments, site));
        models.function("itertools.chain.from_iterable", Itertools::chainOf);
        models.function("itertools.cycle", Itertools::cycle);
        models.function("itertools.count", Itertools::count);
        models.function("itertools.repeat", Itertools::repeat);
        models.function("itertools.compress", Itertools::compress);
        models.function("itertools.accumulate", Itertools::accumulate);
        models.function("itertools.pairwise", (arguments, site) -> rows(arguments, Itertools::pairs, site));
        models.function(
                "itertools.combinations",
                (arguments, site) -> rows(arguments, (items, given) -> chosen(items, given, false), site));
        models.function("itertools.permutations", (arguments, site) -> rows(arguments, Itertools::permutations, site));
        models.function(
                "itertools.combinations_with_replacement",
                (arguments, site) -> rows(arguments, (items, given) -> chosen(items, given, true), site));
        models.function("itertools.batched", (arguments, site) -> rows(arguments, Itertools::batches, site));
        models.function("itertools.tee", Itertools::tee);
    }

    private static Optional<Long> number(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Long number) ? Optional.of(number) : Optional.empty();
    }

    /// Any of the items of what is not known well enough, or none.
    private static void handOnAny(Reference iterable, Consumer<Reference> each, Site site) {
        Reference any = new Iterators(site.machine()).elements(iterable, site);
        site.machine().maybe(() -> each.accept(any));
    }

    /// The first items, or those between two.
    private static Reference slice(Arguments arguments, Site site) {
        boolean two = arguments.positional().size() == 2;
        Optional<Long> from = two ? Optional.of(0L) : number(arguments.value(1, "start"));
        Reference end = arguments.value(two ? 1 : 2, "stop");
        Optional<Long> to = end.equals(Reference.to(Constant.NONE)) ? Optional.of(Long.MAX_VALUE) : number(end);
        Optional<Long> step =
                arguments.at(3).map(given -> number(given.value())).orElse(Optional.of(1L));
        Reference iterable = arguments.value(0, "iterable");
        if (from.filter(at -> at >= 0).isEmpty()
                || to.filter(at -> at >= 0).isEmpty()
                || step.filter(by -> by > 0).isEmpty()) {
            site.machine().raising().mayFail("ValueError");
        }
        return Made.lazily(arguments, site, each -> {
            if (from.isEmpty() || to.isEmpty() || step.filter(by -> by > 0).isEmpty()) {
                handOnAny(iterable, each, site);
                return;
            }
            long[] at = {0};
            Predicate<Reference> next = item -> {
                if (at[0] >= from.get() && (at[0] - from.get()) % step.get() == 0) {
                    each.accept(item);
                }
                return ++at[0] < to.get();
            };
            if (to.get() > 0 && !new Iterators(site.machine()).until(iterable, next)) {
                handOnAny(iterable, each, site);
            }
        });
    }

    /// What is done with an item, given what a test says of it; whether the next one is wanted.
    private interface Sieve {
        boolean pass(Reference item, Optional<Boolean> truth, Consumer<Reference> each, boolean[] passed);
    }

    private static boolean takeWhile(
            Reference item, Optional<Boolean> truth, Consumer<Reference> each, boolean[] passed) {
        if (truth.orElse(true)) {
            each.accept(item);
        }
        return truth.orElse(true);
    }

    private static boolean dropWhile(
            Reference item, Optional<Boolean> truth, Consumer<Reference> each, boolean[] passed) {
        passed[0] |= !truth.orElse(false);
        if (passed[0]) {
            each.accept(item);
        }
        return true;
    }

    private static boolean unless(Reference item, Optional<Boolean> truth, Consumer<Reference> each, boolean[] passed) {
        if (!truth.orElse(false)) {
            each.accept(item);
        }
        return true;
    }

    private static Reference tested(Arguments arguments, Site site, Sieve sieve) {
        Machine machine = site.machine();
        Reference iterable = arguments.value(1, "iterable");
        return Made.lazily(arguments, site, each -> {
            boolean[] passed = {false};
            Predicate<Reference> next = item -> {
                Reference verdict = arguments.value(0, "predicate").equals(Reference.to(Constant.NONE))
                        ? item
                        : machine.calls().callPassed(arguments.positional().getFirst(), Arguments.of(item), site);
                Optional<Boolean> truth = Truth.of(verdict, machine);
                if (truth.isEmpty()) {
                    boolean[] more = {true};
                    machine.maybe(() -> more[0] = sieve.pass(item, truth, each, passed));
                    return more[0];
                }
                return sieve.pass(item, truth, each, passed);
            };
            if (!new Iterators(machine).until(iterable, next)) {
                handOnAny(iterable, each, site);
            }
        });
    }

    private static Reference chain(Arguments arguments, Site site) {
        return Made.lazily(arguments, site, each -> {
            for (Obj.Passed part : arguments.positional()) {
                handOn(part.value(), each, site);
            }
            if (arguments.openPositional()) {
                site.machine().maybe(() -> each.accept(Reference.UNKNOWN));
            }
        });
    }

    private static void handOn(Reference part, Consumer<Reference> each, Site site) {
        Reference items = new Iterators(site.machine()).iter(part, site);
        boolean known = site.machine().isReachable()
                && new Iterators(site.machine()).until(items, item -> {
                    each.accept(item);
                    return true;
                });
        if (site.machine().isReachable() && !known) {
            handOnAny(items, each, site);
        }
    }

    private static Reference chainOf(Arguments arguments, Site site) {
        Reference iterables = arguments.value(0, "iterable");
        return Made.lazily(arguments, site, each -> {
            boolean known = new Iterators(site.machine()).until(iterables, part -> {
                handOn(part, each, site);
                return true;
            });
            if (!known) {
                handOnAny(new Iterators(site.machine()).elements(iterables, site), each, site);
            }
        });
    }

    /// All items, again and again.
    private static Reference cycle(Arguments arguments, Site site) {
        Reference iterable = arguments.value(0, "iterable");
        Optional<List<Reference>> items = site.machine().items().inOrder(iterable);
        return Made.lazily(arguments, site, each -> {
            if (items.isEmpty()) {
                handOnAny(iterable, each, site);
                return;
            }
            if (!items.get().isEmpty()) {
                endlessly(at -> items.get().get(at % items.get().size()), each, site);
            }
        });
    }

    private static Reference count(Arguments arguments, Site site) {
        Optional<Long> start =
                arguments.at(0, "start").map(given -> number(given.value())).orElse(Optional.of(0L));
        Optional<Long> step =
                arguments.at(1, "step").map(given -> number(given.value())).orElse(Optional.of(1L));
        boolean isKnown = start.isPresent() && step.isPresent();
        return Made.lazily(
                arguments,
                site,
                each -> endlessly(
                        at -> isKnown ? Reference.to(new Constant(start.get() + at * step.get())) : Reference.UNKNOWN,
                        each,
                        site));
    }

    /// Hands on items without end, until nobody wants any more. Where there is no effort left to go on so far, it is
    /// left open what is handed on then, and how often.
    private static void endlessly(IntFunction<Reference> items, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        int next = 0;
        while (machine.isReachable() && machine.effort().mayRepeat(next)) {
            int at = next++;
            machine.effort().repeat(at, () -> each.accept(items.apply(at)));
        }
        if (machine.isReachable()) {
            machine.maybe(() -> each.accept(Reference.UNKNOWN));
        }
    }

    private static Reference repeat(Arguments arguments, Site site) {
        Optional<Long> times = arguments.at(1, "times").flatMap(given -> number(given.value()));
        Reference item = arguments.value(0, "object");
        if (arguments.all().size() == 1 && !arguments.openPositional() && !arguments.openKeywords()) {
            return Made.lazily(arguments, site, each -> endlessly(_ -> item, each, site));
        }
        return times.filter(many -> many >= 0 && many <= MOST_ROWS)
                .map(many -> sequence(Collections.nCopies(many.intValue(), item), site))
                .orElseGet(() -> Made.unordered(Kind.ITERATOR, item, site));
    }

    private static Reference sequence(List<Reference> items, Site site) {
        return Reference.to(site.machine().items().sequence(Made.container(Kind.ITERATOR, site), items));
    }

    private static Reference compress(Arguments arguments, Site site) {
        Optional<List<Reference>> items = site.machine().items().inOrder(arguments.value(0, "data"));
        Optional<List<Reference>> selectors = site.machine().items().inOrder(arguments.value(1, "selectors"));
        List<Reference> selected = new ArrayList<>();
        boolean known = items.isPresent() && selectors.isPresent();
        for (int at = 0;
                known && at < Math.min(items.get().size(), selectors.get().size());
                at++) {
            Optional<Boolean> wanted = Truth.of(selectors.get().get(at), site.machine());
            known = wanted.isPresent();
            if (wanted.orElse(false)) {
                selected.add(items.get().get(at));
            }
        }
        return known ? sequence(selected, site) : Made.collected(Kind.ITERATOR, arguments, site);
    }

    private static Reference accumulate(Arguments arguments, Site site) {
        Optional<List<Reference>> items = site.machine().items().inOrder(arguments.value(0, "iterable"));
        List<Reference> sums = new ArrayList<>();
        arguments
                .named("initial")
                .map(Obj.Passed::value)
                .filter(initial -> !initial.equals(Reference.to(Constant.NONE)))
                .ifPresent(sums::add);
        for (Reference item : items.orElse(List.of())) {
            Reference before = sums.isEmpty() ? item : sums.getLast();
            sums.add(
                    sums.isEmpty()
                            ? item
                            : arguments
                                    .at(1, "func")
                                    .filter(function -> !function.value().equals(Reference.to(Constant.NONE)))
                                    .map(function -> site.machine()
                                            .calls()
                                            .callPassed(function, Arguments.of(before, item), site))
                                    .orElseGet(() -> added(before, item)));
        }
        return items.isPresent() ? sequence(sums, site) : Made.unordered(Kind.ITERATOR, Reference.UNKNOWN, site);
    }

    private static Reference added(Reference one, Reference two) {
        return one.only().orElse(null) instanceof Constant(Object left)
                        && two.only().orElse(null) instanceof Constant(Object right)
                ? Numbers.binary("+", left, right)
                        .map(sum -> Reference.to(new Constant(sum)))
                        .orElse(Reference.UNKNOWN)
                : Reference.UNKNOWN;
    }

    /// Which rows are made of items.
    private interface Rows {
        Optional<List<List<Reference>>> of(List<Reference> items, Arguments arguments);
    }

    private static Reference rows(Arguments arguments, Rows rows, Site site) {
        Optional<List<List<Reference>>> known = site.machine()
                .items()
                .inOrder(arguments.value(0, "iterable"))
                .flatMap(items -> rows.of(items, arguments))
                .filter(all -> all.size() <= MOST_ROWS);
        if (arguments
                .at(1)
                .filter(given -> number(given.value()).filter(size -> size >= 0).isEmpty())
                .isPresent()) {
            site.machine().raising().mayFail("ValueError", "TypeError");
        }
        if (known.isEmpty()) {
            Reference any = new Iterators(site.machine()).elements(arguments.value(0, "iterable"), site);
            Obj.Container row = Made.container(Kind.TUPLE, "any row", site);
            return Made.unordered(
                    Kind.ITERATOR, Reference.to(site.machine().items().unordered(row, any)), site);
        }
        List<Reference> tuples = new ArrayList<>();
        for (List<Reference> row : known.get()) {
            tuples.add(Made.row(tuples.size(), row, site));
        }
        return sequence(tuples, site);
    }

    private static Optional<List<List<Reference>>> pairs(List<Reference> items, Arguments arguments) {
        List<List<Reference>> rows = new ArrayList<>();
        for (int at = 0; at + 1 < items.size(); at++) {
            rows.add(List.of(items.get(at), items.get(at + 1)));
        }
        return Optional.of(rows);
    }

    /// All choices of a number of items, in their order.
    ///
    /// @param again whether an item can be chosen more than once
    private static Optional<List<List<Reference>>> chosen(List<Reference> items, Arguments arguments, boolean again) {
        return number(arguments.value(1, "r"))
                .flatMap(size -> longer(size, rows -> {
                            List<List<Integer>> next = new ArrayList<>();
                            for (List<Integer> row : rows) {
                                int from = row.isEmpty() ? 0 : row.getLast() + (again ? 0 : 1);
                                for (int at = from; at < items.size(); at++) {
                                    next.add(Stream.concat(row.stream(), Stream.of(at))
                                            .toList());
                                }
                            }
                            return next;
                        })
                        .map(rows -> picked(items, rows)));
    }

    private static Optional<List<List<Reference>>> permutations(List<Reference> items, Arguments arguments) {
        Reference all = Reference.to(new Constant((long) items.size()));
        Reference asked = arguments.at(1, "r").map(Obj.Passed::value).orElse(all);
        return number(asked)
                .flatMap(size -> longer(size, rows -> {
                            List<List<Integer>> next = new ArrayList<>();
                            for (List<Integer> row : rows) {
                                for (int at = 0; at < items.size(); at++) {
                                    if (!row.contains(at)) {
                                        next.add(Stream.concat(row.stream(), Stream.of(at))
                                                .toList());
                                    }
                                }
                            }
                            return next;
                        })
                        .map(rows -> picked(items, rows)));
    }

    /// Rows that grow by an index each time, as long as they are not too many.
    private static Optional<List<List<Integer>>> longer(long size, UnaryOperator<List<List<Integer>>> step) {
        List<List<Integer>> rows = List.of(List.of());
        for (long at = 0; at < size; at++) {
            rows = step.apply(rows);
            if (rows.size() > MOST_ROWS) {
                return Optional.empty();
            }
        }
        return Optional.of(rows);
    }

    private static List<List<Reference>> picked(List<Reference> items, List<List<Integer>> rows) {
        return rows.stream().map(row -> row.stream().map(items::get).toList()).toList();
    }

    private static Optional<List<List<Reference>>> batches(List<Reference> items, Arguments arguments) {
        return number(arguments.value(1, "n")).filter(size -> size > 0).map(size -> {
            List<List<Reference>> rows = new ArrayList<>();
            for (int at = 0; at < items.size(); at += size.intValue()) {
                rows.add(items.subList(at, Math.min(items.size(), at + size.intValue())));
            }
            return rows;
        });
    }

    /// Several iterators over the same items.
    private static Reference tee(Arguments arguments, Site site) {
        Optional<List<Reference>> items = site.machine().items().inOrder(arguments.value(0, "iterable"));
        Reference any = new Iterators(site.machine()).elements(arguments.value(0, "iterable"), site);
        long many = arguments.at(1).flatMap(given -> number(given.value())).orElse(2L);
        List<Reference> all = new ArrayList<>();
        for (long at = 0; at < Math.min(many, MOST_TEES); at++) {
            Obj.Container one = Made.container(Kind.ITERATOR, "tee " + at, site);
            all.add(Reference.to(
                    items.isPresent()
                            ? site.machine().items().sequence(one, items.get())
                            : site.machine().items().unordered(one, any)));
        }
        return Made.tuple(all, site);
    }
}
