package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Texts that are read like files, and tables in them: `io.StringIO`, `csv`. It reads tables without quotes.
final class Tables {
    private static final String FILE = "io.StringIO";

    private Tables() {}

    static void addTo(Map<String, Model> functions) {
        functions.put(FILE, (arguments, site) -> Reference.to(StandardLibrary.keep(FILE, arguments, site)));
        functions.put("csv.reader", (arguments, site) -> read(arguments, false, site));
        functions.put("csv.DictReader", (arguments, site) -> read(arguments, true, site));
    }

    static boolean isFile(Obj.Callable object) {
        return object.made().equals(FILE);
    }

    static Optional<Reference> method(Obj.Callable file, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "read", "getvalue" ->
                Optional.of(text(file).map(Reference::text).orElse(Reference.UNKNOWN));
            case "readlines", "__iter__" ->
                text(file)
                        .map(text -> Containers.list(
                                text.lines()
                                        .map(line -> Reference.text(line + "\n"))
                                        .toList(),
                                site));
            case "__enter__" -> Optional.of(Reference.to(file));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(Obj.Callable file) {
        return file.positional().stream()
                .findFirst()
                .flatMap(given -> given.value().onlyText());
    }

    /// The lines of a file, or of a list of texts.
    private static Optional<List<String>> lines(Reference source, Site site) {
        if (source.only().orElse(null) instanceof Obj.Callable file && isFile(file)) {
            return text(file).map(text -> text.lines().toList());
        }
        Optional<List<Reference>> each = site.machine().items().each(source);
        List<String> lines = new ArrayList<>();
        each.orElse(List.of())
                .forEach(line -> line.onlyText().map(String::stripTrailing).ifPresent(lines::add));
        return each.filter(items -> items.size() == lines.size()).map(_ -> lines);
    }

    private static Reference read(Arguments arguments, boolean named, Site site) {
        Optional<List<String>> lines = lines(arguments.value(0, "f"), site)
                .filter(all -> all.stream().noneMatch(line -> line.indexOf('"') >= 0));
        if (lines.isEmpty() || arguments.all().size() != 1) {
            return Reference.UNKNOWN;
        }
        List<List<String>> rows = lines.get().stream()
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        List<Reference> records = new ArrayList<>();
        for (int at = named ? 1 : 0; at < rows.size(); at++) {
            records.add(named ? record(rows.getFirst(), rows.get(at), at, site) : row(rows.get(at), at, site));
        }
        return Reference.to(
                site.machine().items().sequence(StandardLibrary.container(Obj.Container.Kind.ITERATOR, site), records));
    }

    private static Reference row(List<String> cells, int at, Site site) {
        Obj.Container row = StandardLibrary.container(Obj.Container.Kind.LIST, "line " + at, site);
        return Reference.to(site.machine()
                .items()
                .sequence(row, cells.stream().map(Reference::text).toList()));
    }

    private static Reference record(List<String> names, List<String> cells, int at, Site site) {
        Machine machine = site.machine();
        Obj.Container record = StandardLibrary.container(Obj.Container.Kind.DICT, "record " + at, site);
        machine.items().emptyDict(record);
        for (int column = 0; column < Math.min(names.size(), cells.size()); column++) {
            machine.items().put(record, names.get(column), Reference.text(cells.get(column)));
        }
        return Reference.to(record);
    }
}
