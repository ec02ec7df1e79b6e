package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Comparisons;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Lists, tuples, sets and what is like them: how they are made, and what their methods do.
public final class Containers {
    /// What classes that inherit from a built-in container call as its methods, with themselves as an argument.
    private static final Map<String, String> METHODS = Map.of(
            "dict", "__delitem__ __setitem__ clear copy get items keys pop popitem setdefault update values",
            "list", "__delitem__ __setitem__ append clear copy extend insert pop remove reverse sort",
            "set", "add clear copy difference discard intersection pop remove union update",
            "tuple", "");

    private Containers() {}

    static void addTo(Models models) {
        models.function("builtins.list", (arguments, site) -> Made.copied(Kind.LIST, arguments, site));
        models.function("builtins.tuple", (arguments, site) -> Made.copied(Kind.TUPLE, arguments, site));
        models.function("builtins.set", Made::set);
        models.function("builtins.frozenset", SetMethods::frozen);
        models.function("collections.deque", Containers::deque);
        Arrays.addTo(models);
        MutableBytes.addTo(models);
        models.function("builtins.iter", Containers::iterator);
        for (String type : List.of("list", "tuple")) {
            for (String method : List.of("index", "count")) {
                models.function(
                        "builtins." + type + "." + method,
                        (arguments, site) -> site.machine()
                                .items()
                                .container(arguments.value(0, "self"))
                                .map(list -> ListMethods.look(list, method, arguments.after(1), site))
                                .orElse(Reference.UNKNOWN));
            }
        }
        METHODS.forEach((type, methods) -> {
            for (String method :
                    (methods + " __contains__ __getitem__ __len__").strip().split(" ", -1)) {
                models.function(
                        "builtins." + type + "." + method, (arguments, site) -> unbound(method, arguments, site));
            }
        });
        MappingProxies.addTo(models);
    }

    /// `list.append(some, item)`, be it a container or an instance of a subclass.
    private static Reference unbound(String method, Arguments arguments, Site site) {
        return site.machine()
                .items()
                .container(arguments.value(0, "self"))
                .flatMap(container -> method(container, method, arguments.after(1), site))
                .orElse(Reference.UNKNOWN);
    }

    public static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        return MutableBytes.method(self, method, arguments, site)
                .or(() -> subscript(self, method, arguments, site))
                .or(() -> methodOfKind(self, method, arguments, site));
    }

    /// What `self[key]` comes to, as the methods that Python asks for it.
    private static Optional<Reference> subscript(Obj.Container self, String method, Arguments arguments, Site site) {
        Subscripts subscripts = new Subscripts(site.machine());
        Reference owner = Reference.to(self);
        Reference key = arguments.value(0, "key");
        return switch (method) {
            case "__getitem__" -> Optional.of(subscripts.load(owner, key, site));
            case "__setitem__" -> {
                subscripts.store(owner, key, arguments.value(1, "value"), site);
                yield Made.none();
            }
            case "__delitem__" -> {
                subscripts.delete(owner, key);
                yield Made.none();
            }
            case "__contains__" -> Optional.of(Comparisons.compare("in", key, owner, site.machine()));
            case "__len__" -> site.machine().library().call(new External("builtins.len"), Arguments.of(owner), site);
            case "__repr__", "__str__" -> Optional.of(new Shown(site.machine()).repr(owner, site));
            default -> Optional.empty();
        };
    }

    private static Optional<Reference> methodOfKind(Obj.Container self, String method, Arguments arguments, Site site) {
        return switch (self.kind()) {
            case DICT ->
                MappingProxies.method(self, method, site)
                        .or(() -> Counters.method(self, method, arguments, site))
                        .or(() -> ChainMaps.method(self, method, arguments, site))
                        .or(() -> DictMethods.call(self, method, arguments, site));
            case SET -> SetMethods.call(self, method, arguments, site);
            case LIST, TUPLE, VIEW, ITERATOR -> sequenceMethod(self, method, arguments, site);
        };
    }

    private static Optional<Reference> sequenceMethod(
            Obj.Container self, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference owner = Reference.to(self);
        return switch (method) {
            case "append", "add" -> {
                Optional<Reference> refused = Arrays.refused(self, arguments.value(0, "item"), site);
                if (refused.isPresent()) {
                    yield refused;
                }
                items.append(self, arguments.value(0, "item"));
                ListMethods.keepWithin(self, true, site);
                yield Made.none();
            }
            case "extend", "update" -> {
                Reference more = Bytearrays.isOne(self)
                        ? new Iterators(site.machine()).iter(arguments.value(0, "iterable"), site)
                        : arguments.value(0, "iterable");
                Optional<List<Reference>> each = items.inPlace(more);
                Optional<String> refusal = Bytearrays.isOne(self)
                        ? each.orElse(List.of()).stream()
                                .flatMap(item -> Bytearrays.refusal(item).stream())
                                .findFirst()
                        : Optional.empty();
                if (refusal.isPresent()) {
                    yield Optional.of(site.machine().raising().fail(refusal.get()));
                }
                if (!items.extend(self, more)) {
                    items.add(self, new Iterators(site.machine()).elements(arguments.value(0, "iterable"), site));
                }
                ListMethods.keepWithin(self, true, site);
                yield Made.none();
            }
            case "__iadd__" -> {
                sequenceMethod(self, "extend", arguments, site);
                yield Optional.of(owner);
            }
            case "pop", "popleft", "insert", "remove", "clear", "reverse", "rotate" ->
                Optional.of(ListMethods.change(self, method, arguments, site));
            case "index", "count" -> Optional.of(ListMethods.look(self, method, arguments, site));
            case "appendleft" -> {
                Reference none = ListMethods.change(self, method, arguments, site);
                ListMethods.keepWithin(self, false, site);
                yield Optional.of(none);
            }
            case "extendleft" -> {
                for (Reference each : items.each(arguments.value(0, "iterable")).orElse(List.of(Reference.UNKNOWN))) {
                    ListMethods.change(self, "appendleft", Arguments.of(each), site);
                }
                ListMethods.keepWithin(self, false, site);
                yield Made.none();
            }
            case "__next__" -> Optional.of(new Iterators(site.machine()).next(owner, false, site));
            case "copy" -> Optional.of(Made.like(self, Made.copied(self.kind(), Arguments.of(owner), site)));
            case "__iter__" -> Optional.of(owner);
            case "send", "asend" -> Optional.of(site.machine().sources().send(self, arguments.value(0, "value")));
            case "throw", "athrow" -> {
                Reference exception = site.machine().instances().madeOf(arguments.value(0, "value"), site);
                yield Optional.of(site.machine()
                        .sources()
                        .raiseIn(self, () -> site.machine().raising().raise(exception)));
            }
            case "sort" -> {
                Orderings.sort(self, arguments, site);
                yield Made.none();
            }
            case "close", "aclose" -> {
                site.machine().sources().close(self);
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    /// A list that may be kept within a size.
    private static Reference deque(Arguments arguments, Site site) {
        Arguments items = new Arguments(
                arguments.positional().stream().limit(1).toList(), List.of(), arguments.openPositional(), false);
        if (arguments.given(1, "maxlen").only().orElse(null) instanceof Constant(Long most) && most < 0) {
            return site.machine().raising().fail("ValueError");
        }
        Reference deque = Made.ofLibraryType("collections.deque", Made.copied(Kind.LIST, items, site));
        deque.only()
                .ifPresent(list ->
                        site.machine().write(Cell.attribute(list, ListMethods.MOST), arguments.given(1, "maxlen")));
        site.machine().items().container(deque).ifPresent(list -> ListMethods.keepWithin(list, true, site));
        return deque;
    }

    /// Of one argument its items; of two what calls of the first give, until that is the second.
    private static Reference iterator(Arguments arguments, Site site) {
        if (arguments.at(1).isEmpty()) {
            Reference given = new Iterators(site.machine()).ask(arguments.value(0, "object"), site);
            boolean isOwn = given.only().orElse(null) instanceof Obj.Instance own
                    && site.machine()
                            .classAttributes()
                            .special(own, "__next__", site)
                            .hasValues();
            return isOwn || Iterators.isIterator(given) ? given : Made.copied(Kind.ITERATOR, Arguments.of(given), site);
        }
        Machine machine = site.machine();
        return Made.lazily(arguments, site, each -> {
            int calls = 0;
            boolean[] ends = {false};
            while (!ends[0] && machine.isReachable() && machine.effort().mayRepeat(calls)) {
                int call = calls++;
                machine.effort()
                        .repeat(
                                call,
                                () -> site.context().inRound(call, () -> ends[0] = handOn(arguments, each, site)));
            }
            if (!ends[0] && machine.isReachable()) {
                machine.maybe(() -> each.accept(Reference.UNKNOWN)); // it is not known how often it is called
            }
        });
    }

    /// Calls a function once more, and hands on what it gives, unless that is what says that there is no more.
    ///
    /// @return whether it surely says so
    private static boolean handOn(Arguments arguments, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        Reference given = machine.calls().callPassed(arguments.positional().getFirst(), Arguments.NONE, site);
        Optional<Boolean> ends = Truth.equal(given, arguments.value(1, "sentinel"), machine);
        if (ends.isEmpty()) {
            machine.maybe(() -> each.accept(given));
        } else if (!ends.get()) {
            each.accept(given);
        }
        return ends.orElse(false);
    }
}
