package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;

/// What classes of the program have from `threading.Thread`, whose method `run` they mostly define themselves.
final class ThreadClasses {
    private static final String THREAD = "threading.Thread";
    private static final List<String> SHOWN = List.of("name", "daemon");

    private ThreadClasses() {}

    static void addTo(Models models) {
        models.function(THREAD + ".__init__", ThreadClasses::introduce);
        models.function(THREAD + ".start", (arguments, site) -> {
            Reference self = arguments.value(0, "self");
            return Concurrency.start(
                    threadOf(self, site),
                    () -> site.machine()
                            .calls()
                            .call(site.machine().attributes().load(self, "run", site), Arguments.NONE, site),
                    site);
        });
        for (String method : List.of("run", "join", "is_alive")) {
            models.function(
                    THREAD + "." + method,
                    (arguments, site) -> Concurrency.ofThread(
                            threadOf(arguments.value(0, "self"), site), method, arguments.after(1), site));
        }
    }

    /// The thread that an instance is.
    private static Obj.Callable threadOf(Reference self, Site site) {
        Object of = self.only().<Object>map(instance -> instance).orElse(site.call());
        return site.machine().context().kept(of, THREAD, Obj.Callable.class, () -> new Obj.Callable(THREAD));
    }

    private static Reference introduce(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference self = arguments.value(0, "self");
        Obj.Callable thread = threadOf(self, site);
        Arguments given = arguments.after(1);
        given.all().forEach(machine::entrust);
        thread.keep(given.positional(), given.keywords());
        Threads.introduce(thread, given, machine);
        for (String name : SHOWN) {
            self.only()
                    .ifPresent(instance ->
                            machine.write(Cell.attribute(instance, name), machine.read(Cell.attribute(thread, name))));
        }
        return Reference.to(Constant.NONE);
    }
}
