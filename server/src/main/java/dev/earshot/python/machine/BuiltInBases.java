package dev.earshot.python.machine;

import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What instances are as those of the built-in types that their classes inherit from: the items of a container, or a
/// number, a text or bytes.
public final class BuiltInBases {
    static final External PLAIN_NEW = new External("builtins.object.__new__");
    static final External TUPLE_NEW = new External("collections.namedtuple.__new__");

    /// The attribute that stands for the number, the text or the bytes that an instance is.
    private static final String OWN_VALUE = "[value]";

    /// Those whose instances are filled when they are initialized.
    private static final Map<String, Obj.Container.Kind> FILLED = Map.of(
            "builtins.dict", Obj.Container.Kind.DICT,
            "collections.UserDict", Obj.Container.Kind.DICT,
            "collections.OrderedDict", Obj.Container.Kind.DICT,
            "builtins.list", Obj.Container.Kind.LIST,
            "collections.UserList", Obj.Container.Kind.LIST,
            "builtins.set", Obj.Container.Kind.SET,
            "collections.Counter", Obj.Container.Kind.DICT,
            "collections.defaultdict", Obj.Container.Kind.DICT);

    /// Those whose instances hold for good what they are made of.
    private static final Map<String, Obj.Container.Kind> MADE_WHOLE =
            Map.of("builtins.tuple", Obj.Container.Kind.TUPLE, "builtins.frozenset", Obj.Container.Kind.SET);

    private static final Set<String> SINGLE =
            Set.of("builtins.int", "builtins.float", "builtins.str", "builtins.bytes");

    /// What a class may define without a difference to what its instances are for functions of the library.
    private static final Set<String> ASIDE = Set.of(
            "__add__",
            "__annotations__",
            "__class_getitem__",
            "__doc__",
            "__eq__",
            "__floordiv__",
            "__hash__",
            "__iadd__",
            "__init__",
            "__init_subclass__",
            "__isub__",
            "__module__",
            "__ne__",
            "__new__",
            "__qualname__",
            "__radd__",
            "__rsub__",
            "__slots__",
            "__sub__",
            "__truediv__");

    private static final Set<String> ORDERING = Set.of("__lt__", "__le__", "__gt__", "__ge__");
    private static final Set<String> HASHING = Set.of("__eq__", "__hash__");

    private final Machine machine;

    BuiltInBases(Machine machine) {
        this.machine = machine;
    }

    /// The types whose instances `__new__` makes as what they stay.
    public static List<String> madeByNew() {
        return Stream.concat(MADE_WHOLE.keySet().stream(), SINGLE.stream())
                .sorted()
                .toList();
    }

    /// The `__new__` that classes of the library give to those behind which they stand.
    static External factory(List<Value> classes) {
        boolean isNamedTuple =
                classes.stream().anyMatch(each -> each instanceof Obj.ClassObject type && type.isTuple());
        return isNamedTuple
                ? TUPLE_NEW
                : classes.stream()
                        .filter(BuiltInBases::makesWhole)
                        .map(base -> ((External) base).member("__new__"))
                        .findFirst()
                        .orElse(PLAIN_NEW);
    }

    private static boolean makesWhole(Value base) {
        return base instanceof External(String path) && (MADE_WHOLE.containsKey(path) || SINGLE.contains(path));
    }

    /// What an instance has as the number or text that it is.
    Reference attribute(Obj.Instance instance, String name, Site site) {
        return machine.items().keys().plain(instance) instanceof Constant value
                ? machine.attributes().find(value, Trail.NONE, name, site)
                : Reference.NEVER;
    }

    /// `type.__new__(cls, …)` of a built-in type.
    public Reference make(External type, Arguments arguments, Site site) {
        Reference made = machine.instances().instanceOf(arguments.value(0, "cls"), site);
        Reference value = machine.library().call(type, arguments.after(1), site).orElse(Reference.UNKNOWN);
        for (Value each : made.values().keySet()) {
            if (each instanceof Obj.Instance instance
                    && !machine.classOf(instance).isEnumeration()) {
                give(instance, Optional.ofNullable(MADE_WHOLE.get(type.path())), value, site);
            }
        }
        return made;
    }

    private void give(Obj.Instance instance, Optional<Obj.Container.Kind> kind, Reference value, Site site) {
        if (kind.isEmpty()) {
            machine.write(Cell.attribute(instance, OWN_VALUE), value);
            return;
        }
        Obj.Container items = itemsOf(instance, kind.get(), site);
        Optional<List<Reference>> each = machine.items().each(value);
        hold(
                instance,
                each.isPresent()
                        ? machine.items().sequence(items, each.get())
                        : machine.items()
                                .unordered(
                                        items,
                                        value.only().orElse(null) instanceof Obj.Container some
                                                ? machine.items().values(some)
                                                : Reference.UNKNOWN));
    }

    /// Whether what an instance holds as a container is an attribute of it as well.
    boolean keepsItemsAsData(Obj.Instance instance) {
        return Inheritance.linear(machine.classOf(instance)).stream()
                .anyMatch(base -> base instanceof External(String path)
                        && (path.equals("collections.UserDict") || path.equals("collections.UserList")));
    }

    /// A new instance of a subclass of a container that is filled later is empty.
    void giveItems(Obj.Instance instance, Site site) {
        for (Value base : Inheritance.linear(machine.classOf(instance))) {
            if (base instanceof External(String path) && FILLED.containsKey(path)) {
                Obj.Container items = itemsOf(instance, FILLED.get(path), site);
                hold(
                        instance,
                        items.kind() == Obj.Container.Kind.DICT
                                ? machine.items().emptyDict(items)
                                : machine.items().sequence(items, List.of()));
                if (path.equals("collections.OrderedDict")) {
                    Equality.noteOrder(items, machine);
                }
                if (path.equals("collections.Counter")) {
                    machine.write(Cell.attribute(items, Items.FACTORY), Reference.to(new Constant(0L)));
                }
            }
        }
    }

    private static Obj.Container itemsOf(Obj.Instance instance, Obj.Container.Kind kind, Site site) {
        return site.context().object(instance, "items", Obj.Container.class, () -> new Obj.Container(kind));
    }

    private void hold(Obj.Instance instance, Obj.Container items) {
        machine.write(Cell.attribute(instance, Items.OWN_ITEMS), Reference.to(items));
    }

    /// The number, text, bytes or container that an instance is, whatever its class says beside that.
    public Optional<Value> of(Obj.Instance instance) {
        if (machine.classAttributes().asksItself(instance)) {
            return Optional.empty();
        }
        Reference value = machine.read(Cell.attribute(instance, OWN_VALUE));
        return value.only()
                .filter(Constant.class::isInstance)
                .or(() -> machine.items().ownItems(instance).only());
    }

    /// The same where the class leaves to it how it looks, what it holds and what operators make of it.
    Optional<Value> plain(Obj.Instance instance) {
        return of(instance)
                .filter(value -> !(value instanceof Obj.Container container)
                        || (container.kind() != Obj.Container.Kind.SET && !Equality.isOrdered(container, machine)))
                .filter(_ -> Inheritance.linear(machine.classOf(instance)).stream()
                        .allMatch(each -> !(each instanceof Obj.ClassObject own)
                                || own.attributes().stream()
                                        .noneMatch(name -> (ClassAttributes.isDunder(name) && !ASIDE.contains(name))
                                                || Items.METHODS.contains(name))));
    }

    /// The container that an instance of a subclass is for an operator of which the class says nothing itself, and
    /// whose result is of the built-in type.
    ///
    /// @param name what the methods are called after that stand for the operator, as `add`
    public Reference operand(Reference operand, String name) {
        return operand.only().orElse(null) instanceof Obj.Instance instance
                        && of(instance).orElse(null) instanceof Obj.Container own
                        && definesNone(instance, Set.of("__" + name + "__", "__r" + name + "__", "__i" + name + "__"))
                        && Inheritance.linear(machine.classOf(instance)).stream()
                                .noneMatch(base ->
                                        base instanceof External(String path) && path.startsWith("collections."))
                ? Reference.to(own)
                : operand;
    }

    /// What `operator=` changes in place of an instance: its items, where its class does not say something else.
    ///
    /// @param name what the methods are called after that stand for the operator, as `add`
    public Reference changed(Reference target, String name) {
        boolean own = target.only().orElse(null) instanceof Obj.Instance instance
                && machine.items().ownItems(instance).hasValues()
                && !(isWhole(instance) && Sets.isSet(machine.items().ownItems(instance)))
                && definesNone(instance, Set.of("__" + name + "__", "__i" + name + "__"));
        return own ? machine.items().ownItems((Obj.Instance) target.only().orElseThrow()) : target;
    }

    /// Whether an instance is made as what it stays.
    boolean isWhole(Obj.Instance instance) {
        return Inheritance.linear(machine.classOf(instance)).stream().anyMatch(BuiltInBases::makesWhole);
    }

    /// The same where the class leaves the order of its instances to it.
    Optional<Value> inOrder(Obj.Instance instance) {
        return of(instance).filter(_ -> definesNone(instance, ORDERING) && definesNone(instance, HASHING));
    }

    /// The same where the class leaves to it to what it is equal.
    Optional<Value> asEqual(Obj.Instance instance) {
        return of(instance).filter(_ -> definesNone(instance, Set.of("__eq__")));
    }

    /// Whether `!=` does not ask for what `==` gives, since the built-in type answers itself.
    public boolean knowUnequal(Obj.Instance instance) {
        return of(instance).isPresent() && !keepsItemsAsData(instance);
    }

    /// The same where the class leaves to it what it is as a key.
    public Optional<Value> asKey(Obj.Instance instance) {
        return of(instance).filter(_ -> definesNone(instance, HASHING));
    }

    private boolean definesNone(Obj.Instance instance, Set<String> names) {
        return names.stream()
                .noneMatch(name -> machine.classAttributes()
                        .own(machine.classOf(instance), name)
                        .hasValues());
    }
}
