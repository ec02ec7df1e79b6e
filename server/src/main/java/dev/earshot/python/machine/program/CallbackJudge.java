package dev.earshot.python.machine.program;

import dev.earshot.python.Callback;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;

/// Tells what becomes of what a callback is given.
@FunctionalInterface
public interface CallbackJudge {
    /// What a callback does.
    ///
    /// @param callback all that it may be
    /// @param given where the call gets it
    Callback judge(Reference callback, Place given, Surroundings surroundings);
}
