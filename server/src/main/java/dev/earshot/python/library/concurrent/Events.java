package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
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

/// `threading.Event` and `asyncio.Event`: whether they are set, as far as the flow has come.
public final class Events {
    private static final String ASYNC = "asyncio.Event";
    private static final List<String> EVENTS = List.of("threading.Event", ASYNC);
    private static final String IS_SET = "[set]";

    private Events() {}

    static void addTo(Models models) {
        EVENTS.forEach(path -> models.methods(path, Events::method));
        for (String path : EVENTS) {
            models.function(path, (_, site) -> {
                Obj.Callable event = Made.object(path, Arguments.NONE, site);
                site.machine().write(Cell.attribute(event, IS_SET), Reference.to(Constant.FALSE));
                return Reference.to(event);
            });
        }
    }

    static boolean isOne(Obj.Callable object) {
        return EVENTS.contains(object.made());
    }

    /// Whether it is set, as far as is known.
    static boolean isSet(Obj.Callable event, Machine machine) {
        return !machine.read(Cell.attribute(event, IS_SET)).equals(Reference.to(Constant.FALSE));
    }

    static Optional<Reference> method(Obj.Callable event, String method, Arguments arguments, Site site) {
        Cell cell = Cell.attribute(event, IS_SET);
        return switch (method) {
            case "set", "clear" -> {
                site.machine().write(cell, Truth.constant(method.equals("set")));
                yield Made.none();
            }
            case "is_set", "isSet" -> Optional.of(site.machine().read(cell).bound());
            case "wait" ->
                Optional.of(
                        event.made().equals(ASYNC)
                                ? AsyncWaits.coroutine(
                                        ASYNC + ".wait",
                                        Arguments.of(Reference.to(event)),
                                        () -> await(event, site),
                                        site)
                                : waited(event, arguments, site.machine()));
            default -> Optional.empty();
        };
    }

    /// Who waits may have waited long enough, or somebody else sets it.
    private static Reference waited(Obj.Callable event, Arguments arguments, Machine machine) {
        if (!isSet(event, machine) && arguments.all().isEmpty()) {
            Threads.mayWait(machine);
        }
        return machine.read(Cell.attribute(event, IS_SET)).equals(Reference.to(Constant.TRUE))
                ? Reference.to(Constant.TRUE)
                : Reference.UNKNOWN;
    }

    private static Reference await(Obj.Callable event, Site site) {
        if (!isSet(event, site.machine())) {
            EventLoop.await(Reference.to(event), site);
        }
        return Reference.to(Constant.TRUE);
    }
}
