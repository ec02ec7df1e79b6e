package dev.earshot.python.constant;

/// A function of Python's library that looks at nothing but its arguments, and changes nothing.
@FunctionalInterface
public interface Pure {
    /// What Python gives for the arguments, as Java has it: see `Plain`.
    ///
    /// @throws Unsettled where that is left open
    /// @throws Refusal where Python raises
    Object apply(Given given);
}
