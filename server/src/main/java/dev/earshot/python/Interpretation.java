package dev.earshot.python;

import java.util.List;
import java.util.Set;

/// What running a module abstractly came to.
///
/// @param calls the calls that may be ones of a target, in no order
/// @param words the names of the module that may lead to a target
public record Interpretation(List<CallSite> calls, Set<String> words) {
    public Interpretation {
        calls = List.copyOf(calls);
        words = Set.copyOf(words);
    }
}
