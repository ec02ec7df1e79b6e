package dev.earshot.python.callback;

import dev.earshot.python.callback.Symbol.Approval;
import dev.earshot.python.callback.Symbol.Form;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import java.util.List;
import java.util.Optional;

/// What a test of what was received tells of its sender. One that anybody can meet, of its length, type or form, tells
/// nothing: it may come out either way, and approves of nothing.
final class Tests {
    private final Run run;

    Tests(Run run) {
        this.run = run;
    }

    /// One way that a test may come out.
    record Side(Path path, boolean truth) {}

    /// A test of what was received, at an expression.
    ///
    /// @param of what is tested; where nothing of it was received, there is no such test
    Symbol of(Expr at, Approval approval, Symbol of, Scope scope) {
        return of(at, new Place(scope.suite(), at.range()), approval, of);
    }

    private static Symbol of(Expr at, Place place, Approval approval, Symbol of) {
        return of.carries() ? new Symbol.Test(at, place, approval, false) : Symbol.Plain.UNKNOWN;
    }

    /// `hmac.compare_digest(left, right)`.
    Symbol matching(Outsiders.At at, Symbol left, Symbol right) {
        return proves(left, right) || proves(right, left)
                ? of(at.node(), at.place(), Approval.WHEN_TRUE, left.carries() ? left : right)
                : Symbol.Plain.UNKNOWN;
    }

    /// Whether a call tells that what was received passes.
    Symbol answered(Outsiders.At at, Approval approval, Symbol of) {
        return of(at.node(), at.place(), approval, of);
    }

    List<Side> sides(Expr at, Symbol value, Path path, Scope scope) {
        return switch (value) {
            case Symbol.Test test -> {
                Optional<Boolean> known = path.decision(test);
                yield known.isPresent()
                        ? List.of(new Side(path, known.get()))
                        : List.of(new Side(path.decide(test, true), true), new Side(path.decide(test, false), false));
            }
            case Symbol.Answer(var node, Place place, var _) ->
                sides(at, new Symbol.Test(node, place, Approval.EITHER, false), path, scope);
            case Symbol.Received received ->
                received.form() == Form.DATA && received.mixed()
                        ? sides(at, of(at, Approval.EITHER, value, scope), path, scope)
                        : both(path);
            case Symbol.Plain(Reference reference) -> {
                Optional<Boolean> truth = run.surroundings().truth(at, reference);
                yield truth.isPresent() ? List.of(new Side(path, truth.get())) : both(path);
            }
            case Symbol.Literal(String text) -> List.of(new Side(path, !text.isEmpty()));
            case Symbol.Items(var items) -> List.of(new Side(path, !items.isEmpty()));
            case Symbol.Fields(var fields) -> List.of(new Side(path, !fields.isEmpty()));
            case Symbol.Each(Symbol item) ->
                item.carries() && item.mixes()
                        ? sides(at, of(at, Approval.EITHER, item, scope), path, scope)
                        : both(path);
            case Symbol.Unseen _, Symbol.Words _ -> both(path);
            case Symbol.Closure _,
                    Symbol.Method _,
                    Symbol.Partial _,
                    Symbol.Thing _,
                    Symbol.Pending _,
                    Symbol.Generator _ -> List.of(new Side(path, true));
        };
    }

    private static List<Side> both(Path path) {
        return List.of(new Side(path, true), new Side(path, false));
    }

    Symbol negate(Expr at, Symbol value, Scope scope) {
        return switch (value) {
            case Symbol.Test test -> test.not();
            case Symbol.Answer(var node, Place place, var _) -> new Symbol.Test(node, place, Approval.EITHER, true);
            case Symbol.Plain(Reference reference) ->
                run.surroundings()
                        .truth(at, reference)
                        .map(truth -> Symbol.truth(!truth))
                        .orElse(Symbol.Plain.UNKNOWN);
            case Symbol.Each(Symbol item)
            when item.carries() && item.mixes() ->
                new Symbol.Test(at, new Place(scope.suite(), at.range()), Approval.EITHER, true);
            case Symbol.Received received
            when received.form() == Form.DATA && received.mixed() ->
                new Symbol.Test(at, new Place(scope.suite(), at.range()), Approval.EITHER, true);
            default -> Symbol.Plain.UNKNOWN;
        };
    }

    /// What a comparison gives.
    Symbol compare(Expr.Compare at, List<Symbol> operands, Scope scope) {
        if (operands.size() != 2 || at.operators().size() != 1) {
            boolean weak = operands.stream().allMatch(each -> isSize(each) || !each.mixes());
            Symbol any = operands.stream().filter(Symbol::carries).findFirst().orElse(Symbol.Plain.UNKNOWN);
            return weak ? Symbol.Plain.UNKNOWN : of(at, Approval.EITHER, any, scope);
        }
        String operator = at.operators().getFirst();
        Symbol left = operands.get(0);
        Symbol right = operands.get(1);
        if (left instanceof Symbol.Plain(Reference one) && right instanceof Symbol.Plain(Reference two)) {
            return new Symbol.Plain(run.surroundings().compare(operator, one, two));
        }
        return switch (operator) {
            case "==" -> equal(at, left, right, scope);
            case "is" -> equal(at, left, right, scope);
            case "!=", "is not" -> opposite(equal(at, left, right, scope));
            case "in" -> contained(at, left, right, scope);
            case "not in" -> opposite(contained(at, left, right, scope));
            default -> ordered(at, operator, left, right, scope);
        };
    }

    private static Symbol opposite(Symbol truth) {
        return switch (truth) {
            case Symbol.Test test -> test.not();
            case Symbol.Plain plain when plain.equals(Symbol.truth(true)) -> Symbol.truth(false);
            case Symbol.Plain plain when plain.equals(Symbol.truth(false)) -> Symbol.truth(true);
            default -> truth;
        };
    }

    private Symbol equal(Expr at, Symbol left, Symbol right, Scope scope) {
        if (left.isNone() || right.isNone()) {
            Symbol other = left.isNone() ? right : left;
            return switch (other) {
                case Symbol.Answer answer -> of(at, Approval.EITHER, answer, scope);
                case Symbol.Received received when received.form() == Form.DATA -> Symbol.Plain.UNKNOWN;
                case Symbol.Unseen _ -> Symbol.Plain.UNKNOWN;
                default -> Symbol.truth(false);
            };
        }
        if (isTruth(left) || isTruth(right)) {
            // `check(payload) is True`, `ok == False`
            Symbol other = isTruth(left) ? right : left;
            boolean asked = isTruth(left) ? left.equals(Symbol.truth(true)) : right.equals(Symbol.truth(true));
            Symbol truth = other instanceof Symbol.Answer answer ? of(at, Approval.EITHER, answer, scope) : other;
            return asked ? truth : negate(at, truth, scope);
        }
        return proves(left, right) || proves(right, left)
                ? of(at, Approval.WHEN_TRUE, left.carries() ? left : right, scope)
                : Symbol.Plain.UNKNOWN;
    }

    private static boolean isTruth(Symbol symbol) {
        return symbol.equals(Symbol.truth(true)) || symbol.equals(Symbol.truth(false));
    }

    /// Whether it proves something of a sender that what was received equals the other value: something goes into
    /// either of both that not every sender knows.
    private static boolean proves(Symbol received, Symbol other) {
        if (!received.carries() || isSize(received) || isSize(other)) {
            return false;
        }
        Optional<String> literal = other.literal();
        return literal.map(SampleAttack::mayBeSecret).orElse(received.mixes() || other.mixes());
    }

    private static boolean isSize(Symbol symbol) {
        return symbol instanceof Symbol.Received received && received.form() == Form.SIZE;
    }

    private Symbol contained(Expr at, Symbol item, Symbol container, Scope scope) {
        if (!item.carries() && container.carries()) {
            List<String> words = item instanceof Symbol.Words(var any)
                    ? any
                    : item.literal().stream().toList();
            if (words.isEmpty()) {
                return of(at, Approval.EITHER, container, scope);
            }
            boolean attackHasIt = words.stream().anyMatch(SampleAttack::contains);
            return of(at, attackHasIt ? Approval.WHEN_FALSE : Approval.WHEN_TRUE, container, scope);
        }
        if (!item.carries() || isSize(item)) {
            return Symbol.Plain.UNKNOWN;
        }
        Optional<List<Symbol>> items = run.assignments().items(container);
        boolean known = items.isPresent()
                && items.get().stream().allMatch(each -> each.literal().isPresent() || !each.mixes());
        boolean proves =
                known ? items.get().stream().allMatch(each -> proves(item, each)) : item.mixes() || container.mixes();
        return proves ? of(at, Approval.WHEN_TRUE, item, scope) : Symbol.Plain.UNKNOWN;
    }

    private Symbol ordered(Expr at, String operator, Symbol left, Symbol right, Scope scope) {
        if (isSize(left) || isSize(right) || !(left.mixes() || right.mixes())) {
            return Symbol.Plain.UNKNOWN;
        }
        boolean within = operator.startsWith("<") && left.carries();
        return of(at, within ? Approval.WHEN_TRUE : Approval.EITHER, left.carries() ? left : right, scope);
    }

    /// `received.startswith(words)` and the like.
    Symbol affix(Outsiders.At at, boolean start, Symbol received, Symbol words) {
        List<Symbol> all = words instanceof Symbol.Items(var items) ? items : List.of(words);
        boolean known = all.stream().allMatch(each -> each.literal().isPresent());
        boolean attackHasIt = known
                && all.stream()
                        .map(each -> each.literal().orElse(""))
                        .anyMatch(text -> start ? SampleAttack.startsWith(text) : SampleAttack.endsWith(text));
        return of(at.node(), at.place(), attackHasIt ? Approval.WHEN_FALSE : Approval.WHEN_TRUE, received);
    }
}
