package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Iterators;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists, tuples, sets and what is like them: how they are made, and what their methods do.
final class Containers {
    /// Calls of a function that gives one item after the other.
    private static final int MOST_CALLS = 16;

    private Containers() {}

    static void addTo(Map<String, Model> functions) {
        functions.put("builtins.list", (arguments, site) -> copied(Kind.LIST, arguments, site));
        functions.put("builtins.tuple", (arguments, site) -> copied(Kind.TUPLE, arguments, site));
        functions.put("builtins.set", Containers::set);
        functions.put("builtins.frozenset", Containers::set);
        functions.put("collections.deque", Containers::deque);
        functions.put("array.array", (arguments, site) -> copied(Kind.LIST, arguments.after(1), site));
        functions.put("builtins.iter", Containers::iterator);
        for (String type : List.of("list", "tuple")) {
            for (String method : List.of("index", "count")) {
                functions.put(
                        "builtins." + type + "." + method,
                        (arguments, site) -> site.machine()
                                .items()
                                .container(arguments.value(0, "self"))
                                .map(list -> ListMethods.look(list, method, arguments.after(1), site))
                                .orElse(Reference.UNKNOWN));
            }
        }
        functions.put("types.MappingProxyType", (arguments, _) -> arguments.value(0, "mapping"));
        for (String queue : List.of("queue.Queue", "queue.SimpleQueue", "multiprocessing.Queue")) {
            functions.put(queue, (_, site) -> copied(Kind.LIST, Arguments.NONE, site));
        }
    }

    static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        return switch (self.kind()) {
            case DICT ->
                Counters.method(self, method, arguments, site)
                        .or(() -> ChainMaps.method(self, method, arguments, site))
                        .or(() -> DictMethods.call(self, method, arguments, site));
            case SET -> SetMethods.call(self, method, arguments, site);
            case LIST ->
                Queues.method(self, method, arguments, site).or(() -> sequenceMethod(self, method, arguments, site));
            case TUPLE, VIEW, ITERATOR -> sequenceMethod(self, method, arguments, site);
        };
    }

    private static Optional<Reference> sequenceMethod(
            Obj.Container self, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference owner = Reference.to(self);
        return switch (method) {
            case "append", "add", "put", "put_nowait" -> {
                items.append(self, arguments.value(0, "item"));
                ListMethods.keepWithin(self, true, site);
                yield none();
            }
            case "extend", "update" -> {
                Optional<List<Reference>> each = items.each(arguments.value(0, "iterable"));
                if (each.isPresent()) {
                    each.get().forEach(item -> items.append(self, item));
                } else {
                    items.add(self, site.machine().iterators().elements(arguments.value(0, "iterable"), site));
                }
                ListMethods.keepWithin(self, true, site);
                yield none();
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
                yield none();
            }
            case "__next__" -> Optional.of(site.machine().iterators().next(owner, false, site));
            case "get", "get_nowait" -> {
                boolean waits = method.equals("get")
                        && arguments.positional().isEmpty()
                        && arguments.named("timeout").isEmpty()
                        && arguments.named("block").isEmpty();
                if (isEmpty(owner, items) && waits && !Threads.goesOnWithoutItem(site)) {
                    yield Optional.of(Reference.NEVER);
                }
                // Somebody else may put into a queue what is waited for.
                yield Optional.of(
                        isEmpty(owner, items)
                                ? Reference.UNKNOWN
                                : ListMethods.change(self, "popleft", Arguments.NONE, site));
            }
            case "join" -> {
                Threads.letOthersGoOn(site);
                yield none();
            }
            case "qsize" ->
                Optional.of(items.each(owner)
                        .map(each -> Reference.to(new Constant((long) each.size())))
                        .orElse(Reference.UNKNOWN));
            case "empty" ->
                Optional.of(items.each(owner)
                        .map(each -> Reference.to(each.isEmpty() ? Constant.TRUE : Constant.FALSE))
                        .orElse(Reference.UNKNOWN));
            case "__len__" -> site.machine().library().call(new External("builtins.len"), Arguments.of(owner), site);
            case "copy" -> Optional.of(copied(self.kind(), Arguments.of(owner), site));
            case "__iter__" -> Optional.of(owner);
            case "send", "asend" -> Optional.of(site.machine().sources().send(self, arguments.value(0, "value")));
            case "throw", "athrow" -> {
                Reference exception = site.machine().instances().madeOf(arguments.value(0, "value"), site);
                yield Optional.of(site.machine()
                        .sources()
                        .raiseIn(self, () -> site.machine().raising().raise(exception)));
            }
            case "__getitem__" ->
                Optional.of(site.machine().subscripts().load(owner, arguments.value(0, "index"), site));
            case "sort" -> {
                Orderings.sort(self, arguments, site);
                yield none();
            }
            case "close", "aclose" -> {
                site.machine().sources().close(self);
                yield none();
            }
            default -> Optional.empty();
        };
    }

    private static boolean isEmpty(Reference list, Items items) {
        return items.each(list).filter(List::isEmpty).isPresent();
    }

    static Optional<Reference> none() {
        return Optional.of(Reference.to(Constant.NONE));
    }

    /// A list that may be kept within a size.
    private static Reference deque(Arguments arguments, Site site) {
        Arguments items = new Arguments(
                arguments.positional().stream().limit(1).toList(), List.of(), arguments.openPositional(), false);
        Reference deque = copied(Kind.LIST, items, site);
        deque.only()
                .ifPresent(list ->
                        site.machine().write(Cell.attribute(list, ListMethods.MOST), arguments.given(1, "maxlen")));
        site.machine().items().container(deque).ifPresent(list -> ListMethods.keepWithin(list, true, site));
        return deque;
    }

    /// Of one argument its items; of two what calls of the first give, until that is the second.
    private static Reference iterator(Arguments arguments, Site site) {
        if (arguments.at(1).isEmpty()) {
            Reference iterable = arguments.value(0, "object");
            return Iterators.isIterator(iterable) ? iterable : copied(Kind.ITERATOR, arguments, site);
        }
        Machine machine = site.machine();
        return Functional.lazily(arguments, site, each -> {
            for (int at = 0; at < MOST_CALLS && machine.isReachable(); at++) {
                Reference given =
                        machine.calls().callPassed(arguments.positional().getFirst(), Arguments.NONE, site);
                Optional<Boolean> ends = Truth.equal(given, arguments.value(1, "sentinel"), machine);
                if (ends.orElse(false)) {
                    return;
                }
                if (ends.isEmpty()) {
                    machine.maybe(() -> each.accept(given));
                } else {
                    each.accept(given);
                }
            }
        });
    }

    /// The tuple at a place in a sequence that one call makes.
    static Reference row(int at, List<Reference> cells, Site site) {
        Obj.Container row = StandardLibrary.container(Kind.TUPLE, "row " + at, site);
        return Reference.to(site.machine().items().sequence(row, cells));
    }

    static Reference list(List<Reference> items, Site site) {
        return Reference.to(site.machine().items().sequence(StandardLibrary.container(Kind.LIST, site), items));
    }

    static Reference tuple(List<Reference> cells, Site site) {
        return Reference.to(site.machine().items().sequence(StandardLibrary.container(Kind.TUPLE, site), cells));
    }

    static Reference unordered(Kind kind, Reference elements, Site site) {
        return Reference.to(site.machine().items().unordered(StandardLibrary.container(kind, site), elements));
    }

    static Reference collected(Kind kind, Arguments arguments, Site site) {
        return unordered(
                kind,
                arguments
                        .at(0)
                        .map(source -> site.machine().iterators().elements(source.value(), site))
                        .orElse(Reference.NEVER),
                site);
    }

    static Reference set(Arguments arguments, Site site) {
        Optional<List<Reference>> each = arguments.positional().isEmpty()
                ? Optional.of(List.of())
                : site.machine().items().each(arguments.value(0, "iterable"));
        return each.map(items -> new Sets(site.machine()).fill(StandardLibrary.container(Kind.SET, site), items))
                .orElseGet(() -> collected(Kind.SET, arguments, site));
    }

    static Reference copied(Kind kind, Arguments arguments, Site site) {
        Items items = site.machine().items();
        if (arguments.positional().isEmpty()) {
            return Reference.to(items.sequence(StandardLibrary.container(kind, site), List.of()));
        }
        Optional<List<Reference>> each = items.inOrder(arguments.value(0, "iterable"));
        return each.isPresent()
                ? Reference.to(items.sequence(StandardLibrary.container(kind, site), each.get()))
                : collected(kind, arguments, site);
    }
}
