/// The whole program as one module, so that it can be linked into a run-time of its own.
/// `jdk.charsets` is for Python files that declare an encoding which the JVM's core does not have.
module dev.earshot {
    requires java.logging;
    requires jdk.charsets;
    requires jdk.unsupported;

    uses io.github.treesitter.jtreesitter.NativeLibraryLookup;

    provides io.github.treesitter.jtreesitter.NativeLibraryLookup with
            dev.earshot.grammars.GrammarsLookup;
}
