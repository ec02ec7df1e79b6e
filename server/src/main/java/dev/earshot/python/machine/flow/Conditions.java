package dev.earshot.python.machine.flow;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whether what a run has come to hangs on values of a module's names that any statement may change, whether it names
/// them or not: then a run of those statements alone that mention what matters may be wrong.
/// It does not know which statements there are.
public final class Conditions {
    private static final String NAME = "__name__";

    private final Flow flow;
    private final Functions functions;
    private boolean settled;
    private boolean asksForShared;

    public Conditions(Flow flow, Functions functions) {
        this.flow = flow;
        this.functions = functions;
    }

    /// A test is known to be true, or to be false.
    public void settle(Expr test) {
        settled = settled || !asksForName(test);
    }

    /// The run has asked for what any statement may have changed, whatever it names.
    public void askForShared() {
        asksForShared = true;
    }

    /// Whether it has.
    public boolean hangOnShared() {
        return asksForShared;
    }

    /// Whether the run hangs on one of a module's names.
    public boolean hangOn(Obj.Module module, Set<String> names) {
        return names.stream().anyMatch(name -> hangOn(module, name, true));
    }

    /// Those of a module's names that the run hangs on and that others may change than those who bind them.
    ///
    /// @param constants whether those count that hold constants
    public Set<String> state(Obj.Module module, Set<String> names, boolean constants) {
        return names.stream().filter(name -> hangOn(module, name, constants)).collect(Collectors.toSet());
    }

    /// Whether what a name holds may be changed by others than those who bind it, at any time.
    public boolean mayBeState(Obj.Module module, String name, Reference held) {
        return isState(module, name, held, value -> value instanceof Constant || isState(value));
    }

    /// @param constants whether one that is a constant counts
    private boolean hangOn(Obj.Module module, String name, boolean constants) {
        return isState(
                module,
                name,
                flow.read(new Cell(module, name)),
                value -> isState(value) && (constants || !(value instanceof Constant)));
    }

    private boolean isState(Obj.Module module, String name, Reference held, Predicate<Value> isState) {
        return !name.startsWith("__")
                && (held.values().keySet().stream()
                                .anyMatch(
                                        value -> isState.test(value) || isStateOf(value) || changesWhatIsAround(value))
                        || functions.mayRebind(module, name));
    }

    /// What a function or a class has as its attributes.
    private boolean isStateOf(Value value) {
        return (value instanceof Obj.ClassObject || value instanceof Obj.Function)
                && flow.attributesOf(value).values().stream()
                        .flatMap(held -> held.values().keySet().stream())
                        .anyMatch(this::isState);
    }

    /// Where a program puts something, it asks for it, too; a constant may be what it goes by, or just be handed on.
    private boolean isState(Value value) {
        return switch (value) {
            case Constant _ -> settled;
            case Obj.Container _, Obj.Instance _, Obj.Namespace _, Obj.Callable _ -> true;
            default -> false;
        };
    }

    /// A function that counts, for one.
    private boolean changesWhatIsAround(Value value) {
        return value instanceof Obj.Function function
                && flow.facts().names(function.node()).bindsWhatIsAround();
    }

    private static boolean asksForName(Expr test) {
        boolean[] asks = {test instanceof Expr.Name name && name.id().equals(NAME)};
        Expressions.forEachChild(test, child -> asks[0] |= asksForName(child));
        return asks[0];
    }
}
