package dev.earshot.python;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What running a module abstractly came to.
///
/// @param calls the calls that may be ones of a target, in no order
/// @param names what is to be known of the module's names
/// @param elsewhere the same for other modules of the workspace that were run, by their names
public record Interpretation(List<CallSite> calls, Names names, Map<String, Names> elsewhere, Set<Trait> traits) {
    public Interpretation {
        calls = List.copyOf(calls);
        elsewhere = Map.copyOf(elsewhere);
        traits = Set.copyOf(traits);
    }

    /// What else is to be known of a run.
    public enum Trait {
        /// An attribute of a module was set from outside of it.
        PATCHES,

        /// A target was come upon, called or not.
        REACHES,

        /// What it came to hangs on values that a statement may change which names nothing that matters.
        HANGS_ON_STATE,

        /// It led too far: not all of it was run that may come to a target.
        CUT_SHORT
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// Names of one module, by which the statements are told that matter.
    ///
    /// @param words those that may lead to a target: each statement that mentions one matters
    /// @param modules those that are modules on the way, with the members that lead on
    /// @param wanted those that were read: each statement that binds one matters
    /// @param missing those, of any module, that surely were not there where they were wanted
    /// @param state those of the wanted ones on which the run hangs, and that others may change than who binds them
    public record Names(
            Set<String> words,
            Map<String, Set<String>> modules,
            Set<String> wanted,
            Set<String> missing,
            Set<String> state) {
        public Names {
            words = Set.copyOf(words);
            modules = Map.copyOf(modules);
            wanted = Set.copyOf(wanted);
            missing = Set.copyOf(missing);
            state = Set.copyOf(state);
        }
    }
}
