package dev.earshot.grammars;

import io.github.treesitter.jtreesitter.Language;

/// Python's grammar, for a tree-sitter parser.
/// It does not know how its library came to be on this machine.
public final class PythonGrammar {
    private PythonGrammar() {}

    /// The grammar; the first call loads the native library.
    ///
    /// @throws GrammarUnavailableException every time, where the library cannot be loaded on this machine
    public static Language language() {
        return switch (Attempt.ONLY) {
            case Attempt.Loaded(Language language) -> language;
            case Attempt.Failed(GrammarUnavailableException reason) -> throw new GrammarUnavailableException(reason);
        };
    }

    /// What the grammar calls its nodes.
    ///
    /// @throws GrammarUnavailableException every time, where the library cannot be loaded on this machine
    public static GrammarNames names() {
        language();
        return Names.ONLY;
    }

    /// Read when they are first asked for.
    private static final class Names {
        static final GrammarNames ONLY = GrammarNames.read();
    }

    /// The one try to load the grammar. A failure is kept as a value: thrown from a static initialiser,
    /// only the first caller would be told the reason.
    private sealed interface Attempt {
        Attempt ONLY = make();

        record Loaded(Language language) implements Attempt {}

        record Failed(GrammarUnavailableException reason) implements Attempt {}

        private static Attempt make() {
            try {
                return new Loaded(Language.load(GrammarsLibrary.symbols(), "tree_sitter_python"));
            } catch (GrammarUnavailableException reason) {
                return new Failed(reason);
            }
        }
    }
}
