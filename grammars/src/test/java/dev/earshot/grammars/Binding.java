package dev.earshot.grammars;

import io.github.treesitter.jtreesitter.Language;
import java.lang.foreign.SymbolLookup;

/// The grammar as jtreesitter has it, which calls the same library by other means.
final class Binding {
    private Binding() {}

    static Language language() {
        PythonGrammar.need();
        return Language.load(SymbolLookup.loaderLookup(), "tree_sitter_python");
    }
}
