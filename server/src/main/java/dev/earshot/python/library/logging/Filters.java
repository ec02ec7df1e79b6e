package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// Filters of loggers and handlers: objects with a method of that name, functions, and `logging.Filter`, which goes by
/// the names of loggers.
final class Filters {
    static final String FILTER = "logging.Filter";
    private static final String NAME = "name";
    private static final String RECORD = "record";

    private Filters() {}

    static void addTo(Models models) {
        models.function(FILTER, (arguments, site) -> {
            Obj.Callable filter = Made.object(FILTER, arguments, site);
            begin(filter, arguments, site.machine());
            return Reference.to(filter);
        });
        models.methods(
                FILTER,
                (filter, method, arguments, site) -> method.equals("filter")
                        ? Optional.of(said(filter, arguments.value(0, RECORD), site.machine()))
                        : Optional.empty());
        models.function(FILTER + ".__init__", (arguments, site) -> {
            arguments.value(0, "self").only().ifPresent(self -> begin(self, arguments.after(1), site.machine()));
            return Reference.to(Constant.NONE);
        });
        models.function(
                FILTER + ".filter",
                (arguments, site) -> arguments
                        .value(0, "self")
                        .only()
                        .map(self -> said(self, arguments.value(1, RECORD), site.machine()))
                        .orElse(Reference.UNKNOWN));
    }

    private static void begin(Value filter, Arguments arguments, Machine machine) {
        Reference name = arguments.at(0, NAME).map(Obj.Passed::value).orElse(Reference.text(""));
        machine.write(Cell.attribute(filter, NAME), name);
    }

    private static Reference said(Value filter, Reference record, Machine machine) {
        return record.only()
                .flatMap(known -> isBelow(known, filter, machine))
                .map(Truth::constant)
                .orElse(Reference.UNKNOWN);
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
    static Optional<Boolean> pass(Reference filters, Obj record, Site site) {
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

    /// One that is not known may be any of several: each of them may be asked.
    private static Optional<Boolean> passes(Reference filter, Obj record, Site site) {
        Machine machine = site.machine();
        if (filter.only().isEmpty()) {
            filter.values().keySet().forEach(each -> machine.maybe(() -> passes(each, record, site)));
            return Optional.empty();
        }
        return passes(filter.only().get(), record, site);
    }

    private static Optional<Boolean> passes(Value filter, Obj record, Site site) {
        Machine machine = site.machine();
        boolean isOwn = filter instanceof Obj.Instance instance
                && machine.classAttributes().special(instance, "filter", site).hasValues();
        if (isOwn) {
            return own((Obj.Instance) filter, record, site);
        }
        boolean goesByName = filter instanceof Obj.Instance instance
                ? Inheritance.linear(machine.classOf(instance)).contains(new External(FILTER))
                : filter instanceof Obj.Callable made && made.made().equals(FILTER);
        return goesByName
                ? isBelow(record, filter, machine)
                : Truth.of(
                        machine.calls().call(Reference.to(filter), Arguments.of(Reference.to(record)), site), machine);
    }

    /// What a method `filter` of the program says.
    static Optional<Boolean> own(Obj.Instance instance, Obj record, Site site) {
        Machine machine = site.machine();
        Reference method = machine.classAttributes().special(instance, "filter", site);
        return method.hasValues()
                ? Truth.of(machine.calls().call(method, Arguments.of(Reference.to(record)), site), machine)
                : Optional.empty();
    }

    private static Optional<Boolean> isBelow(Value record, Value filter, Machine machine) {
        Optional<String> above = machine.read(Cell.attribute(filter, NAME)).onlyText();
        Optional<String> name = machine.read(Cell.attribute(record, NAME)).onlyText();
        return above.flatMap(prefix ->
                name.map(whole -> prefix.isEmpty() || whole.equals(prefix) || whole.startsWith(prefix + ".")));
    }
}
