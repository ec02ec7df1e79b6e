package dev.earshot.python.library.function;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Functions that take functions: `partial`, `map`, `reduce`, decorators of functions.
public final class Functional {
    /// What gives back the function that it decorates, or something that behaves like it.
    private static final List<String> DECORATORS = List.of(
            "contextlib.contextmanager",
            "contextlib.asynccontextmanager",
            "abc.abstractmethod",
            "typing.final",
            "typing.override",
            "typing.overload",
            "typing.no_type_check",
            "asyncio.coroutine",
            "types.coroutine");

    /// Functions of two numbers that give the same for them in whatever order they come.
    private static final Set<String> COMMUTATIVE = Set.of(
            "builtins.max",
            "builtins.min",
            "operator.add",
            "operator.and_",
            "operator.mul",
            "operator.or_",
            "operator.xor");

    private static final String PARTIAL = "functools.partial";

    private Functional() {}

    static void addTo(Models models) {
        models.function(PARTIAL, Functional::partial);
        models.object(PARTIAL, Functional::callPartial);
        models.function("functools.reduce", Functional::reduce);
        models.function("functools.wraps", (arguments, site) -> keep("functools.wraps", arguments, site));
        models.object(
                "functools.wraps",
                (wraps, arguments, site) -> wrap(
                        arguments.value(0, "wrapper"),
                        wraps.positional().stream().findFirst(),
                        site));
        models.function(
                "functools.update_wrapper",
                (arguments, site) -> wrap(arguments.value(0, "wrapper"), arguments.at(1, "wrapped"), site));
        DECORATORS.forEach(path -> models.function(path, (arguments, _) -> arguments.value(0, "func")));
        for (String exit : List.of("sys.exit", "os._exit", "builtins.exit", "builtins.quit")) {
            models.function(exit, (_, site) -> site.machine().raising().raise("SystemExit"));
        }
    }

    private static Reference keep(String path, Arguments arguments, Site site) {
        return Reference.to(Made.object(path, arguments, site));
    }

    /// A function, or an object in its place, takes over the name of the one that it stands for.
    private static Reference wrap(Reference wrapper, Optional<Obj.Passed> wrapped, Site site) {
        Machine machine = site.machine();
        Value only = wrapper.only().orElse(Constant.NONE);
        if ((only instanceof Obj.Function || only instanceof Obj.Instance) && wrapped.isPresent()) {
            Reference original = wrapped.get().value();
            for (String name : List.of("__name__", "__qualname__", "__doc__")) {
                machine.write(Cell.attribute(only, name), machine.attributes().load(original, name, site));
            }
            machine.write(Cell.attribute(only, "__wrapped__"), original);
            takeOver(original, only, machine);
        }
        return wrapper;
    }

    /// What a function has been given is given to what is put around it.
    private static void takeOver(Reference original, Value wrapper, Machine machine) {
        Value wrapped = original.only().orElse(null) instanceof Bound(Obj.Function function, Value _)
                ? function
                : original.only().orElse(Constant.NONE);
        if (wrapped instanceof External) {
            return;
        }
        machine.attributesOf(wrapped).forEach((name, value) -> {
            if (!name.startsWith("__") && !name.startsWith("[")) {
                machine.write(Cell.attribute(wrapper, name), value);
            }
        });
        if (!machine.attributes().stores().areAllKnown(wrapped)) {
            machine.attributes().stores().storeAny(Reference.to(wrapper), Reference.NEVER);
        }
    }

    /// A partial of a partial is one of the function that the latter has.
    static Reference partial(Arguments arguments, Site site) {
        Reference function = arguments.value(0, "func");
        Reference made =
                function.other() ? keep(PARTIAL, withFunction(Reference.UNKNOWN, arguments), site) : Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : function.values().entrySet()) {
            Arguments flat =
                    entry.getKey() instanceof Obj.Callable inner && inner.made().equals(PARTIAL)
                            ? arguments.after(1).withKept(inner.positional(), inner.keywords())
                            : withFunction(Reference.to(entry.getKey(), entry.getValue()), arguments);
            made = made.or(keep(PARTIAL, flat, site));
        }
        return made;
    }

    private static Arguments withFunction(Reference function, Arguments arguments) {
        Optional<Place> place = arguments.at(0).flatMap(Obj.Passed::place);
        return arguments.after(1).behind(new Obj.Passed(function, place));
    }

    static Reference callPartial(Obj.Callable partial, Arguments arguments, Site site) {
        if (partial.positional().isEmpty()) {
            return Reference.UNKNOWN;
        }
        Reference function = partial.positional().getFirst().value();
        List<Obj.Passed> kept =
                partial.positional().subList(1, partial.positional().size());
        return site.machine().calls().call(function, arguments.withKept(kept, partial.keywords()), site);
    }

    /// Whether it is a number: hardly anybody takes of several what is not the same in any order.
    private static boolean isNumber(Reference item) {
        return item.only().orElse(null) instanceof Constant(Object literal)
                && Numbers.of(literal).isPresent();
    }

    /// Whether it makes no difference for a function in which order it is given numbers.
    private static boolean takesAnyOrder(Arguments arguments) {
        return arguments.value(0, "function").only().orElse(null) instanceof External(String path)
                && COMMUTATIVE.contains(path);
    }

    private static Reference reduce(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Obj.Passed> function = arguments.at(0);
        Reference iterable = arguments.value(1, "iterable");
        boolean isInSomeOrder = machine.items().areInSomeOrder(iterable);
        Optional<List<Reference>> items = machine.items()
                .inAnyOrder(iterable)
                .filter(all -> !isInSomeOrder
                        || (takesAnyOrder(arguments) && all.stream().allMatch(Functional::isNumber)));
        if (function.isEmpty()) {
            return Reference.UNKNOWN;
        }
        if (items.filter(all -> !all.isEmpty()).isEmpty()
                && arguments.at(2, "initial").isEmpty()) {
            machine.raising().mayFail("TypeError");
        }
        if (items.isEmpty() || items.get().size() > 32) {
            Reference any = new Iterators(machine)
                    .elements(arguments.value(1, "iterable"), site)
                    .or(Reference.UNKNOWN);
            return machine.calls().callPassed(function.get(), Arguments.of(any, any), site);
        }
        List<Reference> rest = new ArrayList<>(items.get());
        arguments.at(2, "initial").ifPresent(initial -> rest.addFirst(initial.value()));
        if (rest.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Reference[] result = {rest.getFirst()};
        for (int at = 1; at < rest.size(); at++) {
            Arguments next = Arguments.of(result[0], rest.get(at));
            site.context().inRound(at, () -> result[0] = machine.calls().callPassed(function.get(), next, site));
        }
        return result[0];
    }
}
