package dev.earshot.python.machine.outside;

import dev.earshot.python.relevance.Expected;
import dev.earshot.syntax.ast.Suite;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where modules of the workspace come from.
@FunctionalInterface
public interface ModuleFinder {
    ModuleFinder NONE = _ -> Optional.empty();

    /// The module of the given absolute dotted name, where the workspace has it.
    Optional<Source> find(String name);

    /// Whether the workspace has a module of that name that is out of sight: what is in it is unknown, and it is
    /// none of the library's.
    default boolean hides(String name) {
        return false;
    }

    /// A module as it is to be run.
    ///
    /// @param isPackage whether its own name is that of its package
    /// @param suites the statements that matter, in the order of the text
    /// @param expected what its code is of interest for, whether a run has come upon that or not
    /// @param doubtful whether statements that it is not run with may change what one of its names holds
    /// @param completeness whether these are all of them
    record Source(
            String name,
            boolean isPackage,
            List<Suite> suites,
            Expected expected,
            Predicate<String> doubtful,
            Completeness completeness) {}

    /// What a module is run with of what its text says.
    interface Completeness {
        Completeness WHOLE = new Completeness() {
            @Override
            public boolean isWhole() {
                return true;
            }

            @Override
            public boolean bindsAllOf(String name) {
                return true;
            }
        };

        /// Whether it is run with all of its statements.
        boolean isWhole();

        /// Whether it is run with all statements that may bind a name.
        boolean bindsAllOf(String name);
    }
}
