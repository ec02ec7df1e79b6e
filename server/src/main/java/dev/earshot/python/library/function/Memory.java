package dev.earshot.python.library.function;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `functools.cache` and `lru_cache`: a function is run once for the same arguments, a method once for each object.
public final class Memory {
    private static final String MAKER = "functools.lru_cache";
    private static final String FUNCTION = "functools.cache";
    private static final long DEFAULT_SIZE = 128;
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// Tells an argument that is passed by its name from others.
    private static final Value BY_NAME = new External("keyword");

    private static final String SIZE = "[maxsize]";
    private static final String ANSWERS = "[answers]";
    private static final String HITS = "[hits]";
    private static final String MISSES = "[misses]";

    private Memory() {}

    static void addTo(Models models) {
        models.methods(FUNCTION, (memory, method, _, site) -> method(memory, method, site));
        models.function(FUNCTION, (arguments, site) -> around(arguments.value(0, "user_function"), NONE, site));
        models.function(MAKER, (arguments, site) -> {
            Reference first = arguments.value(0, "maxsize");
            return isFunction(first)
                    ? around(first, Reference.to(new Constant(DEFAULT_SIZE)), site)
                    : Reference.to(Made.object(MAKER, arguments, site));
        });
        models.object(MAKER, (maker, arguments, site) -> {
            Arguments given = new Arguments(maker.positional(), maker.keywords(), false, false);
            Reference size =
                    given.all().isEmpty() ? Reference.to(new Constant(DEFAULT_SIZE)) : given.value(0, "maxsize");
            return around(arguments.value(0, "user_function"), size, site);
        });
        models.object(FUNCTION, Memory::call);
    }

    private static boolean isFunction(Reference first) {
        return first.values().keySet().stream().anyMatch(each -> !(each instanceof Constant));
    }

    /// A function that remembers.
    ///
    /// @param size how many answers are kept; `None` where all are
    private static Reference around(Reference function, Reference size, Site site) {
        if (!(function.only().orElse(null) instanceof Obj.Function
                || function.only().orElse(null) instanceof Bound)) {
            return function;
        }
        Obj.Callable memory = Made.object(FUNCTION, Arguments.of(function), site);
        site.machine().write(Cell.attribute(memory, SIZE), size);
        forget(memory, site);
        for (String name : List.of("__name__", "__qualname__", "__doc__")) {
            site.machine()
                    .write(
                            Cell.attribute(memory, name),
                            site.machine().attributes().load(function, name, site));
        }
        site.machine().write(Cell.attribute(memory, "__wrapped__"), function);
        return Reference.to(memory);
    }

    private static void forget(Obj.Callable memory, Site site) {
        Machine machine = site.machine();
        Obj.Container answers = site.context()
                .object(memory, ANSWERS, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        machine.write(
                Cell.attribute(memory, ANSWERS), Reference.to(machine.items().emptyDict(answers)));
        for (String count : List.of(HITS, MISSES)) {
            machine.write(Cell.attribute(memory, count), Reference.to(new Constant(0L)));
        }
    }

    private static void count(Obj.Callable memory, String what, Machine machine) {
        Cell cell = Cell.attribute(memory, what);
        machine.write(
                cell,
                machine.read(cell).only().orElse(null) instanceof Constant(Long before)
                        ? Reference.to(new Constant(before + 1))
                        : Reference.UNKNOWN);
    }

    /// How often it was asked and knew the answer, how often it did not, and how many answers it keeps.
    private static Reference counts(Obj.Callable memory, Site site) {
        Machine machine = site.machine();
        Reference answers = machine.read(Cell.attribute(memory, ANSWERS));
        Reference kept = machine.items()
                .each(answers)
                .map(all -> Reference.to(new Constant((long) all.size())))
                .orElse(Reference.UNKNOWN);
        Reference type = machine.calls()
                .call(
                        Reference.to(new External("collections.namedtuple")),
                        Arguments.of(Reference.text("CacheInfo"), Reference.text("hits misses maxsize currsize")),
                        site);
        return machine.calls()
                .call(
                        type,
                        Arguments.of(
                                machine.read(Cell.attribute(memory, HITS)),
                                machine.read(Cell.attribute(memory, MISSES)),
                                machine.read(Cell.attribute(memory, SIZE)),
                                kept),
                        site);
    }

    private static Reference call(Obj.Callable memory, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference function = memory.positional().getFirst().value();
        Optional<Reference> key = key(arguments, machine);
        if (arguments.all().stream().anyMatch(each -> machine.items().key(each).isEmpty())) {
            machine.raising().mayFail("TypeError");
        }
        if (!(machine.read(Cell.attribute(memory, ANSWERS)).only().orElse(null) instanceof Obj.Container answers)) {
            return machine.calls().call(function, arguments, site);
        }
        if (key.isEmpty()) {
            for (String count : List.of(HITS, MISSES)) {
                machine.write(Cell.attribute(memory, count), Reference.UNKNOWN);
            }
            return machine.either(List.of(
                    () -> machine.items().values(answers),
                    () -> ask(memory, answers, Reference.UNKNOWN, arguments, site)));
        }
        Optional<Reference> before = machine.items().find(answers, key.get());
        if (before.isEmpty()) {
            return ask(memory, answers, key.get(), arguments, site);
        }
        machine.items().key(key.get()).ifPresent(used -> machine.items().order().move(answers, used, true));
        Flow.Way known = () -> {
            count(memory, HITS, machine);
            return before.get().bound();
        };
        return before.get().unbound()
                ? machine.either(List.of(known, () -> ask(memory, answers, key.get(), arguments, site)))
                : known.take();
    }

    /// Calls the function, and keeps what it gives.
    private static Reference ask(
            Obj.Callable memory, Obj.Container answers, Reference key, Arguments arguments, Site site) {
        Machine machine = site.machine();
        count(memory, MISSES, machine);
        Reference given = machine.calls().call(memory.positional().getFirst().value(), arguments, site);
        if (machine.isReachable()) {
            new Subscripts(machine).store(Reference.to(answers), key, given, site);
            List<Reference> kept = machine.items().each(Reference.to(answers)).orElse(List.of());
            if (machine.read(Cell.attribute(memory, SIZE)).only().orElse(null) instanceof Constant(Long most)
                    && kept.size() > most) {
                new Subscripts(machine).delete(Reference.to(answers), kept.getFirst()); // not used for longest
            }
        }
        return given;
    }

    /// What stands for all arguments; nothing where one of them is not known.
    private static Optional<Reference> key(Arguments arguments, Machine machine) {
        if (arguments.openPositional() || arguments.openKeywords()) {
            return Optional.empty();
        }
        List<Value> keys = new ArrayList<>();
        arguments.positional().forEach(each -> machine.items().key(each.value()).ifPresent(keys::add));
        for (Obj.Named each : arguments.keywords()) {
            machine.items()
                    .key(each.argument().value())
                    .ifPresent(value -> keys.add(
                            new Constant(new Constant.Tuple(List.of(BY_NAME, new Constant(each.keyword()), value)))));
        }
        return keys.size() == arguments.all().size()
                ? Optional.of(Reference.to(new Constant(new Constant.Tuple(keys))))
                : Optional.empty();
    }

    static Optional<Reference> method(Obj.Callable memory, String method, Site site) {
        if (method.equals("cache_info")) {
            return Optional.of(counts(memory, site));
        }
        if (!method.equals("cache_clear")) {
            return method.equals("__call__") ? Optional.empty() : Optional.of(Reference.UNKNOWN);
        }
        forget(memory, site);
        return Made.none();
    }
}
