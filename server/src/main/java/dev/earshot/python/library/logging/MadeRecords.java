package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What records are made of: what a logger is told, by the library's class, one that a program derives from it, or what
/// `logging.setLogRecordFactory` was given. It does not know to whom they come.
final class MadeRecords {
    static final String EXCEPTION = "exc_info";
    static final String RECORD = "logging.LogRecord";

    /// What a record has by itself, which nobody can put into it.
    private static final Set<String> OWN =
            Set.of(("args asctime created exc_info exc_text filename funcName levelname levelno lineno message module"
                            + " msecs msg name pathname process processName relativeCreated stack_info thread"
                            + " threadName")
                    .split(" ", -1));

    /// What it only has once a formatter has looked at it.
    private static final Set<String> BY_FORMATTERS = Set.of("asctime", "message");

    /// Where what makes records is kept, if it is not the library's class.
    private static final Cell FACTORY = Cell.attribute(new External(RECORD), "[factory]");

    private MadeRecords() {}

    static void addTo(Models models) {
        models.function(RECORD, MadeRecords::record);
        models.function("logging.makeLogRecord", MadeRecords::madeOf);
        models.function(RECORD + ".__init__", (arguments, site) -> {
            arguments.value(0, "self").only().ifPresent(self -> begin(self, arguments.after(1), site.machine()));
            return Reference.to(Constant.NONE);
        });
        models.function(
                "logging.setLogRecordFactory",
                (arguments, site) -> setFactory(arguments.value(0, "factory"), site.machine()));
        models.function("logging.getLogRecordFactory", (_, site) -> factory(site.machine()));
    }

    /// What a record has that nobody has put there: nothing but its own, where none has seen it but who is followed.
    static Optional<Reference> attribute(Obj.Callable object, String name, Machine machine) {
        if (!object.made().equals(RECORD) || name.startsWith("__") || name.equals("getMessage")) {
            return Optional.empty();
        }
        if (BY_FORMATTERS.contains(name)) {
            machine.raising().mayFail("AttributeError");
        }
        boolean mayBe = OWN.contains(name)
                || name.equals("taskName") // since Python 3.12
                || machine.functions().escaped(object);
        return Optional.of(mayBe ? Reference.UNKNOWN : Reference.NEVER);
    }

    /// `LogRecord(name, level, pathname, lineno, msg, args, exc_info)`.
    private static Reference record(Arguments arguments, Site site) {
        Obj.Callable record = Made.object(RECORD, arguments, site);
        begin(record, arguments, site.machine());
        return Reference.to(record);
    }

    private static void begin(Value self, Arguments arguments, Machine machine) {
        if (!(self instanceof Obj record)) {
            return;
        }
        Reference level = arguments.value(1, "level");
        set(record, "name", arguments.value(0, "name"), machine);
        set(record, "levelno", level, machine);
        set(record, "levelname", Levels.name(level, machine), machine);
        set(record, "pathname", arguments.value(2, "pathname"), machine);
        set(record, "lineno", arguments.value(3, "lineno"), machine);
        set(record, "msg", arguments.value(4, "msg"), machine);
        set(record, "args", arguments.value(5, "args"), machine);
        set(record, EXCEPTION, arguments.value(6, EXCEPTION), machine);
    }

    /// `logging.makeLogRecord(dict)`: an empty record that has what the dict holds.
    private static Reference madeOf(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable record = Made.object(RECORD, arguments, site);
        Reference none = Reference.to(Constant.NONE);
        Reference empty = Reference.text("");
        Reference zero = Reference.to(new Constant(0L));
        Reference parts = Made.tuple(List.of(), site);
        begin(record, Arguments.of(none, none, empty, zero, empty, parts, none), machine);
        Optional<List<Obj.Named>> given = machine.items().keywords(arguments.value(0, "dict"));
        given.orElse(List.of())
                .forEach(each -> set(record, each.keyword(), each.argument().value(), machine));
        if (given.isEmpty() || machine.read(FACTORY).hasValues()) {
            for (String name : List.of("name", "levelno", "levelname", "msg", "args", EXCEPTION)) {
                set(record, name, Reference.UNKNOWN, machine);
            }
            machine.escape(Reference.to(record));
        }
        return Reference.to(record);
    }

    /// `logging.setLogRecordFactory`: what is told from then on is put into what the factory makes.
    private static Reference setFactory(Reference factory, Machine machine) {
        machine.write(FACTORY, isUsual(factory) ? Reference.UNBOUND : factory);
        return Reference.to(Constant.NONE);
    }

    private static boolean isUsual(Reference factory) {
        return factory.only().orElse(null) instanceof External(String path) && path.equals(RECORD);
    }

    private static Reference factory(Machine machine) {
        return machine.read(FACTORY).hasValues() ? machine.read(FACTORY).bound() : Reference.to(new External(RECORD));
    }

    /// What a logger makes of what it is told.
    static Obj of(Obj.Callable logger, Reference level, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference name = machine.read(Cell.attribute(logger, "name")).bound();
        Obj.Callable plain = Made.object(RECORD, arguments.behind(Obj.Passed.unwritten(name)), site);
        Arguments all = Arguments.of(
                name,
                level,
                Reference.UNKNOWN,
                Reference.UNKNOWN,
                arguments.value(0, "msg"),
                told(arguments, plain, site),
                raised(arguments, plain, site),
                Reference.UNKNOWN,
                Reference.UNKNOWN);
        begin(plain, all, machine);
        Obj record = machine.read(FACTORY).hasValues() ? byFactory(plain, all, site) : plain;
        Optional<Reference> extra = arguments.named("extra").map(Obj.Passed::value);
        Optional<List<Obj.Named>> more = extra.isEmpty() || extra.get().equals(Reference.to(Constant.NONE))
                ? Optional.of(List.of())
                : machine.items().keywords(extra.get());
        if (!Loggers.isSeen(machine) || more.isEmpty() || arguments.openKeywords()) {
            machine.escape(Reference.to(record)); // whoever makes them may put more into them
        }
        more.orElse(List.of()).forEach(each -> {
            if (OWN.contains(each.keyword())) {
                machine.raising().fail("KeyError");
            }
            set(record, each.keyword(), each.argument().value(), machine);
        });
        return record;
    }

    private static Obj byFactory(Obj.Callable plain, Arguments all, Site site) {
        Machine machine = site.machine();
        if (!machine.read(FACTORY).unbound()) {
            Reference made = machine.calls().call(factory(machine), all, site);
            if (made.only().orElse(null) instanceof Obj known) {
                return known;
            }
        } else {
            machine.maybe(() -> machine.escape(machine.calls().call(factory(machine), all, site)));
        }
        machine.escape(Reference.to(plain)); // it is not known what is in the one that is made
        return plain;
    }

    /// What is told of an exception: its type, itself, and the way to it; `None` where nothing is asked for.
    private static Reference raised(Arguments arguments, Obj record, Site site) {
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

    private static void set(Obj record, String name, Reference value, Machine machine) {
        record.noteAttribute(name);
        machine.write(Cell.attribute(record, name), value);
    }

    /// What is put into the message: a dict that comes alone stands for itself.
    private static Reference told(Arguments arguments, Obj record, Site site) {
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
}
