package dev.earshot.python.machine;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evaluates expressions of one code block in Python's order (reference manual, 6): what each may refer
/// to, which calls it makes, which names it binds.
final class Expressions {
    private final Machine machine;
    private final Frame frame;
    private final Suite suite;
    private final Context context;
    private final Displays displays;
    private Optional<Generator> generator = Optional.empty();

    Expressions(Machine machine, Frame frame, Suite suite, Context context) {
        this.machine = machine;
        this.frame = frame;
        this.suite = suite;
        this.context = context;
        this.displays = new Displays(machine, this, context);
    }

    Displays displays() {
        return displays;
    }

    /// The block is a generator's.
    void yieldTo(Generator by) {
        generator = Optional.of(by);
    }

    Reference evaluate(Expr expression) {
        return switch (expression) {
            case Expr.Name name -> machine.names().load(frame, name.id(), !suite.broken());
            case Expr.Constant constant -> Operators.constant(constant);
            case Expr.Str string -> Reference.literal(string.value());
            case Expr.Bytes bytes -> Reference.to(new Constant(new Constant.Bytes(bytes.octets())));
            case Expr.JoinedStr joined -> joined(joined.values());
            case Expr.Formatted formatted -> formatted(formatted);
            case Expr.Attribute attribute ->
                machine.attributes().load(evaluate(attribute.value()), attribute.attr(), site(attribute));
            case Expr.Subscript subscript -> subscript(subscript);
            case Expr.Call call -> call(call);
            case Expr.IfExp conditional -> conditional(conditional);
            case Expr.BoolOp operation -> booleanOperation(operation);
            case Expr.Compare compare -> compare(compare);
            case Expr.UnaryOp operation -> unary(operation);
            case Expr.BinOp operation -> binary(operation);
            case Expr.NamedExpr named -> {
                Reference value = evaluate(named.value());
                bind(named.target(), value);
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
            case Expr.Slice slice -> {
                dev.earshot.syntax.ast.Expressions.forEachChild(slice, this::evaluate);
                yield Reference.UNKNOWN;
            }
            case Expr.Parts parts -> {
                parts.parts().forEach(this::evaluate);
                yield Reference.UNKNOWN;
            }
        };
    }

    /// Assigns `value` to `target` (reference manual, 7.2).
    void assign(Expr target, Reference value) {
        switch (target) {
            case Expr.Name name -> bind(name, value);
            case Expr.Starred starred -> assign(starred.value(), Reference.UNKNOWN);
            case Expr.Display display -> unpack(display, value);
            case Expr.Attribute attribute -> {
                Reference owner = evaluate(attribute.value());
                machine.attributes().stores().store(owner, attribute.attr(), value, site(attribute));
            }
            case Expr.Subscript subscript -> {
                Reference owner = evaluate(subscript.value());
                if (subscript.index() instanceof Expr.Slice slice) {
                    new Slices(machine, context).store(owner, slice, value, this);
                } else {
                    machine.subscripts().store(owner, evaluate(subscript.index()), value, site(subscript));
                }
            }
            default -> evaluate(target);
        }
    }

    void delete(Expr target) {
        switch (target) {
            case Expr.Name name -> machine.names().delete(frame, name.id());
            case Expr.Display display -> display.elements().forEach(this::delete);
            case Expr.Attribute attribute ->
                machine.attributes().stores().delete(evaluate(attribute.value()), attribute.attr(), site(attribute));
            case Expr.Subscript(var _, Expr value, Expr.Slice slice) ->
                new Slices(machine, context).delete(evaluate(value), slice, this);
            case Expr.Subscript subscript ->
                machine.subscripts().delete(evaluate(subscript.value()), evaluate(subscript.index()));
            default -> evaluate(target);
        }
    }

    void bind(Expr.Name target, Reference value) {
        Place place = new Place(suite, target.range());
        machine.names().store(frame, target.id(), value.withTrails(trail -> along(trail, place, target.id())));
    }

    private static Trail along(Trail trail, Place place, String name) {
        return trail.steps().isEmpty() ? trail : trail.bound(place, name);
    }

    /// A function defined here, its defaults evaluated.
    Reference function(Node definition, List<Parameter> parameters) {
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
                            Parameters.defaultCell(function, parameter),
                            machine.read(Parameters.defaultCell(function, parameter))
                                    .bound()
                                    .or(evaluate(value))));
        }
        machine.functions().define(function);
        return Reference.to(function);
    }

    Site site(Expr at) {
        return at instanceof Expr.Call call
                ? new Site(machine, frame, suite, context, call)
                : new Site(machine, frame, suite, context, callInPlaceOf(at));
    }

    /// An operation that calls a method without saying so: `x.y` of a property, `x[y]`, `for`.
    private Expr.Call callInPlaceOf(Expr at) {
        return context.implicitCall(at);
    }

    private Reference formatted(Expr.Formatted formatted) {
        Reference value = evaluate(formatted.value());
        Reference specification = joined(formatted.specification());
        return specification
                .onlyText()
                .map(text -> new Shown(machine).format(value, formatted.conversion(), text, site(formatted)))
                .orElse(Reference.UNKNOWN);
    }

    private Reference joined(List<Expr> parts) {
        Optional<String> text = Optional.of("");
        for (Expr part : parts) {
            Reference value = evaluate(part);
            Optional<String> next =
                    new Shown(machine).format(value, "", "", site(part)).onlyText();
            text = text.flatMap(before -> next.map(before::concat));
        }
        return text.map(Reference::text).orElse(Reference.UNKNOWN);
    }

    private Reference subscript(Expr.Subscript subscript) {
        Reference owner = evaluate(subscript.value());
        if (subscript.index() instanceof Expr.Slice slice) {
            return new Slices(machine, context).load(owner, slice, this);
        }
        Reference key = evaluate(subscript.index());
        return machine.subscripts().load(owner, key, site(subscript));
    }

    private Reference call(Expr.Call call) {
        Reference callee = evaluate(call.func());
        return machine.calls().call(callee, arguments(call), site(call));
    }

    /// A call for its effect only. What an unknown function is given makes no difference, unless it matters.
    void perform(Expr.Call call) {
        Reference callee = evaluate(call.func());
        int since = machine.wants().readsSoFar();
        Arguments arguments = arguments(call);
        if (!callee.hasValues() && arguments.all().stream().noneMatch(machine.relevance()::matters)) {
            machine.wants().dropReads(since);
        }
        machine.calls().call(callee, arguments, site(call));
    }

    private Arguments arguments(Expr.Call call) {
        List<Obj.Passed> positional = new ArrayList<>();
        List<Obj.Named> keywords = new ArrayList<>();
        boolean openPositional = false;
        boolean openKeywords = false;
        for (Argument argument : call.arguments()) {
            Reference value = evaluate(argument.value());
            Optional<Place> place =
                    Optional.of(new Place(suite, argument.value().range()));
            switch (argument.unpacking()) {
                case ITERABLE -> {
                    Optional<List<Reference>> items =
                            machine.items().inOrder(machine.iterators().taken(value, site(argument.value())));
                    if (items.isPresent() && !openPositional) {
                        items.get().forEach(item -> positional.add(new Obj.Passed(item, place)));
                    } else {
                        openPositional = true;
                    }
                }
                case MAPPING -> openKeywords |= !unpackMapping(value, keywords);
                case NONE -> {
                    Obj.Passed passed = new Obj.Passed(value, place);
                    if (argument.keyword().isPresent()) {
                        keywords.add(new Obj.Named(argument.keyword().get(), passed));
                    } else if (!openPositional) {
                        positional.add(passed);
                    }
                }
            }
        }
        return new Arguments(positional, keywords, openPositional, openKeywords);
    }

    /// Whether all keywords of the mapping are known.
    private boolean unpackMapping(Reference value, List<Obj.Named> keywords) {
        Optional<List<Obj.Named>> named = machine.items().keywords(value);
        named.ifPresent(keywords::addAll);
        return named.isPresent();
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
        List<Reference> operands =
                compare.operands().stream().map(this::evaluate).toList();
        if (operands.size() != compare.operators().size() + 1) {
            return Reference.UNKNOWN;
        }
        Reference whole = Reference.to(Constant.TRUE);
        for (int at = 0; at < compare.operators().size(); at++) {
            Reference left = operands.get(at);
            Reference right = operands.get(at + 1);
            String operator = compare.operators().get(at);
            whole = new Operation(site(compare)).comparison(operator, left, right);
            Optional<Boolean> truth = Truth.of(whole, machine);
            if (!truth.orElse(false)) {
                return truth.isPresent() || compare.operators().size() == 1 ? whole : Reference.UNKNOWN;
            }
        }
        return whole;
    }

    private Reference binary(Expr.BinOp operation) {
        Reference left = evaluate(operation.left());
        Reference right = evaluate(operation.right());
        if (left.only().orElse(null) instanceof Obj.Container) {
            Optional<Reference> own =
                    machine.library().operate(operation.operator(), List.of(left, right), site(operation));
            if (own.isPresent()) {
                return own.get();
            }
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

    private void unpack(Expr.Display target, Reference unpacked) {
        List<Expr> parts = target.elements();
        Optional<List<Reference>> fields = fieldsOf(unpacked);
        Reference value = fields.isPresent() ? unpacked : machine.iterators().taken(unpacked, site(target));
        Optional<List<Reference>> each = fields.or(() -> machine.items().inOrder(value));
        int star = -1;
        for (int at = 0; at < parts.size(); at++) {
            star = parts.get(at) instanceof Expr.Starred ? at : star;
        }
        if (each.isEmpty()
                || (star < 0 ? each.get().size() != parts.size() : each.get().size() < parts.size() - 1)) {
            boolean settled = !(value.only().orElse(null) instanceof Obj.Container container)
                    || machine.items().areSettled(container);
            if (each.isPresent() && settled) {
                machine.raising().fail("ValueError");
            }
            Reference any = each.isEmpty() ? machine.iterators().elements(value, site(target)) : Reference.NEVER;
            for (Expr part : parts) {
                if (part instanceof Expr.Starred starred) {
                    assign(starred.value(), displays.anyList(starred, any));
                } else {
                    assign(part, any);
                }
            }
            return;
        }
        List<Reference> items = each.get();
        int behind = parts.size() - 1 - star;
        for (int at = 0; at < parts.size(); at++) {
            if (at == star && parts.get(at) instanceof Expr.Starred starred) {
                assign(starred.value(), displays.list(starred, items.subList(star, items.size() - behind)));
            } else {
                assign(
                        parts.get(at),
                        star >= 0 && at > star ? items.get(items.size() - (parts.size() - at)) : items.get(at));
            }
        }
    }

    /// The fields of a named tuple.
    Optional<List<Reference>> fieldsOf(Reference value) {
        if (value.only().orElse(Constant.NONE) instanceof Obj.Instance instance
                && instance.type().isTuple()) {
            List<Reference> fields = new ArrayList<>();
            for (String field : instance.type().fields()) {
                fields.add(machine.read(Cell.attribute(instance, field)).bound());
            }
            return Optional.of(fields);
        }
        return Optional.empty();
    }
}
