package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;

/// Entering and leaving of contexts (reference manual, 3.3.9).
final class ContextManagers {
    private static final Reference ANY = Reference.to(ExceptionTypes.builtin("BaseException"));

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
                        case Obj.Container container -> machine.iterators().elements(Reference.to(container), site);
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

    /// Leaves the context.
    ///
    /// @param raised what is raised in it; what the manager swallows is taken out
    /// @return what was swallowed
    Attempt exit(Reference manager, Attempt raised, Site site) {
        Attempt swallowed = new Attempt();
        Reference exception = raised.isEmpty() ? Reference.to(Constant.NONE) : raised.exceptions();
        for (Value value : manager.values().keySet()) {
            if (value instanceof Obj.Instance) {
                Reference method = machine.classAttributes().special(value, "__exit__", site);
                Reference unknown = raised.isEmpty() ? exception : Reference.UNKNOWN;
                Reference result = machine.calls().call(method, Arguments.of(unknown, exception, unknown), site);
                if (result.equals(Reference.to(Constant.TRUE))) {
                    swallowed = raised.caughtBy(machine.exceptionTypes(), ANY);
                } else if (result.values().containsKey(Constant.TRUE) || result.other()) {
                    raised.passTo(swallowed);
                }
            } else if (value instanceof Obj.Callable callable) {
                machine.library().callMethod(Reference.to(value), "__exit__", Arguments.NONE, site);
                if (callable.made().equals("contextlib.suppress")) {
                    for (Obj.Passed type : callable.positional()) {
                        raised.caughtBy(machine.exceptionTypes(), type.value()).passTo(swallowed);
                    }
                }
            }
        }
        return swallowed;
    }
}
