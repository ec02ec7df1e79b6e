package dev.earshot.python.machine;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Collection;
import java.util.Optional;

/// Calls, for whoever asks for one. It does not know how they are followed.
public interface Calls {
    /// What a call of `callee` gives.
    Reference call(Reference callee, Arguments arguments, Site site);

    /// Calls what was passed as an argument, for its sake: a target is found where it was passed.
    Reference callPassed(Obj.Passed callee, Arguments arguments, Site site);

    /// What a call of a function gives that nobody was seen to make.
    Reference run(Obj.Function function, Arguments arguments, Context context);

    /// What a function gives for nothing, where that can be computed without running it.
    Optional<Reference> compute(Obj.Function function, Context context);

    /// Runs code of which every call is followed, whether it seems to matter or not.
    void followAll(Runnable code);

    /// Whether the function is in the midst of being run.
    boolean isRunning(Obj.Function function);

    /// The frames of the functions that are in the midst of being run.
    Collection<Frame> frames();
}
