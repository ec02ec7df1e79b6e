package dev.earshot.python.callback;

import dev.earshot.python.Callback;
import dev.earshot.python.machine.program.CallbackJudge;
import dev.earshot.python.machine.program.Surroundings;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs a callback on bytes that anybody may have sent, and tells what becomes of them. Of several that it may be the
/// one counts that protects least.
public final class CallbackRunner implements CallbackJudge {
    /// Steps for all callbacks of a program: a person gives one, or a few.
    private static final int MOST_STEPS = 20_000;

    private static final TextRange NOWHERE = new TextRange(0, 0);

    private int left = MOST_STEPS;

    @Override
    public Callback judge(Reference callback, Place given, Surroundings surroundings) {
        List<Callback> all = new ArrayList<>();
        for (Value value : callback.values().keySet()) {
            all.add(value.equals(Constant.NONE) ? new Callback.Absent() : judge(value, given, surroundings));
        }
        if (callback.other() || all.isEmpty()) {
            all.add(new Callback.OutOfSight(given));
        }
        return all.stream()
                .min(Comparator.comparingInt(CallbackRunner::protection))
                .orElseThrow();
    }

    /// How much a callback protects, as a rank.
    private static int protection(Callback callback) {
        return switch (callback) {
            case Callback.Absent _ -> 0;
            case Callback.LetsThrough _ -> 1;
            case Callback.OutOfSight _ -> 2;
            case Callback.Barren _ -> 3;
            case Callback.Checks _ -> 4;
        };
    }

    private Callback judge(Value callback, Place given, Surroundings surroundings) {
        Outsiders.At at = new Outsiders.At(new Expr.Parts(NOWHERE, List.of()), given, "", "");
        Run run = new Run(surroundings, left);
        try {
            List<Flow> flows = run.invocations()
                    .invoke(
                            new Symbol.Plain(Reference.to(callback)),
                            Given.of(Symbol.received(Symbol.Form.BYTES)),
                            at,
                            Path.START);
            return judge(flows, given);
        } catch (Run.TooLong | StackOverflowError tooLong) {
            return new Callback.OutOfSight(given);
        } finally {
            left -= run.spent();
        }
    }

    private static Callback judge(List<Flow> flows, Place given) {
        List<Flow> passing = flows.stream().filter(CallbackRunner::passes).toList();
        Callback worst = new Callback.Barren(barren(flows).orElse(given));
        for (Flow flow : passing) {
            Flow.Value value = (Flow.Value) flow.completion();
            Path.Standing standing = flow.path().standing();
            Place returned = value.returned().orElse(given);
            Optional<Place> check = standing.check().or(() -> guard(flow, passing));
            boolean chosen = value.symbol() instanceof Symbol.Received received && received.chosen();
            if (value.symbol() instanceof Symbol.Answer answer
                    && standing.check().isEmpty()) {
                worst = new Callback.OutOfSight(answer.place());
            } else if (check.isPresent() || chosen) {
                worst = worst instanceof Callback.OutOfSight
                        ? worst
                        : new Callback.Checks(check.orElse(returned), standing.asserted());
            } else if (standing.doubt().isPresent()) {
                worst = new Callback.OutOfSight(standing.doubt().get());
            } else {
                return new Callback.LetsThrough(returned, standing.failed());
            }
        }
        return worst;
    }

    private static boolean passes(Flow flow) {
        return flow.completion() instanceof Flow.Value(Symbol symbol, var _)
                && switch (symbol) {
                    case Symbol.Received received -> received.form() == Symbol.Form.BYTES;
                    case Symbol.Answer _ -> true;
                    default -> false;
                };
    }

    /// The test that decides whether what was received is returned: all that is returned is so on one of its sides.
    private static Optional<Place> guard(Flow flow, List<Flow> passing) {
        for (Map.Entry<Symbol.Test, Boolean> decision : flow.path().decided().entrySet()) {
            boolean otherSideToo = passing.stream()
                    .anyMatch(other -> Boolean.valueOf(!decision.getValue())
                            .equals(other.path().decided().get(decision.getKey())));
            if (decision.getKey().approval() == Symbol.Approval.EITHER && !otherSideToo) {
                return Optional.of(decision.getKey().place());
            }
        }
        return Optional.empty();
    }

    /// Where something is returned that is of no use.
    private static Optional<Place> barren(List<Flow> flows) {
        return flows.stream()
                .map(Flow::completion)
                .filter(Flow.Value.class::isInstance)
                .map(Flow.Value.class::cast)
                .filter(value -> !value.symbol().isNone())
                .flatMap(value -> value.returned().stream())
                .findFirst();
    }
}
