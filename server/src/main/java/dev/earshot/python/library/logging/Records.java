package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
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

/// Records: when loggers make them, what they say, and which handlers they come to (library reference, «LogRecord
/// Objects»). It does not know what they are made of.
final class Records {
    private static final String EXCEPTION = MadeRecords.EXCEPTION;
    private static final String RECORD = MadeRecords.RECORD;

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
        MadeRecords.addTo(models);
        models.methods(
                RECORD,
                (record, method, _, site) ->
                        method.equals("getMessage") ? Optional.of(message(record, site)) : Optional.empty());
        models.function(
                RECORD + ".getMessage",
                (arguments, site) -> arguments.value(0, "self").only().orElse(null) instanceof Obj record
                        ? message(record, site)
                        : Reference.UNKNOWN);
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
            if (arguments.value(0, "record").only().orElse(null) instanceof Obj record) {
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
            machine.maybe(() -> Handlers.come(MadeRecords.of(logger, level, arguments, site), Reference.UNKNOWN, site));
            return;
        }
        Optional<Boolean> enabled = Loggers.isEnabled(logger, level, machine);
        if (enabled.equals(Optional.of(false))) {
            return;
        }
        arguments.all().forEach(machine::escape); // whoever writes it down may ask what it is told for its text
        Runnable rest = () -> handOn(logger, MadeRecords.of(logger, level, arguments, site), site);
        if (enabled.isPresent()) {
            rest.run();
        } else {
            machine.maybe(rest);
        }
    }

    /// Whether a record surely tells of no exception, which would be written behind its message.
    static boolean tellsOfNoException(Obj record, Machine machine) {
        return machine.read(Cell.attribute(record, EXCEPTION)).bound().equals(Reference.to(Constant.NONE));
    }

    /// What `getMessage` gives.
    static Reference message(Obj record, Site site) {
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
    static Reference text(Obj record, Site site) {
        return tellsOfNoException(record, site.machine()) ? message(record, site) : Reference.UNKNOWN;
    }

    static Reference level(Obj record, Machine machine) {
        return machine.read(Cell.attribute(record, "levelno")).bound();
    }

    /// A record is handed on by a logger that lets it through.
    private static void handOn(Obj.Callable logger, Obj record, Site site) {
        Reference filters = Loggers.filters(logger, site.machine());
        Filters.when(
                Filters.pass(filters, record, site),
                () -> handOn(Loggers.chain(logger, site.machine()), record, site),
                site.machine());
    }

    private static void handOn(List<Obj.Callable> chain, Obj record, Site site) {
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
