package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `csv.DictWriter`: dicts that are written as rows.
final class RecordWriters {
    private static final String WRITER = "csv.DictWriter";
    private static final String FIELDS = "fieldnames";
    private static final String REST = "restval";
    private static final String EXTRAS = "extrasaction";

    /// The writer of rows in it.
    private static final String ROWS = "writer";

    private RecordWriters() {}

    static void addTo(Models models) {
        models.function(WRITER, RecordWriters::made);
        models.methods(WRITER, RecordWriters::method);
    }

    private static Reference made(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference extras = arguments.at(3, EXTRAS).map(Obj.Passed::value).orElse(Reference.text("raise"));
        if (extras.onlyText()
                .filter(action -> !action.matches("(?i)raise|ignore"))
                .isPresent()) {
            return machine.raising().fail("ValueError");
        }
        List<Obj.Passed> ofRows = new ArrayList<>(List.of(Obj.Passed.unwritten(arguments.value(0, "f"))));
        arguments.at(4).ifPresent(ofRows::add);
        List<Obj.Named> options = arguments.keywords().stream()
                .filter(each -> !List.of("f", FIELDS, REST, EXTRAS).contains(each.keyword()))
                .toList();
        Obj.Callable writer = Made.object(WRITER, arguments, site);
        Reference names = arguments.value(1, FIELDS);
        machine.write(Cell.attribute(writer, FIELDS), names);
        machine.write(
                Cell.attribute(writer, REST),
                arguments.at(2, REST).map(Obj.Passed::value).orElse(Reference.text("")));
        machine.write(Cell.attribute(writer, EXTRAS), extras);
        machine.write(
                Cell.attribute(writer, ROWS),
                TableWriters.made(
                        new Arguments(ofRows, options, arguments.openPositional(), arguments.openKeywords()), site));
        return Reference.to(writer);
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "writeheader" ->
                Optional.of(
                        write(self, machine.read(Cell.attribute(self, FIELDS)).bound(), site));
            case "writerow" -> Optional.of(write(self, row(self, arguments.value(0, "rowdict"), site), site));
            case "writerows" -> {
                TableWriters.forEach(
                        arguments.value(0, "rowdicts"), record -> write(self, row(self, record, site), site), site);
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private static Reference write(Obj.Callable self, Reference row, Site site) {
        return site.machine().read(Cell.attribute(self, ROWS)).only().orElse(null) instanceof Obj.Callable rows
                ? TableWriters.write(rows, row, site)
                : Reference.UNKNOWN;
    }

    /// The values of a dict in the order of the columns; unknown where one of them may be there or not.
    private static Reference row(Obj.Callable self, Reference record, Site site) {
        Machine machine = site.machine();
        Optional<List<Reference>> names =
                machine.items().each(machine.read(Cell.attribute(self, FIELDS)).bound());
        Optional<Obj.Container> dict = machine.items()
                .container(record)
                .filter(each -> each.kind() == Kind.DICT && each.type().isEmpty());
        Optional<List<Reference>> keys = dict.flatMap(each -> machine.items().inAnyOrder(Reference.to(each)));
        if (names.isEmpty() || keys.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        boolean ignores = machine.read(Cell.attribute(self, EXTRAS))
                .onlyText()
                .filter("ignore"::equalsIgnoreCase)
                .isPresent();
        Set<Optional<Value>> columns =
                names.get().stream().map(machine.items()::key).collect(Collectors.toSet());
        if (!ignores
                && !columns.containsAll(
                        keys.get().stream().map(machine.items()::key).toList())) {
            return machine.raising().fail("ValueError");
        }
        List<Reference> cells = new ArrayList<>();
        for (Reference name : names.get()) {
            cells.add(machine.items()
                    .find(dict.get(), name)
                    .orElse(machine.read(Cell.attribute(self, REST)).bound()));
        }
        return Made.list(cells, site);
    }
}
