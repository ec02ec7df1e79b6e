package dev.earshot.python.value;

import java.util.ArrayList;
import java.util.List;

/// How a value came to a place: the import, and each name that it was bound to since, in this order.
public record Trail(List<Step> steps) {
    public static final Trail NONE = new Trail(List.of());

    /// More steps than these tell a reader nothing new.
    private static final int MOST = 8;

    public Trail {
        steps = List.copyOf(steps);
    }

    /// One place on the way.
    ///
    /// @param name the name that the value was bound to there
    public record Step(Place place, Kind kind, String name) {}

    /// What happens at a step.
    public enum Kind {
        IMPORT,
        ALIAS
    }

    public static Trail imported(Place place, String name) {
        return new Trail(List.of(new Step(place, Kind.IMPORT, name)));
    }

    public Trail bound(Place place, String name) {
        if (steps.size() >= MOST || steps.stream().anyMatch(step -> step.place().equals(place))) {
            return this;
        }
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(place, Kind.ALIAS, name));
        return new Trail(longer);
    }
}
