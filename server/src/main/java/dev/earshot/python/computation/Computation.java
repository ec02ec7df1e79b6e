package dev.earshot.python.computation;

import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.code.Computable;
import dev.earshot.python.code.LocalNames;
import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.Plain;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.constant.Yielded;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One call of a function of the program that is computed, with all calls that it makes.
final class Computation {
    /// Functions within one another.
    private static final int DEEPEST = 200;

    /// A value of more parts is not given back.
    private static final int MOST_PARTS = 4_096;

    private final Surroundings surroundings;
    private final CodeFacts facts;
    private final Set<Object> lent = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> called = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Result.Seen, Object> seen = new LinkedHashMap<>();
    private final IdentityHashMap<Node, Body> bodies = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, Object> literals = new IdentityHashMap<>();
    private final int mostSteps;
    private int stepsLeft;
    private int depth;
    private int parts;

    /// @param mostSteps expressions and statements that are evaluated before it is given up
    Computation(Surroundings surroundings, CodeFacts facts, int mostSteps) {
        this.surroundings = surroundings;
        this.facts = facts;
        this.mostSteps = mostSteps;
        this.stepsLeft = mostSteps;
    }

    /// What the function gives for plain arguments: a plain value of its own.
    ///
    /// @throws Unsettled where it does anything but make one value of others, or takes too long
    /// @throws Refusal where Python raises
    Object call(Obj.Function function, Given given) {
        given.positional().forEach(this::lend);
        given.keywords().values().forEach(this::lend);
        try {
            return returned(callOwn(function, given));
        } catch (UnsupportedOperationException | ConcurrentModificationException _) {
            throw new Unsettled(); // somebody else's list is changed, or one that is gone through
        } catch (StackOverflowError _) {
            throw new Unsettled(); // a list that holds itself
        }
    }

    /// The functions of the program that it has called.
    List<Node> called() {
        return List.copyOf(called);
    }

    /// What it has looked at outside of itself.
    Map<Result.Seen, Object> seen() {
        return seen;
    }

    /// How many steps it has taken.
    int steps() {
        return mostSteps - stepsLeft;
    }

    /// What others hold must not be given back as if it were new.
    private void lend(Object value) {
        if (isChangeable(value)) {
            lent.add(value);
        }
        Values.parts(value).forEach(this::lend);
    }

    private Object returned(Object value) {
        if (value instanceof Iterator<?> iterator) {
            if (!lent.isEmpty()) {
                throw new Unsettled(); // they may be changed before it is gone through
            }
            List<Object> items = Values.items(iterator, this);
            items.forEach(this::returned);
            return new Yielded(items);
        }
        if (lent.contains(value) || !Values.isPlain(value) || ++parts > MOST_PARTS) {
            throw new Unsettled();
        }
        Values.parts(value).forEach(this::returned);
        return value;
    }

    void step() {
        if (--stepsLeft < 0) {
            throw new Unsettled();
        }
    }

    Object load(Locals scope, String name) {
        return scope.load(name, this);
    }

    /// A literal, which is read once.
    Object literal(Expr written) {
        return literals.computeIfAbsent(written, Literals::value);
    }

    /// The names that a block of its own binds.
    LocalNames names(Expr.Comprehension comprehension) {
        return facts.names(comprehension);
    }

    /// What a name refers to that no block of the computation binds.
    Object loadAround(Obj.Function function, String name) {
        return look(new Result.Name(function, name));
    }

    /// What something of the library has under a name.
    Object member(External owner, String name) {
        return look(new Result.Member(owner, name));
    }

    /// What is there is looked at once: nothing changes it meanwhile.
    private Object look(Result.Seen place) {
        Object value = seen.computeIfAbsent(place, _ -> place.in(surroundings));
        if (value == Result.Open.OPEN) {
            throw new Unsettled();
        }
        lend(value);
        return value;
    }

    private static boolean isChangeable(Object value) {
        return value instanceof List<?> || value instanceof Map<?, ?> || value instanceof Set<?>;
    }

    /// What a function of the library gives.
    Object ask(External function, Given given) {
        return surroundings.call(function, given);
    }

    /// Calls whatever can be called.
    Object call(Object callee, Given given) {
        return switch (callee) {
            case Closure closure -> {
                Locals scope = closure.home().inner(facts.names(closure.node()));
                yield run(closure.node(), given, scope);
            }
            case Obj.Function function -> callOwn(function, given);
            case External function -> BuiltIns.call(function, given, this);
            case Method method -> method.call(given, this);
            default -> throw new Unsettled();
        };
    }

    private Object callOwn(Obj.Function function, Given given) {
        if (facts.names(function.node()).bindsWhatIsAround()) {
            throw new Unsettled(); // somebody else sees it
        }
        called.add(function.node());
        return run(function.node(), given, new Locals(facts.names(function.node()), null, function));
    }

    /// Runs a function; of a generator all at once, where nobody can see when it does what.
    private Object run(Node function, Given given, Locals scope) {
        Body body = bodies.computeIfAbsent(function, Computation::body);
        if (++depth > DEEPEST || (body.yields() && (scope.isInner() || isLentAnything(given)))) {
            throw new Unsettled();
        }
        bind(Parameter.of(function), given, scope);
        Optional<Object> value = new ComputedStatements(this, scope).run(body.statements());
        depth--;
        return body.yields() ? scope.yielded().iterator() : value.orElse(Plain.NONE);
    }

    private static boolean isLentAnything(Given given) {
        return given.positional().stream().anyMatch(Computation::isChangeable)
                || given.keywords().values().stream().anyMatch(Computation::isChangeable);
    }

    private record Body(List<Stmt> statements, boolean yields) {}

    private static Body body(Node function) {
        return switch (function) {
            case Stmt.FunctionDef definition
            when Computable.isAllowed(definition) -> new Body(definition.body(), Computable.yields(definition.body()));
            case Expr.Lambda lambda ->
                new Body(List.of(new Stmt.Return(lambda.range(), Optional.of(lambda.body()))), false);
            default -> throw new Unsettled();
        };
    }

    private void bind(List<Parameter> parameters, Given given, Locals scope) {
        int used = 0;
        int positional = 0;
        for (Parameter parameter : parameters) {
            boolean byPlace = parameter.kind() != Parameter.Kind.KEYWORD_ONLY;
            Object value;
            if (byPlace && positional < given.positional().size()) {
                value = given.positional().get(positional++);
                used++;
            } else if (parameter.kind() != Parameter.Kind.POSITIONAL_ONLY
                    && given.keywords().containsKey(parameter.name())) {
                value = given.keywords().get(parameter.name());
                used++;
            } else {
                value = byDefault(parameter);
            }
            scope.store(parameter.name(), value);
        }
        if (used != given.size()) {
            throw new Unsettled();
        }
    }

    /// A default that is the same each time.
    private static Object byDefault(Parameter parameter) {
        return Literals.value(parameter.defaultValue().orElseThrow(Unsettled::new));
    }
}
