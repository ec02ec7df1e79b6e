package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// `threading.Barrier`: who comes to it waits until as many have come as it is for. It opens once: who comes later goes
/// through.
final class Barriers {
    private static final String BARRIER = "threading.Barrier";
    private static final String PARTIES = "parties";

    /// How many are still to come.
    private static final String MISSING = "[missing]";

    private Barriers() {}

    static void addTo(Models models) {
        models.methods(BARRIER, Barriers::method);
        models.function(BARRIER, (arguments, site) -> {
            arguments.all().forEach(site.machine()::entrust);
            Obj.Callable barrier = Made.object(BARRIER, arguments, site);
            Machine machine = site.machine();
            machine.write(Cell.attribute(barrier, PARTIES), arguments.value(0, PARTIES));
            machine.write(Cell.attribute(barrier, MISSING), arguments.value(0, PARTIES));
            machine.write(Cell.attribute(barrier, "n_waiting"), Reference.UNKNOWN);
            machine.write(Cell.attribute(barrier, "broken"), Reference.UNKNOWN);
            return Reference.to(barrier);
        });
    }

    private static Optional<Reference> method(Obj.Callable barrier, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "wait" -> Optional.of(wait(barrier, arguments, site));
            case "reset", "abort" -> {
                site.machine().write(Cell.attribute(barrier, MISSING), Reference.UNKNOWN);
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private static Reference wait(Obj.Callable barrier, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Cell missing = Cell.attribute(barrier, MISSING);
        boolean isLast = true;
        if (machine.read(missing).only().orElse(null) instanceof Constant(Long count) && count > 0) {
            machine.write(missing, Reference.to(new Constant(count - 1)));
            isLast = count == 1;
        }
        if (!isLast && arguments.positional().isEmpty() && !Threads.goesOnWithoutIt(site)) {
            return Reference.NEVER;
        }
        if (isLast) {
            made(barrier, 2, "action").ifPresent(action -> machine.calls().callPassed(action, Arguments.NONE, site));
        }
        return Reference.UNKNOWN;
    }

    private static Optional<Obj.Passed> made(Obj.Callable barrier, int at, String name) {
        return new Arguments(barrier.positional(), barrier.keywords(), false, false)
                .at(at - 1, name)
                .filter(given -> !given.value().equals(Reference.to(Constant.NONE)));
    }
}
