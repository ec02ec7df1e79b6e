package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `asyncio.timeout`: blocks that are cancelled when their time is over. It knows which of them the flow is in, each
/// task in its own.
public final class Timeouts {
    private static final String TIMEOUT = "asyncio.timeout";
    private static final External LOOP = new External("asyncio");
    private static final Cell CURRENT = Cell.attribute(LOOP, "[current]");
    private static final String ENDS = "[ends]";
    private static final String END = "[end]";

    private Timeouts() {}

    static void addTo(Models models) {
        models.methods(TIMEOUT, Timeouts::method);
        models.function(TIMEOUT, (arguments, site) -> Reference.to(Made.object(TIMEOUT, arguments, site)));
    }

    /// Runs a task in its own time.
    static Reference in(Obj.Callable task, Flow.Way part, Machine machine) {
        Reference before = machine.read(CURRENT);
        machine.write(CURRENT, Reference.to(task));
        Reference given = part.take();
        machine.write(CURRENT, before);
        return given;
    }

    private static Obj.Container ends(Machine machine) {
        Object owner =
                machine.read(CURRENT).bound().only().map(Object.class::cast).orElse(LOOP);
        return KeptList.of(owner, ENDS, machine);
    }

    /// When the first block is over that the flow is in.
    static Optional<Reference> next(Machine machine) {
        return machine.items().each(Reference.to(ends(machine))).orElse(List.of()).stream()
                .filter(end -> end.only().orElse(null) instanceof Constant(Double _))
                .min((one, two) -> Double.compare(seconds(one), seconds(two)));
    }

    private static double seconds(Reference time) {
        return time.only().orElse(null) instanceof Constant(Double seconds) ? seconds : Double.MAX_VALUE;
    }

    static Optional<Reference> method(Obj.Callable timeout, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Arguments made = new Arguments(timeout.positional(), timeout.keywords(), false, false);
        return switch (method) {
            case "__aenter__", "__enter__" -> {
                Optional<Reference> end = EventLoop.after(made.given(0, "delay"), machine);
                machine.write(Cell.attribute(timeout, END), end.orElse(Reference.UNKNOWN));
                machine.items().append(ends(machine), end.orElse(Reference.UNKNOWN));
                yield Optional.of(Reference.to(timeout));
            }
            case "__aexit__", "__exit__" -> {
                List<Reference> left = new ArrayList<>(
                        machine.items().each(Reference.to(ends(machine))).orElse(List.of()));
                if (!left.isEmpty()) {
                    left.removeLast();
                }
                machine.items().sequence(ends(machine), left);
                yield Optional.of(leave(timeout, made, arguments, site));
            }
            default -> Optional.empty();
        };
    }

    /// What was cancelled since its time was over ends as one that took too long.
    private static Reference leave(Obj.Callable timeout, Arguments made, Arguments raised, Site site) {
        Machine machine = site.machine();
        Reference end = machine.read(Cell.attribute(timeout, END)).bound();
        if (seconds(end) == Double.MAX_VALUE) {
            Concurrency.mayTakeLong(made.given(0, "delay"), site);
        } else if (raised.value(1, "value").equals(Tasks.CANCELLED) && EventLoop.isThere(end, machine)) {
            return machine.raising().raise(Reference.to(new External("builtins.TimeoutError")));
        }
        return Reference.to(Constant.FALSE);
    }
}
