package dev.earshot.python.machine.flow;

/// Whoever waits for a program to have been run. It does not know the program.
@FunctionalInterface
public interface Patience {
    /// Asked every now and then. Whatever it throws ends the run.
    void check();
}
