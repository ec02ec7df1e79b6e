package dev.earshot.rule;

import dev.earshot.python.CallSite;
import dev.earshot.python.Targets;
import dev.earshot.python.value.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// PYTHON-LANG-SEC-104: no call of `logging.config.listen()`, whatever its arguments.
public final class ListenRule {
    private ListenRule() {}

    public static Targets targets() {
        return new Targets(Map.of("logging.config.listen", new Targets.Hook(List.of("port", "verify"), "verify")));
    }

    /// What is wrong with a call, or nothing where a comment says that its author knows.
    public static Optional<Finding> finding(CallSite call, Subject subject) {
        if (SuppressionComment.covers(call, subject)) {
            return Optional.empty();
        }
        Steps steps = new Steps(subject);
        call.trail().steps().forEach(step -> steps.add(step.place(), describe(step)));
        Grade grade = Grade.of(call.callback());
        grade.reasons().stream()
                .filter(reason -> !reason.place().equals(call.place()))
                .forEach(reason -> steps.add(reason.place(), reason.message()));
        return Optional.of(new Finding(
                subject.locate(call.place()), grade.verdict(), grade.message(), steps.here(), steps.elsewhere()));
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
