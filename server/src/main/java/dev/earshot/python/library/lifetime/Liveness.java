package dev.earshot.python.library.lifetime;

import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.relevance.Reachable;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Stmt;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whether somebody still holds an object: else it is gone, and who has a weak reference to it gets nothing (reference
/// manual, 3.1). It does not know who has one.
public final class Liveness {
    private final Reachable reachable;

    /// As things are now.
    public Liveness(Machine machine) {
        Set<Object> roots = new HashSet<>(machine.functions().escaped());
        machine.calls().frames().forEach(frame -> addWithFramesAround(frame, roots));
        machine.state().forEach((cell, _) -> {
            if (cell.owner() instanceof Frame frame && mayGoOn(frame)) {
                roots.add(frame);
            }
        });
        reachable = new Reachable(machine.state(), roots, true, Map.of(), machine.facts());
    }

    /// Whether an object may be held by somebody. Only of instances of the program's classes is that made out.
    public boolean isHeld(Value value) {
        return switch (value) {
            case Obj.Instance instance -> reachable.contains(instance);
            case Bound(Value _, Value self) -> isHeld(self);
            default -> true;
        };
    }

    private static void addWithFramesAround(Frame frame, Set<Object> roots) {
        for (Frame at = frame; roots.add(at) && at.around() != at; ) {
            at = at.around();
        }
    }

    /// What waits somewhere in its body keeps its names.
    private static boolean mayGoOn(Frame frame) {
        return frame.kind() == Frame.Kind.FUNCTION
                && (frame.names().yields()
                        || frame.function()
                                .filter(function ->
                                        function.node() instanceof Stmt.FunctionDef definition && definition.isAsync())
                                .isPresent());
    }
}
