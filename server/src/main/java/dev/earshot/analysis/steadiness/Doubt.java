package dev.earshot.analysis.steadiness;

import dev.earshot.rule.Finding;
import java.util.Optional;
import java.util.function.LongPredicate;

/// What speaks at one moment against believing what is found in a text. It does not know what is shown instead.
///
/// @param isTyped whether something was edited since all that had been edited was meant as it stood
/// @param isAwaited whether a program that the text is part of has not looked yet at what was edited
/// @param isBrokenSince whether something that was edited after a moment is broken, in this text or one that it uses
public record Doubt(Sight.Moment now, boolean isTyped, boolean isAwaited, LongPredicate isBrokenSince) {
    /// Whether the text may say something else of a call than is shown for no other reason than that somebody types.
    ///
    /// @param fresh what the text says of it
    /// @param wasHeld whether that was so before
    boolean isAbout(Sight sight, Optional<Finding> fresh, boolean wasHeld) {
        boolean mayBeFound = sight.shown() && fresh.isEmpty() && sight.borrowed();
        return (isTyped && sight.shown() && sight.isOutOfReach(now))
                || (isAwaited && (wasHeld || mayBeFound))
                || isBrokenSince.test(sight.agreed().number());
    }
}
