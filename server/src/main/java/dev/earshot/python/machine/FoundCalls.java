package dev.earshot.python.machine;

import dev.earshot.python.CallSite;
import dev.earshot.python.Callback;
import dev.earshot.python.Targets;
import dev.earshot.python.machine.outside.CodePlaces;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// The calls of targets that a run has come to, each with all callbacks that it may be given.
public final class FoundCalls {
    private final Machine machine;
    private final Map<Place, Found> found = new LinkedHashMap<>();
    private boolean isReaching = true;

    FoundCalls(Machine machine) {
        this.machine = machine;
    }

    /// A call of a target, with all callbacks that it may be given.
    private record Found(External target, Trail trail, Reference callback, Place given, boolean isReached) {
        Found again(Found other) {
            return new Found(target, trail, callback.or(other.callback), given, isReached || other.isReached);
        }
    }

    /// Whether the program comes by itself to what is run from now on, or only whoever may call its functions.
    public void reachFromNowOn(boolean reaches) {
        isReaching = reaches;
    }

    /// A target is called.
    ///
    /// @param place the callee, or the argument by which the target was passed to what calls it
    public void add(Place place, External target, Trail trail, Arguments arguments) {
        if (machine.isReachable()) {
            Targets.Hook hook = machine.targets().hook(target.path());
            Reference callback = arguments.given(hook.position(), hook.keyword());
            Place given = arguments
                    .at(hook.position(), hook.keyword())
                    .flatMap(Obj.Passed::place)
                    .orElse(place);
            CodePlaces places = machine.places();
            found.merge(
                    places.shown(place),
                    new Found(target, places.shown(trail), callback, places.shown(given), isReaching),
                    Found::again);
        }
    }

    /// Whether a target is given a callback that may be more than is known.
    public boolean lacksCallbacks() {
        return found.values().stream().anyMatch(call -> call.callback.other());
    }

    /// The calls of targets, with what their callbacks do when they are called in the state at hand.
    ///
    /// @param judge tells what a callback does, of which all is given that it may be, and where the call gets it
    public List<CallSite> findings(BiFunction<Reference, Place, Callback> judge) {
        List<CallSite> calls = new ArrayList<>();
        found.forEach((place, call) -> {
            machine.effort().startPiece();
            Callback callback = judge.apply(call.callback, call.given);
            calls.add(new CallSite(place, call.target.path(), call.trail, callback, call.isReached));
        });
        return calls;
    }
}
