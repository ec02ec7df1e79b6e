package dev.earshot.python.library.text;

import dev.earshot.python.constant.CsvCell;
import dev.earshot.python.constant.CsvDialect;
import dev.earshot.python.constant.CsvWriter;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `csv.writer`: rows that are written to whatever has a method `write`.
final class TableWriters {
    private static final String WRITER = "csv.writer";
    private static final String DIALECT = "[dialect]";
    private static final String WRITE = "[write]";
    private static final External STR = new External("builtins.str");

    private TableWriters() {}

    static void addTo(Models models) {
        models.function(WRITER, (arguments, site) -> made(arguments, site));
        models.methods(WRITER, (self, method, arguments, site) -> switch (method) {
            case "writerow" -> Optional.of(write(self, arguments.value(0, "row"), site));
            case "writerows" -> {
                forEach(arguments.value(0, "rows"), row -> write(self, row, site), site);
                yield Made.none();
            }
            default -> Optional.empty();
        });
    }

    /// @param arguments a file, and a dialect as `csv.writer` takes it
    static Reference made(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<CsvDialect> dialect = TableDialects.of(arguments.given(1, "dialect"), arguments.keywords(), site);
        Obj.Callable writer = Made.object(WRITER, arguments, site);
        Reference write = machine.attributes().load(arguments.value(0, "f"), "write", site);
        machine.write(Cell.attribute(writer, WRITE), write);
        machine.write(
                Cell.attribute(writer, DIALECT),
                dialect.map(known -> Reference.to(new Constant(known))).orElse(Reference.UNKNOWN));
        return Reference.to(writer);
    }

    /// Does something for each row; for one that is not known where it is not known which there are.
    static void forEach(Reference rows, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        Iterators iterators = new Iterators(machine);
        int[] number = {0};
        boolean known = iterators.until(iterators.iter(rows, site), row -> {
            site.context().inRound(number[0]++, () -> each.accept(row));
            return machine.isReachable();
        });
        if (!known) {
            machine.maybe(() -> each.accept(Reference.UNKNOWN));
        }
    }

    /// What `write` gives for the text of a row.
    static Reference write(Obj.Callable writer, Reference row, Site site) {
        Machine machine = site.machine();
        if (Iterators.isNoIterable(row)) {
            return machine.raising().fail("csv.Error");
        }
        Optional<List<CsvCell>> cells = cells(row, site);
        Reference text = Reference.UNKNOWN;
        if (cells.isPresent()
                && machine.read(Cell.attribute(writer, DIALECT)).only().orElse(null)
                        instanceof Constant(CsvDialect dialect)) {
            try {
                text = Reference.text(new CsvWriter(dialect).row(cells.get()));
            } catch (Refusal refusal) {
                return machine.raising().fail(refusal);
            }
        } else {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        return machine.calls().call(machine.read(Cell.attribute(writer, WRITE)).bound(), Arguments.of(text), site);
    }

    private static Optional<List<CsvCell>> cells(Reference row, Site site) {
        Iterators iterators = new Iterators(site.machine());
        Optional<List<Reference>> values = site.machine().items().inOrder(iterators.iter(row, site));
        List<CsvCell> cells = new ArrayList<>();
        for (Reference value : values.orElse(List.of())) {
            cell(value, site).ifPresent(cells::add);
        }
        return values.filter(all -> all.size() == cells.size()).map(_ -> cells);
    }

    private static Optional<CsvCell> cell(Reference value, Site site) {
        boolean isNumber = value.only().orElse(null) instanceof Constant(Object literal)
                && Numbers.of(literal).isPresent();
        if (value.equals(Reference.to(Constant.NONE))) {
            return Optional.of(new CsvCell("", false));
        }
        return site.machine()
                .library()
                .call(STR, Arguments.of(value), site)
                .flatMap(Reference::onlyText)
                .filter(text -> !text.contains(Reference.MARK))
                .map(text -> new CsvCell(text, isNumber));
    }
}
