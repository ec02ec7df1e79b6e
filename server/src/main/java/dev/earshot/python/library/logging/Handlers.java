package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
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
    private static final String FORMATTER = "logging.Formatter";
    private static final String LEVEL = "level";
    private static final String FILTERS = "filters";
    private static final String FORMAT = "formatter";

    /// Whose constructors take a level, a stream, a file, or nothing.
    private static final List<String> TYPES =
            List.of(BASE, "logging.StreamHandler", "logging.FileHandler", "logging.NullHandler");

    private static final Set<String> METHODS = Set.of(
            "__init__",
            "setLevel",
            "setFormatter",
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

    private static final Set<String> STYLES = Set.of("%", "{", "$");

    private Handlers() {}

    static void addTo(Models models) {
        Filters.addTo(models);
        for (String type : TYPES) {
            models.function(type, (arguments, site) -> {
                Obj.Callable handler = Made.object(type, arguments, site);
                call(handler, "__init__", arguments, site);
                return Reference.to(handler);
            });
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
        models.function(FORMATTER, (arguments, site) -> {
            if (arguments.at(0, "fmt").isPresent() && isOfNoStyle(arguments)) {
                site.machine().raising().mayFail("ValueError");
            }
            return Reference.to(Made.object(FORMATTER, arguments, site));
        });
        for (String method : List.of("__init__", "format", "formatTime", "formatException", "formatStack")) {
            models.function(FORMATTER + "." + method, (_, _) -> Reference.UNKNOWN);
        }
    }

    /// Whether a format has no field in the style that it is said to have.
    private static boolean isOfNoStyle(Arguments arguments) {
        String style = arguments
                .at(2, "style")
                .map(given -> given.value().onlyText().orElse("%"))
                .orElse("%");
        return !STYLES.contains(style)
                || arguments
                        .value(0, "fmt")
                        .onlyText()
                        .filter(format -> format.contains(style))
                        .isEmpty();
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
                arguments.all().forEach(machine::escape); // a stream that is written to
            }
            case "setLevel" -> {
                Levels.demand(arguments.value(0, LEVEL), machine);
                machine.write(Cell.attribute(handler, LEVEL), Levels.number(arguments.value(0, LEVEL), machine));
            }
            case "setFormatter" -> machine.write(Cell.attribute(handler, FORMAT), arguments.value(0, "fmt"));
            case "addFilter" -> Attached.add(read(handler, FILTERS, machine), arguments.value(0, "filter"), machine);
            case "removeFilter" ->
                Attached.remove(read(handler, FILTERS, machine), arguments.value(0, "filter"), machine);
            case "handle" -> record(arguments).ifPresent(record -> handle(handler, record, site));
            case "emit" -> record(arguments).ifPresent(record -> format(handler, record, site));
            case "format" -> {
                return record(arguments)
                        .map(record -> format(handler, record, site))
                        .orElse(Reference.UNKNOWN);
            }
            default -> {}
        }
        return Reference.to(Constant.NONE);
    }

    /// Of a class derived from several it is not looked which takes what.
    private static Reference initialLevel(Value handler, Arguments arguments, Machine machine) {
        boolean takesLevel = handler instanceof Obj.Instance instance
                ? Inheritance.linear(instance.type()).stream().anyMatch(each -> each.equals(new External(BASE)))
                : ((Obj.Callable) handler).made().equals(BASE);
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

    private static Optional<Obj.Callable> record(Arguments arguments) {
        return arguments.value(0, "record").only().orElse(null) instanceof Obj.Callable record
                ? Optional.of(record)
                : Optional.empty();
    }

    /// A record comes to a handler, which looks at its level first.
    static void come(Obj.Callable record, Reference handler, Site site) {
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
    private static void handOnToOthers(Obj.Callable record, Reference handler, Site site) {
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
        return Inheritance.linear(instance.type()).stream()
                .anyMatch(each -> each instanceof External(String path) && TYPES.contains(path));
    }

    private static void handle(Value handler, Obj.Callable record, Site site) {
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
                        format(handler, record, site);
                    }
                },
                machine);
    }

    /// What is written, which a formatter of the program may make.
    private static Reference format(Value handler, Obj.Callable record, Site site) {
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
        return formatter.equals(Reference.to(Constant.NONE)) ? Records.text(record, site) : Reference.UNKNOWN;
    }

    /// Calls what the program has put in the place of a method, for a class or for one object.
    ///
    /// @return whether it has
    private static boolean callOwn(Value handler, String method, Obj.Callable record, Site site) {
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
