package dev.earshot.rule;

import dev.earshot.python.CallSite;
import dev.earshot.python.Callback;
import dev.earshot.python.Targets;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// PYTHON-LANG-SEC-104: no call of `logging.config.listen()`, whatever its arguments.
public final class ListenRule {
    private static final String SOCKET = "logging.config.listen() opens a socket on localhost, and ";
    private static final String RUNS = SOCKET + "whatever any local process sends to it is run as code. ";
    private static final String MAY_RUN = SOCKET + "what its verify callback returns is run as code. ";

    private ListenRule() {}

    public static Targets targets() {
        return new Targets(Map.of("logging.config.listen", new Targets.Hook(1, "verify")));
    }

    /// What is wrong with a call, or nothing where a comment says that its author knows.
    public static Optional<Finding> finding(CallSite call, Subject subject) {
        if (SuppressionComment.covers(call, subject)) {
            return Optional.empty();
        }
        List<Finding.Step> steps = new ArrayList<>();
        for (Trail.Step step : call.trail().steps()) {
            steps.add(new Finding.Step(subject.locate(step.place()), describe(step)));
        }
        decides(call.callback())
                .ifPresent(
                        place -> steps.add(new Finding.Step(subject.locate(place), "the payload is let through here")));
        Verdict verdict = verdict(call.callback());
        return Optional.of(new Finding(subject.locate(call.place()), verdict, message(verdict), steps));
    }

    private static Verdict verdict(Callback verify) {
        return switch (verify) {
            case Callback.Absent _ -> Verdict.UNVERIFIED;
            case Callback.LetsThrough _ -> Verdict.DEFEATED;
            case Callback.OutOfSight _ -> Verdict.UNKNOWN;
            case Callback.Barren _ -> Verdict.DEAD;
            case Callback.Checks _ -> Verdict.CHECKED;
        };
    }

    private static Optional<Place> decides(Callback verify) {
        return switch (verify) {
            case Callback.LetsThrough(Place place) -> Optional.of(place);
            case Callback.OutOfSight(Optional<Place> place) -> place;
            case Callback.Absent _, Callback.Barren _, Callback.Checks _ -> Optional.empty();
        };
    }

    private static String message(Verdict verdict) {
        return switch (verdict) {
            case UNVERIFIED -> RUNS + "Unverified: no verify callback looks at it.";
            case DEFEATED -> RUNS + "Defeated: the verify callback lets it through.";
            case UNKNOWN -> MAY_RUN + "Unknown: what the callback does is out of sight.";
            case DEAD -> MAY_RUN + "Dead: the callback never returns the bytes, so nothing that is sent is applied.";
            case CHECKED ->
                MAY_RUN + "Checked: the callback rejects what fails its check. To remove the call is safer.";
        };
    }

    /// What can be done about a call, the best first.
    public static List<Fix> fixes(CallSite call, Subject subject) {
        List<Fix> fixes = new ArrayList<>();
        CallRemoval.fix(call, subject).ifPresent(fixes::add);
        SuppressionComment.fix(call, subject).ifPresent(fixes::add);
        return fixes;
    }

    private static String describe(Trail.Step step) {
        return switch (step.kind()) {
            case IMPORT -> "`" + step.name() + "` is imported here";
            case ALIAS -> "and becomes `" + step.name() + "` here";
        };
    }
}
