package dev.earshot.python;

import dev.earshot.python.value.Place;
import dev.earshot.python.value.Trail;

/// A call which may be one of a target.
///
/// @param place the callee expression; or the argument by which the target is passed to what calls it
/// @param target the function that it may call
/// @param trail how the target came there
/// @param callback what the callback does which the target is given
/// @param isReached whether the program comes to it by itself, and not only whoever may call its functions later
public record CallSite(Place place, String target, Trail trail, Callback callback, boolean isReached) {}
