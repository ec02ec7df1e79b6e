package dev.earshot.python.computation;

import dev.earshot.python.constant.Given;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;

/// What a computation sees of the program around it.
public interface Surroundings {
    /// What a name refers to that a function does not bind itself: a plain value that nobody changes meanwhile, a
    /// function of the program, or something of the library.
    ///
    /// @throws Unsettled where it is anything else, or may be several
    Object load(Obj.Function function, String name);

    /// What something of the library has under a name.
    ///
    /// @throws Unsettled where that is neither a plain value nor a function
    Object member(External owner, String name);

    /// What a function of the library gives.
    ///
    /// @throws Unsettled where that is not known
    Object call(External function, Given given);
}
