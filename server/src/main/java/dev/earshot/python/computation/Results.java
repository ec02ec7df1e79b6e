package dev.earshot.python.computation;

import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Obj;
import dev.earshot.syntax.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// What calls have come to, kept between runs: a key elsewhere in the text computes nothing anew.
public final class Results {
    /// More calls than these are those of texts long gone.
    private static final int MOST = 512;

    /// Expressions and statements that are evaluated before a call is given up: some tens of milliseconds. It is the
    /// same for all, so that what comes out does not hang on what was computed before.
    private static final int MOST_STEPS = 500_000;

    private final CodeFacts facts;
    private final IdentityHashMap<Node, List<Result>> results = new IdentityHashMap<>();
    private int size;

    public Results(CodeFacts facts) {
        this.facts = facts;
    }

    /// What a call comes to.
    ///
    /// @param steps how many steps it has taken, now or before
    /// @param called the functions of the program that it has called
    /// @param outcome a plain value; or an `Unsettled` or a `Refusal`
    public record Outcome(int steps, List<Node> called, Object outcome) {
        /// The value.
        ///
        /// @throws Unsettled where it does anything but make one value of others, or takes too long
        /// @throws Refusal where Python raises
        public Object value() {
            if (outcome instanceof RuntimeException none) {
                throw none;
            }
            return outcome;
        }
    }

    /// Computes what a function of the program gives for plain arguments, unless that is known.
    public Outcome of(Obj.Function function, Given given, Surroundings surroundings) {
        if (size > MOST) {
            results.clear();
            size = 0;
        }
        List<Result> known = results.computeIfAbsent(function.node(), _ -> new ArrayList<>());
        Result result = known.stream()
                .filter(each -> each.given().equals(given) && each.holds(function, surroundings))
                .findFirst()
                .orElseGet(() -> {
                    Result made = compute(function, given, surroundings);
                    known.add(made);
                    size++;
                    return made;
                });
        return new Outcome(result.steps(), result.called(), result.outcome());
    }

    private Result compute(Obj.Function function, Given given, Surroundings surroundings) {
        Computation computation = new Computation(surroundings, facts, MOST_STEPS);
        Object outcome;
        try {
            outcome = computation.call(function, given);
        } catch (Unsettled | Refusal none) {
            outcome = none;
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException _) {
            outcome = new Unsettled(); // what Java refuses, Python may as well do or refuse
        }
        return new Result(given, computation.seen(), computation.called(), computation.steps(), outcome);
    }
}
