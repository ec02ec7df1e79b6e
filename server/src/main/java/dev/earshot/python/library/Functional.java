package dev.earshot.python.library;

import dev.earshot.python.library.StandardLibrary.MadeModel;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Functions that take functions: `partial`, `map`, `reduce`, decorators of functions.
final class Functional {
    /// What gives back the function that it decorates, or something that behaves like it.
    private static final List<String> DECORATORS = List.of(
            "functools.cache",
            "functools.total_ordering",
            "functools.singledispatch",
            "contextlib.contextmanager",
            "contextlib.asynccontextmanager",
            "abc.abstractmethod",
            "typing.final",
            "typing.override",
            "typing.overload",
            "typing.no_type_check",
            "typing.runtime_checkable",
            "atexit.register",
            "asyncio.coroutine",
            "types.coroutine");

    private Functional() {}

    static void addTo(Map<String, Model> functions, Map<String, MadeModel> made) {
        functions.put("functools.partial", (arguments, site) -> partial("functools.partial", arguments, site));
        made.put("functools.partial", Functional::callPartial);
        functions.put("functools.reduce", Functional::reduce);
        functions.put("functools.wraps", (arguments, site) -> keep("functools.wraps", arguments, site));
        made.put("functools.wraps", (_, arguments, _) -> arguments.value(0, "wrapper"));
        functions.put("functools.update_wrapper", (arguments, _) -> arguments.value(0, "wrapper"));
        functions.put("functools.lru_cache", Functional::withOrWithoutArguments);
        made.put("functools.lru_cache", (_, arguments, _) -> arguments.value(0, "user_function"));
        DECORATORS.forEach(path -> functions.put(path, (arguments, site) -> decorate(path, arguments, site)));
        functions.put("builtins.map", Functional::map);
        functions.put("itertools.starmap", Functional::starmap);
        functions.put("builtins.filter", Functional::filter);
        functions.put("itertools.filterfalse", Functional::filter);
        functions.put("itertools.takewhile", Functional::filter);
        functions.put("itertools.dropwhile", Functional::filter);
        for (String ordering : List.of("builtins.sorted", "builtins.max", "builtins.min")) {
            functions.put(ordering, (arguments, site) -> ordered(ordering, arguments, site));
        }
        for (String exit : List.of("sys.exit", "os._exit", "builtins.exit", "builtins.quit")) {
            functions.put(exit, (_, site) -> site.machine().stop());
        }
        functions.put("contextlib.suppress", (arguments, site) -> keep("contextlib.suppress", arguments, site));
        functions.put("contextlib.nullcontext", (arguments, site) -> keep("contextlib.nullcontext", arguments, site));
        functions.put("contextlib.closing", (arguments, site) -> keep("contextlib.closing", arguments, site));
    }

    private static Reference keep(String path, Arguments arguments, Site site) {
        return Reference.to(StandardLibrary.keep(path, arguments, site));
    }

    /// A decorator: what it is given may be called at any time, if it registers it.
    private static Reference decorate(String path, Arguments arguments, Site site) {
        if (path.equals("atexit.register")) {
            arguments
                    .at(0)
                    .ifPresent(function -> site.machine().calls().callPassed(function, arguments.after(1), site));
        }
        return arguments.value(0, "func");
    }

    private static Reference withOrWithoutArguments(Arguments arguments, Site site) {
        Optional<Obj.Passed> function =
                arguments.at(0).filter(first -> site.machine().matters(first.value()));
        return function.map(Obj.Passed::value).orElseGet(() -> keep("functools.lru_cache", arguments, site));
    }

    static Reference partial(String path, Arguments arguments, Site site) {
        return keep(path, arguments, site);
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

    private static Reference reduce(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Obj.Passed> function = arguments.at(0);
        Optional<List<Reference>> items = machine.items().each(arguments.value(1, "iterable"));
        if (function.isEmpty()) {
            return Reference.UNKNOWN;
        }
        if (items.isEmpty() || items.get().size() > 32) {
            Reference any = machine.items()
                    .elements(arguments.value(1, "iterable"), site)
                    .or(Reference.UNKNOWN);
            return machine.calls().callPassed(function.get(), Arguments.of(any, any), site);
        }
        List<Reference> rest = new ArrayList<>(items.get());
        arguments.at(2, "initial").ifPresent(initial -> rest.addFirst(initial.value()));
        if (rest.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Reference result = rest.getFirst();
        for (Reference item : rest.subList(1, rest.size())) {
            result = machine.calls().callPassed(function.get(), Arguments.of(result, item), site);
        }
        return result;
    }

    private static Reference map(Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (arguments.positional().size() < 2) {
            return Reference.UNKNOWN;
        }
        Obj.Passed function = arguments.positional().getFirst();
        Optional<List<Reference>> items = arguments.positional().size() == 2
                ? machine.items().each(arguments.value(1, "iterable"))
                : Optional.empty();
        List<Reference> results = new ArrayList<>();
        if (items.isPresent() && items.get().size() <= 32) {
            for (Reference item : items.get()) {
                results.add(machine.calls().callPassed(function, Arguments.of(item), site));
            }
            return Reference.to(
                    machine.items().sequence(StandardLibrary.container(Obj.Container.Kind.ITERATOR, site), results));
        }
        Reference[] each = new Reference[arguments.positional().size() - 1];
        for (int at = 0; at < each.length; at++) {
            each[at] =
                    machine.items().elements(arguments.positional().get(at + 1).value(), site);
        }
        Reference result = machine.calls().callPassed(function, Arguments.of(each), site);
        return iterator(result, site);
    }

    private static Reference starmap(Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (arguments.positional().size() < 2) {
            return Reference.UNKNOWN;
        }
        Reference results = Reference.NEVER;
        for (Reference row :
                machine.items().each(arguments.value(1, "iterable")).orElse(List.of(Reference.UNKNOWN))) {
            List<Reference> cells = machine.items().each(row).orElse(List.of());
            Arguments given = machine.items().each(row).isPresent()
                    ? Arguments.of(cells.toArray(Reference[]::new))
                    : Arguments.unknown();
            results =
                    results.or(machine.calls().callPassed(arguments.positional().getFirst(), given, site));
        }
        return iterator(results, site);
    }

    private static Reference filter(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference elements = machine.items().elements(arguments.value(1, "iterable"), site);
        arguments.at(0).ifPresent(test -> machine.calls().callPassed(test, Arguments.of(elements), site));
        return iterator(elements, site);
    }

    private static Reference ordered(String path, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference elements = arguments.positional().size() == 1
                ? machine.items().elements(arguments.value(0, "iterable"), site)
                : arguments.positional().stream().map(Obj.Passed::value).reduce(Reference.NEVER, Reference::or);
        arguments.named("key").ifPresent(key -> machine.calls().callPassed(key, Arguments.of(elements), site));
        return path.endsWith("sorted") ? iterator(elements, site) : elements;
    }

    private static Reference iterator(Reference elements, Site site) {
        return Reference.to(site.machine()
                .items()
                .unordered(StandardLibrary.container(Obj.Container.Kind.ITERATOR, site), elements));
    }
}
