package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Filters of loggers and handlers: objects with a method of that name, functions, and `logging.Filter`, which goes by
/// the names of loggers.
final class Filters {
    static final String FILTER = "logging.Filter";

    private Filters() {}

    static void addTo(Models models) {
        models.function(FILTER, (arguments, site) -> Reference.to(Made.object(FILTER, arguments, site)));
        models.function(FILTER + ".__init__", (_, _) -> Reference.UNKNOWN);
        models.function(FILTER + ".filter", (_, _) -> Reference.UNKNOWN);
    }

    /// Does something if it is to be done, or perhaps where that is not known.
    static void when(Optional<Boolean> is, Runnable part, Machine machine) {
        if (is.isEmpty()) {
            machine.maybe(part);
        } else if (is.get()) {
            part.run();
        }
    }

    /// Whether all of them let a record through, each asked after the other.
    static Optional<Boolean> pass(Reference filters, Obj.Callable record, Site site) {
        Optional<List<Reference>> each = site.machine().items().each(filters);
        Optional<Boolean> all = each.map(_ -> true);
        for (Reference filter : each.orElse(List.of())) {
            Optional<Boolean> passes = passes(filter, record, site);
            if (passes.equals(Optional.of(false))) {
                return passes;
            }
            all = passes.isEmpty() ? passes : all;
        }
        return all;
    }

    private static Optional<Boolean> passes(Reference filter, Obj.Callable record, Site site) {
        Machine machine = site.machine();
        return switch (filter.only().orElse(null)) {
            case Obj.Instance instance -> own(instance, record, site);
            case Obj.Function _, Bound _ ->
                Truth.of(machine.calls().call(filter, Arguments.of(Reference.to(record)), site), machine);
            case Obj.Callable made when made.made().equals(FILTER) -> isBelow(record, made, machine);
            case null, default -> Optional.empty();
        };
    }

    /// What a method `filter` of the program says.
    static Optional<Boolean> own(Obj.Instance instance, Obj.Callable record, Site site) {
        Machine machine = site.machine();
        Reference method = machine.classAttributes().special(instance, "filter", site);
        return method.hasValues()
                ? Truth.of(machine.calls().call(method, Arguments.of(Reference.to(record)), site), machine)
                : Optional.empty();
    }

    private static Optional<Boolean> isBelow(Obj.Callable record, Obj.Callable filter, Machine machine) {
        Arguments made = new Arguments(filter.positional(), filter.keywords(), false, false);
        Optional<String> above = made.at(0, "name")
                .map(Obj.Passed::value)
                .orElse(Reference.text(""))
                .onlyText();
        Optional<String> name = machine.read(Cell.attribute(record, "name")).onlyText();
        return above.flatMap(prefix ->
                name.map(whole -> prefix.isEmpty() || whole.equals(prefix) || whole.startsWith(prefix + ".")));
    }
}
