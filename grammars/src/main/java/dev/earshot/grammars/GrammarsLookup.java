package dev.earshot.grammars;

import io.github.treesitter.jtreesitter.NativeLibraryLookup;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/// Tells jtreesitter, which finds it as a service, to take the core from our library.
public final class GrammarsLookup implements NativeLibraryLookup {
    /// The library stays loaded for good, whatever the arena.
    @Override
    public SymbolLookup get(Arena arena) {
        return GrammarsLibrary.symbols();
    }
}
