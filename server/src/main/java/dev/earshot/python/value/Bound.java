package dev.earshot.python.value;

/// A method taken from the thing that it belongs to, which becomes its first argument.
public record Bound(Value function, Value self) implements Value {}
