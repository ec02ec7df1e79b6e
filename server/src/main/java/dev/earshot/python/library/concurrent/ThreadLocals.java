package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `threading.local`: an object that has other attributes in each thread. It does not know classes that are made from
/// it.
final class ThreadLocals {
    private static final String LOCAL = "threading.local";
    private static final External THREADING = new External("threading");
    private static final String ALL = "[locals]";

    private ThreadLocals() {}

    static void addTo(Models models) {
        models.function(LOCAL, ThreadLocals::made);
    }

    private static Reference made(Arguments arguments, Site site) {
        Obj.Namespace local = site.context().object(site.call(), LOCAL, Obj.Namespace.class, Obj.Namespace::new);
        arguments.all().forEach(site.machine()::entrust);
        site.machine().items().append(KeptList.of(THREADING, ALL, site.machine()), Reference.to(local));
        return Reference.to(local);
    }

    /// Runs a thread, for which none of these objects has an attribute yet.
    static Reference apart(Flow.Way thread, Machine machine) {
        Map<Cell, Reference> before = new LinkedHashMap<>();
        for (Obj.Namespace local : all(machine)) {
            machine.attributesOf((Value) local)
                    .forEach((name, _) ->
                            before.put(Cell.attribute(local, name), machine.read(Cell.attribute(local, name))));
        }
        before.keySet().forEach(cell -> machine.write(cell, Reference.UNBOUND));
        Reference given = thread.take();
        for (Obj.Namespace local : all(machine)) {
            machine.attributesOf((Value) local)
                    .keySet()
                    .forEach(name -> machine.write(Cell.attribute(local, name), Reference.UNBOUND));
        }
        before.forEach(machine::write);
        return given;
    }

    private static List<Obj.Namespace> all(Machine machine) {
        return machine.items().values(KeptList.of(THREADING, ALL, machine)).values().keySet().stream()
                .filter(Obj.Namespace.class::isInstance)
                .map(Obj.Namespace.class::cast)
                .toList();
    }
}
