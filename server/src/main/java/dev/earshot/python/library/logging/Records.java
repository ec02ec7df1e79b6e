package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.text.PercentFormat;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Records: how they are made of what a logger is told, and which handlers they come to (library reference, «LogRecord
/// Objects»).
final class Records {
    /// What a record has by itself, which nobody can put into it.
    private static final Set<String> OWN =
            Set.of(("args asctime created exc_info exc_text filename funcName levelname levelno lineno message module"
                            + " msecs msg name pathname process processName relativeCreated stack_info thread"
                            + " threadName")
                    .split(" ", -1));

    private static final String EXCEPTION = "exc_info";
    private static final String RECORD = "logging.LogRecord";

    private static final Map<String, Long> LEVELS = Map.of(
            "debug",
            10L,
            "info",
            20L,
            "warning",
            30L,
            "warn",
            30L,
            "error",
            40L,
            "exception",
            40L,
            "critical",
            50L,
            "fatal",
            50L);

    private Records() {}

    /// The methods by which a logger is told something.
    static Set<String> methods() {
        Set<String> methods = new HashSet<>(LEVELS.keySet());
        methods.add("log");
        return methods;
    }

    static void addTo(Models models) {
        models.methods(
                RECORD,
                (record, method, _, site) ->
                        method.equals("getMessage") ? Optional.of(message(record, site)) : Optional.empty());
        models.function(RECORD, Records::record);
        LEVELS.keySet()
                .forEach(name -> models.function("logging." + name, (arguments, site) -> {
                    Configuration.configureIfBare(site);
                    return toldToRoot(name, arguments, site);
                }));
        models.function("logging.log", (arguments, site) -> {
            Configuration.configureIfBare(site);
            return toldToRoot("log", arguments, site);
        });
    }

    /// `LogRecord(name, level, pathname, lineno, msg, args, exc_info)`.
    private static Reference record(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable record = Made.object(RECORD, arguments, site);
        Reference level = arguments.value(1, "level");
        set(record, "name", arguments.value(0, "name"), machine);
        set(record, "levelno", level, machine);
        set(record, "levelname", Levels.name(level, machine), machine);
        set(record, "pathname", arguments.value(2, "pathname"), machine);
        set(record, "lineno", arguments.value(3, "lineno"), machine);
        set(record, "msg", arguments.value(4, "msg"), machine);
        set(record, "args", arguments.value(5, "args"), machine);
        set(record, EXCEPTION, arguments.value(6, EXCEPTION), machine);
        return Reference.to(record);
    }

    private static Reference toldToRoot(String method, Arguments arguments, Site site) {
        return told(Loggers.root(site.machine()), method, arguments, site).orElse(Reference.UNKNOWN);
    }

    /// A logger is told something by one of its methods; nothing for other methods.
    static Optional<Reference> told(Obj.Callable logger, String method, Arguments arguments, Site site) {
        if (method.equals("log")) {
            if (arguments.value(0, "level").onlyText().isPresent()) {
                site.machine().raising().fail("TypeError");
            }
            tell(logger, Levels.number(arguments.value(0, "level"), site.machine()), arguments.after(1), site);
            return Made.none();
        }
        if (method.equals("handle")) {
            if (arguments.value(0, "record").only().orElse(null) instanceof Obj.Callable record) {
                handOn(logger, record, site);
            }
            return Made.none();
        }
        Long level = LEVELS.get(method);
        if (level == null) {
            arguments.all().forEach(site.machine()::escape);
            return Optional.empty();
        }
        Obj.Passed raised = Obj.Passed.unwritten(Reference.to(Constant.TRUE));
        boolean raises =
                method.equals("exception") && arguments.named(EXCEPTION).isEmpty();
        tell(
                logger,
                Reference.to(new Constant(level)),
                raises ? arguments.with(new Obj.Named(EXCEPTION, raised)) : arguments,
                site);
        return Made.none();
    }

    private static void tell(Obj.Callable logger, Reference level, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!Loggers.isSeen(machine)) {
            arguments.all().forEach(machine::escape);
            machine.maybe(() -> Handlers.come(made(logger, level, arguments, site), Reference.UNKNOWN, site));
            return;
        }
        Optional<Boolean> enabled = Loggers.isEnabled(logger, level, machine);
        if (enabled.equals(Optional.of(false))) {
            return;
        }
        arguments.all().forEach(machine::escape); // whoever writes it down may ask what it is told for its text
        Runnable rest = () -> handOn(logger, made(logger, level, arguments, site), site);
        if (enabled.isPresent()) {
            rest.run();
        } else {
            machine.maybe(rest);
        }
    }

    private static Obj.Callable made(Obj.Callable logger, Reference level, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference name = machine.read(Cell.attribute(logger, "name")).bound();
        Reference message = arguments.value(0, "msg");
        Obj.Callable record = Made.object(RECORD, arguments.behind(Obj.Passed.unwritten(name)), site);
        set(record, "name", name, machine);
        set(record, "levelno", level, machine);
        set(record, "levelname", Levels.name(level, machine), machine);
        set(record, "msg", message, machine);
        set(record, "args", told(arguments, record, site), machine);
        set(record, EXCEPTION, raised(arguments, record, site), machine);
        arguments
                .named("extra")
                .flatMap(extra -> machine.items().keywords(extra.value()))
                .orElse(List.of())
                .forEach(each -> {
                    if (OWN.contains(each.keyword())) {
                        machine.raising().fail("KeyError");
                    }
                    set(record, each.keyword(), each.argument().value(), machine);
                });
        return record;
    }

    /// What is told of an exception: its type, itself, and the way to it; `None` where nothing is asked for.
    private static Reference raised(Arguments arguments, Obj.Callable record, Site site) {
        Machine machine = site.machine();
        Reference asked = arguments.given(Integer.MAX_VALUE, EXCEPTION);
        Optional<Boolean> isAsked = arguments.named("stack_info").isPresent()
                ? Optional.empty()
                : Truth.of(asked, machine).filter(_ -> !asked.other());
        if (isAsked.isEmpty() || !isAsked.get()) {
            return isAsked.isPresent() ? Reference.to(Constant.NONE) : Reference.UNKNOWN;
        }
        Reference exception =
                asked.equals(Reference.to(Constant.TRUE)) ? machine.raising().beingHandled() : asked;
        if (!(exception.only().orElse(null) instanceof Obj known) || known instanceof Obj.Container) {
            return Reference.UNKNOWN;
        }
        Obj.Container tuple = site.context()
                .object(record, EXCEPTION, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        List<Reference> parts = List.of(machine.raising().typeOf(exception), exception, Reference.UNKNOWN);
        return Reference.to(machine.items().sequence(tuple, parts));
    }

    /// Whether a record surely tells of no exception, which would be written behind its message.
    static boolean tellsOfNoException(Obj.Callable record, Machine machine) {
        return machine.read(Cell.attribute(record, EXCEPTION)).bound().equals(Reference.to(Constant.NONE));
    }

    private static void set(Obj.Callable record, String name, Reference value, Machine machine) {
        record.noteAttribute(name);
        machine.write(Cell.attribute(record, name), value);
    }

    /// What is put into the message: a dict that comes alone stands for itself.
    private static Reference told(Arguments arguments, Obj.Callable record, Site site) {
        List<Reference> parts =
                arguments.after(1).positional().stream().map(Obj.Passed::value).toList();
        if (arguments.openPositional()) {
            return Reference.UNKNOWN;
        }
        boolean isDict = parts.size() == 1
                && parts.getFirst().only().orElse(null) instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.DICT;
        Obj.Container tuple = site.context()
                .object(record, "args", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        return isDict ? parts.getFirst() : Reference.to(site.machine().items().sequence(tuple, parts));
    }

    /// What `getMessage` gives.
    static Reference message(Obj.Callable record, Site site) {
        Machine machine = site.machine();
        Reference message = machine.read(Cell.attribute(record, "msg")).bound();
        Reference told = machine.read(Cell.attribute(record, "args")).bound();
        boolean none = machine.items().each(told).filter(List::isEmpty).isPresent();
        Reference text = new Shown(machine).text(message, site);
        return none
                ? text
                : text.onlyText()
                        .flatMap(format -> PercentFormat.text(format, told, site))
                        .map(Reference::text)
                        .orElse(Reference.UNKNOWN);
    }

    /// What is written of it without a format: the message, and what was raised if it tells of that.
    static Reference text(Obj.Callable record, Site site) {
        return tellsOfNoException(record, site.machine()) ? message(record, site) : Reference.UNKNOWN;
    }

    static Reference level(Obj.Callable record, Machine machine) {
        return machine.read(Cell.attribute(record, "levelno")).bound();
    }

    /// A record is handed on by a logger that lets it through.
    private static void handOn(Obj.Callable logger, Obj.Callable record, Site site) {
        Reference filters = Loggers.filters(logger, site.machine());
        Filters.when(
                Filters.pass(filters, record, site),
                () -> handOn(Loggers.chain(logger, site.machine()), record, site),
                site.machine());
    }

    private static void handOn(List<Obj.Callable> chain, Obj.Callable record, Site site) {
        Machine machine = site.machine();
        Reference handlers = Loggers.handlers(chain.getFirst(), machine);
        Optional<List<Reference>> each = machine.items().each(handlers);
        each.orElse(List.of()).forEach(handler -> Handlers.come(record, handler, site));
        if (each.isEmpty()) {
            Reference any = machine.items()
                    .container(handlers)
                    .map(machine.items()::values)
                    .orElse(Reference.UNKNOWN);
            any.values()
                    .keySet()
                    .forEach(handler -> machine.maybe(() -> Handlers.come(record, Reference.to(handler), site)));
            Handlers.come(record, any.other() ? Reference.UNKNOWN : Reference.NEVER, site);
        }
        if (chain.size() > 1) {
            Filters.when(
                    Loggers.propagates(chain.getFirst(), machine),
                    () -> handOn(chain.subList(1, chain.size()), record, site),
                    machine);
        }
    }
}
