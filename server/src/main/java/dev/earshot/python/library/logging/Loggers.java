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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Loggers by their names, and what they are set to (library reference, «Logger Objects»). All code shares them, so
/// nothing is known of them once the flow has been where nobody looks.
public final class Loggers {
    private static final String LOGGER = "logging.Logger";
    private static final External ALL = new External(LOGGER);
    private static final String ROOT = "root";
    private static final String LEVEL = "level";
    private static final String HANDLERS = "handlers";
    private static final String FILTERS = "filters";
    private static final String PROPAGATE = "propagate";
    private static final String DISABLED = "disabled";

    /// The level that was set by the method: loggers remember what follows from that, and not from other ways.
    private static final String SET = "[level]";

    /// The level up to which all loggers are silent.
    private static final String SILENT = "[silent]";

    /// The flow has been where nobody looks.
    private static final String UNSEEN = "[unseen]";

    /// Loggers are made of another class.
    private static final String CLASS = "[class]";

    private Loggers() {}

    static void addTo(Models models) {
        models.function("logging.getLogger", (arguments, site) -> get(arguments, site.machine()));
        models.function("logging.setLoggerClass", (arguments, site) -> {
            arguments.all().forEach(site.machine()::escape);
            site.machine().write(Cell.attribute(ALL, CLASS), Reference.to(Constant.TRUE));
            return Reference.to(Constant.NONE);
        });
        models.function("logging.disable", (arguments, site) -> {
            Reference level = arguments.at(0, LEVEL).map(Obj.Passed::value).orElse(Reference.to(new Constant(50L)));
            if (isSeen(site.machine())) {
                site.machine().write(Cell.attribute(ALL, SILENT), Levels.number(level, site.machine()));
            }
            return Reference.to(Constant.NONE);
        });
        models.methods(LOGGER, Loggers::method);
    }

    /// The logger at the top.
    public static Obj.Callable root(Machine machine) {
        return named(ROOT, machine);
    }

    /// What a logger has beside what it is set to.
    public static Optional<Reference> attribute(Obj.Callable object, String name, Machine machine) {
        if (!isOne(object)) {
            return MadeRecords.attribute(object, name, machine);
        }
        return switch (name) {
            case "parent" -> {
                List<Obj.Callable> chain = chain(object, machine);
                yield Optional.of(
                        !isSeen(machine)
                                ? Reference.UNKNOWN
                                : Reference.to(chain.size() > 1 ? chain.get(1) : Constant.NONE));
            }
            case ROOT -> Optional.of(Reference.to(root(machine)));
            case LEVEL, PROPAGATE, DISABLED, HANDLERS, FILTERS -> Optional.of(read(object, name, machine));
            default -> Optional.empty();
        };
    }

    private static boolean isOne(Obj.Callable object) {
        return object.made().equals(LOGGER);
    }

    /// Somebody who is not seen may have set loggers to anything, and may use their handlers.
    public static void forget(Machine machine) {
        if (!isSeen(machine) || !machine.isReachable()) {
            return;
        }
        machine.write(Cell.attribute(ALL, UNSEEN), Reference.to(Constant.TRUE));
        machine.write(Cell.attribute(ALL, SILENT), Reference.UNKNOWN);
        Levels.forget(machine);
        for (Reference each : machine.attributesOf(ALL).values()) {
            if (each.only().orElse(null) instanceof Obj.Callable logger) {
                for (String shared : List.of(HANDLERS, FILTERS)) {
                    machine.items()
                            .container(
                                    machine.read(Cell.attribute(logger, shared)).bound())
                            .ifPresent(list -> machine.escape(machine.items().values(list)));
                }
                for (String name : List.of(LEVEL, SET, PROPAGATE, DISABLED, HANDLERS, FILTERS)) {
                    machine.write(Cell.attribute(logger, name), Reference.UNKNOWN);
                }
            }
        }
    }

    /// Whether all that was done so far was seen.
    static boolean isSeen(Machine machine) {
        return !machine.read(Cell.attribute(ALL, UNSEEN)).hasValues();
    }

    private static Reference get(Arguments arguments, Machine machine) {
        Reference name = arguments.given(0, "name");
        if (machine.read(Cell.attribute(ALL, CLASS)).hasValues()) {
            return Reference.UNKNOWN;
        }
        return name.equals(Reference.to(Constant.NONE))
                ? Reference.to(root(machine))
                : name.onlyText()
                        .map(text -> Reference.to(named(text.isEmpty() ? ROOT : text, machine)))
                        .orElse(Reference.UNKNOWN);
    }

    /// The cell that holds a logger: no name of a program is written so.
    private static Cell cell(String name) {
        return Cell.attribute(ALL, " " + name);
    }

    /// The names of those that there are, without the one at the top.
    static List<String> names(Machine machine) {
        return machine.attributesOf(ALL).entrySet().stream()
                .filter(each -> each.getKey().startsWith(" ") && each.getValue().hasValues())
                .map(each -> each.getKey().substring(1))
                .filter(name -> !name.equals(ROOT))
                .toList();
    }

    static void enable(Obj.Callable logger, boolean isEnabled, Machine machine) {
        machine.write(Cell.attribute(logger, DISABLED), Truth.constant(!isEnabled));
    }

    static void propagate(Obj.Callable logger, Reference goesOn, Machine machine) {
        machine.write(Cell.attribute(logger, PROPAGATE), goesOn);
    }

    static Obj.Callable named(String name, Machine machine) {
        Reference kept = machine.read(cell(name));
        Obj.Callable logger = kept.bound().only().orElse(null) instanceof Obj.Callable known
                ? known
                : machine.context().kept(ALL, name, Obj.Callable.class, () -> new Obj.Callable(LOGGER));
        if (kept.unbound()) {
            machine.write(cell(name), Reference.to(logger));
            machine.write(Cell.attribute(logger, "name"), Reference.text(name));
            Reference level = Reference.to(new Constant(name.equals(ROOT) ? 30L : 0L));
            complete(logger, LEVEL, level, machine);
            complete(logger, SET, level, machine);
            complete(logger, PROPAGATE, Reference.to(Constant.TRUE), machine);
            complete(logger, DISABLED, Reference.to(Constant.FALSE), machine);
            for (String shared : List.of(HANDLERS, FILTERS)) {
                complete(logger, shared, Reference.to(emptyList(logger, shared, machine)), machine);
            }
        }
        return logger;
    }

    private static Obj.Container emptyList(Obj.Callable logger, String which, Machine machine) {
        Obj.Container list = machine.context()
                .kept(logger, which, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        boolean isKept = machine.read(Cell.attribute(logger, which)).values().containsKey(list);
        return isKept ? list : machine.items().sequence(list, List.of());
    }

    private static void complete(Obj.Callable logger, String name, Reference initial, Machine machine) {
        Cell cell = Cell.attribute(logger, name);
        Reference held = machine.read(cell);
        if (held.unbound() && isSeen(machine)) {
            machine.write(cell, held.bound().or(initial));
        }
    }

    /// A logger and those above it, up to the one at the top.
    static List<Obj.Callable> chain(Obj.Callable logger, Machine machine) {
        List<Obj.Callable> chain = new ArrayList<>(List.of(logger));
        String name = machine.read(Cell.attribute(logger, "name")).onlyText().orElse(ROOT);
        if (!name.equals(ROOT)) {
            for (int dot = name.lastIndexOf('.'); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
                String above = name.substring(0, dot);
                if (machine.read(cell(above)).hasValues()) {
                    chain.add(named(above, machine));
                }
            }
            chain.add(root(machine));
        }
        return chain;
    }

    private static Reference read(Obj.Callable logger, String name, Machine machine) {
        Reference held = machine.read(Cell.attribute(logger, name));
        if (held.unbound()) {
            machine.conditions().askForShared();
        }
        return held.unbound() ? held.bound().or(Reference.UNKNOWN) : held;
    }

    static Reference handlers(Obj.Callable logger, Machine machine) {
        return read(logger, HANDLERS, machine);
    }

    static Reference filters(Obj.Callable logger, Machine machine) {
        return read(logger, FILTERS, machine);
    }

    /// Whether records go on to the logger above.
    static Optional<Boolean> propagates(Obj.Callable logger, Machine machine) {
        return Truth.of(read(logger, PROPAGATE, machine), machine);
    }

    static void setLevel(Obj.Callable logger, Reference level, Machine machine) {
        if (isSeen(machine)) {
            Reference number = Levels.number(level, machine);
            machine.write(Cell.attribute(logger, LEVEL), number);
            machine.write(Cell.attribute(logger, SET), number);
        }
    }

    /// Whether a record of a level gets through, where that is settled.
    static Optional<Boolean> isEnabled(Obj.Callable logger, Reference level, Machine machine) {
        Optional<Boolean> disabled = Truth.of(read(logger, DISABLED, machine), machine);
        if (disabled.orElse(false)) {
            return Optional.of(false);
        }
        Optional<Set<Long>> levels = Levels.numbers(Levels.number(level, machine));
        Reference silent = machine.read(Cell.attribute(ALL, SILENT));
        Optional<Boolean> isSilent =
                silent.equals(Reference.UNBOUND) ? Optional.of(false) : Levels.reach(Levels.numbers(silent), levels);
        Optional<Boolean> reaches = chain(logger, machine).stream()
                        .allMatch(each -> read(each, LEVEL, machine).equals(read(each, SET, machine)))
                ? Levels.reach(levels, effectiveLevel(logger, machine))
                : Optional.empty();
        if (reaches.equals(Optional.of(false)) || isSilent.equals(Optional.of(true))) {
            return Optional.of(false);
        }
        return reaches.filter(_ -> disabled.isPresent() && isSilent.isPresent());
    }

    /// The level of the first logger of the chain that has one.
    private static Optional<Set<Long>> effectiveLevel(Obj.Callable logger, Machine machine) {
        Set<Long> all = new LinkedHashSet<>();
        for (Obj.Callable each : chain(logger, machine)) {
            Optional<Set<Long>> own = Levels.numbers(read(each, LEVEL, machine));
            if (own.isEmpty()) {
                return Optional.empty();
            }
            own.get().stream().filter(level -> level != 0).forEach(all::add);
            if (!own.get().contains(0L)) {
                return Optional.of(all);
            }
        }
        all.add(0L);
        return Optional.of(all);
    }

    private static Optional<Reference> method(Obj.Callable logger, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "setLevel" -> {
                Levels.demand(arguments.value(0, LEVEL), machine);
                setLevel(logger, arguments.value(0, LEVEL), machine);
                yield Made.none();
            }
            case "isEnabledFor" ->
                Optional.of(isEnabled(logger, arguments.value(0, LEVEL), machine)
                        .map(Loggers::truth)
                        .orElse(Reference.UNKNOWN));
            case "getEffectiveLevel" ->
                Optional.of(effectiveLevel(logger, machine)
                        .map(levels -> levels.stream()
                                .map(level -> Reference.to(new Constant(level)))
                                .reduce(Reference.NEVER, Reference::or))
                        .orElse(Reference.UNKNOWN));
            case "addHandler", "addFilter" -> {
                Reference thing = arguments.at(0).map(Obj.Passed::value).orElse(Reference.UNKNOWN);
                if (isSeen(machine)) {
                    Attached.add(read(logger, attachedBy(method), machine), thing, machine);
                } else {
                    Attached.giveAway(thing, machine);
                }
                yield Made.none();
            }
            case "removeHandler", "removeFilter" -> {
                if (isSeen(machine)) {
                    Reference thing = arguments.at(0).map(Obj.Passed::value).orElse(Reference.UNKNOWN);
                    Attached.remove(read(logger, attachedBy(method), machine), thing, machine);
                }
                yield Made.none();
            }
            case "hasHandlers" ->
                Optional.of(hasHandlers(logger, machine).map(Loggers::truth).orElse(Reference.UNKNOWN));
            case "getChild" -> Optional.of(child(logger, arguments.value(0, "suffix"), machine));
            default -> Records.told(logger, method, arguments, site);
        };
    }

    private static String attachedBy(String method) {
        return method.endsWith("Handler") ? HANDLERS : FILTERS;
    }

    private static Reference truth(boolean is) {
        return Truth.constant(is);
    }

    private static Optional<Boolean> hasHandlers(Obj.Callable logger, Machine machine) {
        for (Obj.Callable each : chain(logger, machine)) {
            Optional<Boolean> has =
                    machine.items().each(handlers(each, machine)).map(handlers -> !handlers.isEmpty());
            if (has.orElse(true)) {
                return has;
            }
            Optional<Boolean> goesOn = propagates(each, machine);
            if (!goesOn.orElse(false)) {
                return goesOn;
            }
        }
        return Optional.of(false);
    }

    private static Reference child(Obj.Callable logger, Reference suffix, Machine machine) {
        String name = machine.read(Cell.attribute(logger, "name")).onlyText().orElse(ROOT);
        return suffix.onlyText()
                .map(text -> get(Arguments.of(Reference.text(name.equals(ROOT) ? text : name + "." + text)), machine))
                .orElse(Reference.UNKNOWN);
    }
}
