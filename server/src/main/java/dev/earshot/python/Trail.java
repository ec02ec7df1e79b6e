package dev.earshot.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How a value came to a name: the import, and each name that it was bound to since. The latest step
/// comes first in the chain; `steps()` gives them from the import on.
public record Trail(Step step, Optional<Trail> before) {
    /// More steps than these tell a reader nothing new.
    private static final int MOST = 8;

    /// One place on the way.
    ///
    /// @param name the name that the value was bound to there
    public record Step(Place place, Kind kind, String name) {}

    /// What happens at a step.
    public enum Kind {
        IMPORT,
        ALIAS
    }

    static Trail imported(Place place, String name) {
        return new Trail(new Step(place, Kind.IMPORT, name), Optional.empty());
    }

    Trail bound(Place place, String name) {
        return steps().size() < MOST ? new Trail(new Step(place, Kind.ALIAS, name), Optional.of(this)) : this;
    }

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Optional<Trail> at = Optional.of(this); at.isPresent(); at = at.get().before) {
            steps.add(at.get().step);
        }
        Collections.reverse(steps);
        return steps;
    }
}
