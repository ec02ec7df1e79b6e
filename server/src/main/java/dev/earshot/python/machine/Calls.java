package dev.earshot.python.machine;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Calls: of functions of the program, which are followed into, of its classes, and of what the library
/// knows. What is called beyond that is unknown, and so is what it gives.
public final class Calls {
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

    private static final External CONTEXT_DECORATOR = new External("contextlib.ContextDecorator");

    private final Machine machine;
    private final Parameters parameters;
    private final Returning returning;
    private final UnseenCalls unseen;
    private final Deque<Node> running = new ArrayDeque<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private boolean followsAll;
    private int asides;

    Calls(Machine machine) {
        this.machine = machine;
        this.parameters = new Parameters(machine);
        this.returning = new Returning(machine);
        this.unseen = new UnseenCalls(machine);
    }

    /// What a call of `callee` gives.
    public Reference call(Reference callee, Arguments arguments, Site site) {
        return call(callee, arguments, site, Optional.of(site.callee()));
    }

    /// Calls what was passed as an argument, for its sake: a target is found where it was passed.
    public Reference callPassed(Obj.Passed callee, Arguments arguments, Site site) {
        return call(callee.value(), arguments, site, callee.place());
    }

    private Reference call(Reference callee, Arguments arguments, Site site, Optional<Place> place) {
        if (!callee.hasValues()) {
            return callee.other() ? unseen.callUnknown(arguments, site) : Reference.NEVER;
        }
        if (callee.only().filter(Calls::isNothingToCall).isPresent()
                && machine.raising().isGuarded()) {
            return machine.raising().raise("TypeError");
        }
        List<Flow.Way> ways = new ArrayList<>();
        for (Map.Entry<Value, Trail> entry : callee.values().entrySet()) {
            ways.add(() -> call(entry.getKey(), entry.getValue(), arguments, site, place));
        }
        if (callee.other()) {
            ways.add(() -> unseen.callUnknown(arguments, site));
        }
        return machine.either(ways);
    }

    private static boolean isNothingToCall(Value callee) {
        return callee instanceof Constant
                || (callee instanceof Obj.Container container
                        && container.source().isEmpty());
    }

    private Reference call(Value callee, Trail trail, Arguments arguments, Site site, Optional<Place> place) {
        return switch (callee) {
            case External external -> {
                if (machine.raising().isGuarded() && isRefused(external, arguments)) {
                    yield machine.raising().raise("TypeError");
                }
                if (machine.targets().contains(external.path())) {
                    machine.found().add(place.orElse(site.callee()), external, trail, arguments);
                    arguments.all().forEach(machine::escape);
                    yield machine.library().call(external, arguments, site).orElse(Reference.UNKNOWN);
                }
                yield machine.library().call(external, arguments, site).orElseGet(() -> unseen.call(arguments, site));
            }
            case Bound(External external, Value self)
            when !machine.targets().contains(external.path()) -> {
                String method = external.path().substring(external.path().lastIndexOf('.') + 1);
                yield machine.library()
                        .callMethod(Reference.to(self), method, arguments, site)
                        .or(() -> machine.library()
                                .call(external, arguments.behind(Obj.Passed.unwritten(Reference.to(self))), site))
                        .orElseGet(() -> unseen.call(arguments, site));
            }
            case Bound(Value function, Value self) ->
                call(function, trail, arguments.behind(Obj.Passed.unwritten(Reference.to(self))), site, place);
            case Obj.Function function -> run(function, arguments, site);
            case Obj.ClassObject type -> {
                Reference own = machine.classAttributes().ofMetaclass(type, "__call__", site);
                yield own.hasValues()
                        ? call(own, arguments, site, place)
                        : machine.instances().instantiate(type, arguments, site);
            }
            case Obj.Callable callable -> machine.library().call(callable, arguments, site);
            case Obj.Instance instance -> {
                Reference method = machine.classAttributes().special(instance, "__call__", site);
                boolean decorates = !method.hasValues()
                        && Inheritance.linear(instance.type()).contains(CONTEXT_DECORATOR);
                yield decorates ? decorated(instance, arguments, site) : call(method, arguments, site, place);
            }
            case Obj.Descriptor descriptor -> call(descriptor.function(), arguments, site, place);
            case Obj.Container manager
            when manager.source().isPresent() -> {
                machine.sources().force(manager); // a context manager that decorates a function
                yield arguments.value(0, "func");
            }
            case Constant _, Obj _ -> Reference.NEVER; // it cannot be called
        };
    }

    /// A function that is run within a context manager each time that it is called; a method is taken for itself.
    private Reference decorated(Obj.Instance manager, Arguments arguments, Site site) {
        boolean isMethod = arguments.value(0, "func").only().orElse(null) instanceof Obj.Function function
                && function.owner().isPresent();
        return isMethod
                ? arguments.value(0, "func")
                : machine.library()
                        .call(CONTEXT_DECORATOR, arguments.behind(Obj.Passed.unwritten(Reference.to(manager))), site)
                        .orElse(arguments.value(0, "func"));
    }

    /// Whether a target surely takes no such arguments.
    private boolean isRefused(External external, Arguments arguments) {
        if (!machine.targets().contains(external.path())) {
            return false;
        }
        List<String> parameters = machine.targets().hook(external.path()).parameters();
        return arguments.positional().size() > parameters.size()
                || arguments.keywords().stream().anyMatch(each -> !parameters.contains(each.keyword()));
    }

    /// Runs a function of the program with the given arguments.
    Reference run(Obj.Function function, Arguments arguments, Site site) {
        return machine.places()
                .calledAt(
                        site.callee(),
                        () -> run(function, arguments, site.context().into(site.call())));
    }

    /// Runs a function that somebody may call who is not seen.
    public void runUnseen(Obj.Function function, Reference self, Context context) {
        List<Obj.Passed> first = self.hasValues() ? List.of(Obj.Passed.unwritten(self)) : List.of();
        Expr.Call nowhere =
                machine.context().implicitCall(new Expr.Parts(function.node().range(), List.of()));
        Site site = new Site(machine, (Frame) function.home(), function.suite(), context, nowhere);
        // Nobody knows what is being handled by whoever calls it.
        machine.raising()
                .handle(
                        Reference.UNKNOWN,
                        () -> machine.library()
                                .runUnseen(
                                        function,
                                        self,
                                        given -> machine.escape(
                                                run(function, new Arguments(first, given, true, true), context)),
                                        site));
    }

    /// An instance made by somebody who is not seen.
    public Reference instantiateUnseen(Obj.ClassObject type, Obj.Function method) {
        Frame home = (Frame) method.home();
        Expr.Call nowhere =
                machine.context().implicitCall(new Expr.Parts(method.node().range(), List.of()));
        Site site = new Site(machine, home, method.suite(), machine.context(), nowhere);
        return machine.instances().instantiate(type, Arguments.unknown(), site);
    }

    private Reference run(Obj.Function function, Arguments arguments, Context context) {
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
        if (machine.raising().isGuarded() && Parameters.refuse(function, arguments)) {
            return machine.raising().raise("TypeError");
        }
        Frame frame = context.frame(
                function, () -> Frame.ofFunction(function, machine.facts().names(function.node())));
        machine.functions().execute(function.node());
        if (defers) {
            return defer(function, arguments, frame, context);
        }
        machine.forget(frame);
        parameters.bind(function, arguments, frame, context);
        return within(function, frame, () -> machine.code().body(function, frame, context));
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
    private Reference defer(Obj.Function function, Arguments arguments, Frame frame, Context context) {
        Reference deferred;
        if (frame.names().yields()) {
            Obj.Container iterator = context.object(
                    function, "generator", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
            rebind(function, arguments, frame, context, machine.sources().isPending(iterator));
            deferred = machine.sources()
                    .defer(
                            iterator,
                            each -> within(function, frame, () -> {
                                Reference given = machine.code().generator(function, frame, context, iterator, each);
                                machine.write(Sources.returned(iterator), given);
                                return given;
                            }));
        } else {
            Obj.Coroutine coroutine = context.object(
                    function,
                    "coroutine",
                    Obj.Coroutine.class,
                    () -> new Obj.Coroutine(
                            () -> within(function, frame, () -> machine.code().body(function, frame, context))));
            rebind(function, arguments, frame, context, machine.coroutines().isPending(coroutine));
            deferred = machine.coroutines().create(coroutine);
        }
        if (machine.relevance().isOfInterest(function)
                || arguments.all().stream().anyMatch(machine.relevance()::matters)) {
            deferred.only().ifPresent(object -> machine.relevance().noteThatItMatters((Obj) object));
        }
        return deferred;
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

    /// The frames of the functions that are in the midst of being run.
    public Collection<Frame> frames() {
        return frames;
    }

    /// Whether the function is in the midst of being run.
    boolean isRunning(Obj.Function function) {
        return running.contains(function.node());
    }

    /// Runs code of which every call is followed, whether it seems to matter or not.
    public void followAll(Runnable code) {
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
