package dev.earshot.python.library.logging;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// How loggers are set up: `logging.basicConfig`, which does so unless it has been done before (library reference), and
/// `logging.config`, which may do anything where it is not known what it is told.
final class Configuration {
    /// `logging.BASIC_FORMAT`.
    private static final String USUAL = "%(levelname)s:%(name)s:%(message)s";

    private Configuration() {}

    static void addTo(Models models) {
        models.function("logging.config.stopListening", (_, _) -> Reference.to(Constant.NONE));
        models.function("logging.basicConfig", (arguments, site) -> {
            configure(arguments, site);
            return Reference.to(Constant.NONE);
        });
        models.function("logging.config.dictConfig", Configuration::configureByDict);
        models.function("logging.config.fileConfig", Configuration::configureInSomeWay);
    }

    private static Reference configureByDict(Arguments arguments, Site site) {
        try {
            DictConfiguration.apply(arguments.value(0, "config"), site);
            return Reference.to(Constant.NONE);
        } catch (Refusal refusal) {
            return site.machine().raising().fail(refusal);
        } catch (Unsettled _) {

            DictConfiguration.perhaps(arguments.value(0, "config"), site);
            return configureInSomeWay(arguments, site);
        }
    }

    private static Reference configureInSomeWay(Arguments arguments, Site site) {
        arguments.all().forEach(site.machine()::escape);
        Loggers.forget(site.machine());
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
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
            addStandard(handlers, arguments, site);
        }
        arguments
                .named("level")
                .filter(level -> !level.value().equals(Reference.to(Constant.NONE)))
                .ifPresent(level -> {
                    Levels.demand(level.value(), machine);
                    Loggers.setLevel(root, level.value(), machine);
                });
    }

    private static void addStandard(Obj.Container handlers, Arguments arguments, Site site) {
        boolean isOfFile = arguments.named("filename").isPresent();
        Reference handler = Handlers.made(
                isOfFile ? "logging.FileHandler" : "logging.StreamHandler",
                Arguments.of(arguments.given(Integer.MAX_VALUE, isOfFile ? "filename" : "stream")),
                site);
        Reference format = arguments.given(Integer.MAX_VALUE, "format");
        Arguments told = Arguments.of(
                format.equals(Reference.to(Constant.NONE)) ? Reference.text(USUAL) : format,
                arguments.given(Integer.MAX_VALUE, "datefmt"),
                arguments.named("style").map(Obj.Passed::value).orElse(Reference.text("%")));
        Handlers.setFormatter(handler.only().orElseThrow(), Reference.to(Formatters.made(told, site)), site.machine());
        Attached.add(Reference.to(handlers), handler, site.machine());
    }

    /// The functions that tell the logger at the top something see to it that it has a handler.
    static void configureIfBare(Site site) {
        configure(Arguments.NONE, site);
    }
}
