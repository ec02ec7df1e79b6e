package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// What containers hold: their items one by one where these are known, or all that may be among them.
/// It is long, since nothing else is to know in which cells they are kept.
public final class Items {
    /// What a `defaultdict` calls for a key that it lacks; a constant is given as it is, and not kept.
    public static final String FACTORY = "[factory]";

    /// The methods of dicts, lists and sets, and of what is like them.
    static final Set<String> METHODS = Set.of(
            ("add append appendleft clear copy count difference difference_update discard elements extend extendleft fromkeys"
                            + " get index insert intersection intersection_update isdisjoint issubset issuperset items"
                            + " keys most_common move_to_end pop popitem popleft remove reverse rotate setdefault sort subtract"
                            + " symmetric_difference symmetric_difference_update total union update values")
                    .split(" ", -1));

    /// The attribute that stands for the items of an instance of a container's subclass.
    static final String OWN_ITEMS = "[items]";

    /// Longer lists are not kept item by item.
    private static final int MOST_ITEMS = 4_096;

    /// The numbers of a longer range are not told apart.
    private static final int MOST_NUMBERS = 4_096;

    /// Where it is noted that a view shows its items in an order that is not known.
    private static final String ANY_ORDER = "[any order]";

    /// What a list holds of which it is not known in which order.
    private static final String MEMBERS = "[members]";

    private static final String SIZE = "[#]";

    /// The number of the item that an iterator gives next, where that is not its first.
    private static final String NEXT = "[next]";

    private final Machine machine;
    private final Keys keys;
    private final KeyOrder order;
    private final KeyLooks looks;

    Items(Machine machine) {
        this.machine = machine;
        this.order = new KeyOrder(machine);
        this.looks = new KeyLooks(machine);
        this.keys = new Keys(machine);
    }

    /// Whether it is the name of a method of dicts, lists or sets, or of what is like them.
    public static boolean isMethod(String name) {
        return METHODS.contains(name);
    }

    /// A new container of the given items.
    public Obj.Container sequence(Obj.Container container, List<Reference> items) {
        if (container.kind() == Obj.Container.Kind.SET && !SetOrder.isKnown(items)) {
            machine.write(SetOrder.heldOthers(container), Reference.to(Constant.TRUE));
        }
        if (items.size() > MOST_ITEMS) {
            return unordered(container, items.stream().reduce(Reference.NEVER, Reference::or));
        }
        machine.write(Cell.anyItem(container), Reference.UNBOUND);
        if (container.kind() == Obj.Container.Kind.ITERATOR) {
            machine.write(new Cell(container, NEXT), Reference.UNBOUND);
        }
        for (int at = 0; at < items.size(); at++) {
            put(container, new Constant((long) at), items.get(at));
        }
        for (int gone = items.size(); gone < container.mostKeys(); gone++) {
            machine.write(Cell.item(container, new Constant((long) gone)), Reference.UNBOUND);
        }
        resize(container, items.size());
        return container;
    }

    /// A new container of the given items, of which it is not known in which order they are.
    public Obj.Container inSomeOrder(Obj.Container container, List<Reference> items) {
        Reference any = any(items);
        sequence(container, Collections.nCopies(items.size(), any));
        if (items.stream().anyMatch(item -> !item.equals(any)) && items.size() <= MOST_ITEMS) {
            Obj.Container members = machine.context()
                    .object(container, MEMBERS, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
            machine.write(new Cell(container, MEMBERS), Reference.to(sequence(members, items)));
        }
        return container;
    }

    /// What may be any of several items.
    private static Reference any(List<Reference> items) {
        return items.stream().reduce(Reference.NEVER, Reference::or);
    }

    /// What a list holds of which it is not known in which order, as long as nobody has changed it since.
    private Optional<List<Reference>> members(Obj.Container list) {
        if (!(machine.read(new Cell(list, MEMBERS)).only().orElse(null) instanceof Obj.Container held)) {
            return Optional.empty();
        }
        Optional<List<Reference>> members = stored(held);
        Reference any = any(members.orElse(List.of()));
        return members.filter(each -> stored(list).equals(Optional.of(Collections.nCopies(each.size(), any))));
    }

    /// Whether it is known what iterating yields, and not in which order.
    public boolean areInSomeOrder(Reference iterable) {
        return container(iterable)
                .filter(container -> switch (container.kind()) {
                    case SET, DICT, VIEW ->
                        inOrder(iterable).isEmpty() && inAnyOrder(iterable).isPresent();
                    case LIST, TUPLE, ITERATOR ->
                        machine.sources().isPending(container)
                                ? machine.sources().isInSomeOrder(container)
                                : members(container).isPresent();
                })
                .isPresent();
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
        order.clear(container);
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
                    Reference value = machine.read(Cell.entry(dict, name));
                    named.add(new Obj.Named(name, Obj.Passed.unwritten(value.bound())));
                });
            }
            return named;
        });
    }

    /// Puts all items of one dict into another.
    public void copy(Obj.Container from, Obj.Container to) {
        from.renew();
        Optional<List<Reference>> inOrder = each(Reference.to(from));
        List<Value> all = inOrder.map(known ->
                        known.stream().flatMap(key -> key(key).stream()).toList())
                .orElse(from.keys());
        if (inOrder.isEmpty()) {
            order.lose(to);
        }
        for (Value key : all) {
            Reference value = machine.read(Cell.item(from, key));
            if (!value.equals(Reference.UNBOUND)) {
                put(
                        to,
                        key,
                        looks.of(from, key),
                        value.unbound() ? value.bound().or(machine.read(Cell.item(to, key))) : value);
            }
        }
        Reference any = machine.read(Cell.anyItem(from));
        if (!any.equals(Reference.UNBOUND)) {
            add(to, any.bound());
        }
    }

    /// `container *= times`.
    public void repeat(Obj.Container container, Reference times) {
        Optional<List<Reference>> each = each(Reference.to(container));
        if (each.isPresent()
                && times.only().orElse(null) instanceof Constant(Long count)
                && count >= 0
                && count < MOST_ITEMS
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
        Optional<Value> known = key(key);
        dict.renew();
        if (known.isEmpty()) {
            return Optional.of(values(dict).or(Reference.UNBOUND));
        }
        Reference own = machine.read(Cell.item(dict, known.get()));
        Reference any = machine.read(Cell.anyItem(dict));
        boolean none = own.equals(Reference.UNBOUND) && any.equals(Reference.UNBOUND);
        return none ? Optional.empty() : Optional.of(any.equals(Reference.UNBOUND) ? own : own.or(any));
    }

    /// Puts an item behind the others; into a set only where it is not yet in it.
    public void append(Obj.Container container, Reference value) {
        if (container.kind() == Obj.Container.Kind.SET
                && each(Reference.to(container)).isPresent()) {
            List<Reference> all = new ArrayList<>(each(Reference.to(container)).get());
            all.add(value);
            new Sets(machine).fill(container, all);
            return;
        }
        Optional<Integer> size = size(container);
        if (size.isPresent() && size.get() < MOST_ITEMS && container.kind() != Obj.Container.Kind.SET) {
            put(container, new Constant((long) size.get()), value);
            resize(container, size.get() + 1);
        } else {
            add(container, value);
        }
    }

    /// Puts all items of an iterable behind the others, each where it may stand.
    ///
    /// @return whether it is known how many these are
    public boolean extend(Obj.Container list, Reference iterable) {
        Optional<List<Reference>> each = inPlace(iterable);
        boolean isEmpty = each(Reference.to(list)).filter(List::isEmpty).isPresent();
        if (isEmpty && areInSomeOrder(iterable)) {
            inSomeOrder(list, inAnyOrder(iterable).orElseThrow());
        } else {
            each.orElse(List.of()).forEach(item -> append(list, item));
        }
        return each.isPresent();
    }

    /// What may stand at each place, where it is known how many items there are.
    public Optional<List<Reference>> inPlace(Reference iterable) {
        return areInSomeOrder(iterable)
                ? inAnyOrder(iterable).map(all -> Collections.nCopies(all.size(), any(all)))
                : each(iterable);
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

    /// The texts that are the items, where all are known and each is a text.
    public Optional<List<String>> texts(Reference iterable) {
        return each(iterable).flatMap(items -> {
            List<String> texts =
                    items.stream().flatMap(item -> item.onlyText().stream()).toList();
            return texts.size() == items.size() ? Optional.of(texts) : Optional.empty();
        });
    }

    /// The items one by one, where it is known which there are; a dict gives its keys.
    public Optional<List<Reference>> each(Reference iterable) {
        if (iterable.only().orElse(null) instanceof Obj.Instance instance
                && ownItems(instance).hasValues()
                && !machine.classAttributes()
                        .own(machine.classOf(instance), "__iter__")
                        .hasValues()) {
            return each(ownItems(instance));
        }
        if (iterable.only().orElse(null) instanceof Obj.Instance instance
                && machine.classOf(instance).isTuple()) {
            return Optional.of(machine.classOf(instance).fields().stream()
                    .map(field -> machine.read(Cell.attribute(instance, field)).bound())
                    .toList());
        }
        if (iterable.only().orElse(null) instanceof Obj.ClassObject type && type.isEnumeration()) {
            return machine.classAttributes().enumerations().listed(type);
        }
        if (iterable.only().orElse(null) instanceof Constant(Constant.Tuple(List<Value> settled))) {
            return Optional.of(settled.stream().map(Reference::to).toList());
        }
        if (iterable.only().orElse(null) instanceof Constant(Range range)) {
            return range.size() > MOST_NUMBERS
                    ? Optional.empty()
                    : Optional.of(range.numbers().stream()
                            .map(number -> Reference.to(new Constant(number)))
                            .toList());
        }
        if (iterable.only().orElse(null) instanceof Constant(LibraryValue value)) {
            return value.items()
                    .map(items -> items.stream()
                            .map(item -> Reference.to(new Constant(item)))
                            .toList());
        }
        if (!(iterable.only().orElse(Constant.NONE) instanceof Obj.Container container)) {
            return Optional.empty();
        }
        machine.sources().force(container);
        container.renew();
        if (container.kind() == Obj.Container.Kind.DICT) {
            return present(container)
                    .flatMap(present -> order.inOrder(container, present))
                    .map(known ->
                            known.stream().map(key -> looks.of(container, key)).toList());
        }
        return isInAnyOrder(container) ? Optional.empty() : stored(container);
    }

    /// A view shows its items in any order from now on, or in a known one.
    public void setInAnyOrder(Obj.Container view, boolean is) {
        machine.write(new Cell(view, ANY_ORDER), is ? Reference.to(Constant.TRUE) : Reference.UNBOUND);
    }

    private boolean isInAnyOrder(Obj.Container container) {
        return container.kind() == Obj.Container.Kind.VIEW
                && !machine.read(new Cell(container, ANY_ORDER)).equals(Reference.UNBOUND);
    }

    private Optional<List<Reference>> stored(Obj.Container container) {
        Optional<Integer> size = size(container);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> first = first(container);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> items = new ArrayList<>();
        for (long at = first.get(); at < size.get(); at++) {
            items.add(machine.read(Cell.item(container, new Constant(at))).bound());
        }
        return Optional.of(
                container.kind() == Obj.Container.Kind.SET && hasOrder(container, items)
                        ? SetOrder.ascending(items)
                        : items);
    }

    /// The keys of a dict, where it is known which there are.
    private Optional<SequencedSet<Value>> present(Obj.Container dict) {
        if (!machine.read(Cell.anyItem(dict)).equals(Reference.UNBOUND)) {
            return Optional.empty();
        }
        SequencedSet<Value> present = new LinkedHashSet<>();
        for (Value key : dict.keys()) {
            Reference value = machine.read(Cell.item(dict, key));
            if (!value.equals(Reference.UNBOUND)) {
                if (value.unbound()) {
                    return Optional.empty(); // it may be there or not
                }
                present.add(key);
            }
        }
        return Optional.of(present);
    }

    /// The items one by one, where it is known which there are, in whatever order a dict has its keys.
    public Optional<List<Reference>> inAnyOrder(Reference iterable) {
        Optional<List<Reference>> each = each(iterable);
        return container(iterable)
                .flatMap(this::members)
                .or(() -> each)
                .or(() -> container(iterable).flatMap(container -> switch (container.kind()) {
                    case DICT ->
                        present(container)
                                .map(keys -> keys.stream().map(Reference::to).toList());
                    case VIEW -> isInAnyOrder(container) ? stored(container) : Optional.empty();
                    default -> Optional.empty();
                }));
    }

    /// Whether it is known in which order a set gives its members.
    private boolean hasOrder(Obj.Container set, List<Reference> members) {
        return members.size() < 2 || (SetOrder.isKnown(members) && !machine.holds(SetOrder.heldOthers(set)));
    }

    /// The number of the item that comes first.
    private Optional<Long> first(Obj.Container container) {
        if (container.kind() != Obj.Container.Kind.ITERATOR) {
            return Optional.of(0L);
        }
        Reference next = machine.read(new Cell(container, NEXT));
        return next.equals(Reference.UNBOUND)
                ? Optional.of(0L)
                : next.only().filter(Constant.class::isInstance).map(at -> (Long) ((Constant) at).literal());
    }

    /// Whether it is known which items an iterator has left; of one that is pending that is not known yet.
    public boolean areKnown(Obj.Container iterator) {
        return !machine.sources().isPending(iterator)
                && size(iterator).isPresent()
                && first(iterator).isPresent();
    }

    /// Takes the next item from an iterator of which is known what it has left; nothing at its end.
    public Optional<Reference> take(Obj.Container iterator) {
        long at = first(iterator).orElseThrow();
        if (at >= size(iterator).orElseThrow()) {
            return Optional.empty();
        }
        machine.write(new Cell(iterator, NEXT), Reference.to(new Constant(at + 1)));
        return Optional.of(machine.read(Cell.item(iterator, new Constant(at))).bound());
    }

    /// The items one by one, where it is known which there are and in which order.
    public Optional<List<Reference>> inOrder(Reference iterable) {
        Optional<List<Reference>> each = each(iterable);
        return each.filter(members -> !isUnordered(iterable, members))
                .filter(_ -> container(iterable).flatMap(this::members).isEmpty());
    }

    /// Whether it is a set that gives its members in an order that is not known.
    private boolean isUnordered(Reference iterable, List<Reference> members) {
        return Sets.isSet(iterable) && !hasOrder((Obj.Container) iterable.only().orElseThrow(), members);
    }

    /// The same in several orders where it is not known which one it is: each item comes first, and each comes last.
    public Optional<List<List<Reference>>> orders(Reference iterable) {
        return areInSomeOrder(iterable)
                ? inAnyOrder(iterable).map(SetOrder::some)
                : each(iterable).map(List::of);
    }

    /// Whether all items that a container holds are known, and nobody can change them who is not seen.
    public boolean areSettled(Obj.Container container) {
        return each(Reference.to(container)).isPresent() && !machine.functions().escaped(container);
    }

    /// All items that a container may hold.
    public Reference values(Obj.Container container) {
        machine.sources().force(container);
        container.renew();
        Reference all = machine.read(Cell.anyItem(container)).bound();
        for (Value key : container.keys()) {
            all = all.or(machine.read(Cell.item(container, key)).bound());
        }
        return all;
    }

    /// All keys that a dict may have.
    public Reference keys(Obj.Container dict) {
        dict.renew();
        Reference keys =
                machine.read(Cell.anyItem(dict)).equals(Reference.UNBOUND) ? Reference.NEVER : Reference.UNKNOWN;
        for (Value key : dict.keys()) {
            if (!machine.read(Cell.item(dict, key)).equals(Reference.UNBOUND)) {
                keys = keys.or(looks.of(dict, key));
            }
        }
        return keys;
    }

    /// Notes that one of the items of a dict is gone, no one knows which.
    public void lackOne(Obj.Container dict) {
        for (Value key : dict.keys()) {
            Cell item = Cell.item(dict, key);
            machine.write(item, machine.read(item).or(Reference.UNBOUND));
        }
    }

    /// Whether a container holds something, where that is settled.
    public Optional<Boolean> holdSomething(Obj.Container container) {
        Optional<Boolean> whole = each(Reference.to(container)).map(items -> !items.isEmpty());
        return whole.isPresent() || container.kind() != Obj.Container.Kind.DICT
                ? whole
                : Optional.of(true)
                        .filter(_ -> container.keys().stream()
                                .anyMatch(key ->
                                        !machine.read(Cell.item(container, key)).unbound()));
    }

    /// A container, or the one that an instance of a subclass of it is.
    public Optional<Obj.Container> container(Reference reference) {
        Reference held =
                reference.only().orElse(null) instanceof Obj.Instance instance ? ownItems(instance) : reference;
        return held.only().filter(Obj.Container.class::isInstance).map(Obj.Container.class::cast);
    }

    /// The items that an instance holds as a subclass of a built-in container.
    public Reference ownItems(Obj.Instance instance) {
        return machine.read(Cell.attribute(instance, OWN_ITEMS)).bound();
    }

    public void put(Obj.Container container, Value key, Reference value) {
        put(container, key, Reference.to(key), value);
    }

    /// Puts an item under a key that is known, and may look otherwise than another one that is equal to it.
    ///
    /// @param given what the key looks like, which stays when another one equal to it is given
    public void put(Obj.Container container, Value key, Reference given, Reference value) {
        container.note(key);
        Cell item = Cell.item(container, key);
        if (container.kind() == Obj.Container.Kind.DICT && machine.read(item).unbound()) {
            looks.note(container, key, given);
            if (machine.read(item).equals(Reference.UNBOUND)) {
                order.append(container, key);
            } else {
                order.lose(container); // it may have been there
            }
        }
        machine.write(item, value);
    }

    /// Takes out what is under a key of a dict.
    public void remove(Obj.Container dict, Value key) {
        machine.write(Cell.item(dict, key), Reference.UNBOUND);
        order.remove(dict, key);
    }

    /// In which order the keys of dicts came.
    public KeyOrder order() {
        return order;
    }

    /// The key that a value is, where it is settled to which others it is equal.
    public Optional<Value> key(Reference reference) {
        return keys.of(reference);
    }

    /// What stands for a value where it is put in an order, where that is settled.
    public Optional<Value> rank(Reference reference) {
        return keys.rank(reference);
    }

    /// What stands for a value as a key.
    public Keys keys() {
        return keys;
    }

    private void resize(Obj.Container container, int size) {
        if (machine.holds(new Cell(container, MEMBERS))) {
            machine.write(new Cell(container, MEMBERS), Reference.UNBOUND);
        }
        machine.write(new Cell(container, SIZE), Reference.to(new Constant((long) size)));
    }
}
