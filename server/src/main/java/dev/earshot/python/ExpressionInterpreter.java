package dev.earshot.python;

import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evaluates expressions of one code block in Python's order: what each may refer to, which calls it
/// makes, which names it binds.
final class ExpressionInterpreter {
    private final Frame frame;
    private final Suite suite;
    private final Targets targets;
    private final Calls calls;

    ExpressionInterpreter(Frame frame, Suite suite, Targets targets, Calls calls) {
        this.frame = frame;
        this.suite = suite;
        this.targets = targets;
        this.calls = calls;
    }

    Reference evaluate(Expr expression) {
        return switch (expression) {
            case Expr.Name name -> frame.read(name.id());
            case Expr.Attribute attribute -> member(evaluate(attribute.value()), attribute.attr());
            case Expr.Call call -> call(call);
            case Expr.IfExp conditional -> conditional(conditional);
            case Expr.BoolOp operation -> booleanOperation(operation);
            case Expr.NamedExpr named -> {
                Reference value = evaluate(named.value());
                bind(named.target(), value);
                yield value;
            }
            case Expr.Lambda lambda -> {
                defaults(lambda.parameters());
                frame.define(lambda, suite);
                yield Reference.NOTHING;
            }
            case Expr.Comprehension comprehension -> comprehension(comprehension);
            default -> {
                Expressions.forEachChild(expression, this::evaluate);
                yield Reference.NOTHING;
            }
        };
    }

    /// Assigns what `value` is to each target, piece by piece where both have pieces.
    void assign(List<Expr> targetList, Expr value) {
        Pieces pieces = pieces(value);
        targetList.forEach(target -> assign(target, pieces));
    }

    /// Binds the names of `target`. What a name was bound to piecewise out of one value is unknown.
    void assign(Expr target, Reference value) {
        switch (target) {
            case Expr.Name name -> bind(name, value);
            case Expr.Starred starred -> assign(starred.value(), Reference.NOTHING);
            case Expr.Display display -> display.elements().forEach(part -> assign(part, Reference.NOTHING));
            case Expr.Attribute attribute -> evaluate(attribute.value());
            default -> Expressions.forEachChild(target, this::evaluate);
        }
    }

    void delete(Expr target) {
        switch (target) {
            case Expr.Name name -> frame.unbind(name.id());
            case Expr.Display display -> display.elements().forEach(this::delete);
            default -> Expressions.forEachChild(target, this::evaluate);
        }
    }

    void defaults(List<Parameter> parameters) {
        parameters.forEach(parameter -> parameter.defaultValue().ifPresent(this::evaluate));
    }

    void bind(Expr.Name target, Reference value) {
        Place place = new Place(suite, target.range());
        frame.bind(target.id(), value.withTrails(trail -> trail.bound(place, target.id())));
    }

    /// Whether a test is settled before the program runs.
    static Optional<Boolean> truth(Expr test) {
        return switch (test) {
            case Expr.Constant constant ->
                switch (constant.text()) {
                    case "True", "..." -> Optional.of(true);
                    case "False", "None", "0" -> Optional.of(false);
                    default -> constant.text().matches("[1-9][0-9]*") ? Optional.of(true) : Optional.empty();
                };
            case Expr.Str string -> Optional.of(!string.value().isEmpty());
            case Expr.Name name when name.id().equals("TYPE_CHECKING") -> Optional.of(false);
            case Expr.Attribute attribute when attribute.attr().equals("TYPE_CHECKING") -> Optional.of(false);
            case Expr.UnaryOp operation
            when operation.operator().equals("not") ->
                truth(operation.operand()).map(value -> !value);
            case Expr.BoolOp operation -> {
                Optional<Boolean> left = truth(operation.left());
                Optional<Boolean> right = truth(operation.right());
                boolean deciding = !operation.and();
                if (left.equals(Optional.of(deciding)) || right.equals(Optional.of(deciding))) {
                    yield Optional.of(deciding);
                }
                yield left.isPresent() && right.isPresent() ? Optional.of(!deciding) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Reference member(Reference owner, String attr) {
        Reference members = Reference.NOTHING;
        for (var entry : owner.values().entrySet()) {
            Optional<Value> member = targets.member(entry.getKey(), attr);
            if (member.isPresent()) {
                members = members.or(Reference.to(member.get(), entry.getValue()));
            }
        }
        return members;
    }

    private Reference call(Expr.Call call) {
        Reference callee = evaluate(call.func());
        for (Argument argument : call.arguments()) {
            evaluate(argument.value());
        }
        calls.note(suite, call, callee);
        return Reference.NOTHING;
    }

    private Reference conditional(Expr.IfExp conditional) {
        evaluate(conditional.test());
        Optional<Boolean> truth = truth(conditional.test());
        if (truth.isPresent()) {
            return evaluate(truth.get() ? conditional.body() : conditional.orElse());
        }
        State before = frame.state().copy();
        Reference body = evaluate(conditional.body());
        State afterBody = frame.state();
        frame.flowTo(before);
        Reference orElse = evaluate(conditional.orElse());
        frame.flowTo(frame.join(afterBody, frame.state()));
        return body.or(orElse);
    }

    /// Modules and functions are true, so `and` gives them only as its right side.
    private Reference booleanOperation(Expr.BoolOp operation) {
        Reference left = evaluate(operation.left());
        Optional<Boolean> truth = truth(operation.left());
        if (truth.isPresent() && truth.get() != operation.and()) {
            return left;
        }
        State withoutRight = frame.state().copy();
        Reference right = evaluate(operation.right());
        if (truth.isEmpty()) {
            frame.flowTo(frame.join(withoutRight, frame.state()));
        }
        return operation.and() ? right : left.or(right);
    }

    /// The first iterable belongs to the block around the comprehension, all else to the
    /// comprehension's own.
    private Reference comprehension(Expr.Comprehension comprehension) {
        boolean entered = false;
        for (Expr.Comprehension.Clause clause : comprehension.clauses()) {
            switch (clause) {
                case Expr.Comprehension.For loop -> {
                    Reference element = element(loop.iterable());
                    if (!entered) {
                        frame.enterComprehension();
                        entered = true;
                    }
                    assignInComprehension(loop.target(), element);
                }
                case Expr.Comprehension.If condition -> evaluate(condition.test());
            }
        }
        comprehension.results().forEach(this::evaluate);
        if (entered) {
            frame.leaveComprehension();
        }
        return Reference.NOTHING;
    }

    /// What a loop over the expression yields: any element of a display.
    Reference element(Expr iterable) {
        if (iterable instanceof Expr.Display display) {
            Reference elements = Reference.NOTHING;
            for (Expr element : display.elements()) {
                elements = elements.or(evaluate(element));
            }
            return elements;
        }
        evaluate(iterable);
        return Reference.NOTHING;
    }

    private void assignInComprehension(Expr target, Reference value) {
        switch (target) {
            case Expr.Name name -> frame.bindInComprehension(name.id(), value);
            case Expr.Starred starred -> assignInComprehension(starred.value(), Reference.NOTHING);
            case Expr.Display display ->
                display.elements().forEach(part -> assignInComprehension(part, Reference.NOTHING));
            default -> Expressions.forEachChild(target, this::evaluate);
        }
    }

    /// What an expression is, and what its elements are where it displays a known number of them.
    private record Pieces(Reference whole, Optional<List<Pieces>> elements) {
        static Pieces unknown() {
            return new Pieces(Reference.NOTHING, Optional.empty());
        }
    }

    private Pieces pieces(Expr value) {
        if (value instanceof Expr.Display display
                && display.elements().stream().noneMatch(Expr.Starred.class::isInstance)) {
            List<Pieces> elements =
                    display.elements().stream().map(this::pieces).toList();
            return new Pieces(Reference.NOTHING, Optional.of(elements));
        }
        return new Pieces(evaluate(value), Optional.empty());
    }

    private void assign(Expr target, Pieces value) {
        if (!(target instanceof Expr.Display display) || value.elements().isEmpty()) {
            assign(target, value.whole());
            return;
        }
        List<Expr> parts = display.elements();
        List<Pieces> pieces = new ArrayList<>(value.elements().get());
        int star = starredAt(parts);
        if (star >= 0 && pieces.size() >= parts.size() - 1) {
            int taken = pieces.size() - (parts.size() - 1);
            pieces.subList(star, star + taken).clear();
            pieces.add(star, Pieces.unknown());
        }
        for (int at = 0; at < parts.size(); at++) {
            assign(parts.get(at), pieces.size() == parts.size() ? pieces.get(at) : Pieces.unknown());
        }
    }

    private static int starredAt(List<Expr> parts) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at) instanceof Expr.Starred) {
                return at;
            }
        }
        return -1;
    }
}
