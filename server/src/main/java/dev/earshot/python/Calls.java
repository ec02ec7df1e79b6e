package dev.earshot.python;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Suite;
import java.util.IdentityHashMap;
import java.util.List;

/// The calls of targets seen so far, each once, however often the flow comes by.
final class Calls {
    private final Targets targets;
    private final IdentityHashMap<Expr.Call, CallSite> sites = new IdentityHashMap<>();

    Calls(Targets targets) {
        this.targets = targets;
    }

    void note(Suite suite, Expr.Call call, Reference callee) {
        callee.values().forEach((value, trail) -> {
            if (targets.isTarget(value) && value instanceof Value.External external) {
                Place place = new Place(suite, call.callee());
                sites.putIfAbsent(call, new CallSite(place, call, external.path(), trail));
            }
        });
    }

    List<CallSite> sites() {
        return List.copyOf(sites.values());
    }
}
