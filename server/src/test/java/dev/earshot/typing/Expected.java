package dev.earshot.typing;

import dev.earshot.text.TextRange;

/// What is expected of one finding in one version of a text; a finding of which nothing is expected must not be there.
///
/// @param name by which it is followed through the versions
/// @param range the callee of the call
/// @param certain whether it has to be there; else it may be there, or not
record Expected(String name, TextRange range, boolean certain) {
    Expected at(TextRange place) {
        return new Expected(name, place, certain);
    }
}
