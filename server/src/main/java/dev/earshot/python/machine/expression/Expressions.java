package dev.earshot.python.machine.expression;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Defaults;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Slices;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Suite;
import java.util.List;
import java.util.Optional;

/// Evaluates expressions of one code block in Python's order (reference manual, 6): what each may refer
/// to, which calls it makes, which names it binds.
public final class Expressions {
    private final Machine machine;
    private final Frame frame;
    private final Suite suite;
    private final Context context;
    private final Literals literals;
    private final Displays displays;
    private final CallExpressions calls;
    private final AssignmentTargets targets;
    private Optional<Generator> generator = Optional.empty();

    public Expressions(Machine machine, Frame frame, Suite suite, Context context) {
        this.machine = machine;
        this.frame = frame;
        this.suite = suite;
        this.context = context;
        this.literals = new Literals(machine, this);
        this.displays = new Displays(machine, this, context);
        this.calls = new CallExpressions(machine, this, suite);
        this.targets = new AssignmentTargets(machine, this, frame, suite);
    }

    public Displays displays() {
        return displays;
    }

    public CallExpressions calls() {
        return calls;
    }

    /// What values are assigned to in the block.
    public AssignmentTargets targets() {
        return targets;
    }

    Context context() {
        return context;
    }

    /// A function that stands around the block.
    Obj.Function function(Expr.Lambda lambda) {
        return new Obj.Function(lambda, suite, frame.around(), Optional.empty());
    }

    /// The block is a generator's.
    public void yieldTo(Generator by) {
        generator = Optional.of(by);
    }

    public Reference evaluate(Expr expression) {
        return switch (expression) {
            case Expr.Name name -> machine.names().load(frame, name.id(), !suite.broken());
            case Expr.Constant constant -> Literals.constant(constant);
            case Expr.Str string -> Reference.literal(string.value());
            case Expr.Bytes bytes -> Reference.to(new Constant(new Constant.Bytes(bytes.octets())));
            case Expr.JoinedStr joined -> literals.joined(joined.values());
            case Expr.Formatted formatted -> literals.formatted(formatted);
            case Expr.Attribute _, Expr.Subscript _ ->
                targets.single(expression).load();
            case Expr.Call call -> calls.call(call);
            case Expr.IfExp conditional -> conditional(conditional);
            case Expr.BoolOp operation -> booleanOperation(operation);
            case Expr.Compare compare -> compare(compare);
            case Expr.UnaryOp operation -> unary(operation);
            case Expr.BinOp operation -> binary(operation);
            case Expr.NamedExpr named -> {
                Reference value = evaluate(named.value());
                targets.bind(named.target(), value);
                yield value;
            }
            case Expr.Lambda lambda -> function(lambda, lambda.parameters());
            case Expr.Comprehension comprehension -> comprehension(comprehension);
            case Expr.Display display -> displays.display(display);
            case Expr.Dict dict -> displays.dict(dict);
            case Expr.Starred starred -> evaluate(starred.value());
            case Expr.Await awaited -> machine.coroutines().await(evaluate(awaited.value()), site(awaited));
            case Expr.Yield yield -> {
                Reference value = yield.value().map(this::evaluate).orElse(Reference.to(Constant.NONE));
                yield generator
                        .map(by -> yield.from() ? by.yieldFrom(value, site(yield)) : by.handOn(value))
                        .orElse(Reference.UNKNOWN);
            }
            case Expr.Slice slice -> Slices.evaluated(slice, this::evaluate);
            case Expr.Parts parts -> {
                parts.parts().forEach(this::evaluate);
                yield Reference.UNKNOWN;
            }
        };
    }

    /// A function defined here, its defaults evaluated.
    public Reference function(Node definition, List<Parameter> parameters) {
        Obj.Function function = context.object(
                definition,
                "function in " + System.identityHashCode(frame),
                Obj.Function.class,
                () -> new Obj.Function(
                        definition,
                        suite,
                        frame.lexical(),
                        frame.owner() instanceof Obj.ClassObject type ? Optional.of(type) : Optional.empty()));
        for (Parameter parameter : parameters) {
            // In a loop this is one function for several, each with its own defaults.
            parameter
                    .defaultValue()
                    .ifPresent(value -> machine.write(
                            Defaults.cell(function, parameter),
                            machine.read(Defaults.cell(function, parameter))
                                    .bound()
                                    .or(evaluate(value))));
        }
        machine.functions().define(function);
        return Reference.to(function);
    }

    public Site site(Expr at) {
        return at instanceof Expr.Call call
                ? new Site(machine, frame, suite, context, call)
                : new Site(machine, frame, suite, context, callInPlaceOf(at));
    }

    /// An operation that calls a method without saying so: `x.y` of a property, `x[y]`, `for`.
    private Expr.Call callInPlaceOf(Expr at) {
        return context.implicitCall(at);
    }

    private Reference conditional(Expr.IfExp conditional) {
        Reference test = evaluate(conditional.test());
        Optional<Boolean> truth = Truth.of(conditional.test(), test, machine);
        if (truth.isPresent()) {
            return evaluate(truth.get() ? conditional.body() : conditional.orElse());
        }
        return machine.either(List.of(() -> evaluate(conditional.body()), () -> evaluate(conditional.orElse())));
    }

    private Reference booleanOperation(Expr.BoolOp operation) {
        Reference left = evaluate(operation.left());
        Optional<Boolean> truth = Truth.of(operation.left(), left, machine);
        if (truth.isPresent()) {
            return truth.get() == operation.and() ? evaluate(operation.right()) : left;
        }
        Reference kept = Truth.onlyThose(left, !operation.and());
        return machine.either(List.of(() -> kept, () -> evaluate(operation.right())));
    }

    private Reference compare(Expr.Compare compare) {
        if (compare.operands().size() != compare.operators().size() + 1) {
            compare.operands().forEach(this::evaluate);
            return Reference.UNKNOWN;
        }
        Reference left = evaluate(compare.operands().getFirst());
        for (int at = 0; ; at++) {
            Reference right = evaluate(compare.operands().get(at + 1));
            Reference holds =
                    new Operation(site(compare)).comparison(compare.operators().get(at), left, right);
            int next = at + 1;
            if (next == compare.operators().size()) {
                return holds;
            }
            Optional<Boolean> truth = Truth.of(holds, machine);
            if (truth.isEmpty()) {
                machine.maybe(() -> compareRest(compare, next, right));
                return Reference.UNKNOWN;
            }
            if (!truth.get()) {
                return holds; // nothing behind it is evaluated (reference manual, 6.10)
            }
            left = right;
        }
    }

    /// Does what is done behind a comparison of which it is not known whether it holds.
    private void compareRest(Expr.Compare compare, int from, Reference before) {
        Reference left = before;
        for (int at = from; at < compare.operators().size(); at++) {
            Reference right = evaluate(compare.operands().get(at + 1));
            Reference holds =
                    new Operation(site(compare)).comparison(compare.operators().get(at), left, right);
            if (!Truth.of(holds, machine).orElse(true)) {
                return;
            }
            left = right;
        }
    }

    private Reference binary(Expr.BinOp operation) {
        Reference left = operand(operation.left(), operation.operator());
        Reference right = operand(operation.right(), operation.operator());
        if (left.only().orElse(null) instanceof Obj.Container) {
            Optional<Reference> own =
                    machine.library().operate(operation.operator(), List.of(left, right), site(operation));
            if (own.isPresent()) {
                return own.get();
            }
        }
        if (Displays.refuse(operation.operator(), left, right)) {
            return machine.raising().fail("TypeError");
        }
        boolean ofSets = (Sets.isLikeSet(left) || Sets.isLikeSet(right)) && "|&-^".contains(operation.operator());
        if (operation.operator().equals("+") || operation.operator().equals("|") || ofSets) {
            Optional<Reference> merged = displays.merged(operation, operation.operator(), left, right);
            if (merged.isPresent()) {
                return merged.get();
            }
        }
        if (operation.operator().equals("*")) {
            Optional<Reference> repeated = displays.repeated(operation, left, right);
            if (repeated.isPresent()) {
                return repeated.get();
            }
        }
        return new Operation(site(operation)).binary(operation.operator(), left, right);
    }

    /// An operand, or the container that it is as an instance of a subclass.
    private Reference operand(Expr written, String operator) {
        Reference operand = evaluate(written);
        return "+|&-^*".contains(operator)
                ? machine.builtInBases().operand(operand, Operation.BINARY.getOrDefault(operator, operator))
                : operand;
    }

    private Reference unary(Expr.UnaryOp operation) {
        Reference operand = evaluate(operation.operand());
        return new Operation(site(operation)).unary(operation.operator(), operand);
    }

    private Reference comprehension(Expr.Comprehension comprehension) {
        Frame inner = context.frame(
                comprehension, () -> Frame.ofComprehension(machine.facts().names(comprehension), frame));
        Expressions inside = new Expressions(machine, inner, suite, context);
        return new Comprehension(machine, comprehension, context, inside).evaluate(this);
    }
}
