package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is called when the program or an object ends, unless somebody thinks better of it: `atexit` and
/// `weakref.finalize` (library reference). It does not know how it is told that an object has ended.
final class ExitCalls {
    private static final String REGISTER = "atexit.register";
    private static final String FINALIZER = "weakref.finalize";
    private static final String ALIVE = "alive";

    private static final External ATEXIT = new External("atexit");
    private static final String REGISTERED = "[registered]";

    private ExitCalls() {}

    static void addTo(Map<String, Model> functions, Map<String, StandardLibrary.MadeModel> made) {
        functions.put(REGISTER, ExitCalls::register);
        functions.put("atexit.unregister", ExitCalls::unregister);
        functions.put(FINALIZER, ExitCalls::finalizer);
        made.put(FINALIZER, (finalizer, _, site) -> {
            Scheduled.make(finalizer, site);
            return Reference.UNKNOWN;
        });
    }

    static boolean isFinalizer(Obj.Callable callable) {
        return callable.made().equals(FINALIZER);
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
        Obj.Callable call = StandardLibrary.keep(REGISTER, arguments, site);
        arguments.all().forEach(machine::entrust);
        Scheduled.planForTheEnd(call, () -> Concurrency.callRest(arguments, 0, site), site);
        machine.items().append(KeptList.of(ATEXIT, REGISTERED, site.machine()), Reference.to(call));
        return arguments.value(0, "func");
    }

    private static Reference unregister(Arguments arguments, Site site) {
        Reference function = arguments.value(0, "func");
        List<Reference> calls = site.machine()
                .items()
                .each(Reference.to(KeptList.of(ATEXIT, REGISTERED, site.machine())))
                .orElse(List.of());
        for (Reference call : calls) {
            if (call.only().orElse(null) instanceof Obj.Callable planned
                    && function.only().isPresent()
                    && planned.positional().getFirst().value().only().equals(function.only())) {
                Scheduled.cancel(planned, site.machine());
            }
        }
        return Reference.to(Constant.NONE);
    }

    private static Reference finalizer(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable finalizer = StandardLibrary.keep(FINALIZER, arguments.after(1), site);
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
