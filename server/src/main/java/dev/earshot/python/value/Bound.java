package dev.earshot.python.value;

/// A method taken from the thing that it belongs to, which becomes its first argument.
public record Bound(Value function, Value self) implements Value {
    /// Whether it may be data as well: of what an object of the library has, only the path may be known.
    public boolean mayBeData() {
        return function instanceof External && (self instanceof Obj.Callable || self instanceof Obj.Container);
    }
}
