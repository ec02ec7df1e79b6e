package dev.earshot.python.library.iteration;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Iterators over what a function makes of items, or over those that it lets through: `map`, `starmap`, `filter`.
public final class MapAndFilter {
    /// Longer iterables are not gone through item by item.
    private static final int MOST_ROWS = 32;

    private MapAndFilter() {}

    static void addTo(Models models) {
        models.function("builtins.map", (arguments, site) -> map(arguments, false, site));
        models.function("itertools.starmap", (arguments, site) -> map(arguments, true, site));
        models.function("builtins.filter", MapAndFilter::filter);
    }

    /// `map`, or `starmap`.
    ///
    /// @param starred whether an item holds all arguments of a call
    private static Reference map(Arguments arguments, boolean starred, Site site) {
        if (arguments.positional().size() < 2) {
            return Reference.UNKNOWN;
        }
        return inOrderOf(arguments, site, each -> {
            Machine machine = site.machine();
            Obj.Passed function = arguments.positional().getFirst();
            List<Reference> columns = arguments.after(1).positional().stream()
                    .map(Obj.Passed::value)
                    .toList();
            if (!starred && columns.stream().anyMatch(Iterators::isIterator)) {
                boolean known = Zipped.rows(
                        columns,
                        site,
                        cells -> each.accept(machine.calls()
                                .callPassed(function, Arguments.of(cells.toArray(Reference[]::new)), site)));
                if (!known) {
                    callWithAny(arguments, starred, each, site);
                }
                return;
            }
            Optional<List<Arguments>> rows = rows(arguments, starred, site);
            if (rows.isEmpty()) {
                callWithAny(arguments, starred, each, site);
                return;
            }
            for (int at = 0; at < rows.get().size() && machine.isReachable(); at++) {
                Arguments row = rows.get().get(at);
                site.context().inRound(at, () -> each.accept(machine.calls().callPassed(function, row, site)));
            }
        });
    }

    /// What comes as it is asked for, in an order that is no more known than that of what is gone through.
    private static Reference inOrderOf(Arguments arguments, Site site, Obj.Container.Source source) {
        boolean isUnknown = arguments.after(1).positional().stream()
                .anyMatch(column -> site.machine().items().areInSomeOrder(column.value()));
        Reference made = Made.lazily(arguments, site, source);
        if (isUnknown && made.only().orElse(null) instanceof Obj.Container iterator) {
            site.machine().sources().noteSomeOrder(iterator);
        }
        return made;
    }

    private static void callWithAny(Arguments arguments, boolean starred, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        Obj.Passed function = arguments.positional().getFirst();
        Arguments any = anyRow(arguments, starred, site);
        machine.maybe(() -> each.accept(machine.calls().callPassed(function, any, site)));
    }

    /// What a function behind which there are iterables is given, row by row.
    public static Optional<List<Arguments>> rows(Arguments arguments, boolean starred, Site site) {
        List<List<Reference>> columns = new ArrayList<>();
        boolean isOne = arguments.positional().size() == 2;
        for (Obj.Passed column : arguments.after(1).positional()) {
            Optional<List<Reference>> each = isOne
                    ? site.machine().items().inAnyOrder(column.value())
                    : site.machine().items().inOrder(column.value());
            if (each.isEmpty() || each.get().size() > MOST_ROWS) {
                return Optional.empty();
            }
            columns.add(each.get());
        }
        List<Arguments> rows = new ArrayList<>();
        int shortest = columns.stream().mapToInt(List::size).min().orElse(0);
        for (int at = 0; at < shortest; at++) {
            int row = at;
            rows.add(
                    starred
                            ? spread(columns.getFirst().get(at), site)
                            : Arguments.of(columns.stream()
                                    .map(column -> column.get(row))
                                    .toArray(Reference[]::new)));
        }
        return Optional.of(rows);
    }

    /// The same where it is not known which rows there are.
    public static Arguments anyRow(Arguments arguments, boolean starred, Site site) {
        Reference[] any = arguments.after(1).positional().stream()
                .map(column -> new Iterators(site.machine()).elements(column.value(), site))
                .toArray(Reference[]::new);
        return starred ? Arguments.unknown() : Arguments.of(any);
    }

    private static Arguments spread(Reference row, Site site) {
        return site.machine()
                .items()
                .each(row)
                .map(cells -> Arguments.of(cells.toArray(Reference[]::new)))
                .orElse(Arguments.unknown());
    }

    private static Reference filter(Arguments arguments, Site site) {
        return inOrderOf(arguments, site, each -> {
            Machine machine = site.machine();
            Reference iterable = arguments.value(1, "iterable");
            boolean isTaken = Iterators.isIterator(iterable)
                    && new Iterators(machine).until(iterable, item -> {
                        passing(arguments, item, each, site);
                        return machine.isReachable();
                    });
            if (isTaken) {
                return;
            }
            Optional<List<Reference>> items = machine.items().inAnyOrder(iterable);
            if (items.isEmpty()) {
                Reference any = new Iterators(machine).elements(iterable, site);
                machine.maybe(() -> passing(arguments, any, each, site));
            }
            for (Reference item : items.orElse(List.of())) {
                passing(arguments, item, each, site);
            }
        });
    }

    private static void passing(Arguments arguments, Reference item, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        Reference test = arguments.value(0, "function");
        Reference verdict = test.equals(Reference.to(Constant.NONE))
                ? item
                : machine.calls().callPassed(arguments.positional().getFirst(), Arguments.of(item), site);
        Optional<Boolean> truth = Truth.of(verdict, machine);
        if (truth.isEmpty()) {
            machine.maybe(() -> each.accept(item));
        } else if (truth.get()) {
            each.accept(item);
        }
    }
}
