package dev.earshot.python.value;

/// The names that a function sees around it. What they are bound to stands in cells of the state.
public interface Scope {}
