package dev.earshot.rule;

import dev.earshot.python.Callback;
import dev.earshot.python.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How grave a call is, in words, by what its `verify` callback does.
///
/// @param message what the call does, and the verdict
/// @param reasons the places that decide it, each with what happens there
record Grade(Verdict verdict, String message, List<Reason> reasons) {
    private static final String SOCKET = "logging.config.listen() opens a socket on localhost, and ";
    private static final String RUNS = SOCKET + "whatever any local process sends to it is run as code. ";
    private static final String MAY_RUN = SOCKET + "what its verify callback returns is run as code. ";

    Grade {
        reasons = List.copyOf(reasons);
    }

    record Reason(Place place, String message) {}

    static Grade of(Callback verify) {
        return switch (verify) {
            case Callback.Absent _ ->
                new Grade(Verdict.UNVERIFIED, RUNS + "Unverified: no verify callback looks at it.", List.of());
            case Callback.LetsThrough(Place place, Optional<Place> failed) -> {
                List<Reason> reasons = new ArrayList<>();
                failed.ifPresent(check -> reasons.add(new Reason(check, "what fails here")));
                reasons.add(new Reason(
                        place,
                        failed.isPresent()
                                ? "is returned here all the same"
                                : "whatever is sent may be returned here"));
                yield new Grade(Verdict.DEFEATED, RUNS + "Defeated: the verify callback lets it through.", reasons);
            }
            case Callback.OutOfSight(Place place) ->
                new Grade(
                        Verdict.UNKNOWN,
                        MAY_RUN + "Unknown: what the callback does is out of sight.",
                        List.of(new Reason(place, "what this does is out of sight")));
            case Callback.Barren(Place place) ->
                new Grade(
                        Verdict.DEAD,
                        MAY_RUN + "Dead: the callback never returns the bytes, so nothing that is sent is applied.",
                        List.of(new Reason(place, "this is not what was sent")));
            case Callback.Checks(Place check, boolean asserted) ->
                new Grade(
                        Verdict.CHECKED,
                        MAY_RUN + "Checked: the callback rejects what fails its check. To remove the call is safer.",
                        List.of(new Reason(
                                check, asserted ? "this is checked, but not by `python -O`" : "this is checked")));
        };
    }
}
