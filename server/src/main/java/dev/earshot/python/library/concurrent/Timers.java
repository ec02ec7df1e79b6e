package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Scheduled;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;

/// `threading.Timer`: what it runs is run when somebody waits for it, or in the end, unless it is cancelled.
final class Timers {
    private Timers() {}

    /// @param function runs what the timer was given
    static Reference method(Obj.Callable timer, String method, Flow.Way function, Site site) {
        switch (method) {
            case "start" -> Scheduled.planForTheEnd(timer, function, site);
            case "join" -> Scheduled.make(timer, site);
            case "cancel" -> Scheduled.cancel(timer, site.machine());
            default -> {
                return Reference.UNKNOWN;
            }
        }
        return Reference.to(Constant.NONE);
    }
}
