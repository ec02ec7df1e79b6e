package dev.earshot.python.library.concurrent;

import dev.earshot.python.constant.Order;
import dev.earshot.python.library.container.ListMethods;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Scheduled;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// `sched.scheduler`: events that are run by its `run`, the earliest first, unless they are cancelled (library
/// reference, «sched»). Time is what the program says that it is; else it begins at 0, and passes by waiting alone.
public final class Schedulers {
    private static final String SCHEDULER = "sched.scheduler";
    private static final String EVENT = "sched.Event";
    private static final String EVENTS = "[events]";
    private static final String CLOCK = "[clock]";
    private static final String TIME = "time";
    private static final String TIME_FUNCTION = "timefunc";
    private static final String PRIORITY = "priority";

    /// Steps of one run: an event may plan another one for ever.
    private static final int MOST_STEPS = 256;

    private Schedulers() {}

    static void addTo(Models models) {
        models.methods(SCHEDULER, Schedulers::method);
        models.function(SCHEDULER, (arguments, site) -> {
            Obj.Callable scheduler = Made.object(SCHEDULER, arguments, site);
            setClock(scheduler, Reference.to(new Constant(0L)), site.machine());
            return Reference.to(scheduler);
        });
    }

    private static Optional<Reference> method(Obj.Callable scheduler, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "enter" -> {
                Reference delay = arguments.value(0, "delay");
                Reference time = new Operation(site).binary("+", now(scheduler, site), delay);
                // Where it is not known what time it is, all are planned at one and the same.
                yield Optional.of(plan(scheduler, time.only().isPresent() ? time : delay, arguments, site));
            }
            case "enterabs" -> Optional.of(plan(scheduler, arguments.value(0, TIME), arguments, site));
            case "run" -> Optional.of(run(scheduler, arguments, site));
            case "cancel" -> {
                Reference event = arguments.value(0, "event");
                Scheduled.cancel(event, site.machine());
                ListMethods.change(events(scheduler, site), "remove", Arguments.of(event), site);
                yield Made.none();
            }
            case "empty" ->
                Optional.of(site.machine()
                        .items()
                        .size(events(scheduler, site))
                        .map(size -> Truth.constant(size == 0))
                        .orElse(Reference.UNKNOWN));
            default -> Optional.empty();
        };
    }

    private static Obj.Container events(Obj.Callable scheduler, Site site) {
        return KeptList.of(scheduler, EVENTS, site.machine());
    }

    private static Reference plan(Obj.Callable scheduler, Reference time, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable event = Made.object(EVENT, arguments, site);
        arguments.all().forEach(machine::entrust);
        machine.write(Cell.attribute(event, TIME), time);
        machine.write(Cell.attribute(event, PRIORITY), arguments.value(1, PRIORITY));
        Scheduled.plan(
                event,
                () -> Concurrency.callWith(
                        arguments.at(2, "action"), arguments.at(3, "argument"), arguments.at(4, "kwargs"), site),
                site);
        machine.items().append(events(scheduler, site), Reference.to(event));
        return Reference.to(event);
    }

    private static Reference run(Obj.Callable scheduler, Arguments arguments, Site site) {
        Machine machine = site.machine();
        for (int step = 0; step < MOST_STEPS && machine.isReachable(); step++) {
            Optional<List<Reference>> events = machine.items().each(Reference.to(events(scheduler, site)));
            if (events.isEmpty()) {
                runAny(scheduler, site);
                break;
            }
            if (events.get().isEmpty()) {
                break;
            }
            Reference event = earliest(events.get(), scheduler, machine);
            Reference time = attribute(event, TIME, machine);
            Reference now = now(scheduler, site);
            if (isLater(time, now, site)) {
                Reference rest = new Operation(site).binary("-", time, now);
                if (!Truth.of(arguments.at(0, "blocking").map(Obj.Passed::value).orElse(Truth.constant(true)), machine)
                        .orElse(true)) {
                    return rest;
                }
                await(scheduler, time, rest, site);
            } else {
                ListMethods.change(events(scheduler, site), "remove", Arguments.of(event), site);
                Scheduled.make(event, site);
            }
        }
        return Reference.to(Constant.NONE);
    }

    /// Runs each of the events, or not, since it is not known which there are.
    private static void runAny(Obj.Callable scheduler, Site site) {
        Machine machine = site.machine();
        new Iterators(machine)
                .elements(Reference.to(events(scheduler, site)), site)
                .values()
                .keySet()
                .forEach(event -> machine.maybe(() -> Scheduled.make(Reference.to(event), site)));
    }

    private static boolean isLater(Reference time, Reference now, Site site) {
        return Truth.of(new Operation(site).comparison(">", time, now), site.machine())
                .orElse(false);
    }

    /// The event whose turn it is; where times or priorities are not known, that which was planned first. Priorities
    /// are for events of the same time, which a real clock does not give.
    private static Reference earliest(List<Reference> events, Obj.Callable scheduler, Machine machine) {
        boolean mayCoincide = own(scheduler, 0, TIME_FUNCTION).isPresent();
        return events.stream()
                .min((one, two) -> {
                    int byTime = order(one, two, TIME, machine);
                    return byTime != 0 || !mayCoincide ? byTime : order(one, two, PRIORITY, machine);
                })
                .orElseThrow();
    }

    private static int order(Reference one, Reference two, String by, Machine machine) {
        return attribute(one, by, machine)
                .only()
                .flatMap(first -> attribute(two, by, machine).only().flatMap(second -> Order.of(first, second)))
                .orElse(0);
    }

    private static Reference attribute(Reference event, String name, Machine machine) {
        return event.only()
                .map(planned -> machine.read(Cell.attribute(planned, name)).bound())
                .orElse(Reference.UNKNOWN);
    }

    private static Reference now(Obj.Callable scheduler, Site site) {
        return own(scheduler, 0, TIME_FUNCTION)
                .map(clock -> site.machine().calls().callPassed(clock, Arguments.NONE, site))
                .orElseGet(() ->
                        site.machine().read(Cell.attribute(scheduler, CLOCK)).bound());
    }

    private static void await(Obj.Callable scheduler, Reference time, Reference rest, Site site) {
        setClock(scheduler, time, site.machine());
        own(scheduler, 1, "delayfunc").ifPresent(delay -> {
            var _ = site.machine().calls().callPassed(delay, Arguments.of(rest), site);
        });
    }

    private static void setClock(Obj.Callable scheduler, Reference time, Machine machine) {
        machine.write(Cell.attribute(scheduler, CLOCK), time);
    }

    /// A function that the scheduler was made with, unless it is one of the library, which tells what time it really
    /// is.
    private static Optional<Obj.Passed> own(Obj.Callable scheduler, int index, String keyword) {
        return new Arguments(scheduler.positional(), scheduler.keywords(), false, false)
                .at(index, keyword)
                .filter(passed ->
                        passed.value().values().keySet().stream().anyMatch(each -> !(each instanceof External)));
    }
}
