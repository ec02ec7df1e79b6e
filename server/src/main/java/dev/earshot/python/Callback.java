package dev.earshot.python;

import dev.earshot.python.value.Place;
import java.util.Optional;

/// What becomes of the bytes that a target hands to the callback which it was given, whoever sent them. Only a callback
/// that returns `None` or raises rejects them; what it returns is used in their place. It does not know what for.
public sealed interface Callback {
    /// There may be none, or `None`.
    record Absent() implements Callback {}

    /// It may return what it was given although nothing on the way has checked it.
    ///
    /// @param place the expression that lets it through
    /// @param failed the check that it had failed by then, to no avail
    record LetsThrough(Place place, Optional<Place> failed) implements Callback {}

    /// Nobody sees what it does.
    ///
    /// @param place what nobody sees into
    record OutOfSight(Place place) implements Callback {}

    /// It can't be called, or never returns anything of what it was given that is bytes.
    ///
    /// @param place what it returns instead, or the callback itself
    record Barren(Place place) implements Callback {}

    /// It rejects what fails a check, and returns what passes.
    ///
    /// @param check the check
    /// @param asserted whether it is an `assert`, which `python -O` leaves out
    record Checks(Place check, boolean asserted) implements Callback {}
}
