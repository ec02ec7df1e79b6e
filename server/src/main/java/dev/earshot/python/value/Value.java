package dev.earshot.python.value;

/// A thing that a name or an attribute may refer to. What is not among these is unknown.
public sealed interface Value permits External, Constant, Bound, Obj {}
