package dev.earshot.python.callback;

import dev.earshot.python.callback.Symbol.Form;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Evaluates the expressions of a function that a callback comes through.
final class Evaluation {
    private final Run run;

    Evaluation(Run run) {
        this.run = run;
    }

    List<Flow> evaluate(Expr expression, Path path, Scope scope) {
        run.spend();
        return switch (expression) {
            case Expr.Name name -> name(name, path, scope);
            case Expr.Bytes bytes -> Flow.value(path, new Symbol.Literal(bytes.octets()));
            case Expr.Constant constant -> Flow.value(path, Literals.constant(constant.text()));
            case Expr.Str string -> Flow.value(path, new Symbol.Plain(Reference.text(string.value())));
            case Expr.JoinedStr joined ->
                all(joined.values(), path, scope, (at, parts) -> Flow.value(at, Symbol.made(Form.TEXT, parts)));
            case Expr.Formatted formatted -> {
                List<Expr> parts = new ArrayList<>(List.of(formatted.value()));
                parts.addAll(formatted.specification());
                yield all(parts, path, scope, (at, shown) -> Flow.value(at, Symbol.made(Form.DATA, shown)));
            }
            case Expr.Attribute attribute ->
                Flow.then(
                        evaluate(attribute.value(), path, scope),
                        (at, owner) -> Flow.value(at, seen(attribute(owner, attribute.attr(), at), attribute, scope)));
            case Expr.Subscript subscript ->
                all(List.of(subscript.value(), subscript.index()), path, scope, (at, both) -> {
                    Symbol item = run.containers().item(subscript, both.get(0), both.get(1));
                    boolean data = both.get(0) instanceof Symbol.Received received && received.form() == Form.DATA;
                    return data
                            ? run.orRaise(at, item, List.of("KeyError"), new Place(scope.suite(), subscript.range()))
                            : Flow.value(at, item);
                });
            case Expr.Call call -> run.invocations().call(call, path, scope);
            case Expr.IfExp conditional ->
                decide(
                        conditional.test(),
                        path,
                        scope,
                        (at, truth) -> evaluate(truth ? conditional.body() : conditional.orElse(), at, scope));
            case Expr.BoolOp operation ->
                Flow.then(evaluate(operation.left(), path, scope), (at, left) -> {
                    List<Flow> flows = new ArrayList<>();
                    for (Tests.Side side : run.tests().sides(operation.left(), left, at, scope)) {
                        flows.addAll(
                                side.truth() == operation.and()
                                        ? evaluate(operation.right(), side.path(), scope)
                                        : Flow.value(side.path(), settled(operation.left(), left, side.truth())));
                    }
                    return flows;
                });
            case Expr.Compare compare ->
                all(compare.operands(), path, scope, (at, operands) -> {
                    Symbol truth = run.tests().compare(compare, operands, scope);
                    return Flow.value(again(at, truth), truth);
                });
            case Expr.UnaryOp operation ->
                Flow.then(
                        evaluate(operation.operand(), path, scope),
                        (at, operand) -> Flow.value(
                                at,
                                operation.operator().equals("not")
                                        ? run.tests().negate(operation.operand(), operand, scope)
                                        : Symbol.made(Form.DATA, List.of(operand))));
            case Expr.BinOp operation ->
                all(
                        List.of(operation.left(), operation.right()),
                        path,
                        scope,
                        (at, both) -> Flow.value(at, binary(operation.operator(), both)));
            case Expr.NamedExpr named ->
                Flow.then(
                        evaluate(named.value(), path, scope),
                        (at, value) ->
                                Flow.value(run.assignments().bind(named.target().id(), value, at, scope), value));
            case Expr.Lambda lambda ->
                Flow.value(path, new Symbol.Closure(lambda, scope.suite(), Optional.of(scope), scope.origin()));
            case Expr.Comprehension comprehension -> run.containers().comprehension(comprehension, path, scope);
            case Expr.Display display ->
                all(
                        display.elements(),
                        path,
                        scope,
                        (at, items) -> Flow.value(
                                at,
                                display.elements().stream().anyMatch(Expr.Starred.class::isInstance)
                                        ? new Symbol.Each(Assignments.item(new Symbol.Items(items)))
                                        : new Symbol.Items(items)));
            case Expr.Dict dict -> run.containers().dict(dict, path, scope);
            case Expr.Starred starred -> evaluate(starred.value(), path, scope);
            case Expr.Await awaited ->
                Flow.then(evaluate(awaited.value(), path, scope), (at, value) -> Flow.value(at, Symbol.awaited(value)));
            case Expr.Yield yielded ->
                yielded.value().isPresent()
                        ? Flow.then(
                                evaluate(yielded.value().get(), path, scope),
                                (at, _) -> Flow.value(at, Symbol.Plain.UNKNOWN))
                        : Flow.value(path, Symbol.Plain.UNKNOWN);
            case Expr.Slice slice -> {
                List<Expr> parts = new ArrayList<>();
                Expressions.forEachChild(slice, parts::add);
                yield all(parts, path, scope, (at, items) -> Flow.value(at, Symbol.made(Form.DATA, items)));
            }
            case Expr.Parts parts ->
                all(parts.parts(), path, scope, (at, items) -> Flow.value(at, Symbol.made(Form.DATA, items)));
        };
    }

    /// Evaluates several expressions in order.
    List<Flow> all(List<Expr> expressions, Path path, Scope scope, BiFunction<Path, List<Symbol>, List<Flow>> next) {
        return all(expressions, List.of(), path, scope, next);
    }

    private List<Flow> all(
            List<Expr> left,
            List<Symbol> done,
            Path path,
            Scope scope,
            BiFunction<Path, List<Symbol>, List<Flow>> next) {
        if (left.isEmpty()) {
            return next.apply(path, done);
        }
        return Flow.then(evaluate(left.getFirst(), path, scope), (at, value) -> {
            List<Symbol> more = new ArrayList<>(done);
            more.add(value);
            return all(left.subList(1, left.size()), more, at, scope, next);
        });
    }

    private List<Flow> name(Expr.Name name, Path path, Scope scope) {
        Optional<Symbol> value = run.assignments().load(name.id(), path, scope);
        return value.isPresent()
                ? Flow.value(path, value.get())
                : Flow.raise(path, "UnboundLocalError", new Place(scope.suite(), name.range()));
    }

    /// A test is made anew: how it came out the last time says nothing.
    private static Path again(Path path, Symbol truth) {
        return truth instanceof Symbol.Test test ? path.without(test.negated() ? test.not() : test) : path;
    }

    /// The operand of `and` or `or` that decides is a truth value that is known by then.
    private static Symbol settled(Expr operand, Symbol value, boolean truth) {
        boolean isTruth = value instanceof Symbol.Test
                || operand instanceof Expr.Compare
                || (operand instanceof Expr.UnaryOp operation
                        && operation.operator().equals("not"));
        return isTruth || (!truth && !value.carries()) ? Symbol.truth(truth) : value;
    }

    /// What follows where it is decided whether a test is true.
    @FunctionalInterface
    interface Decided {
        List<Flow> from(Path path, boolean truth);
    }

    /// Evaluates a test, each operand of `and`, `or` and `not` as a test of its own.
    List<Flow> decide(Expr test, Path path, Scope scope, Decided next) {
        return switch (test) {
            case Expr.BoolOp operation ->
                decide(
                        operation.left(),
                        path,
                        scope,
                        (at, left) -> left == operation.and()
                                ? decide(operation.right(), at, scope, next)
                                : next.from(at, left));
            case Expr.UnaryOp operation
            when operation.operator().equals("not") ->
                decide(operation.operand(), path, scope, (at, truth) -> next.from(at, !truth));
            default ->
                Flow.then(evaluate(test, path, scope), (at, value) -> {
                    List<Flow> flows = new ArrayList<>();
                    for (Tests.Side side : run.tests().sides(test, value, at, scope)) {
                        flows.addAll(next.from(side.path(), side.truth()));
                    }
                    return flows;
                });
        };
    }

    private static Symbol binary(String operator, List<Symbol> both) {
        boolean joins = operator.equals("+") || operator.equals("%") || operator.equals("*");
        for (Symbol part : both) {
            if (joins && part instanceof Symbol.Received(Form form, var _, var _)) {
                return Symbol.made(form, both);
            }
        }
        return Symbol.made(Form.DATA, both);
    }

    /// An attribute, as a call finds it: what nobody sees into keeps its name.
    Symbol attribute(Symbol owner, String name, Path path) {
        Optional<Symbol> stored = Assignments.identity(owner).flatMap(object -> path.get(new Path.Slot(object, name)));
        if (stored.isPresent()) {
            return stored.get();
        }
        return switch (owner) {
            case Symbol.Plain(Reference reference) -> {
                Reference found = run.surroundings().attribute(reference, name);
                yield found.hasValues() ? new Symbol.Plain(found) : new Symbol.Unseen(Optional.of(owner), name);
            }
            case Symbol.Thing(var instance, var _) -> {
                Reference found = run.surroundings().attribute(Reference.to(instance), name);
                yield found.hasValues()
                        ? Invocations.boundTo(owner, found)
                        : new Symbol.Unseen(Optional.of(owner), name);
            }
            case Symbol.Closure closure when name.equals("__call__") -> closure;
            default -> new Symbol.Unseen(Optional.of(owner), name);
        };
    }

    /// An attribute, as it is used as a value.
    private static Symbol seen(Symbol attribute, Expr.Attribute at, Scope scope) {
        if (!(attribute instanceof Symbol.Unseen(Optional<Symbol> owner, var _)) || owner.isEmpty()) {
            return attribute;
        }
        return switch (owner.get()) {
            case Symbol.Answer answer -> answer;
            case Symbol.Received received -> received.as(Form.DATA);
            case Symbol.Thing _ -> new Symbol.Answer(at, new Place(scope.suite(), at.range()), at.attr());
            default -> Symbol.Plain.UNKNOWN;
        };
    }
}
