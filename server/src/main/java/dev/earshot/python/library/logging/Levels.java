package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The levels of records, by number and by name, with the names that a program adds (library reference, «Logging
/// Levels»). It does not know who lets which through.
final class Levels {
    private static final Map<String, Long> NUMBERS = Map.of(
            "NOTSET",
            0L,
            "DEBUG",
            10L,
            "INFO",
            20L,
            "WARN",
            30L,
            "WARNING",
            30L,
            "ERROR",
            40L,
            "FATAL",
            50L,
            "CRITICAL",
            50L);

    private static final Map<Long, String> NAMES =
            Map.of(0L, "NOTSET", 10L, "DEBUG", 20L, "INFO", 30L, "WARNING", 40L, "ERROR", 50L, "CRITICAL");

    private static final External ADDED = new External("logging.addLevelName");

    /// Names were added that are not known.
    private static final String OTHERS = "[others]";

    private Levels() {}

    static void addTo(Models models) {
        models.function(ADDED.path(), (arguments, site) -> {
            add(arguments, site.machine());
            return Reference.to(Constant.NONE);
        });
        models.function("logging.getLevelName", (arguments, site) -> name(arguments.value(0, "level"), site.machine()));
    }

    private static void add(Arguments arguments, Machine machine) {
        Reference level = arguments.value(0, "level");
        Reference name = arguments.value(1, "levelName");
        if (level.only().orElse(null) instanceof Constant(Long number)
                && name.onlyText().isPresent()) {
            machine.write(Cell.entry(ADDED, number.toString()), name);
            machine.write(Cell.entry(ADDED, name.onlyText().get()), level);
        } else {
            forget(machine);
        }
    }

    /// Others may have been added, or have got other names.
    static void forget(Machine machine) {
        machine.write(Cell.attribute(ADDED, OTHERS), Reference.to(Constant.TRUE));
    }

    /// What `getLevelName` gives, be it for a number or for a name.
    static Reference name(Reference level, Machine machine) {
        if (machine.read(Cell.attribute(ADDED, OTHERS)).hasValues()) {
            machine.conditions().askForShared();
            return Reference.UNKNOWN;
        }
        return switch (level.only().orElse(null)) {
            case Constant(Long number) ->
                added(number.toString(), machine)
                        .orElseGet(() -> Reference.text(NAMES.getOrDefault(number, "Level " + number)));
            case Constant(String name) -> number(name, machine).orElseGet(() -> Reference.text("Level " + name));
            case null, default -> Reference.UNKNOWN;
        };
    }

    private static Optional<Reference> added(String key, Machine machine) {
        Reference added = machine.read(Cell.entry(ADDED, key));
        return added.equals(Reference.UNBOUND)
                ? Optional.empty()
                : Optional.of(added.unbound() ? Reference.UNKNOWN : added);
    }

    private static Optional<Reference> number(String name, Machine machine) {
        return added(name, machine)
                .or(() -> Optional.ofNullable(NUMBERS.get(name)).map(number -> Reference.to(new Constant(number))));
    }

    /// A level as a number, however it was given.
    static Reference number(Reference level, Machine machine) {
        return level.onlyText()
                .map(name -> number(name, machine).orElse(Reference.UNKNOWN))
                .orElse(level);
    }

    /// Fails where something surely is no level.
    static void demand(Reference level, Machine machine) {
        if (machine.read(Cell.attribute(ADDED, OTHERS)).hasValues()) {
            machine.raising().mayFail("ValueError", "TypeError");
            return;
        }
        if (level.only().orElse(null) instanceof Constant(Object literal)) {
            boolean isNumber = literal instanceof Long || literal instanceof Boolean;
            if (literal instanceof String name && number(name, machine).isEmpty()) {
                machine.raising().fail("ValueError");
            } else if (!isNumber && !(literal instanceof String)) {
                machine.raising().fail("TypeError");
            }
        }
    }

    /// All numbers that a level may be; nothing where it may be another one.
    static Optional<Set<Long>> numbers(Reference level) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (Value value : level.values().keySet()) {
            if (!(value instanceof Constant(Long number))) {
                return Optional.empty();
            }
            numbers.add(number);
        }
        return Optional.of(numbers).filter(_ -> level.hasValues() && !level.other() && !level.unbound());
    }

    /// Whether a level is at least another one, where that is settled.
    static Optional<Boolean> reach(Optional<Set<Long>> levels, Optional<Set<Long>> least) {
        if (levels.isEmpty() || least.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> all = Optional.empty();
        for (Long level : levels.get()) {
            for (Long bound : least.get()) {
                boolean reaches = level >= bound;
                if (all.isPresent() && all.get() != reaches) {
                    return Optional.empty();
                }
                all = Optional.of(reaches);
            }
        }
        return all;
    }
}
