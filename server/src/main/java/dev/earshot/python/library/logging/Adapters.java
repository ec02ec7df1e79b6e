package dev.earshot.python.library.logging;

import dev.earshot.python.library.container.Dicts;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `logging.LoggerAdapter`, also as a base of the program's own classes: what it is told it changes by its method
/// `process`, and tells its logger.
final class Adapters {
    private static final String ADAPTER = "logging.LoggerAdapter";
    private static final String LOGGER = "logger";
    private static final String EXTRA = "extra";

    private Adapters() {}

    static void addTo(Models models) {
        models.function(ADAPTER, (arguments, site) -> {
            Obj.Callable adapter = Made.object(ADAPTER, arguments, site);
            introduce(adapter, arguments, site.machine());
            return Reference.to(adapter);
        });
        models.methods(ADAPTER, Adapters::call);
        models.function(ADAPTER + ".__init__", (arguments, site) -> {
            arguments.value(0, "self").only().ifPresent(self -> introduce(self, arguments.after(1), site.machine()));
            return Reference.to(Constant.NONE);
        });
        models.function(
                ADAPTER + ".process",
                (arguments, site) -> arguments
                        .value(0, "self")
                        .only()
                        .map(self -> processed(self, arguments.value(1, "msg"), arguments.value(2, "kwargs"), site))
                        .orElse(Reference.UNKNOWN));
        for (String method : Records.methods()) {
            models.function(
                    ADAPTER + "." + method,
                    (arguments, site) -> arguments
                            .value(0, "self")
                            .only()
                            .flatMap(self -> tell(self, method, arguments.after(1), site))
                            .orElse(Reference.UNKNOWN));
        }
    }

    private static void introduce(Value adapter, Arguments arguments, Machine machine) {
        machine.write(Cell.attribute(adapter, LOGGER), arguments.value(0, LOGGER));
        machine.write(Cell.attribute(adapter, EXTRA), arguments.given(1, EXTRA));
    }

    private static Optional<Reference> call(Obj.Callable adapter, String method, Arguments arguments, Site site) {
        return Records.methods().contains(method) ? tell(adapter, method, arguments, site) : Optional.empty();
    }

    /// What `process` gives where no class of the program says so.
    private static Reference processed(Value adapter, Reference message, Reference keywords, Site site) {
        Machine machine = site.machine();
        if (keywords.only().orElse(null) instanceof Obj.Container dict) {
            machine.items()
                    .put(
                            dict,
                            EXTRA,
                            machine.read(Cell.attribute(adapter, EXTRA)).bound());
        }
        return Made.tuple(List.of(message, keywords), site);
    }

    private static Optional<Reference> tell(Value adapter, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        int before = method.equals("log") ? 1 : 0;
        Reference keywords = Dicts.dict(new Arguments(List.of(), arguments.keywords(), false, false), site);
        Reference message = arguments.value(before, "msg");
        Reference processed = adapter instanceof Obj.Instance instance
                ? machine.calls()
                        .call(
                                machine.attributes().load(Reference.to(instance), "process", site),
                                Arguments.of(message, keywords),
                                site)
                : processed(adapter, message, keywords, site);
        List<Reference> two = machine.items().each(processed).orElse(List.of(Reference.UNKNOWN, Reference.UNKNOWN));
        Optional<List<Obj.Named>> named = machine.items().keywords(two.getLast());
        List<Obj.Passed> positional = new ArrayList<>(arguments.positional());
        if (positional.size() > before) {
            positional.set(before, Obj.Passed.unwritten(two.getFirst()));
        }
        Arguments told = new Arguments(
                positional,
                named.orElse(List.of()),
                arguments.openPositional(),
                arguments.openKeywords() || named.isEmpty());
        if (machine.read(Cell.attribute(adapter, LOGGER)).only().orElse(null) instanceof Obj.Callable logger) {
            return Records.told(logger, method, told, site);
        }
        machine.library().leaveSight(machine);
        return Made.none();
    }
}
