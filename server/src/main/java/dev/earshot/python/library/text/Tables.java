package dev.earshot.python.library.text;

import dev.earshot.python.constant.CsvText;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tables in texts: `csv`. It does not know dialects, but for what stands between cells.
public final class Tables {
    private static final Set<String> OF_ROWS = Set.of("delimiter");
    private static final Set<String> OF_RECORDS = Set.of("delimiter", "fieldnames", "restkey", "restval");

    private Tables() {}

    static void addTo(Models models) {
        models.function("csv.reader", (arguments, site) -> read(arguments, false, site));
        models.function("csv.DictReader", (arguments, site) -> read(arguments, true, site));
    }

    /// The lines of a file, or of a list of texts.
    private static Optional<List<String>> lines(Reference source, Site site) {
        Optional<Obj.Callable> file = Streams.of(source);
        if (file.isPresent()) {
            return Streams.readAll(file.get(), site.machine())
                    .map(text -> text.lines().toList());
        }
        Optional<List<Reference>> each = site.machine().items().each(source);
        List<String> lines = new ArrayList<>();
        each.orElse(List.of())
                .forEach(line -> line.onlyText().map(String::stripTrailing).ifPresent(lines::add));
        return each.filter(items -> items.size() == lines.size()).map(_ -> lines);
    }

    private static Reference read(Arguments arguments, boolean named, Site site) {
        Set<String> known = named ? OF_RECORDS : OF_ROWS;
        boolean plain = arguments.positional().size() <= (named ? 2 : 1)
                && !arguments.openKeywords()
                && arguments.keywords().stream().allMatch(each -> known.contains(each.keyword()));
        Optional<List<String>> fields = names(arguments.given(1, "fieldnames"), site);
        Optional<List<List<String>>> rows = delimiter(arguments)
                .flatMap(delimiter ->
                        lines(arguments.value(0, "f"), site).flatMap(lines -> CsvText.rows(lines, delimiter)));
        if (!plain || rows.isEmpty() || fields.isEmpty()) {
            return Reference.UNKNOWN;
        }
        List<List<String>> cells = new ArrayList<>(rows.get());
        List<String> names = fields.get();
        if (named) {
            cells.removeIf(List::isEmpty);
            names = names.isEmpty() && !cells.isEmpty() ? cells.removeFirst() : names;
        }
        List<Reference> records = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            records.add(named ? record(names, cells.get(at), at, arguments, site) : row(cells.get(at), at, site));
        }
        Obj.Container reader =
                site.machine().items().sequence(Made.container(Obj.Container.Kind.ITERATOR, site), records);
        if (named) {
            Obj.Container listed = Made.container(Obj.Container.Kind.LIST, "names of columns", site);
            site.machine()
                    .write(
                            Cell.attribute(reader, "fieldnames"),
                            Reference.to(site.machine()
                                    .items()
                                    .sequence(
                                            listed,
                                            names.stream().map(Reference::text).toList())));
        }
        return Reference.to(reader);
    }

    private static Optional<Character> delimiter(Arguments arguments) {
        Optional<Obj.Passed> given = arguments.named("delimiter");
        return given.isEmpty()
                ? Optional.of(',')
                : given.get()
                        .value()
                        .onlyText()
                        .filter(text -> text.length() == 1)
                        .map(text -> text.charAt(0));
    }

    /// The names of the columns that are given; none where the first row has them.
    private static Optional<List<String>> names(Reference given, Site site) {
        return given.equals(Reference.to(Constant.NONE))
                ? Optional.of(List.of())
                : site.machine().items().texts(given);
    }

    private static Reference row(List<String> cells, int at, Site site) {
        Obj.Container row = Made.container(Obj.Container.Kind.LIST, "line " + at, site);
        return Reference.to(site.machine()
                .items()
                .sequence(row, cells.stream().map(Reference::text).toList()));
    }

    /// What a row lacks is there nevertheless, and what it has too much stands together.
    private static Reference record(List<String> names, List<String> cells, int at, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Container record = Made.container(Obj.Container.Kind.DICT, "record " + at, site);
        machine.items().emptyDict(record);
        for (int column = 0; column < names.size(); column++) {
            Reference cell = column < cells.size() ? Reference.text(cells.get(column)) : arguments.given(3, "restval");
            machine.items().put(record, names.get(column), cell);
        }
        if (cells.size() > names.size()) {
            Obj.Container rest = Made.container(Obj.Container.Kind.LIST, "rest " + at, site);
            Reference too = Reference.to(machine.items()
                    .sequence(
                            rest,
                            cells.subList(names.size(), cells.size()).stream()
                                    .map(Reference::text)
                                    .toList()));
            new Subscripts(machine).store(Reference.to(record), arguments.given(2, "restkey"), too, site);
        }
        return Reference.to(record);
    }
}
