package dev.earshot.grammars;

import java.util.Optional;

/// Python's grammar, as it is in the native library.
/// It does not know how its library came to be on this machine.
public final class PythonGrammar {
    private PythonGrammar() {}

    /// What the grammar calls its nodes.
    ///
    /// @throws GrammarUnavailableException every time, where the library cannot be loaded on this machine
    public static GrammarNames names() {
        need();
        return Names.ONLY;
    }

    /// Loads the library when it is first called.
    static void need() {
        Attempt.FAILURE.ifPresent(reason -> {
            throw new GrammarUnavailableException(reason);
        });
    }

    /// Read when they are first asked for.
    private static final class Names {
        static final GrammarNames ONLY = GrammarNames.read();
    }

    /// The one try to load the library. A failure is kept as a value: thrown from a static initialiser, only the first
    /// caller would be told the reason.
    private static final class Attempt {
        static final Optional<GrammarUnavailableException> FAILURE = make();

        private static Optional<GrammarUnavailableException> make() {
            try {
                GrammarsLibrary.load();
                return Optional.empty();
            } catch (GrammarUnavailableException reason) {
                return Optional.of(reason);
            }
        }
    }
}
