package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// `logging.basicConfig`: how the logger at the top is set up, unless it has been before (library reference). What
/// `logging.config` does is not looked at: it may be anything.
final class Configuration {
    private Configuration() {}

    static void addTo(Models models) {
        models.function("logging.basicConfig", (arguments, site) -> {
            configure(arguments, site);
            return Reference.to(Constant.NONE);
        });
        for (String path : List.of("logging.config.dictConfig", "logging.config.fileConfig")) {
            models.function(path, (arguments, site) -> {
                arguments.all().forEach(site.machine()::escape);
                Loggers.forget(site.machine());
                site.machine().raising().mayRaise(Reference.UNKNOWN);
                return Reference.UNKNOWN;
            });
        }
    }

    private static void configure(Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!Loggers.isSeen(machine)) {
            arguments.named("handlers").ifPresent(handlers -> Attached.giveAway(handlers.value(), machine));
            arguments.all().forEach(machine::escape);
            return;
        }
        Obj.Callable root = Loggers.root(machine);
        Optional<Boolean> force = arguments
                .named("force")
                .map(given -> Truth.of(given.value(), machine))
                .orElse(Optional.of(false));
        Optional<Obj.Container> handlers = machine.items().container(Loggers.handlers(root, machine));
        if (handlers.isEmpty() || arguments.openKeywords() || force.isEmpty()) {
            arguments.all().forEach(machine::escape);
            Loggers.forget(machine);
            return;
        }
        if (force.get()) {
            machine.items().sequence(handlers.get(), List.of());
        }
        Optional<Boolean> isBare =
                machine.items().each(Reference.to(handlers.get())).map(List::isEmpty);
        Filters.when(isBare, () -> setUp(root, handlers.get(), arguments, site), machine);
    }

    private static void setUp(Obj.Callable root, Obj.Container handlers, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Reference> given = arguments.named("handlers").map(Obj.Passed::value);
        Optional<List<Reference>> each = given.flatMap(machine.items()::each);
        if (each.isPresent()) {
            each.get().forEach(handler -> Attached.add(Reference.to(handlers), handler, machine));
        } else if (given.filter(value -> !value.equals(Reference.to(Constant.NONE)))
                .isPresent()) {
            machine.escape(given.get());
            machine.items().add(handlers, Reference.UNKNOWN);
        } else {
            arguments.named("stream").ifPresent(stream -> machine.escape(stream.value()));
            addStandard(handlers, site);
        }
        arguments
                .named("level")
                .filter(level -> !level.value().equals(Reference.to(Constant.NONE)))
                .ifPresent(level -> {
                    Levels.demand(level.value(), machine);
                    Loggers.setLevel(root, level.value(), machine);
                });
    }

    private static void addStandard(Obj.Container handlers, Site site) {
        Obj.Callable standard = site.context()
                .object(handlers, "standard", Obj.Callable.class, () -> new Obj.Callable("logging.StreamHandler"));
        site.machine().write(Cell.attribute(standard, "level"), Reference.to(new Constant(0L)));
        Attached.add(Reference.to(handlers), Reference.to(standard), site.machine());
    }

    /// The functions that tell the logger at the top something see to it that it has a handler.
    static void configureIfBare(Site site) {
        configure(Arguments.NONE, site);
    }
}
