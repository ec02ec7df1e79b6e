package dev.earshot.python.machine;

import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Items of containers: what a subscript gives, where one that is set goes, what iterating yields.
public final class Items {
    /// What a `defaultdict` calls for a key that it lacks.
    public static final String FACTORY = "[factory]";

    /// The attribute that stands for the items of an instance of a container's subclass.
    static final String OWN_ITEMS = "[items]";

    /// Longer lists are not kept item by item.
    private static final int MOST_ITEMS = 256;

    private static final String SIZE = "[#]";
    private static final String PENDING = "[pending]";
    private static final String TAKEN = "[taken]";

    private final Machine machine;

    Items(Machine machine) {
        this.machine = machine;
    }

    /// An iterator whose items come from a source, which is not asked yet.
    public Reference defer(Obj.Container iterator, Obj.Container.Source source) {
        iterator.comeFrom(source);
        sequence(iterator, List.of());
        machine.write(new Cell(iterator, TAKEN), Reference.to(new Constant(0L)));
        machine.write(new Cell(iterator, PENDING), Reference.to(Constant.TRUE));
        machine.functions().defer(iterator);
        return Reference.to(iterator);
    }

    boolean isPending(Obj.Container iterator) {
        return iterator.source().isPresent()
                && machine.read(new Cell(iterator, PENDING)).hasValues();
    }

    /// Hands on each item that is left in a pending iterator, as its source comes by it.
    void consume(Obj.Container iterator, Consumer<Reference> each) {
        long taken = taken(iterator).orElse(0L);
        machine.write(new Cell(iterator, PENDING), Reference.UNBOUND);
        long[] seen = {0};
        iterator.source()
                .ifPresent(source -> source.run(item -> {
                    if (seen[0]++ >= taken && machine.state().isReachable()) {
                        each.accept(item);
                    }
                }));
    }

    /// Hands on the next item only: the source is run up to where it has it, and once more for the one behind it.
    public Reference step(Obj.Container iterator) {
        Optional<Long> taken = taken(iterator);
        State[] stopped = {State.unreachable()};
        Reference[] next = {Reference.NEVER};
        long[] seen = {0};
        iterator.source()
                .ifPresent(source -> source.run(item -> {
                    if (!machine.state().isReachable() || (taken.isPresent() && seen[0]++ < taken.get())) {
                        return;
                    }
                    next[0] = next[0].or(item);
                    stopped[0] = stopped[0].join(machine.fork());
                    if (taken.isPresent()) {
                        machine.stop();
                    }
                }));
        machine.mayRaise(Reference.to(ExceptionTypes.builtin("StopIteration")));
        machine.flowTo(stopped[0].branch());
        machine.write(
                new Cell(iterator, TAKEN),
                taken.map(count -> Reference.to(new Constant(count + 1))).orElse(Reference.UNKNOWN));
        return next[0];
    }

    /// What `next` gives.
    ///
    /// @param hasDefault whether an iterator at its end raises nothing
    public Reference next(Reference iterator, boolean hasDefault, Site site) {
        if (!(iterator.only().orElse(null) instanceof Obj.Container container)) {
            return elements(iterator, site);
        }
        if (isPending(container)) {
            return step(container);
        }
        Optional<List<Reference>> each = each(iterator);
        if (each.isEmpty() || container.kind() != Obj.Container.Kind.ITERATOR) {
            return elements(iterator, site);
        }
        if (each.get().isEmpty()) {
            return hasDefault ? Reference.NEVER : machine.raise("StopIteration");
        }
        sequence(container, each.get().subList(1, each.get().size()));
        return each.get().getFirst();
    }

    /// What a generator yields next after it was sent a value.
    public Reference send(Obj.Container generator, Reference value) {
        machine.write(Generator.sent(generator), value);
        return isPending(generator) ? step(generator) : values(generator);
    }

    /// A generator that has been started is left where it stands.
    public void close(Obj.Container generator) {
        Optional<Long> taken = taken(generator);
        if (isPending(generator) && taken.isPresent() && taken.get() > 0) {
            State before = machine.fork();
            machine.write(new Cell(generator, PENDING), Reference.UNBOUND);
            long[] seen = {0};
            Attempt raised = machine.enterTry();
            generator
                    .source()
                    .ifPresent(source -> source.run(_ -> {
                        if (++seen[0] == taken.get()) {
                            machine.raise("GeneratorExit");
                        }
                    }));
            machine.leaveTry();
            State after = machine.state().join(raised.states());
            machine.flowTo(after.isReachable() ? after.branch() : before.branch());
        }
        machine.write(new Cell(generator, PENDING), Reference.UNBOUND);
    }

    /// Goes through the items up to the first that is wanted; whether there is one.
    public Optional<Boolean> search(Reference iterable, Site site, Function<Reference, Optional<Boolean>> wanted) {
        State[] found = {State.unreachable()};
        boolean[] sure = {true};
        Consumer<Reference> look = item -> {
            Optional<Boolean> is = machine.isReachable() ? wanted.apply(item) : Optional.of(false);
            if (is.orElse(true)) {
                found[0] = found[0].join(machine.fork());
                sure[0] &= is.isPresent();
                if (is.isPresent()) {
                    machine.stop();
                }
            }
        };
        Optional<List<Reference>> each = Optional.empty();
        if (iterable.only().orElse(null) instanceof Obj.Container iterator && isPending(iterator)) {
            consume(iterator, look);
        } else {
            each = each(iterable);
            each.orElse(List.of()).forEach(look);
            if (each.isEmpty()) {
                elements(iterable, site);
                return Optional.empty();
            }
        }
        boolean all = machine.isReachable();
        boolean some = found[0].isReachable();
        machine.flowTo(machine.state().join(found[0]).branch());
        return sure[0] && all != some ? Optional.of(some) : Optional.empty();
    }

    private Optional<Long> taken(Obj.Container iterator) {
        return machine.read(new Cell(iterator, TAKEN)).only().orElse(null) instanceof Constant(Long count)
                ? Optional.of(count)
                : Optional.empty();
    }

    /// Asks a pending iterator for all of its items.
    void force(Obj.Container iterator) {
        if (!isPending(iterator)) {
            return;
        }
        sequence(iterator, List.of());
        State[] suspended = {State.unreachable()};
        int raised = machine.raised();
        consume(iterator, item -> {
            append(iterator, item);
            suspended[0] = suspended[0].join(machine.fork());
        });
        if (!machine.state().isReachable() && machine.raised() == raised) {
            machine.flowTo(suspended[0].branch()); // it never ends, but who asks may stop asking
        }
    }

    /// A new container of the given items.
    public Obj.Container sequence(Obj.Container container, List<Reference> items) {
        machine.write(Cell.anyItem(container), Reference.UNBOUND);
        for (int at = 0; at < items.size(); at++) {
            put(container, new Constant((long) at), items.get(at));
        }
        resize(container, items.size());
        return container;
    }

    /// A container of which only the items are known, not how many there are nor in which order.
    public Obj.Container unordered(Obj.Container container, Reference items) {
        machine.write(new Cell(container, SIZE), Reference.UNKNOWN);
        machine.write(Cell.anyItem(container), items);
        return container;
    }

    /// A dict to which items are going to be put.
    public Obj.Container emptyDict(Obj.Container container) {
        machine.write(Cell.anyItem(container), Reference.UNBOUND);
        container.keys().forEach(key -> machine.write(Cell.item(container, key), Reference.UNBOUND));
        return container;
    }

    /// Puts an item under a key that is known.
    public void put(Obj.Container dict, String key, Reference value) {
        put(dict, new Constant(key), value);
    }

    /// The items of a dict as keyword arguments, where all keys are known.
    public Optional<List<Obj.Named>> keywords(Reference mapping) {
        if (!(mapping.only().orElse(Constant.NONE) instanceof Obj.Container dict)) {
            return Optional.empty();
        }
        return each(mapping).map(keys -> {
            List<Obj.Named> named = new ArrayList<>();
            for (Reference key : keys) {
                key.onlyText().ifPresent(name -> {
                    Reference value = machine.read(Cell.item(dict, new Constant(name)));
                    named.add(new Obj.Named(name, Obj.Passed.unwritten(value.bound())));
                });
            }
            return named;
        });
    }

    public Reference load(Reference owner, Reference key, Site site) {
        List<Machine.Way> ways = new ArrayList<>();
        for (Map.Entry<Value, Trail> entry : owner.values().entrySet()) {
            ways.add(() -> load(entry.getKey(), key, site));
        }
        if (owner.other()) {
            machine.mayRaise(Reference.UNKNOWN);
            ways.add(() -> Reference.UNKNOWN);
        }
        return ways.isEmpty() ? Reference.NEVER : machine.either(ways);
    }

    public void store(Reference owner, Reference key, Reference value, Site site) {
        boolean sure = owner.only().isPresent();
        if (sure
                && owner.values().containsKey(Imports.SYS_MODULES)
                && key.only().orElse(null) instanceof Constant name) {
            machine.write(Cell.item(Imports.SYS_MODULES, name), value);
            return;
        }
        for (Value each : owner.values().keySet()) {
            switch (each) {
                case Obj.Container container -> store(container, key, value, sure);
                case Obj.View view ->
                    key.onlyText()
                            .ifPresent(name -> machine.attributes()
                                    .store(sure ? Reference.to(view.of()) : unsure(view.of()), name, value));
                case Obj.Instance instance -> {
                    Reference method = machine.attributes().special(each, "__setitem__", site);
                    if (method.hasValues() && !(method.only().orElse(each) instanceof Bound(External _, Value _))) {
                        machine.calls().call(method, Arguments.of(key, value), site);
                    } else {
                        store(ownItems(instance), key, value, site);
                    }
                }
                default -> {}
            }
        }
        if (owner.other()) {
            machine.escape(value);
        }
    }

    public void delete(Reference owner, Reference key) {
        if (owner.only().orElse(Constant.NONE) instanceof Obj.Container container
                && key.only().orElse(container) instanceof Constant constant) {
            machine.write(Cell.item(container, constant), Reference.UNBOUND);
        }
    }

    /// Puts all items of one dict into another.
    public void copy(Obj.Container from, Obj.Container to) {
        for (Constant key : List.copyOf(from.keys())) {
            Reference value = machine.read(Cell.item(from, key));
            if (!value.equals(Reference.UNBOUND)) {
                put(to, key, value.unbound() ? value.bound().or(machine.read(Cell.item(to, key))) : value);
            }
        }
        Reference any = machine.read(Cell.anyItem(from));
        if (!any.equals(Reference.UNBOUND)) {
            add(to, any.bound());
        }
    }

    /// `container *= times`.
    void repeat(Obj.Container container, Reference times) {
        Optional<List<Reference>> each = each(Reference.to(container));
        if (each.isPresent()
                && times.only().orElse(null) instanceof Constant(Long count)
                && count >= 0
                && count * each.get().size() < MOST_ITEMS) {
            List<Reference> all = new ArrayList<>();
            for (long at = 0; at < count; at++) {
                all.addAll(each.get());
            }
            sequence(container, all);
        } else {
            add(container, values(container));
        }
    }

    /// The value under a key, where there may be one.
    public Optional<Reference> find(Obj.Container dict, Reference key) {
        if (!(key.only().orElse(dict) instanceof Constant constant)) {
            return Optional.of(values(dict).or(Reference.UNBOUND));
        }
        Reference own = machine.read(Cell.item(dict, constant));
        Reference any = machine.read(Cell.anyItem(dict));
        boolean none = own.equals(Reference.UNBOUND) && any.equals(Reference.UNBOUND);
        return none ? Optional.empty() : Optional.of(any.equals(Reference.UNBOUND) ? own : own.or(any));
    }

    /// Puts an item behind the others.
    public void append(Obj.Container container, Reference value) {
        Optional<Integer> size = size(container);
        if (size.isPresent() && container.kind() != Obj.Container.Kind.SET) {
            put(container, new Constant((long) size.get()), value);
            resize(container, size.get() + 1);
        } else {
            machine.write(
                    Cell.anyItem(container),
                    machine.read(Cell.anyItem(container)).bound().or(value));
        }
    }

    /// Notes that the container may hold one more item, no one knows where.
    public void add(Obj.Container container, Reference value) {
        machine.write(new Cell(container, SIZE), Reference.UNKNOWN);
        machine.write(
                Cell.anyItem(container),
                machine.read(Cell.anyItem(container)).bound().or(value));
    }

    /// How many items it holds; of a dict nothing is said.
    public Optional<Integer> size(Obj.Container container) {
        return machine.read(new Cell(container, SIZE))
                .only()
                .filter(Constant.class::isInstance)
                .map(value -> ((Constant) value).literal() instanceof Long count ? count.intValue() : 0);
    }

    /// The items one by one, where it is known which there are; a dict gives its keys.
    public Optional<List<Reference>> each(Reference iterable) {
        if (!(iterable.only().orElse(Constant.NONE) instanceof Obj.Container container)) {
            return Optional.empty();
        }
        force(container);
        List<Reference> items = new ArrayList<>();
        if (container.kind() == Obj.Container.Kind.DICT) {
            if (!machine.read(Cell.anyItem(container)).equals(Reference.UNBOUND)) {
                return Optional.empty();
            }
            for (Constant key : container.keys()) {
                Reference value = machine.read(Cell.item(container, key));
                if (!value.equals(Reference.UNBOUND)) {
                    items.add(Reference.to(key));
                }
            }
            return Optional.of(items);
        }
        Optional<Integer> size = size(container);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        for (long at = 0; at < size.get(); at++) {
            items.add(machine.read(Cell.item(container, new Constant(at))).bound());
        }
        return Optional.of(items);
    }

    /// All that iterating may yield.
    public Reference elements(Reference iterable, Site site) {
        Optional<List<Reference>> each = each(iterable);
        if (each.isPresent()) {
            return each.get().stream().reduce(Reference.NEVER, Reference::or);
        }
        Reference elements = iterable.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : iterable.values().keySet()) {
            elements = elements.or(
                    switch (value) {
                        case Obj.Container container
                        when container.kind() == Obj.Container.Kind.DICT -> keys(container);
                        case Obj.Container container -> values(container);
                        case Obj.Instance _ -> {
                            Reference iterator = callMethod(Reference.to(value), "__iter__", Arguments.NONE, site);
                            yield iterator.values().containsKey(value)
                                    ? callMethod(Reference.to(value), "__next__", Arguments.NONE, site)
                                    : elements(iterator, site);
                        }
                        default -> Reference.UNKNOWN;
                    });
        }
        return elements;
    }

    /// All items that a container may hold.
    public Reference values(Obj.Container container) {
        force(container);
        Reference all = machine.read(Cell.anyItem(container)).bound();
        for (Constant key : container.keys()) {
            all = all.or(machine.read(Cell.item(container, key)).bound());
        }
        return all;
    }

    /// All keys that a dict may have.
    public Reference keys(Obj.Container dict) {
        Reference keys =
                machine.read(Cell.anyItem(dict)).equals(Reference.UNBOUND) ? Reference.NEVER : Reference.UNKNOWN;
        for (Constant key : dict.keys()) {
            keys = keys.or(Reference.to(key));
        }
        return keys;
    }

    private Reference load(Value owner, Reference key, Site site) {
        return switch (owner) {
            case Obj.Container container -> ofContainer(container, key, site);
            case Obj.View view ->
                key.onlyText()
                        .map(name -> machine.attributes().load(Reference.to(view.of()), name, site))
                        .orElse(Reference.UNKNOWN);
            case External external
            when external.equals(Imports.SYS_MODULES) ->
                key.onlyText().map(name -> machine.imports().module(name, site)).orElse(Reference.UNKNOWN);
            case External external
            when external.path().equals("sys.version_info") && key.equals(Reference.to(new Constant(0L))) ->
                Reference.to(new External("sys.version_info.major"));
            case Obj.Instance instance
            when instance.type().isTuple() ->
                machine.read(fieldCell(instance, key)).bound();
            case Obj.Instance instance -> {
                Reference method = machine.attributes().special(owner, "__getitem__", site);
                yield method.hasValues() && !(method.only().orElse(owner) instanceof Bound(External _, Value _))
                        ? machine.calls().call(method, Arguments.of(key), site)
                        : load(ownItems(instance), key, site);
            }
            // A generic class with its parameters, or a member of an enumeration.
            case Obj.ClassObject type ->
                key.onlyText()
                        .map(name -> machine.attributes().load(Reference.to(type), name, site))
                        .orElse(Reference.to(type));
            default -> Reference.UNKNOWN;
        };
    }

    /// The items that an instance holds as a subclass of a built-in container.
    Reference ownItems(Obj.Instance instance) {
        return machine.read(Cell.attribute(instance, OWN_ITEMS)).bound();
    }

    private static Cell fieldCell(Obj.Instance instance, Reference key) {
        if (key.only().orElse(Constant.NONE) instanceof Constant(Long index)) {
            List<String> fields = instance.type().fields();
            int at = (int) (index < 0 ? index + fields.size() : index);
            if (at >= 0 && at < fields.size()) {
                return Cell.attribute(instance, fields.get(at));
            }
        }
        return Cell.anyItem(instance);
    }

    private Reference ofContainer(Obj.Container container, Reference key, Site site) {
        if (!(key.only().orElse(container) instanceof Constant constant)) {
            Reference values = values(container);
            // Of several keys only those count that it may be.
            if (key.hasValues() && !key.other() && !key.unbound()) {
                Reference some = Reference.NEVER;
                for (Value each : key.values().keySet()) {
                    some = some.or(each instanceof Constant one ? at(container, one, site) : values);
                }
                return some;
            }
            return values.or(Reference.UNKNOWN);
        }
        return at(container, constant, site);
    }

    /// A site of its own for what is made for one key.
    private Site keyed(Obj.Container container, Constant key, Site site) {
        Expr.Call call = machine.context().implicitCall(container, key.toString());
        return site.at(call);
    }

    private Reference at(Obj.Container container, Constant key, Site site) {
        Constant index = key;
        if (key.literal() instanceof Long at && at < 0) {
            Optional<Integer> size = size(container);
            if (size.isEmpty()) {
                return values(container);
            }
            index = new Constant(at + size.get());
        }
        Reference own = machine.read(Cell.item(container, index));
        Reference any = machine.read(Cell.anyItem(container));
        Reference factory = machine.read(Cell.attribute(container, FACTORY)).bound();
        if (own.unbound() && factory.hasValues()) {
            Reference made =
                    own.bound().or(machine.calls().call(factory, Arguments.NONE, keyed(container, index, site)));
            put(container, index, made);
            return made;
        }
        if (own.unbound()) {
            missing(container, index);
        }
        return any.equals(Reference.UNBOUND) ? own.bound() : own.bound().or(any.bound());
    }

    /// There may be nothing under the key, and surely is not where all that the container holds is known.
    private void missing(Obj.Container container, Constant key) {
        String error = container.kind() == Obj.Container.Kind.DICT ? "KeyError" : "IndexError";
        boolean sure = machine.read(Cell.item(container, key)).equals(Reference.UNBOUND)
                && each(Reference.to(container)).isPresent()
                && !machine.functions().escaped(container);
        if (sure) {
            machine.raise(error);
        } else {
            machine.mayRaise(Reference.to(ExceptionTypes.builtin(error)));
        }
    }

    private void store(Obj.Container container, Reference key, Reference value, boolean sure) {
        if (key.only().orElse(container) instanceof Constant constant) {
            Constant index = constant;
            if (constant.literal() instanceof Long at && at < 0) {
                index = new Constant(at + size(container).orElse(0));
            }
            if (sure) {
                put(container, index, value);
            } else {
                container.keys().add(index);
                machine.widen(Cell.item(container, index), value);
            }
            return;
        }
        add(container, value);
    }

    private void put(Obj.Container container, Constant key, Reference value) {
        container.keys().add(key);
        machine.write(Cell.item(container, key), value);
    }

    private void resize(Obj.Container container, int size) {
        machine.write(new Cell(container, SIZE), Reference.to(new Constant((long) size)));
    }

    private Reference callMethod(Reference self, String method, Arguments arguments, Site site) {
        return machine.calls().call(machine.attributes().load(self, method, site), arguments, site);
    }

    private static Reference unsure(Value value) {
        return new Reference(Reference.to(value).values(), true, false);
    }
}
