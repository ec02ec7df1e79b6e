package dev.earshot.python.value;

/// A module outside the workspace, or a member of one, by its full dotted path:
/// `logging.config`, `functools.partial`, `builtins.getattr`.
public record External(String path) implements Value {
    public External member(String name) {
        return new External(path + "." + name);
    }
}
