package dev.earshot.workspace;

/// One thing that a file imports, as its text has it. It does not know what that comes to.
public sealed interface ImportFact {
    /// `import a.b.c`, or `import a.b.c as d`.
    ///
    /// @param bound the name that it binds: of `a.b.c` alone that is `a`
    record Whole(String module, String bound) implements ImportFact {}

    /// `from ..a import b as c`.
    ///
    /// @param level how many dots it begins with
    /// @param name the member, or `*`
    record Member(int level, String module, String name, String bound) implements ImportFact {}

    /// A text that a module may be named by which is imported when the program runs.
    ///
    /// @param name a dotted name; it ends with a dot where something may be put behind it
    record Named(String name) implements ImportFact {}
}
