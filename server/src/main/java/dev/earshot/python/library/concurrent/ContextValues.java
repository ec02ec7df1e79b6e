package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `contextvars.Context`: values of all context variables apart from those that the flow sees. What is run in one
/// changes them there, and for nobody else. It does not know who runs something in a context.
public final class ContextValues {
    private static final String CONTEXT = "contextvars.Context";
    private static final External CONTEXTVARS = new External("contextvars");
    private static final String VARIABLES = "[variables]";
    private static final String VALUE = "[value]";

    private ContextValues() {}

    static void addTo(Models models) {
        models.methods(CONTEXT, ContextValues::method);
        models.function(CONTEXT, (_, site) -> Reference.to(Made.object(CONTEXT, Arguments.NONE, site)));
        models.function("contextvars.copy_context", (_, site) -> {
            Obj.Callable context = Made.object(CONTEXT, Arguments.NONE, site);
            copyTo(context, site.machine());
            return Reference.to(context);
        });
    }

    /// A variable in somebody's context.
    private record Held(Obj by, Obj variable) {
        Cell cell() {
            return Cell.attribute(this, VALUE);
        }
    }

    /// There is one more variable.
    static void note(Obj.Callable variable, Machine machine) {
        machine.items().append(KeptList.of(CONTEXTVARS, VARIABLES, machine), Reference.to(variable));
    }

    /// Where the flow sees the value of a variable.
    static Cell current(Obj variable) {
        return Cell.attribute(variable, VALUE);
    }

    private static List<Obj> variables(Machine machine) {
        Obj.Container list = KeptList.of(CONTEXTVARS, VARIABLES, machine);
        return machine.items().values(list).values().keySet().stream()
                .filter(Obj.class::isInstance)
                .map(Obj.class::cast)
                .toList();
    }

    /// What the flow sees now is what somebody's context holds.
    static void copyTo(Obj owner, Machine machine) {
        for (Obj variable : variables(machine)) {
            machine.write(new Held(owner, variable).cell(), machine.read(current(variable)));
        }
    }

    /// Runs something in somebody's context, which is an empty one unless it was filled.
    static Reference run(Obj owner, Flow.Way part, Machine machine) {
        Map<Obj, Reference> before = new LinkedHashMap<>();
        for (Obj variable : variables(machine)) {
            before.put(variable, machine.read(current(variable)));
            machine.write(current(variable), machine.read(new Held(owner, variable).cell()));
        }
        Reference given = part.take();
        copyTo(owner, machine);
        for (Obj variable : variables(machine)) {
            machine.write(current(variable), before.getOrDefault(variable, Reference.UNBOUND));
        }
        return given;
    }

    static Optional<Reference> method(Obj.Callable context, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "run" -> Optional.of(run(context, () -> Concurrency.callRest(arguments, 0, site), machine));
            case "get", "__getitem__" -> {
                Reference held = held(context, arguments, machine);
                yield Optional.of(
                        held.unbound() && method.equals("get") ? held.bound().or(arguments.given(1, "default")) : held);
            }
            case "__contains__" -> {
                Reference held = held(context, arguments, machine);
                boolean isSure = !held.unbound() || held.equals(Reference.UNBOUND);
                yield Optional.of(
                        isSure ? Reference.to(held.unbound() ? Constant.FALSE : Constant.TRUE) : Reference.UNKNOWN);
            }
            case "copy" -> {
                Obj.Callable copy = Made.object(CONTEXT, Arguments.of(Reference.to(context)), site);
                for (Obj variable : variables(machine)) {
                    machine.write(new Held(copy, variable).cell(), machine.read(new Held(context, variable).cell()));
                }
                yield Optional.of(Reference.to(copy));
            }
            default -> Optional.empty();
        };
    }

    private static Reference held(Obj.Callable context, Arguments arguments, Machine machine) {
        Value variable = arguments.value(0, "var").only().orElse(Constant.NONE);
        return variable instanceof Obj known ? machine.read(new Held(context, known).cell()) : Reference.UNKNOWN;
    }
}
