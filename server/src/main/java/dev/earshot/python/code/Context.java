package dev.earshot.python.code;

import dev.earshot.python.value.Obj;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.text.TextRange;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The calls through which the flow has come to a place. What is made at one place in one context is
/// one object, however often the flow comes by, unless a loop is run item by item: so loops come to an end.
public final class Context {
    /// Deeper than this, calls are not told apart any more.
    private static final int DEEPEST = 32;

    /// In most contexts little is made.
    private static final int FEW = 4;

    private final int depth;
    private final IdentityHashMap<Node, Map<List<Integer>, Context>> calls = new IdentityHashMap<>(FEW);
    private final IdentityHashMap<Object, Map<Made, Object>> made = new IdentityHashMap<>(FEW);

    private final IdentityHashMap<Expr, Expr.Call> implicitCalls = new IdentityHashMap<>(FEW);

    /// The rounds that the flow is in of loops which are run item by item, the outermost first.
    private List<Integer> rounds = List.of();

    private Context(int depth) {
        this.depth = depth;
    }

    /// What a thing is to the place where it is made, and in which rounds of loops.
    private record Made(Object kind, List<Integer> rounds) {}

    public static Context outermost() {
        return new Context(0);
    }

    /// The context of what is called at `call`.
    public Context into(Node call) {
        return depth == DEEPEST
                ? this
                : calls.computeIfAbsent(call, _ -> new HashMap<>())
                        .computeIfAbsent(rounds, _ -> new Context(depth + 1));
    }

    /// Runs one round of a loop: what is made in it is not what another round makes.
    public void inRound(int round, Runnable part) {
        inRound(round, () -> {
            part.run();
            return round;
        });
    }

    /// The same of a round that gives something.
    public <T> T inRound(int round, Supplier<T> part) {
        List<Integer> before = rounds;
        rounds = Stream.concat(before.stream(), Stream.of(round)).toList();
        T given = part.get();
        rounds = before;
        return given;
    }

    /// The object made at a place.
    ///
    /// @param place the node, or the object, that tells it apart
    /// @param kind what it is to the place, where that makes several
    public <T extends Obj> T object(Object place, Object kind, Class<T> type, Supplier<T> maker) {
        return type.cast(made(place, kind, maker));
    }

    /// What an owner keeps under a name: the same one in each round.
    public <T extends Obj> T kept(Object owner, Object name, Class<T> type, Supplier<T> maker) {
        return type.cast(made(owner, new Made(name, List.of()), maker));
    }

    /// The call that an expression makes without being written as one.
    public Expr.Call implicitCall(Expr expression) {
        return implicitCalls.computeIfAbsent(
                expression, _ -> new Expr.Call(expression.range(), expression, expression.range(), List.of()));
    }

    /// The call that is made for one key of an object.
    public Expr.Call implicitCall(Object owner, String key) {
        return (Expr.Call) made(owner, "call " + key, () -> {
            TextRange nowhere = new TextRange(0, 0);
            return new Expr.Call(nowhere, new Expr.Parts(nowhere, List.of()), nowhere, List.of());
        });
    }

    public Frame frame(Object place, Supplier<Frame> maker) {
        return (Frame) made(place, "frame", maker);
    }

    private Object made(Object place, Object kind, Supplier<?> maker) {
        return made(place, new Made(kind, rounds), maker);
    }

    private Object made(Object place, Made what, Supplier<?> maker) {
        return made.computeIfAbsent(place, _ -> new HashMap<>()).computeIfAbsent(what, _ -> maker.get());
    }
}
