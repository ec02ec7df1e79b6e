package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;

/// Entering and leaving of contexts (reference manual, 3.3.9).
final class ContextManagers {
    private final Machine machine;

    ContextManagers(Machine machine) {
        this.machine = machine;
    }

    /// What `as` binds.
    Reference enter(Reference manager, Site site) {
        Reference entered = manager.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : manager.values().keySet()) {
            Reference one = Reference.to(value);
            entered = entered.or(
                    switch (value) {
                        case Obj.Instance _ ->
                            machine.calls()
                                    .call(machine.attributes().load(one, "__enter__", site), Arguments.NONE, site);
                        case Obj.Callable _ ->
                            machine.library()
                                    .callMethod(one, "__enter__", Arguments.NONE, site)
                                    .orElse(Reference.UNKNOWN);
                        case Obj.Container container -> machine.items().elements(Reference.to(container), site);
                        default -> Reference.UNKNOWN;
                    });
        }
        return entered;
    }

    /// Whether leaving does something that is seen.
    static boolean mayExit(Reference manager) {
        return manager.values().keySet().stream()
                .anyMatch(value -> value instanceof Obj.Instance || value instanceof Obj.Callable);
    }

    /// Leaves the context; whether it goes on after an exception.
    boolean exit(Reference manager, Site site) {
        boolean swallows = false;
        for (Value value : manager.values().keySet()) {
            if (value instanceof Obj.Instance) {
                Reference method = machine.attributes().load(Reference.to(value), "__exit__", site);
                Reference unknown = Reference.UNKNOWN;
                Reference result = machine.calls().call(method, Arguments.of(unknown, unknown, unknown), site);
                swallows |= result.values().containsKey(Constant.TRUE);
            } else if (value instanceof Obj.Callable callable) {
                machine.library().callMethod(Reference.to(value), "__exit__", Arguments.NONE, site);
                swallows |= callable.made().equals("contextlib.suppress");
            }
        }
        return swallows;
    }
}
