package dev.earshot.python.machine;

import dev.earshot.python.value.Obj;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.text.TextRange;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The calls through which the flow has come to a place. What is made at one place in one context is
/// one object, however often the flow comes by: so loops come to an end.
public final class Context {
    /// Deeper than this, calls are not told apart any more.
    private static final int DEEPEST = 12;

    private final int depth;
    private final IdentityHashMap<Node, Context> calls = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Map<String, Object>> made = new IdentityHashMap<>();

    private final IdentityHashMap<Expr, Expr.Call> implicitCalls = new IdentityHashMap<>();

    private Context(int depth) {
        this.depth = depth;
    }

    static Context outermost() {
        return new Context(0);
    }

    /// The context of what is called at `call`.
    Context into(Node call) {
        return depth == DEEPEST ? this : calls.computeIfAbsent(call, _ -> new Context(depth + 1));
    }

    /// The object made at a place.
    ///
    /// @param place the node, or the object, that tells it apart
    /// @param kind what it is to the place, where that makes several
    public <T extends Obj> T object(Object place, String kind, Class<T> type, Supplier<T> maker) {
        return type.cast(made(place, kind, maker));
    }

    /// The call that an expression makes without being written as one.
    Expr.Call implicitCall(Expr expression) {
        return implicitCalls.computeIfAbsent(
                expression, _ -> new Expr.Call(expression.range(), expression, expression.range(), List.of()));
    }

    /// The call that is made for one key of an object.
    Expr.Call implicitCall(Object owner, String key) {
        return (Expr.Call) made(owner, "call " + key, () -> {
            TextRange nowhere = new TextRange(0, 0);
            return new Expr.Call(nowhere, new Expr.Parts(nowhere, List.of()), nowhere, List.of());
        });
    }

    Frame frame(Object place, Supplier<Frame> maker) {
        return (Frame) made(place, "frame", maker);
    }

    private Object made(Object place, String kind, Supplier<?> maker) {
        return made.computeIfAbsent(place, _ -> new HashMap<>()).computeIfAbsent(kind, _ -> maker.get());
    }
}
