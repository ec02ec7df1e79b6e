package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.text.Streams;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Handlers, the library's and those that a program derives from them: what they let through, and what is run of the
/// program when a record comes (library reference, «Handler Objects» and «Formatter Objects»).
final class Handlers {
    private static final String BASE = "logging.Handler";
    private static final String STREAMS = "logging.StreamHandler";
    private static final String LEVEL = "level";
    private static final String FILTERS = "filters";
    private static final String FORMAT = "formatter";
    private static final String STREAM = "stream";
    private static final External SYS = new External("sys");

    /// Whose constructors take a level, a stream, a file, or nothing.
    private static final List<String> TYPES =
            List.of(BASE, "logging.StreamHandler", "logging.FileHandler", "logging.NullHandler");

    private static final Set<String> METHODS = Set.of(
            "__init__",
            "setLevel",
            "setFormatter",
            "setStream",
            "addFilter",
            "removeFilter",
            "handle",
            "emit",
            "format",
            "acquire",
            "release",
            "createLock",
            "flush",
            "close",
            "handleError");

    private Handlers() {}

    static void addTo(Models models) {
        Filters.addTo(models);
        Formatters.addTo(models);
        for (String type : TYPES) {
            models.function(type, (arguments, site) -> made(type, arguments, site));
            models.methods(type, (handler, method, arguments, site) -> {
                if (METHODS.contains(method)) {
                    return Optional.of(call(handler, method, arguments, site));
                }
                site.machine().escape(Reference.to(handler));
                return Optional.empty();
            });
            for (String method : METHODS) {
                models.function(
                        type + "." + method,
                        (arguments, site) -> arguments
                                .value(0, "self")
                                .only()
                                .map(self -> call(self, method, arguments.after(1), site))
                                .orElse(Reference.UNKNOWN));
            }
        }
    }

    static Reference made(String type, Arguments arguments, Site site) {
        Obj.Callable handler = Made.object(type, arguments, site);
        call(handler, "__init__", arguments, site);
        return Reference.to(handler);
    }

    static void setFormatter(Value handler, Reference formatter, Machine machine) {
        machine.write(Cell.attribute(handler, FORMAT), formatter);
    }

    static void setLevel(Value handler, Reference level, Machine machine) {
        machine.write(Cell.attribute(handler, LEVEL), Levels.number(level, machine));
    }

    static void addFilter(Value handler, Reference filter, Machine machine) {
        Attached.add(read(handler, FILTERS, machine), filter, machine);
    }

    /// What a method of the library does for a handler, be it the library's or one of the program.
    private static Reference call(Value handler, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        switch (method) {
            case "__init__" -> {
                machine.write(Cell.attribute(handler, LEVEL), initialLevel(handler, arguments, machine));
                machine.write(Cell.attribute(handler, FORMAT), Reference.to(Constant.NONE));
                Obj.Container filters = site.context()
                        .object(
                                (Obj) handler,
                                FILTERS,
                                Obj.Container.class,
                                () -> new Obj.Container(Obj.Container.Kind.LIST));
                machine.write(
                        Cell.attribute(handler, FILTERS),
                        Reference.to(machine.items().sequence(filters, List.of())));
                beginToWrite(handler, arguments, site);
            }
            case "setLevel" -> {
                Levels.demand(arguments.value(0, LEVEL), machine);
                setLevel(handler, arguments.value(0, LEVEL), machine);
            }
            case "setFormatter" -> setFormatter(handler, arguments.value(0, "fmt"), machine);
            case "addFilter" -> addFilter(handler, arguments.value(0, "filter"), machine);
            case "removeFilter" ->
                Attached.remove(read(handler, FILTERS, machine), arguments.value(0, "filter"), machine);
            case "handle" -> record(arguments).ifPresent(record -> handle(handler, record, site));
            case "emit" -> record(arguments).ifPresent(record -> write(handler, record, site));
            case "setStream" -> machine.write(Cell.attribute(handler, STREAM), arguments.value(0, STREAM));
            case "format" -> {
                return record(arguments)
                        .map(record -> format(handler, record, site))
                        .orElse(Reference.UNKNOWN);
            }
            default -> {}
        }
        return Reference.to(Constant.NONE);
    }

    /// Who is not the library's handler of streams has arguments of its own, which may be used by anybody.
    private static void beginToWrite(Value handler, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!isOf(handler, STREAMS)) {
            arguments.all().forEach(machine::escape);
            return;
        }
        Reference given = arguments.given(0, STREAM);
        Reference stream = given.equals(Reference.to(Constant.NONE))
                ? machine.attributes().load(Reference.to(SYS), "stderr", site)
                : given;
        if (Streams.of(stream).isEmpty()) {
            machine.escape(stream);
        }
        machine.write(Cell.attribute(handler, STREAM), stream);
    }

    /// The library's handler of streams writes a line; what others do with the text is not seen.
    private static void write(Value handler, Obj record, Site site) {
        Reference text = format(handler, record, site);
        Machine machine = site.machine();
        if (isOf(handler, STREAMS)) {
            Reference line =
                    text.onlyText().map(known -> Reference.text(known + "\n")).orElse(Reference.UNKNOWN);
            Streams.of(read(handler, STREAM, machine)).ifPresent(stream -> Streams.write(stream, line, machine));
        }
    }

    private static boolean isOf(Value handler, String type) {
        return handler instanceof Obj.Instance instance
                ? Inheritance.linear(instance.original()).stream().anyMatch(each -> each.equals(new External(type)))
                : handler instanceof Obj.Callable made && made.made().equals(type);
    }

    /// Of a class derived from several it is not looked which takes what.
    private static Reference initialLevel(Value handler, Arguments arguments, Machine machine) {
        boolean takesLevel = isOf(handler, BASE) && !isOf(handler, STREAMS);
        return takesLevel
                ? arguments
                        .at(0, LEVEL)
                        .map(given -> Levels.number(given.value(), machine))
                        .orElse(Reference.to(new Constant(0L)))
                : Reference.to(new Constant(0L));
    }

    private static Reference read(Value handler, String name, Machine machine) {
        return machine.read(Cell.attribute(handler, name)).bound();
    }

    private static Optional<Obj> record(Arguments arguments) {
        return arguments.value(0, "record").only().orElse(null) instanceof Obj record
                ? Optional.of(record)
                : Optional.empty();
    }

    /// A record comes to a handler, which looks at its level first.
    static void come(Obj record, Reference handler, Site site) {
        Machine machine = site.machine();
        if (!(handler.only().orElse(null) instanceof Obj known)
                || !(known instanceof Obj.Instance || known instanceof Obj.Callable)) {
            handOnToOthers(record, handler, site);
            return;
        }
        Optional<Boolean> reaches = Levels.reach(
                Levels.numbers(Records.level(record, machine)), Levels.numbers(read(known, LEVEL, machine)));
        Filters.when(
                reaches,
                () -> {
                    if (!callOwn(known, "handle", record, site)) {
                        handle(known, record, site);
                    }
                },
                machine);
    }

    /// A handler that is not known may hand on what comes to it to others that have got to it.
    private static void handOnToOthers(Obj record, Reference handler, Site site) {
        Machine machine = site.machine();
        if (handler.other()) {
            for (Value each : List.copyOf(machine.functions().escaped())) {
                if (each instanceof Obj.Instance instance && isHandler(instance)) {
                    machine.maybe(() -> come(record, Reference.to(instance), site));
                }
            }
        }
    }

    private static boolean isHandler(Obj.Instance instance) {
        return Inheritance.linear(instance.original()).stream()
                .anyMatch(each -> each instanceof External(String path) && TYPES.contains(path));
    }

    private static void handle(Value handler, Obj record, Site site) {
        Machine machine = site.machine();
        boolean filters = handler instanceof Obj.Instance instance
                && machine.classAttributes().special(instance, "filter", site).hasValues();
        Optional<Boolean> passes = filters
                ? Filters.own((Obj.Instance) handler, record, site)
                : Filters.pass(read(handler, FILTERS, machine), record, site);
        Filters.when(
                passes,
                () -> {
                    if (!callOwn(handler, "emit", record, site)) {
                        write(handler, record, site);
                    }
                },
                machine);
    }

    /// What is written, which a formatter of the program may make.
    private static Reference format(Value handler, Obj record, Site site) {
        Machine machine = site.machine();
        Reference formatter = read(handler, FORMAT, machine);
        Reference own = handler instanceof Obj.Instance instance
                ? machine.classAttributes().special(instance, "format", site)
                : Reference.NEVER;
        Reference method = formatter.only().orElse(null) instanceof Obj.Instance instance
                ? machine.classAttributes().special(instance, "format", site)
                : own;
        if (method.hasValues()) {
            return machine.calls().call(method, Arguments.of(Reference.to(record)), site);
        }
        return formatter.equals(Reference.to(Constant.NONE))
                ? Records.text(record, site)
                : formatter
                        .only()
                        .map(known -> Formatters.text(known, Reference.to(record), site))
                        .orElse(Reference.UNKNOWN);
    }

    /// Calls what the program has put in the place of a method, for a class or for one object.
    ///
    /// @return whether it has
    private static boolean callOwn(Value handler, String method, Obj record, Site site) {
        Machine machine = site.machine();
        Reference put = read(handler, method, machine);
        Reference own = put.hasValues()
                ? put
                : handler instanceof Obj.Instance instance
                        ? machine.classAttributes().special(instance, method, site)
                        : Reference.NEVER;
        if (own.hasValues()) {
            machine.calls().call(own, Arguments.of(Reference.to(record)), site);
        }
        return own.hasValues();
    }
}
