package dev.earshot.python.machine.call;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sources;
import dev.earshot.python.machine.expression.Expressions;
import dev.earshot.python.machine.expression.Generator;
import dev.earshot.python.machine.statement.Statements;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/// Calls of functions of the program: which ones are followed into and how deep, and which are put off until somebody
/// asks for what they give.
final class FunctionCalls {
    /// How many calls deep functions are followed into; CPython's own limit is 1,000.
    private static final int DEEPEST = 40;

    /// How often a function may be in the midst of being run.
    private static final int MOST_RECURSION = 6;

    /// The same where it is called with values that are all known, and so is likely to come to an end.
    private static final int MOST_KNOWN_RECURSION = 24;

    /// How many calls deep functions are followed into that make no difference but by what they give, and cost little.
    private static final int MOST_ASIDES = 3;

    /// The same for any function, as long as not much has been spent on such ones.
    private static final int MOST_DIGRESSIONS = 24;

    private final Machine machine;
    private final Parameters parameters;
    private final Returning returning;
    private final ComputedCalls computed;
    private final Deque<Node> running = new ArrayDeque<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private boolean followsAll;
    private int asides;

    FunctionCalls(Machine machine) {
        this.machine = machine;
        this.parameters = new Parameters(machine);
        this.returning = new Returning(machine);
        this.computed = new ComputedCalls(machine);
    }

    /// What a call gives, as far as it is computed or followed.
    Reference run(Obj.Function function, Arguments arguments, Context context) {
        return computed.call(function, arguments, context).orElseGet(() -> follow(function, arguments, context));
    }

    Optional<Reference> compute(Obj.Function function, Context context) {
        return computed.call(function, Arguments.NONE, context);
    }

    private Reference follow(Obj.Function function, Arguments arguments, Context context) {
        boolean defers = function.node() instanceof Stmt.FunctionDef asked
                && (asked.isAsync() || machine.facts().names(asked).yields());
        if (defers || makesADifference(function, arguments)) {
            return follow(function, arguments, context, defers);
        }
        boolean cheap = asides < MOST_ASIDES && machine.facts().isCheap(function.node());
        if (cheap || (asides < MOST_DIGRESSIONS && machine.effort().mayDigress())) {
            asides++;
            long before = machine.effort().spent();
            Reference result = follow(function, arguments, context, false);
            asides--;
            if (asides == 0) {
                machine.effort().digressed(machine.effort().spent() - before);
            }
            return result;
        }
        machine.library().leaveSight(machine);
        machine.raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    private boolean makesADifference(Obj.Function function, Arguments arguments) {
        return followsAll
                || isSpecial(function)
                || machine.relevance().isOfInterest(function)
                || machine.followsValueOf(function)
                || returning.mayFail(function)
                || arguments.all().stream()
                        .anyMatch(each -> machine.relevance().matters(each)
                                || machine.relevance().isWord(each));
    }

    private Reference follow(Obj.Function function, Arguments arguments, Context context, boolean defers) {
        if (isInTheMidstOf(function, areKnown(arguments) ? MOST_KNOWN_RECURSION : MOST_RECURSION)
                || running.size() >= DEEPEST
                || machine.effort().isSpent()) {
            arguments.all().forEach(machine::escape);
            machine.functions().leaveOut(function);
            machine.library().leaveSight(machine);
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        if (arguments.openPositional() || arguments.openKeywords()) {
            machine.raising().mayFail("TypeError");
        } else if (machine.raising().isGuarded() && arguments.areRefusedBy(Parameter.of(function.node()), true)) {
            return machine.raising().raise("TypeError");
        }
        Frame frame = context.frame(
                function, () -> Frame.ofFunction(function, machine.facts().names(function.node())));
        machine.functions().execute(function.node());
        if (defers && function.node() instanceof Stmt.FunctionDef definition) {
            return defer(function, definition, arguments, frame, context);
        }
        machine.forget(frame);
        parameters.bind(function, arguments, frame, context);
        return within(function, frame, () -> body(function, frame, context));
    }

    @SuppressWarnings("ReferenceEquality") // two functions may be written alike
    private boolean isInTheMidstOf(Obj.Function function, int most) {
        int times = 0;
        for (Node node : running) {
            times += node == function.node() ? 1 : 0;
        }
        return times >= most;
    }

    private static boolean areKnown(Arguments arguments) {
        return !arguments.openPositional()
                && !arguments.openKeywords()
                && arguments.all().stream().allMatch(each -> each.only().isPresent());
    }

    /// A call of a generator's or a coroutine's function, which runs when somebody asks.
    private Reference defer(
            Obj.Function function, Stmt.FunctionDef definition, Arguments arguments, Frame frame, Context context) {
        Supplier<Statements> block = () -> new Statements(machine, frame, function.suite(), context);
        Reference deferred;
        if (frame.names().yields()) {
            Obj.Container iterator = context.object(
                    function, "generator", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
            rebind(function, arguments, frame, context, machine.sources().isPending(iterator));
            deferred = machine.sources()
                    .defer(
                            iterator,
                            each -> within(function, frame, () -> {
                                Generator generator = new Generator(machine, iterator, each);
                                Reference given = machine.raising()
                                        .withoutStop(() -> block.get().runGenerator(definition, generator));
                                machine.write(Sources.returned(iterator), given);
                                return given;
                            }));
            machine.sources().noteBeginning(iterator, () -> rebind(function, arguments, frame, context, false));
            if (cleansUp(definition)) {
                machine.sources().noteThatItCleansUp(iterator);
            }
        } else {
            Obj.Coroutine coroutine = context.object(
                    function,
                    "coroutine",
                    Obj.Coroutine.class,
                    () -> new Obj.Coroutine(() -> within(
                            function,
                            frame,
                            () -> machine.raising()
                                    .withoutStop(() -> block.get().runFunction(definition)))));
            rebind(function, arguments, frame, context, machine.coroutines().isPending(coroutine));
            deferred = machine.coroutines().create(coroutine);
        }
        if (machine.relevance().isOfInterest(function)
                || arguments.all().stream().anyMatch(machine.relevance()::matters)) {
            deferred.only().ifPresent(object -> machine.relevance().noteThatItMatters((Obj) object));
        }
        return deferred;
    }

    /// Whether something is done where a function is left in the midst.
    private static boolean cleansUp(Stmt.FunctionDef definition) {
        boolean[] cleans = {false};
        Blocks.forEach(
                definition.body(), inner -> cleans[0] |= inner instanceof Stmt.Try || inner instanceof Stmt.With);
        return cleans[0];
    }

    /// Binds the parameters anew, or to more, where they are still to be used.
    private void rebind(Obj.Function function, Arguments arguments, Frame frame, Context context, boolean more) {
        State before = machine.fork();
        machine.forget(frame);
        parameters.bind(function, arguments, frame, context);
        if (more) {
            machine.flowTo(machine.state().join(before));
        }
    }

    private Reference body(Obj.Function function, Frame frame, Context context) {
        return switch (function.node()) {
            case Stmt.FunctionDef definition ->
                new Statements(machine, frame, function.suite(), context).runFunction(definition);
            case Expr.Lambda lambda -> {
                machine.effort().spend(); // its body is a `return`
                yield new Expressions(machine, frame, function.suite(), context).evaluate(lambda.body());
            }
            default -> Reference.UNKNOWN;
        };
    }

    private Reference within(Obj.Function function, Frame frame, Supplier<Reference> body) {
        if (running.size() >= DEEPEST || machine.effort().isSpent()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        machine.functions().begin(function);
        running.push(function.node());
        frames.push(frame);
        try {
            return body.get();
        } finally {
            running.pop();
            frames.pop();
            if (!frame.names().hasInnerBlocks()) {
                machine.forget(frame); // nobody can see its names any more
            }
        }
    }

    Collection<Frame> frames() {
        return frames;
    }

    boolean isRunning(Obj.Function function) {
        return running.contains(function.node());
    }

    void followAll(Runnable code) {
        boolean before = followsAll;
        followsAll = true;
        code.run();
        followsAll = before;
    }

    /// A method by which Python itself asks: what it gives decides on the flow.
    private static boolean isSpecial(Obj.Function function) {
        return function.node() instanceof Stmt.FunctionDef definition
                && definition.name().startsWith("__")
                && definition.name().endsWith("__");
    }
}
