package dev.earshot.python.library.database;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// Functions of the program that databases may call: functions in SQL, adapters, and those that are told what happens.
/// A database that has got one is not known any more, nor is when it calls it.
final class Handlers {
    private static final External MODULE = new External("sqlite3");
    private static final String ALL = "[handlers]";

    private Handlers() {}

    static void addTo(Models models) {
        for (String path : List.of("sqlite3.register_adapter", "sqlite3.register_converter")) {
            models.function(path, Handlers::register);
        }
    }

    private static Reference register(Arguments arguments, Site site) {
        add(arguments, site);
        return Reference.to(Constant.NONE);
    }

    /// Somebody is given functions.
    static void add(Arguments arguments, Site site) {
        arguments.all().forEach(each -> site.machine().items().append(all(site.machine()), each));
        call(site);
    }

    /// Whether the program has said how objects are to be stored.
    static boolean adapt(Machine machine) {
        return !machine.items().each(Reference.to(all(machine))).equals(Optional.of(List.of()));
    }

    /// Each may be called, with anything.
    static void call(Site site) {
        call(site.machine().items().values(all(site.machine())), site);
    }

    static void call(Reference handlers, Site site) {
        site.machine().escape(handlers);
        for (Value handler : handlers.values().keySet()) {
            if (!(handler instanceof Constant)) {
                Reference called = Reference.to(handler);
                Apart.atSomeTime(site.machine(), () -> site.machine().calls().call(called, Arguments.unknown(), site));
            }
        }
    }

    private static Obj.Container all(Machine machine) {
        return KeptList.of(MODULE, ALL, machine);
    }
}
