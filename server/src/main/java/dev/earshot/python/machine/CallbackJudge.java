package dev.earshot.python.machine;

import dev.earshot.python.Callback;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.Optional;

/// Tells what becomes of what a callback is given.
final class CallbackJudge {
    Callback judge(Reference callback) {
        if (callback.values().containsKey(Constant.NONE)) {
            return new Callback.Absent();
        }
        for (Value value : callback.values().keySet()) {
            if (value instanceof Obj.Function function) {
                Optional<Place> returned = returnsItsParameter(function);
                if (returned.isPresent()) {
                    return new Callback.LetsThrough(returned.get());
                }
            }
        }
        boolean constants = callback.values().keySet().stream().allMatch(Constant.class::isInstance);
        return constants && !callback.other() ? new Callback.Barren() : new Callback.OutOfSight(Optional.empty());
    }

    private static Optional<Place> returnsItsParameter(Obj.Function function) {
        Optional<Expr> returned = switch (function.node()) {
            case Expr.Lambda lambda -> Optional.of(lambda.body());
            case Stmt.FunctionDef definition
            when definition.body().getLast() instanceof Stmt.Return last
                    && definition.body().size() == 1 -> last.value();
            default -> Optional.empty();
        };
        String parameter = switch (function.node()) {
            case Expr.Lambda lambda
            when !lambda.parameters().isEmpty() ->
                lambda.parameters().getFirst().name();
            case Stmt.FunctionDef definition
            when !definition.parameters().isEmpty() ->
                definition.parameters().getFirst().name();
            default -> "";
        };
        return returned.filter(
                        value -> value instanceof Expr.Name name && name.id().equals(parameter))
                .map(value -> new Place(function.suite(), value.range()));
    }
}
