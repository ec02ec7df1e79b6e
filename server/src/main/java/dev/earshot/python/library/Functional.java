package dev.earshot.python.library;

import dev.earshot.python.library.StandardLibrary.MadeModel;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Iterators;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Functions that take functions: `partial`, `map`, `reduce`, decorators of functions.
final class Functional {
    /// What gives back the function that it decorates, or something that behaves like it.
    private static final List<String> DECORATORS = List.of(
            "contextlib.contextmanager",
            "contextlib.asynccontextmanager",
            "abc.abstractmethod",
            "typing.final",
            "typing.override",
            "typing.overload",
            "typing.no_type_check",
            "typing.runtime_checkable",
            "asyncio.coroutine",
            "types.coroutine");

    private static final String PARTIAL = "functools.partial";

    /// Longer iterables are not gone through item by item.
    private static final int MOST_ROWS = 32;

    private Functional() {}

    static void addTo(Map<String, Model> functions, Map<String, MadeModel> made) {
        functions.put(PARTIAL, Functional::partial);
        made.put(PARTIAL, Functional::callPartial);
        functions.put("functools.reduce", Functional::reduce);
        functions.put("functools.wraps", (arguments, site) -> keep("functools.wraps", arguments, site));
        made.put(
                "functools.wraps",
                (wraps, arguments, site) -> wrap(
                        arguments.value(0, "wrapper"),
                        wraps.positional().stream().findFirst(),
                        site));
        functions.put(
                "functools.update_wrapper",
                (arguments, site) -> wrap(arguments.value(0, "wrapper"), arguments.at(1, "wrapped"), site));
        DECORATORS.forEach(path -> functions.put(path, (arguments, _) -> arguments.value(0, "func")));
        functions.put("builtins.map", (arguments, site) -> map(arguments, false, site));
        functions.put("itertools.starmap", (arguments, site) -> map(arguments, true, site));
        functions.put("builtins.filter", Functional::filter);
        for (String exit : List.of("sys.exit", "os._exit", "builtins.exit", "builtins.quit")) {
            functions.put(exit, (_, site) -> site.machine().raising().raise("SystemExit"));
        }
    }

    private static Reference keep(String path, Arguments arguments, Site site) {
        return Reference.to(StandardLibrary.keep(path, arguments, site));
    }

    /// A function takes over the name of the one that it stands for.
    private static Reference wrap(Reference wrapper, Optional<Obj.Passed> wrapped, Site site) {
        Machine machine = site.machine();
        if (wrapper.only().orElse(null) instanceof Obj.Function function && wrapped.isPresent()) {
            Reference original = wrapped.get().value();
            for (String name : List.of("__name__", "__qualname__", "__doc__")) {
                machine.write(
                        Cell.attribute(function, name), machine.attributes().load(original, name, site));
            }
            machine.write(Cell.attribute(function, "__wrapped__"), original);
        }
        return wrapper;
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

    private static Reference reduce(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Obj.Passed> function = arguments.at(0);
        Optional<List<Reference>> items = machine.items().each(arguments.value(1, "iterable"));
        if (function.isEmpty()) {
            return Reference.UNKNOWN;
        }
        if (items.isEmpty() || items.get().size() > 32) {
            Reference any = machine.iterators()
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

    /// `map`, or `starmap`.
    ///
    /// @param starred whether an item holds all arguments of a call
    private static Reference map(Arguments arguments, boolean starred, Site site) {
        if (arguments.positional().size() < 2) {
            return Reference.UNKNOWN;
        }
        return lazily(arguments, site, each -> {
            Machine machine = site.machine();
            Obj.Passed function = arguments.positional().getFirst();
            List<Reference> columns = arguments.after(1).positional().stream()
                    .map(Obj.Passed::value)
                    .toList();
            if (!starred && columns.stream().anyMatch(Iterators::isIterator)) {
                boolean known = Zipped.rows(
                        columns,
                        site,
                        cells -> each.accept(machine.calls()
                                .callPassed(function, Arguments.of(cells.toArray(Reference[]::new)), site)));
                if (!known) {
                    callWithAny(arguments, starred, each, site);
                }
                return;
            }
            Optional<List<Arguments>> rows = rows(arguments, starred, site);
            if (rows.isEmpty()) {
                callWithAny(arguments, starred, each, site);
                return;
            }
            for (int at = 0; at < rows.get().size() && machine.isReachable(); at++) {
                Arguments row = rows.get().get(at);
                site.context().inRound(at, () -> each.accept(machine.calls().callPassed(function, row, site)));
            }
        });
    }

    private static void callWithAny(Arguments arguments, boolean starred, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        Obj.Passed function = arguments.positional().getFirst();
        Arguments any = anyRow(arguments, starred, site);
        machine.maybe(() -> each.accept(machine.calls().callPassed(function, any, site)));
    }

    /// What a function behind which there are iterables is given, row by row.
    static Optional<List<Arguments>> rows(Arguments arguments, boolean starred, Site site) {
        List<List<Reference>> columns = new ArrayList<>();
        for (Obj.Passed column : arguments.after(1).positional()) {
            Optional<List<Reference>> each = site.machine().items().each(column.value());
            if (each.isEmpty() || each.get().size() > MOST_ROWS) {
                return Optional.empty();
            }
            columns.add(each.get());
        }
        List<Arguments> rows = new ArrayList<>();
        int shortest = columns.stream().mapToInt(List::size).min().orElse(0);
        for (int at = 0; at < shortest; at++) {
            int row = at;
            rows.add(
                    starred
                            ? spread(columns.getFirst().get(at), site)
                            : Arguments.of(columns.stream()
                                    .map(column -> column.get(row))
                                    .toArray(Reference[]::new)));
        }
        return Optional.of(rows);
    }

    /// The same where it is not known which rows there are.
    static Arguments anyRow(Arguments arguments, boolean starred, Site site) {
        Reference[] any = arguments.after(1).positional().stream()
                .map(column -> site.machine().iterators().elements(column.value(), site))
                .toArray(Reference[]::new);
        return starred ? Arguments.unknown() : Arguments.of(any);
    }

    private static Arguments spread(Reference row, Site site) {
        return site.machine()
                .items()
                .each(row)
                .map(cells -> Arguments.of(cells.toArray(Reference[]::new)))
                .orElse(Arguments.unknown());
    }

    private static Reference filter(Arguments arguments, Site site) {
        return lazily(arguments, site, each -> {
            Machine machine = site.machine();
            Reference iterable = arguments.value(1, "iterable");
            boolean isTaken = Iterators.isIterator(iterable)
                    && machine.iterators().until(iterable, item -> {
                        passing(arguments, item, each, site);
                        return machine.isReachable();
                    });
            if (isTaken) {
                return;
            }
            Optional<List<Reference>> items = machine.items().each(iterable);
            if (items.isEmpty()) {
                Reference any = machine.iterators().elements(iterable, site);
                machine.maybe(() -> passing(arguments, any, each, site));
            }
            for (Reference item : items.orElse(List.of())) {
                passing(arguments, item, each, site);
            }
        });
    }

    private static void passing(Arguments arguments, Reference item, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        Reference test = arguments.value(0, "function");
        Reference verdict = test.equals(Reference.to(Constant.NONE))
                ? item
                : machine.calls().callPassed(arguments.positional().getFirst(), Arguments.of(item), site);
        Optional<Boolean> truth = Truth.of(verdict, machine);
        if (truth.isEmpty()) {
            machine.maybe(() -> each.accept(item));
        } else if (truth.get()) {
            each.accept(item);
        }
    }

    /// An iterator that runs when it is asked for items.
    static Reference lazily(Arguments arguments, Site site, Obj.Container.Source source) {
        Obj.Container iterator = StandardLibrary.container(Obj.Container.Kind.ITERATOR, site);
        Reference deferred = site.machine().sources().defer(iterator, source);
        arguments.all().stream()
                .filter(site.machine().relevance()::matters)
                .findFirst()
                .ifPresent(_ -> site.machine().relevance().noteThatItMatters(iterator));
        arguments.at(0).ifPresent(function -> site.machine().entrust(function.value()));
        return deferred;
    }
}
