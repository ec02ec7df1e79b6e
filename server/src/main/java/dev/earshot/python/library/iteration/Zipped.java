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
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `zip`, and what else goes through several iterables side by side: row by row, until the first of them ends. Of an
/// iterator no more is taken than that asks for.
public final class Zipped {
    private final List<Reference> columns;
    private final Site site;
    private final Machine machine;

    private Zipped(List<Reference> columns, Site site) {
        this.columns = columns;
        this.site = site;
        this.machine = site.machine();
    }

    static void addTo(Models models) {
        models.function("builtins.zip", Zipped::zip);
        models.function("itertools.zip_longest", Zipped::longest);
    }

    /// Hands on each row of iterables of which at least one is an iterator.
    ///
    /// @return whether it is known which rows there are
    static boolean rows(List<Reference> columns, Site site, Consumer<List<Reference>> each) {
        return new Zipped(columns, site).rows(each);
    }

    private boolean rows(Consumer<List<Reference>> each) {
        int leading = 0;
        while (!Iterators.isIterator(columns.get(leading))) {
            leading++;
        }
        List<Optional<List<Reference>>> lists = new ArrayList<>();
        for (Reference column : columns) {
            boolean isIterator = Iterators.isIterator(column);
            Optional<List<Reference>> list =
                    isIterator ? Optional.empty() : machine.items().inOrder(column);
            if (!isIterator && list.isEmpty()) {
                return false;
            }
            lists.add(list);
        }
        int most = lists.subList(0, leading).stream()
                .mapToInt(list -> list.orElseThrow().size())
                .min()
                .orElse(Integer.MAX_VALUE);
        if (most == 0) {
            return true;
        }
        int first = leading;
        int[] next = {0};
        return new Iterators(machine).until(columns.get(leading), item -> {
            int at = next[0]++;
            Optional<List<Reference>> row = row(lists, first, item, at);
            row.ifPresent(cells -> site.context().inRound(at, () -> each.accept(cells)));
            return row.isPresent() && next[0] < most && machine.isReachable();
        });
    }

    /// One row; nothing where a column has come to its end.
    ///
    /// @param leading the first of the columns that is an iterator, which has given an item
    private Optional<List<Reference>> row(List<Optional<List<Reference>>> lists, int leading, Reference item, int at) {
        List<Reference> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            Optional<List<Reference>> list = lists.get(column);
            if (list.isPresent() && at >= list.get().size()) {
                return Optional.empty();
            }
            Reference cell = list.isPresent()
                    ? list.get().get(at)
                    : column == leading ? item : new Iterators(machine).next(columns.get(column), true, site);
            if (cell.equals(Reference.NEVER)) {
                return Optional.empty();
            }
            cells.add(cell);
        }
        return Optional.of(cells);
    }

    private static Reference zip(Arguments arguments, Site site) {
        List<Reference> columns =
                arguments.positional().stream().map(Obj.Passed::value).toList();
        arguments.named("strict").ifPresent(strict -> refuseOthers(columns, strict.value(), site));
        if (columns.stream().noneMatch(Iterators::isIterator)) {
            return ofLists(columns, Optional.empty(), site);
        }
        return Made.lazily(arguments, site, each -> {
            int[] at = {0};
            if (!rows(columns, site, cells -> each.accept(Made.row(at[0]++, cells, site)))) {
                site.machine().maybe(() -> each.accept(anyRow(columns, site)));
            }
        });
    }

    /// `strict=True`: where not all are known to be of one length, that is found out when somebody goes through them.
    private static void refuseOthers(List<Reference> columns, Reference strict, Site site) {
        Machine machine = site.machine();
        List<Integer> sizes = columns.stream()
                .flatMap(column -> machine.items().inOrder(column).stream())
                .map(List::size)
                .toList();
        boolean alike =
                sizes.size() == columns.size() && sizes.stream().distinct().count() <= 1;
        if (!alike && Truth.of(strict, machine).orElse(true)) {
            machine.raising().mayFail("ValueError");
        }
    }

    private static Reference longest(Arguments arguments, Site site) {
        List<Reference> columns =
                arguments.positional().stream().map(Obj.Passed::value).toList();
        Reference filling = arguments.named("fillvalue").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE));
        return ofLists(columns, Optional.of(filling), site);
    }

    /// @param filling stands where a column has come to its end before the longest one; where there is none, the
    ///     shortest counts
    private static Reference ofLists(List<Reference> columns, Optional<Reference> filling, Site site) {
        List<List<Reference>> lists = new ArrayList<>();
        for (Reference column : columns) {
            site.machine().items().inOrder(column).ifPresent(lists::add);
        }
        if (lists.size() < columns.size() || lists.isEmpty()) {
            return Made.unordered(Kind.ITERATOR, anyRow(columns, site), site);
        }
        var sizes = lists.stream().mapToInt(List::size).summaryStatistics();
        List<Reference> rows = new ArrayList<>();
        for (int at = 0; at < (filling.isPresent() ? sizes.getMax() : sizes.getMin()); at++) {
            List<Reference> cells = new ArrayList<>();
            for (List<Reference> list : lists) {
                cells.add(at < list.size() ? list.get(at) : filling.orElseThrow());
            }
            rows.add(Made.row(at, cells, site));
        }
        return Reference.to(site.machine().items().sequence(Made.container(Kind.ITERATOR, site), rows));
    }

    private static Reference anyRow(List<Reference> columns, Site site) {
        return Made.tuple(
                columns.stream()
                        .map(column -> new Iterators(site.machine()).elements(column, site))
                        .toList(),
                site);
    }
}
