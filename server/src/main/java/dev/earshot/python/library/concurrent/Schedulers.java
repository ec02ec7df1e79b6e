package dev.earshot.python.library.concurrent;

import dev.earshot.python.constant.Order;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Scheduled;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// `sched.scheduler`: events that are run by its `run`, in the order of their times as far as these are known, unless
/// they are cancelled (library reference, «sched»).
public final class Schedulers {
    private static final String SCHEDULER = "sched.scheduler";
    private static final String EVENT = "sched.Event";
    private static final String EVENTS = "[events]";

    private Schedulers() {}

    static void addTo(Models models) {
        models.methods(SCHEDULER, Schedulers::method);
        models.function(SCHEDULER, (arguments, site) -> Reference.to(Made.object(SCHEDULER, arguments, site)));
    }

    static Optional<Reference> method(Obj.Callable scheduler, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "enter", "enterabs" -> Optional.of(enter(scheduler, arguments, site));
            case "run" -> Optional.of(run(scheduler, site));
            case "cancel" -> {
                Scheduled.cancel(arguments.value(0, "event"), site.machine());
                yield Optional.of(Reference.to(Constant.NONE));
            }
            default -> Optional.empty();
        };
    }

    private static Reference enter(Obj.Callable scheduler, Arguments arguments, Site site) {
        Obj.Callable event = Made.object(EVENT, arguments, site);
        arguments.all().forEach(site.machine()::entrust);
        Scheduled.plan(
                event,
                () -> Concurrency.callWith(
                        arguments.at(2, "action"), arguments.at(3, "argument"), arguments.at(4, "kwargs"), site),
                site);
        site.machine().items().append(KeptList.of(scheduler, EVENTS, site.machine()), Reference.to(event));
        return Reference.to(event);
    }

    private static Reference run(Obj.Callable scheduler, Site site) {
        Machine machine = site.machine();
        Reference events = Reference.to(KeptList.of(scheduler, EVENTS, site.machine()));
        Optional<List<Reference>> inOrder = machine.items().each(events);
        if (inOrder.isPresent()) {
            machine.items().sequence(KeptList.of(scheduler, EVENTS, site.machine()), List.of());
            byTime(inOrder.get()).forEach(event -> Scheduled.make(event, site));
        } else {
            new Iterators(machine)
                    .elements(events, site)
                    .values()
                    .keySet()
                    .forEach(event -> machine.maybe(() -> Scheduled.make(Reference.to(event), site)));
        }
        return Reference.to(Constant.NONE);
    }

    private static List<Reference> byTime(List<Reference> events) {
        List<Value> times =
                events.stream().flatMap(event -> time(event).stream()).toList();
        boolean known = times.size() == events.size()
                && times.stream()
                        .allMatch(each -> Order.of(each, times.getFirst()).isPresent());
        return known
                ? events.stream()
                        .sorted((one, two) -> time(one)
                                .flatMap(first -> time(two).flatMap(second -> Order.of(first, second)))
                                .orElse(0))
                        .toList()
                : events;
    }

    private static Optional<Value> time(Reference event) {
        return event.only().orElse(null) instanceof Obj.Callable planned
                        && !planned.positional().isEmpty()
                ? planned.positional().getFirst().value().only()
                : Optional.empty();
    }
}
