package dev.earshot.rule;

import dev.earshot.python.CallSite;
import dev.earshot.python.Targets;
import dev.earshot.python.value.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// PYTHON-LANG-SEC-104: no call of `logging.config.listen()`, whatever its arguments.
public final class ListenRule {
    private static final String MESSAGE = "logging.config.listen() opens a socket on localhost, and whatever any local"
            + " process sends to it is run as code.";

    private ListenRule() {}

    public static Targets targets() {
        return new Targets(Set.of("logging.config.listen"));
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
        return Optional.of(new Finding(subject.locate(call.place()), Severity.ERROR, MESSAGE, steps));
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
