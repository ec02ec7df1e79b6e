package dev.earshot.python.machine.call;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Calls;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls of whatever can be called: functions of the program, its classes and their instances, and what the library
/// knows.
/// What is called beyond that is not known, nor what it gives.
public final class FollowedCalls implements Calls {
    private static final External CONTEXT_DECORATOR = new External("contextlib.ContextDecorator");

    private final Machine machine;
    private final FunctionCalls functions;
    private final UnseenCalls unseen;

    public FollowedCalls(Machine machine) {
        this.machine = machine;
        this.functions = new FunctionCalls(machine);
        this.unseen = new UnseenCalls(machine);
    }

    @Override
    public Reference call(Reference callee, Arguments arguments, Site site) {
        return call(callee, arguments, site, Optional.of(site.callee()));
    }

    @Override
    public Reference callPassed(Obj.Passed callee, Arguments arguments, Site site) {
        return call(callee.value(), arguments, site, callee.place());
    }

    private Reference call(Reference callee, Arguments arguments, Site site, Optional<Place> place) {
        if (!callee.hasValues()) {
            return callee.other() ? unseen.callUnknown(arguments, site) : Reference.NEVER;
        }
        if (callee.only().filter(FollowedCalls::isNothingToCall).isPresent()
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
                        .orElseGet(() -> unseen.callMethod(external, self, arguments, site));
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
                        && Inheritance.linear(machine.classOf(instance)).contains(CONTEXT_DECORATOR);
                if (machine.classAttributes().surelyLacks(instance, "__call__")) {
                    yield machine.raising().fail("TypeError");
                }
                yield decorates ? decorated(instance, arguments, site) : call(method, arguments, site, place);
            }
            case Obj.Descriptor descriptor -> call(descriptor.function(), arguments, site, place);
            case Obj.Container manager when manager.source().isPresent() -> decorated(manager, arguments, site);
            case Constant _, Obj _ -> Reference.NEVER; // it cannot be called
        };
    }

    /// A function that is run within a context manager each time that it is called; a method is taken for itself.
    private Reference decorated(Obj manager, Arguments arguments, Site site) {
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

    private Reference run(Obj.Function function, Arguments arguments, Site site) {
        return machine.places()
                .calledAt(
                        site.callee(),
                        () -> run(function, arguments, site.context().into(site.call())));
    }

    @Override
    public Reference run(Obj.Function function, Arguments arguments, Context context) {
        return functions.run(function, arguments, context);
    }

    @Override
    public Optional<Reference> compute(Obj.Function function, Context context) {
        return functions.compute(function, context);
    }

    @Override
    public void followAll(Runnable code) {
        functions.followAll(code);
    }

    @Override
    public boolean isRunning(Obj.Function function) {
        return functions.isRunning(function);
    }

    @Override
    public Collection<Frame> frames() {
        return functions.frames();
    }
}
