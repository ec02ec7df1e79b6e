package dev.earshot.rule;

import dev.earshot.text.TextRange;
import java.util.List;

/// One place in one text that a rule objects to, and why.
///
/// @param range the callee expression of the call, in the text that was analysed
/// @param severity how grave it is
/// @param message one or two sentences for the person who wrote the code
/// @param trail the places that make it so, from the import on: never empty ranges
public record Finding(TextRange range, Severity severity, String message, List<Step> trail) {
    public Finding {
        trail = List.copyOf(trail);
    }

    /// One place on the way from the import to the call: an import, an alias.
    public record Step(TextRange range, String message) {}
}
