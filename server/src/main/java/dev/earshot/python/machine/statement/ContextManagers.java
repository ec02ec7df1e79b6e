package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.Optional;
import java.util.stream.Stream;

/// Entering and leaving of contexts (reference manual, 3.3.9 and 3.4.4).
public final class ContextManagers {
    private final Machine machine;
    private final boolean isAsync;

    /// @param isAsync whether entering and leaving is waited for
    public ContextManagers(Machine machine, boolean isAsync) {
        this.machine = machine;
        this.isAsync = isAsync;
    }

    /// What `as` binds.
    public Reference enter(Reference manager, Site site) {
        if (machine.raising().isGuarded()
                && manager.only().filter(value -> isNone(value, site)).isPresent()) {
            return machine.raising().raise("TypeError");
        }
        Reference entered = manager.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : manager.values().keySet()) {
            entered = entered.or(
                    switch (value) {
                        case Obj.Instance instance -> ask(instance, "enter__", Arguments.NONE, site);
                        case Obj.Callable made ->
                            ofLibrary(made, "enter__", Arguments.NONE, site).orElse(Reference.UNKNOWN);
                        case Obj.Container container -> {
                            if (machine.sources().isPending(container)) {
                                yield machine.sources().step(container);
                            }
                            machine.raising().mayFail("AttributeError", "RuntimeError"); // it has been used up
                            yield new Iterators(machine).elements(Reference.to(container), site);
                        }
                        default -> Reference.UNKNOWN;
                    });
        }
        return entered;
    }

    /// Whether something surely is no context manager.
    private boolean isNone(Value value, Site site) {
        String prefix = isAsync ? "__a" : "__";
        return switch (value) {
            case Constant _ -> true;
            case Obj.Callable made -> machine.library().doubles().lacks(made, prefix + "enter__", machine);
            case Obj.Container container -> container.source().isEmpty();
            case Obj.Instance instance ->
                Inheritance.isAllOwn(machine.classOf(instance))
                        && Stream.of("enter__", "exit__")
                                .map(name -> machine.classAttributes().special(instance, prefix + name, site))
                                .anyMatch(method -> !method.hasValues() && !method.other());
            default -> false;
        };
    }

    /// Runs something as the block of a `with` statement.
    ///
    /// @return what it gives; `None` where what it raises is swallowed
    public Reference around(Reference manager, Flow.Way block, Site site) {
        enter(manager, site);
        Attempt raised = machine.raising().enterTry();
        Reference given = block.take();
        machine.raising().leaveTry();
        State after = machine.state();
        State swallowed = exit(manager, raised, site);
        machine.flowTo(after.branch());
        if (after.isReachable()) {
            exit(manager, site);
        }
        machine.flowTo(machine.state().join(swallowed).branch());
        return swallowed.isReachable() ? given.or(Reference.to(Constant.NONE)) : given;
    }

    /// Whether leaving does something that is seen.
    static boolean mayExit(Reference manager) {
        return manager.values().keySet().stream()
                .anyMatch(value -> value instanceof Obj.Instance || value instanceof Obj.Callable);
    }

    /// Leaves the context as nothing was raised in it.
    void exit(Reference manager, Site site) {
        Reference none = Reference.to(Constant.NONE);
        exit(manager, Arguments.of(none, none, none), site);
    }

    /// Leaves the context.
    ///
    /// @param arguments the type of what was raised, that itself, and where; three times `None` where nothing was
    /// @return whether it is swallowed
    public Reference exit(Reference manager, Arguments arguments, Site site) {
        Reference answer = manager.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : manager.values().keySet()) {
            answer = answer.or(exit(value, arguments, site));
        }
        return answer;
    }

    /// Leaves the context for each exception that may be raised in it, and raises further out what is not swallowed.
    ///
    /// @return the states in which one was swallowed
    State exit(Reference manager, Attempt raised, Site site) {
        State swallowed = State.unreachable();
        for (Attempt one : raised.each()) {
            Reference exception = one.exceptions();
            Reference type = machine.raising().types().typeOf(exception);
            for (Value value : manager.values().keySet()) {
                machine.flowTo(one.states());
                Reference answer = exit(value, Arguments.of(type, exception, Reference.UNKNOWN), site);
                Optional<Boolean> swallows = Truth.of(answer, machine);
                if (swallows.orElse(true)) {
                    swallowed = swallowed.join(machine.state());
                }
                if (!swallows.orElse(false)) {
                    machine.raising().passOn(one, machine.state());
                }
            }
            if (manager.other()) {
                machine.raising().passOn(one);
            }
        }
        return swallowed;
    }

    private Reference exit(Value manager, Arguments arguments, Site site) {
        return switch (manager) {
            case Obj.Instance instance -> ask(instance, "exit__", arguments, site);
            case Obj.Callable made -> ofLibrary(made, "exit__", arguments, site).orElse(Reference.to(Constant.FALSE));
            case Obj.Container generator
            when machine.sources().isPending(generator) -> {
                machine.sources().consume(generator, _ -> {});
                yield Reference.to(Constant.FALSE);
            }
            default -> Reference.to(Constant.FALSE);
        };
    }

    /// What an object of the library answers, which is waited for where it tells that apart.
    private Optional<Reference> ofLibrary(Obj.Callable manager, String name, Arguments arguments, Site site) {
        Optional<Reference> waiting = isAsync && machine.library().knows(manager.made() + ".__a" + name)
                ? machine.library().callMethod(Reference.to(manager), "__a" + name, arguments, site)
                : Optional.empty();
        return waiting.isPresent()
                ? waiting.map(given -> machine.coroutines().await(given, site))
                : machine.library().callMethod(Reference.to(manager), "__" + name, arguments, site);
    }

    private Reference ask(Obj.Instance manager, String name, Arguments arguments, Site site) {
        Reference waiting = isAsync ? machine.classAttributes().special(manager, "__a" + name, site) : Reference.NEVER;
        if (waiting.hasValues()) {
            return machine.coroutines().await(machine.calls().call(waiting, arguments, site), site);
        }
        Reference method = machine.classAttributes().special(manager, "__" + name, site);
        // A class of the library that is inherited from gives the manager itself.
        return method.hasValues() || method.other() || arguments.positional().size() > 0
                ? machine.calls().call(method, arguments, site)
                : Reference.to(manager);
    }
}
