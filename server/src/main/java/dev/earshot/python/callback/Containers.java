package dev.earshot.python.callback;

import dev.earshot.python.callback.Symbol.Form;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dicts and comprehensions in a callback, and what a subscript takes from what.
final class Containers {
    private final Run run;

    Containers(Run run) {
        this.run = run;
    }

    List<Flow> dict(Expr.Dict dict, Path path, Scope scope) {
        List<Expr> parts = new ArrayList<>();
        Expressions.forEachChild(dict, parts::add);
        return run.evaluation().all(parts, path, scope, (at, items) -> {
            Map<String, Symbol> fields = new LinkedHashMap<>();
            for (int key = 0; key + 1 < items.size(); key += 2) {
                Symbol value = items.get(key + 1);
                items.get(key).literal().ifPresent(name -> fields.put(name, value));
            }
            boolean known = fields.size() == dict.items().size()
                    && dict.items().stream().allMatch(item -> item.key().isPresent());
            return Flow.value(at, known ? new Symbol.Fields(fields) : Symbol.made(Form.DATA, items));
        });
    }

    /// @param chosen whether the code says what of the parts goes where
    private static Symbol data(List<Symbol> parts, boolean chosen) {
        return Symbol.made(Form.DATA, parts) instanceof Symbol.Received received
                ? new Symbol.Received(Form.DATA, received.mixed(), chosen || received.chosen())
                : Symbol.Plain.UNKNOWN;
    }

    Symbol item(Expr.Subscript subscript, Symbol owner, Symbol index) {
        boolean slice = subscript.index() instanceof Expr.Slice;
        return switch (owner) {
            case Symbol.Items(var items) ->
                index instanceof Symbol.Plain(Reference key)
                                && key.only().orElse(null) instanceof Constant(Long at)
                                && at >= 0
                                && at < items.size()
                        ? items.get(at.intValue())
                        : slice ? new Symbol.Each(Assignments.item(owner)) : Assignments.item(owner);
            case Symbol.Fields(var fields) ->
                index.literal()
                        .flatMap(key -> Optional.ofNullable(fields.get(key)))
                        .orElseGet(() -> Assignments.item(owner));
            case Symbol.Each _ -> slice ? owner : Assignments.item(owner);
            case Symbol.Received received -> slice || received.form() == Form.TEXT ? owner : received.as(Form.DATA);
            case Symbol.Answer answer -> answer;
            case Symbol.Plain(Reference reference) ->
                index instanceof Symbol.Plain(Reference key)
                        ? new Symbol.Plain(run.surroundings().item(reference, key))
                        : Symbol.made(Form.DATA, List.of(owner, index));
            default -> Symbol.made(Form.DATA, List.of(owner, index));
        };
    }

    /// An item that has passed the tests of a comprehension: how many there are depends on what they look at.
    private static Symbol chosen(Symbol item, List<Symbol> parts) {
        Form form = item instanceof Symbol.Received received ? received.form() : Form.DATA;
        boolean chosen = item instanceof Symbol.Received received && received.chosen();
        return new Symbol.Received(form, parts.stream().anyMatch(Symbol::mixes), chosen);
    }

    List<Flow> comprehension(Expr.Comprehension comprehension, Path path, Scope scope) {
        Scope inner = new Scope(comprehension, scope);
        List<Flow> flows = Flow.next(path);
        List<Symbol> tested = new ArrayList<>();
        for (Expr.Comprehension.Clause clause : comprehension.clauses()) {
            flows = switch (clause) {
                case Expr.Comprehension.For loop ->
                    Flow.andThen(
                            flows,
                            at -> Flow.then(
                                    run.evaluation().evaluate(loop.iterable(), at, inner),
                                    (to, iterable) -> run.assignments()
                                            .assign(
                                                    loop.target(),
                                                    run.assignments().anyItem(iterable),
                                                    to,
                                                    inner)));
                case Expr.Comprehension.If condition ->
                    Flow.andThen(
                            flows,
                            at -> Flow.then(run.evaluation().evaluate(condition.test(), at, inner), (to, test) -> {
                                tested.add(test);
                                return Flow.next(to);
                            }));
            };
        }
        return Flow.andThen(
                flows,
                at -> run.evaluation().all(comprehension.results(), at, inner, (to, results) -> {
                    List<Symbol> parts = new ArrayList<>(results);
                    parts.addAll(tested);
                    if (results.size() > 1) {
                        return Flow.value(to, data(parts, tested.stream().anyMatch(Symbol.Test.class::isInstance)));
                    }
                    boolean whole = results.getFirst() instanceof Symbol.Test
                            || tested.stream().noneMatch(Symbol::carries);
                    return Flow.value(
                            to, new Symbol.Each(whole ? results.getFirst() : chosen(results.getFirst(), parts)));
                }));
    }
}
