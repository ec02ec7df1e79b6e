package dev.earshot.python.library.text;

import dev.earshot.python.constant.CsvCell;
import dev.earshot.python.constant.CsvDialect;
import dev.earshot.python.constant.CsvReader;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// `csv.reader` and `csv.DictReader`: rows of tables in texts, read line by line when somebody asks for them.
final class TableReaders {
    private static final External FLOAT = new External("builtins.float");
    private static final String FIELDS = "fieldnames";
    private static final String LINE = "line_num";

    /// What `csv.DictReader` is given that is not for the reader in it.
    private static final Set<String> OF_RECORDS = Set.of("f", FIELDS, "restkey", "restval");

    private final Site site;
    private final Machine machine;

    private TableReaders(Site site) {
        this.site = site;
        this.machine = site.machine();
    }

    static void addTo(Models models) {
        models.function("csv.reader", (arguments, site) -> new TableReaders(site).rows(arguments, 1));
        models.function("csv.DictReader", (arguments, site) -> new TableReaders(site).records(arguments));
    }

    /// @param at the place of the dialect among the arguments
    private Reference rows(Arguments arguments, int at) {
        Reference source = arguments.value(0, "f");
        if (Iterators.isNoIterable(source)) {
            return machine.raising().fail("TypeError");
        }
        List<Obj.Named> options = arguments.keywords().stream()
                .filter(each -> !OF_RECORDS.contains(each.keyword()))
                .toList();
        Optional<CsvDialect> dialect = TableDialects.of(arguments.given(at, "dialect"), options, site);
        boolean isKnown = switch (source.only().orElse(null)) {
            case Obj.Container _, Obj.Instance _, Constant _ -> true;
            case null, default ->
                Streams.of(source)
                        .flatMap(stream -> Streams.rest(stream, machine))
                        .isPresent();
        };
        if (dialect.isEmpty() || !isKnown || arguments.openPositional() || arguments.openKeywords()) {
            return Reference.UNKNOWN;
        }
        Obj.Container rows = Made.container(Kind.ITERATOR, "rows", site);
        countTo(0, rows);
        return Made.lazily(rows, arguments, site, each -> read(source, dialect.get(), rows, each));
    }

    private void read(Reference source, CsvDialect dialect, Obj.Container rows, Consumer<Reference> each) {
        CsvReader reader = new CsvReader(dialect);
        int[] number = {0};
        boolean known = forEachLine(source, line -> {
            Optional<String> text = line.onlyText().filter(read -> !read.contains(Reference.MARK));
            if (text.isEmpty()) {
                return false;
            }
            int at = ++number[0];
            try {
                reader.read(text.get()).ifPresent(row -> {
                    countTo(at, rows);
                    each.accept(row(row, at));
                });
            } catch (Refusal refusal) {
                machine.raising().fail(refusal);
            } catch (Unsettled _) {
                return false;
            }
            return true;
        });
        if (!known) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            machine.write(Cell.attribute(rows, LINE), Reference.UNKNOWN);
            machine.maybe(() -> each.accept(Reference.UNKNOWN));
        } else if (machine.isReachable()) {
            try {
                countTo(number[0], rows);
                reader.end().ifPresent(row -> each.accept(row(row, number[0] + 1)));
            } catch (Refusal refusal) {
                machine.raising().fail(refusal);
            }
        }
    }

    private void countTo(int lines, Obj.Container reader) {
        machine.write(Cell.attribute(reader, LINE), Reference.to(new Constant((long) lines)));
    }

    /// Hands on each line as long as somebody takes it.
    ///
    /// @return whether all of them are known, and have been taken
    private boolean forEachLine(Reference source, Predicate<Reference> each) {
        Optional<Obj.Callable> stream = Streams.of(source);
        boolean[] goesOn = {true};
        while (stream.isPresent() && goesOn[0] && machine.isReachable()) {
            Reference line = Streams.method(stream.get(), "readline", Arguments.NONE, site)
                    .orElse(Reference.UNKNOWN);
            if (line.onlyText().filter(String::isEmpty).isPresent()) {
                return true;
            }
            if (line.only().orElse(null) instanceof Constant(Constant.Bytes _)) {
                machine.raising().fail("csv.Error");
            }
            goesOn[0] = each.test(line);
        }
        if (stream.isPresent()) {
            return goesOn[0];
        }
        Iterators iterators = new Iterators(machine);
        return iterators.until(iterators.iter(source, site), line -> {
                    goesOn[0] = goesOn[0] && each.test(line);
                    return goesOn[0] && machine.isReachable();
                })
                && goesOn[0];
    }

    private Reference row(List<CsvCell> cells, int at) {
        Obj.Container row = Made.container(Kind.LIST, "line " + at, site);
        return Reference.to(
                machine.items().sequence(row, cells.stream().map(this::value).toList()));
    }

    private Reference value(CsvCell cell) {
        Reference text = Reference.text(cell.text());
        return cell.isNumber()
                ? machine.library().call(FLOAT, Arguments.of(text), site).orElse(Reference.UNKNOWN)
                : text;
    }

    private Reference records(Arguments arguments) {
        Reference rows = rows(arguments, 4);
        Reference given = arguments.given(1, FIELDS);
        if (!(rows.only().orElse(null) instanceof Obj.Container)) {
            return Reference.UNKNOWN;
        }
        boolean isFirstRow = given.equals(Reference.to(Constant.NONE));
        Reference first = isFirstRow ? new Iterators(machine).next(rows, true, site) : given;
        Reference names = first.hasValues() || first.other() ? first : Reference.to(Constant.NONE);
        Obj.Container records = Made.container(Kind.ITERATOR, "records", site);
        machine.write(
                Cell.attribute(records, FIELDS),
                Iterators.isIterator(names)
                        ? Made.list(machine.items().each(names).orElse(List.of(Reference.UNKNOWN)), site)
                        : names);
        machine.write(Cell.attribute(records, LINE), Reference.UNKNOWN);
        return Made.lazily(records, arguments, site, each -> readRecords(rows, records, arguments, each));
    }

    private void readRecords(Reference rows, Obj.Container records, Arguments arguments, Consumer<Reference> each) {
        int[] number = {0};
        boolean known = new Iterators(machine).until(rows, row -> {
            Optional<List<Reference>> names = machine.items()
                    .each(machine.read(Cell.attribute(records, FIELDS)).bound());
            Optional<List<Reference>> cells = machine.items().each(row);
            if (names.isEmpty() || cells.isEmpty()) {
                machine.maybe(() -> each.accept(Reference.UNKNOWN));
            } else if (!cells.get().isEmpty()) {
                machine.write(Cell.attribute(records, LINE), lines(rows));
                each.accept(record(names.get(), cells.get(), number[0]++, arguments));
            }
            return machine.isReachable();
        });
        if (!known) {
            machine.maybe(() -> each.accept(Reference.UNKNOWN));
        }
    }

    private Reference lines(Reference reader) {
        return reader.only()
                .map(rows -> machine.read(Cell.attribute(rows, LINE)).bound())
                .orElse(Reference.UNKNOWN);
    }

    /// What a row lacks is there nevertheless, and what it has too much stands together.
    private Reference record(List<Reference> names, List<Reference> cells, int at, Arguments arguments) {
        Obj.Container record = Made.container(Kind.DICT, "record " + at, site);
        Reference made = Reference.to(machine.items().emptyDict(record));
        Subscripts subscripts = new Subscripts(machine);
        for (int column = 0; column < names.size(); column++) {
            Reference cell = column < cells.size() ? cells.get(column) : arguments.given(3, "restval");
            subscripts.store(made, names.get(column), cell, site);
        }
        if (cells.size() > names.size()) {
            Obj.Container rest = Made.container(Kind.LIST, "rest " + at, site);
            Reference more = Reference.to(machine.items().sequence(rest, cells.subList(names.size(), cells.size())));
            subscripts.store(made, arguments.given(2, "restkey"), more, site);
        }
        return made;
    }
}
