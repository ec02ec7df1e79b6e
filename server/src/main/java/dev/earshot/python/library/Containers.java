package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Built-in containers and what iterates over them.
final class Containers {
    private Containers() {}

    static void addTo(Map<String, Model> functions) {
        functions.put("builtins.list", (arguments, site) -> copied(Kind.LIST, arguments, site));
        functions.put("builtins.tuple", (arguments, site) -> copied(Kind.TUPLE, arguments, site));
        functions.put("builtins.set", (arguments, site) -> collected(Kind.SET, arguments, site));
        functions.put("builtins.frozenset", (arguments, site) -> collected(Kind.SET, arguments, site));
        functions.put("collections.deque", (arguments, site) -> copied(Kind.LIST, arguments, site));
        functions.put("builtins.iter", (arguments, site) -> copied(Kind.ITERATOR, arguments, site));
        functions.put("builtins.reversed", Containers::reversed);
        functions.put("builtins.next", Containers::next);
        functions.put("builtins.dict", Containers::dict);
        functions.put("collections.OrderedDict", Containers::dict);
        functions.put("collections.defaultdict", Containers::defaultDict);
        functions.put("collections.ChainMap", Containers::chainMap);
        functions.put("builtins.dict.fromkeys", Containers::fromKeys);
        functions.put("collections.UserDict", Containers::dict);
        functions.put("builtins.range", Containers::range);
        functions.put("heapq.heappush", (arguments, site) -> pushed(arguments, site));
        functions.put(
                "heapq.heappop",
                (arguments, site) -> site.machine().items().elements(arguments.value(0, "heap"), site));
        functions.put("types.MappingProxyType", (arguments, _) -> arguments.value(0, "mapping"));
        functions.put("builtins.enumerate", Containers::enumerate);
        functions.put("builtins.zip", Containers::zip);
        functions.put("itertools.chain", Containers::chain);
        functions.put("itertools.cycle", (arguments, site) -> copied(Kind.ITERATOR, arguments, site));
        functions.put(
                "itertools.repeat", (arguments, site) -> unordered(Kind.ITERATOR, arguments.value(0, "object"), site));
        functions.put("builtins.len", Containers::length);
        functions.put("builtins.any", (arguments, site) -> search(true, arguments, site));
        functions.put("builtins.all", (arguments, site) -> search(false, arguments, site));
        functions.put("builtins.sum", Containers::sum);
        functions.put("itertools.chain.from_iterable", Containers::chainOf);
        for (String queue : List.of("queue.Queue", "queue.SimpleQueue", "multiprocessing.Queue", "asyncio.Queue")) {
            functions.put(queue, (_, site) -> copied(Kind.LIST, Arguments.NONE, site));
        }
    }

    static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        return self.kind() == Kind.DICT
                ? DictMethods.call(self, method, arguments, site)
                : sequenceMethod(self, method, arguments, site);
    }

    /// Methods of `globals()`, `vars(x)` and the like.
    static Optional<Reference> viewMethod(Obj.View self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "items", "keys", "values", "copy" -> DictMethods.call(copy(self, site), method, Arguments.NONE, site);
            case "get", "__getitem__", "setdefault", "pop" -> {
                Reference value = machine.items().load(Reference.to(self), arguments.value(0, "key"), site);
                yield Optional.of(withDefault(value, arguments));
            }
            case "update" -> {
                for (Obj.Named named : arguments.keywords()) {
                    machine.attributes()
                            .store(
                                    Reference.to(self.of()),
                                    named.keyword(),
                                    named.argument().value());
                }
                arguments.at(0).ifPresent(other -> {
                    if (other.value().only().orElse(Constant.NONE) instanceof Obj.Container dict) {
                        dict.keys()
                                .forEach(key -> key.text()
                                        .ifPresent(name -> machine.attributes()
                                                .store(
                                                        Reference.to(self.of()),
                                                        name,
                                                        machine.read(Cell.item(dict, key))
                                                                .bound())));
                    }
                });
                yield none();
            }
            default -> Optional.empty();
        };
    }

    /// The names or attributes as a dict of their own.
    private static Obj.Container copy(Obj.View view, Site site) {
        Obj.Container dict = site.context()
                .object(site.call(), "copied view", Obj.Container.class, () -> new Obj.Container(Kind.DICT));
        site.machine().items().emptyDict(dict);
        site.machine()
                .attributesOf(view.of())
                .forEach((name, value) -> site.machine().items().put(dict, name, value));
        return dict;
    }

    private static Optional<Reference> sequenceMethod(
            Obj.Container self, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference owner = Reference.to(self);
        return switch (method) {
            case "append", "add", "put", "put_nowait" -> {
                items.append(self, arguments.value(0, "item"));
                yield none();
            }
            case "extend", "update" -> {
                Optional<List<Reference>> each = items.each(arguments.value(0, "iterable"));
                if (each.isPresent()) {
                    each.get().forEach(item -> items.append(self, item));
                } else {
                    items.add(self, items.elements(arguments.value(0, "iterable"), site));
                }
                yield none();
            }
            case "pop", "popleft", "insert", "appendleft", "remove", "clear", "reverse", "rotate" ->
                Optional.of(ListMethods.change(self, method, arguments, site));
            case "__next__" -> Optional.of(items.next(owner, false, site));
            case "get", "get_nowait" -> Optional.of(ListMethods.change(self, "popleft", Arguments.NONE, site));
            case "empty" ->
                Optional.of(items.each(owner)
                        .map(each -> Reference.to(each.isEmpty() ? Constant.TRUE : Constant.FALSE))
                        .orElse(Reference.UNKNOWN));
            case "copy" -> Optional.of(copied(self.kind(), Arguments.of(owner), site));
            case "__iter__" -> Optional.of(owner);
            case "send", "asend" -> Optional.of(items.send(self, arguments.value(0, "value")));
            case "__getitem__" -> Optional.of(items.load(owner, arguments.value(0, "index"), site));
            case "sort" -> {
                items.add(self, items.values(self));
                yield none();
            }
            case "close", "aclose" -> {
                items.close(self);
                yield none();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Reference> none() {
        return Optional.of(Reference.to(Constant.NONE));
    }

    private static Reference withDefault(Reference value, Arguments arguments) {
        if (value.hasValues() && !value.other() && !value.unbound()) {
            return value;
        }
        return value.bound()
                .or(arguments.at(1, "default").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE)));
    }

    static void update(Obj.Container dict, Arguments arguments, Site site) {
        Items items = site.machine().items();
        for (Obj.Named named : arguments.keywords()) {
            items.put(dict, named.keyword(), named.argument().value());
        }
        arguments.at(0).ifPresent(other -> {
            if (other.value().only().orElse(Constant.NONE) instanceof Obj.Container from) {
                fill(dict, from, other.value(), site);
            } else {
                items.add(dict, Reference.UNKNOWN);
            }
        });
    }

    /// Puts the items of a dict, or the pairs of a sequence, into a dict.
    private static void fill(Obj.Container dict, Obj.Container from, Reference source, Site site) {
        Items items = site.machine().items();
        if (from.kind() == Kind.DICT) {
            items.copy(from, dict);
            return;
        }
        Optional<List<Reference>> pairs = items.each(source);
        for (Reference pair : pairs.orElse(List.of())) {
            List<Reference> two = items.each(pair).orElse(List.of());
            if (two.size() == 2) {
                items.store(Reference.to(dict), two.get(0), two.get(1), site);
            } else {
                items.add(dict, Reference.UNKNOWN);
            }
        }
        if (pairs.isEmpty()) {
            Reference any = items.elements(source, site);
            items.add(dict, items.elements(any, site).or(Reference.UNKNOWN));
        }
    }

    static Reference dict(Arguments arguments, Site site) {
        Obj.Container dict = StandardLibrary.container(Kind.DICT, site);
        // The source may be the very dict of an earlier round, so it is read before the new one is emptied.
        Obj.Container fresh = site.context()
                .object(site.call(), "fresh dict", Obj.Container.class, () -> new Obj.Container(Kind.DICT));
        Obj.Container target = arguments
                        .at(0)
                        .map(first -> first.value().values().containsKey(dict))
                        .orElse(false)
                ? fresh
                : dict;
        site.machine().items().emptyDict(target);
        update(target, arguments, site);
        if (arguments.openKeywords()) {
            site.machine().items().add(target, Reference.UNKNOWN);
        }
        return Reference.to(target);
    }

    private static Reference defaultDict(Arguments arguments, Site site) {
        Reference dict = dict(arguments.after(1), site);
        dict.only()
                .ifPresent(made -> arguments
                        .at(0)
                        .ifPresent(
                                factory -> site.machine().write(Cell.attribute(made, Items.FACTORY), factory.value())));
        return dict;
    }

    /// The first mapping that has a key wins.
    private static Reference chainMap(Arguments arguments, Site site) {
        Obj.Container dict = StandardLibrary.container(Kind.DICT, site);
        site.machine().items().emptyDict(dict);
        for (Obj.Passed mapping : arguments.positional().reversed()) {
            update(dict, Arguments.of(mapping.value()), site);
        }
        return Reference.to(dict);
    }

    private static Reference fromKeys(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Obj.Container dict = StandardLibrary.container(Kind.DICT, site);
        items.emptyDict(dict);
        Reference value = arguments.at(1, "value").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE));
        Optional<List<Reference>> keys = items.each(arguments.value(0, "iterable"));
        keys.orElse(List.of()).forEach(key -> items.store(Reference.to(dict), key, value, site));
        if (keys.isEmpty()) {
            items.add(dict, value);
        }
        return Reference.to(dict);
    }

    private static Reference range(Arguments arguments, Site site) {
        boolean one = arguments.positional().size() == 1;
        Optional<Long> start = one ? Optional.of(0L) : number(arguments.value(0, "start"));
        Optional<Long> stop = number(arguments.value(one ? 0 : 1, "stop"));
        if (start.isEmpty() || stop.isEmpty() || arguments.positional().size() > 2 || stop.get() - start.get() > 64) {
            return unordered(Kind.ITERATOR, Reference.UNKNOWN, site);
        }
        List<Reference> numbers = new ArrayList<>();
        for (long number = start.get(); number < stop.get(); number++) {
            numbers.add(Reference.to(new Constant(number)));
        }
        return Reference.to(site.machine().items().sequence(StandardLibrary.container(Kind.ITERATOR, site), numbers));
    }

    private static Optional<Long> number(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Long number) ? Optional.of(number) : Optional.empty();
    }

    private static Reference pushed(Arguments arguments, Site site) {
        if (arguments.value(0, "heap").only().orElse(Constant.NONE) instanceof Obj.Container heap) {
            site.machine().items().add(heap, arguments.value(1, "item"));
        }
        return Reference.to(Constant.NONE);
    }

    static Reference inOrder(Obj.Container dict, boolean keys, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> each = items.each(Reference.to(dict));
        if (each.isEmpty()) {
            return unordered(Kind.ITERATOR, keys ? items.keys(dict) : items.values(dict), site);
        }
        List<Reference> list = new ArrayList<>();
        for (Reference key : each.get()) {
            list.add(keys ? key : items.load(Reference.to(dict), key, site));
        }
        return Reference.to(items.sequence(StandardLibrary.container(Kind.ITERATOR, site), list));
    }

    static Reference pairs(Obj.Container dict, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> keys = items.each(Reference.to(dict));
        if (keys.isEmpty()) {
            return unordered(Kind.ITERATOR, tuple(List.of(items.keys(dict), items.values(dict)), site), site);
        }
        List<Reference> pairs = new ArrayList<>();
        for (Reference key : keys.get()) {
            pairs.add(row(pairs.size(), List.of(key, items.load(Reference.to(dict), key, site)), site));
        }
        return Reference.to(items.sequence(StandardLibrary.container(Kind.ITERATOR, site), pairs));
    }

    /// The tuple at a place in a sequence that one call makes.
    static Reference row(int at, List<Reference> cells, Site site) {
        Obj.Container row = site.context()
                .object(site.call(), "row " + at, Obj.Container.class, () -> new Obj.Container(Kind.TUPLE));
        return Reference.to(site.machine().items().sequence(row, cells));
    }

    static Reference tuple(List<Reference> cells, Site site) {
        return Reference.to(site.machine().items().sequence(StandardLibrary.container(Kind.TUPLE, site), cells));
    }

    private static Reference unordered(Kind kind, Reference elements, Site site) {
        return Reference.to(site.machine().items().unordered(StandardLibrary.container(kind, site), elements));
    }

    private static Reference collected(Kind kind, Arguments arguments, Site site) {
        return unordered(
                kind,
                arguments
                        .at(0)
                        .map(source -> site.machine().items().elements(source.value(), site))
                        .orElse(Reference.NEVER),
                site);
    }

    private static Reference copied(Kind kind, Arguments arguments, Site site) {
        Items items = site.machine().items();
        if (arguments.positional().isEmpty()) {
            return Reference.to(items.sequence(StandardLibrary.container(kind, site), List.of()));
        }
        Optional<List<Reference>> each = items.each(arguments.value(0, "iterable"));
        return each.isPresent()
                ? Reference.to(items.sequence(StandardLibrary.container(kind, site), each.get()))
                : collected(kind, arguments, site);
    }

    private static Reference reversed(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> each = items.each(arguments.value(0, "sequence"));
        return each.isPresent()
                ? Reference.to(items.sequence(
                        StandardLibrary.container(Kind.ITERATOR, site),
                        each.get().reversed()))
                : collected(Kind.ITERATOR, arguments, site);
    }

    private static Reference next(Arguments arguments, Site site) {
        Reference next = site.machine()
                .items()
                .next(arguments.value(0, "iterator"), arguments.at(1).isPresent(), site);
        return arguments
                .at(1)
                .map(otherwise -> next.other() || !next.hasValues() ? next.or(otherwise.value()) : next)
                .orElse(next);
    }

    /// Goes through the items up to the first of the given truth.
    private static Reference search(boolean wanted, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Boolean> found = machine.items()
                .search(
                        arguments.value(0, "iterable"),
                        site,
                        item -> Truth.of(item, machine).map(truth -> truth == wanted));
        return found.map(is -> Reference.to(is == wanted ? Constant.TRUE : Constant.FALSE))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference enumerate(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> each = items.each(arguments.value(0, "iterable"));
        if (each.isEmpty()) {
            Reference element = items.elements(arguments.value(0, "iterable"), site);
            return unordered(Kind.ITERATOR, tuple(List.of(Reference.UNKNOWN, element), site), site);
        }
        List<Reference> rows = new ArrayList<>();
        for (Reference element : each.get()) {
            rows.add(row(rows.size(), List.of(Reference.UNKNOWN, element), site));
        }
        return Reference.to(items.sequence(StandardLibrary.container(Kind.ITERATOR, site), rows));
    }

    private static Reference zip(Arguments arguments, Site site) {
        Items items = site.machine().items();
        List<List<Reference>> columns = new ArrayList<>();
        for (Obj.Passed column : arguments.positional()) {
            items.each(column.value()).ifPresent(columns::add);
        }
        if (columns.size() < arguments.positional().size() || columns.isEmpty()) {
            List<Reference> cells = new ArrayList<>();
            arguments.positional().forEach(column -> cells.add(items.elements(column.value(), site)));
            return unordered(Kind.ITERATOR, tuple(cells, site), site);
        }
        int shortest = columns.stream().mapToInt(List::size).min().orElse(0);
        List<Reference> rows = new ArrayList<>();
        for (int at = 0; at < shortest; at++) {
            List<Reference> cells = new ArrayList<>();
            for (List<Reference> column : columns) {
                cells.add(column.get(at));
            }
            rows.add(row(at, cells, site));
        }
        return Reference.to(items.sequence(StandardLibrary.container(Kind.ITERATOR, site), rows));
    }

    /// The lists of a list, put together where they are added to one.
    private static Reference sum(Arguments arguments, Site site) {
        Reference iterable = arguments.value(0, "iterable");
        boolean lists = arguments
                .at(1, "start")
                .filter(start -> start.value().only().orElse(null) instanceof Obj.Container)
                .isPresent();
        if (!lists) {
            site.machine().items().elements(iterable, site);
            return Reference.UNKNOWN;
        }
        return joined(Kind.LIST, iterable, site);
    }

    private static Reference chainOf(Arguments arguments, Site site) {
        return joined(Kind.ITERATOR, arguments.value(0, "iterable"), site);
    }

    private static Reference joined(Kind kind, Reference iterables, Site site) {
        Items items = site.machine().items();
        List<Reference> all = new ArrayList<>();
        boolean known = true;
        for (Reference part : items.each(iterables).orElse(List.of(items.elements(iterables, site)))) {
            Optional<List<Reference>> each = items.each(part);
            known &= each.isPresent();
            all.addAll(each.orElseGet(() -> List.of(items.elements(part, site))));
        }
        return known && items.each(iterables).isPresent()
                ? Reference.to(items.sequence(StandardLibrary.container(kind, site), all))
                : unordered(kind, all.stream().reduce(Reference.NEVER, Reference::or), site);
    }

    private static Reference chain(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference all = arguments.openPositional() ? Reference.UNKNOWN : Reference.NEVER;
        for (Obj.Passed part : arguments.positional()) {
            all = all.or(items.elements(part.value(), site));
        }
        return unordered(Kind.ITERATOR, all, site);
    }

    private static Reference length(Arguments arguments, Site site) {
        return site.machine()
                .items()
                .each(arguments.value(0, "obj"))
                .map(items -> Reference.to(new Constant((long) items.size())))
                .orElse(Reference.UNKNOWN);
    }
}
