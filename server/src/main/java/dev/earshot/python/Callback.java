package dev.earshot.python;

import dev.earshot.python.value.Place;
import java.util.Optional;

/// What becomes of the bytes that a target hands to the callback which it was given. Only a callback that
/// returns `None` rejects them; what it returns is used in their place. It does not know what they are used for.
public sealed interface Callback {
    /// There may be none, or `None`.
    record Absent() implements Callback {}

    /// It may return what it was given although nothing on the way has checked it.
    ///
    /// @param place the expression that lets it through
    record LetsThrough(Place place) implements Callback {}

    /// Nobody sees what it does.
    ///
    /// @param place what nobody sees into, where it is written in the callback
    record OutOfSight(Optional<Place> place) implements Callback {}

    /// It can't be called, or never returns anything of what it was given.
    record Barren() implements Callback {}

    /// It rejects what fails a check, and returns what passes.
    record Checks() implements Callback {}
}
