package dev.earshot.python.library.lifetime;

import dev.earshot.python.library.concurrent.Concurrency;
import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Scheduled;
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
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is called when the program or an object ends, unless somebody thinks better of it: `atexit` and
/// `weakref.finalize` (library reference). It does not know how it is told that an object has ended.
public final class ExitCalls {
    private static final String REGISTER = "atexit.register";
    private static final String FINALIZER = "weakref.finalize";
    private static final String ALIVE = "alive";

    private static final External ATEXIT = new External("atexit");
    private static final String END = "[end]";
    private static final String REGISTERED = "[registered]";

    private ExitCalls() {}

    static void addTo(Models models) {
        models.methods(FINALIZER, (memory, method, _, site) -> method(memory, method, site));
        models.function(REGISTER, ExitCalls::register);
        models.function("atexit.unregister", ExitCalls::unregister);
        models.function(FINALIZER, ExitCalls::finalizer);
        models.object(FINALIZER, (finalizer, _, site) -> {
            Scheduled.make(finalizer, site);
            return Reference.UNKNOWN;
        });
    }

    static Optional<Reference> method(Obj.Callable finalizer, String method, Site site) {
        if (method.equals("detach")) {
            Scheduled.cancel(finalizer, site.machine());
            site.machine().write(Cell.attribute(finalizer, ALIVE), Reference.to(Constant.FALSE));
        }
        return Optional.of(Reference.UNKNOWN);
    }

    private static Reference register(Arguments arguments, Site site) {
        Machine machine = site.machine();
        arguments.all().forEach(machine::entrust);
        machine.items().append(registered(machine), Reference.to(Made.object(REGISTER, arguments, site)));
        Obj.Callable end = machine.context().kept(ATEXIT, END, Obj.Callable.class, () -> new Obj.Callable(REGISTER));
        Scheduled.planForTheEnd(end, () -> callAll(site), site);
        return arguments.value(0, "func");
    }

    private static Obj.Container registered(Machine machine) {
        return KeptList.of(ATEXIT, REGISTERED, machine);
    }

    /// What was registered last is called first.
    private static Reference callAll(Site site) {
        Machine machine = site.machine();
        Obj.Container registered = registered(machine);
        Optional<List<Reference>> calls = machine.items().each(Reference.to(registered));
        Reference any = machine.items().values(registered);
        machine.items().sequence(registered, List.of());
        calls.orElse(List.of()).reversed().forEach(call -> call(call, site));
        if (calls.isEmpty()) {
            machine.maybe(() -> call(any, site));
        }
        return Reference.to(Constant.NONE);
    }

    private static void call(Reference calls, Site site) {
        List<Flow.Way> ways = new ArrayList<>();
        for (Value each : calls.values().keySet()) {
            if (each instanceof Obj.Callable call) {
                Arguments kept = new Arguments(call.positional(), call.keywords(), false, false);
                ways.add(() -> Apart.run(site.machine(), () -> Concurrency.callRest(kept, 0, site)));
            }
        }
        site.machine().either(ways);
    }

    private static Reference unregister(Arguments arguments, Site site) {
        Optional<Value> function = arguments.value(0, "func").only();
        Obj.Container registered = registered(site.machine());
        site.machine().items().each(Reference.to(registered)).ifPresent(calls -> {
            List<Reference> left = calls.stream()
                    .filter(call -> function.isEmpty() || !isOf(call, function.get()))
                    .toList();
            site.machine().items().sequence(registered, left);
        });
        return Reference.to(Constant.NONE);
    }

    private static boolean isOf(Reference call, Value function) {
        return call.only().orElse(null) instanceof Obj.Callable planned
                && planned.positional().getFirst().value().only().equals(Optional.of(function));
    }

    private static Reference finalizer(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable finalizer = Made.object(FINALIZER, arguments.after(1), site);
        finalizer.referTo(arguments.value(0, "obj"));
        finalizer.keep(arguments.after(1).positional(), arguments.keywords());
        arguments.all().forEach(machine::entrust);
        machine.write(Cell.attribute(finalizer, ALIVE), Reference.to(Constant.TRUE));
        Scheduled.planForTheEnd(
                finalizer,
                () -> {
                    machine.write(Cell.attribute(finalizer, ALIVE), Reference.to(Constant.FALSE));
                    return Concurrency.callRest(arguments, 1, site);
                },
                site);
        WeakReferences.tellWhenGone(finalizer, finalizer, machine);
        return Reference.to(finalizer);
    }
}
