package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Methods of `asyncio` event loops, task groups and runners by which something is begun.
final class LoopMethods {
    private static final Reference NONE = Reference.to(Constant.NONE);

    private LoopMethods() {}

    static Optional<Reference> call(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "create_task" -> Optional.of(Jobs.started(self, Tasks.of(arguments.value(0, "coro"), site), site));
            case "create_future" -> Optional.of(Futures.fresh(site));
            case "call_soon", "call_soon_threadsafe" -> Optional.of(planned(arguments, 0, NONE, site));
            case "call_later" ->
                Optional.of(planned(
                        arguments,
                        1,
                        EventLoop.after(arguments.value(0, "delay"), machine).orElse(NONE),
                        site));
            case "call_at" -> Optional.of(planned(arguments, 1, arguments.value(0, "when"), site));
            case "time" -> Optional.of(EventLoop.time(machine));
            case "run_until_complete" ->
                Optional.of(EventLoop.running(
                        () -> machine.coroutines().await(arguments.value(0, "future"), site), machine));
            case "run_forever" -> {
                EventLoop.runUntilStopped(self, site);
                yield Optional.of(NONE);
            }
            case "stop" -> {
                EventLoop.stop(machine);
                yield Optional.of(NONE);
            }
            default -> Optional.empty();
        };
    }

    /// A call that the loop is to make.
    private static Reference planned(Arguments arguments, int at, Reference waits, Site site) {
        arguments.all().forEach(site.machine()::entrust);
        List<Reference> all = arguments.all();
        Obj.Callable handle = Futures.made(Made.row(0, all, site), site);
        if (all.stream().anyMatch(site.machine().relevance()::matters)) {
            site.machine().relevance().noteThatItMatters(handle);
        }
        return Tasks.plan(handle, () -> Concurrency.callRest(arguments, at, site), waits, site);
    }
}
