package dev.earshot.python;

/// A thing that a name may refer to. What is not among these is unknown, and no value stands for it.
public sealed interface Value {
    /// A module outside the document, or a member of one, by its full dotted path:
    /// `logging.config`, `logging.config.listen`.
    record External(String path) implements Value {}
}
