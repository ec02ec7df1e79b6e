package dev.earshot.python.machine;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.machine.type.Slots;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Setting and deleting of attributes (reference manual, 3.3.2): in which cells they end, and whose methods are asked
/// before. It does not know what taking an attribute gives.
public final class AttributeStores {
    /// The function of a property that sets it.
    public static final String SETTER = "fset";

    /// The function of a property that deletes it.
    public static final String DELETER = "fdel";

    /// What an instance's `__dict__` was replaced by.
    static final String SHARED_NAMES = "[names]";

    private static final String FROZEN = "[frozen]";

    /// An attribute was set that had been deleted before, and so comes behind others now.
    private static final String SET_AGAIN = "[set again]";

    /// Any attribute at all was set.
    private static final String ANY_NAME = "[any name]";

    private final Machine machine;
    private final Slots slots;
    private final ClassAssignments classes;

    /// Where the program has put something in the place of a target, and what that was.
    private final Map<Cell, External> replaced = new LinkedHashMap<>();

    AttributeStores(Machine machine) {
        this.machine = machine;
        this.slots = new Slots(machine, machine.items()::each);
        this.classes = new ClassAssignments(machine);
    }

    /// Sets `owner.name`; where it is not sure which object that is, it may as well stay what it was.
    public void store(Reference owner, String name, Reference value, Site site) {
        if (owner.only().orElse(null) instanceof Obj.Callable type && SubscriptedTypes.isOne(type)) {
            store(Reference.to(SubscriptedTypes.origin(type)), name, value, site); // the class behind it has it then
            return;
        }
        if (machine.raising().isGuarded() && isFrozen(owner)) {
            machine.raising().raise(Reference.to(new External("dataclasses.FrozenInstanceError")));
            return;
        }
        if (machine.raising().isGuarded()
                && owner.only().orElse(null) instanceof Obj.Instance instance
                && slots.refuse(instance, name)
                && !machine.classAttributes().overrules(instance, name, site)) {
            machine.raising().raise("AttributeError");
            return;
        }
        if (machine.raising().isGuarded() && isOfEnumeration(owner, name)) {
            machine.raising().raise("AttributeError");
            return;
        }
        if (machine.raising().isGuarded()
                && (isFieldOfTuple(owner, name) || owner.only().orElse(null) instanceof Constant)) {
            machine.raising().raise("AttributeError");
            return;
        }
        if (owner.other() || mayTakeNone(owner)) {
            machine.raising().mayFail("AttributeError");
        }
        Reference plain =
                without(owner, each -> isAsked(each, "__setattr__", Arguments.of(Reference.text(name), value), site));
        storeUnasked(plain, name, value, site);
    }

    /// Sets an attribute as `object.__setattr__` does, which asks no `__setattr__`.
    public void storeUnasked(Reference owner, String name, Reference value, Site site) {
        Reference keeping = without(owner, each -> isTaken(each, name, SETTER, "__set__", Arguments.of(value), site));
        if (name.equals("__class__")) {
            classes.assign(keeping, value, site);
        } else {
            put(keeping, name, value);
        }
    }

    /// Whether an instance has no dict of its attributes.
    public boolean hasOnlySlots(Obj.Instance instance) {
        return slots.refuse(instance, "__dict__");
    }

    /// Whether some attributes of an instance may not stand in its dict.
    boolean mayHaveSlots(Obj.Instance instance) {
        return Inheritance.linear(machine.classOf(instance)).stream()
                .anyMatch(type -> type instanceof Obj.ClassObject own && own.everHad("__slots__"));
    }

    /// Whether the attributes of an object came in the order in which they were ever set for the first time.
    public boolean cameInOrder(Value owner) {
        return !machine.holds(new Cell(owner, SET_AGAIN));
    }

    /// The attributes of instances of a class cannot be set.
    public void freeze(Obj.ClassObject type) {
        machine.write(new Cell(type, FROZEN), Reference.to(Constant.TRUE));
    }

    /// Whether it is a field of a named tuple, or any attribute of one that is of no subclass: none can be set.
    private static boolean isFieldOfTuple(Reference owner, String name) {
        return owner.only().orElse(null) instanceof Obj.Instance instance
                && instance.original().isTuple()
                && (instance.original().fields().contains(name)
                        || instance.original().bases().stream()
                                .noneMatch(base ->
                                        base.values().keySet().stream().anyMatch(Obj.ClassObject.class::isInstance)));
    }

    /// Whether it is a container, a plain object, or made with a set of names, of which most take no attributes.
    private static boolean mayTakeNone(Reference owner) {
        return switch (owner.only().orElse(null)) {
            case Obj.Container _ -> true;
            case Obj.Callable made -> made.made().equals("builtins.object");
            case null, default -> false;
        };
    }

    /// Whether it is a member of an enumeration, or its name or value, none of which can be set.
    private static boolean isOfEnumeration(Reference owner, String name) {
        return switch (owner.only().orElse(null)) {
            case Obj.ClassObject type -> type.isEnumeration() && type.members().contains(name);
            case Obj.Instance member ->
                member.original().isEnumeration() && (name.equals("name") || name.equals("value"));
            case null, default -> false;
        };
    }

    private boolean isFrozen(Reference owner) {
        return owner.only().orElse(null) instanceof Obj.Instance instance && isFrozen(instance);
    }

    /// Whether no attribute of an instance can be set.
    boolean isFrozen(Obj.Instance instance) {
        return Inheritance.linear(machine.classOf(instance)).stream()
                .anyMatch(type -> machine.holds(new Cell(type, FROZEN)));
    }

    /// Sets an attribute of which the name is not known.
    public void storeAny(Reference owner, Reference value) {
        machine.raising().mayRaise(Reference.UNKNOWN);
        for (Value each : owner.values().keySet()) {
            machine.write(new Cell(each, ANY_NAME), Reference.UNKNOWN);
            if (each instanceof Obj.Instance || each instanceof Obj.Namespace || each instanceof Obj.Module) {
                machine.attributesOf(each)
                        .forEach((name, held) -> machine.write(Cell.attribute(each, name), held.or(Reference.UNKNOWN)));
            }
        }
        mayRestore(owner, Optional.empty(), value);
        machine.escape(value);
    }

    /// Something is set of which is not known whose attribute it is, or which: it may be what was replaced in the
    /// library before, that is put back.
    private void mayRestore(Reference owner, Optional<String> name, Reference value) {
        for (Map.Entry<Cell, External> each : replaced.entrySet()) {
            Cell cell = each.getKey();
            boolean mayBeIt = (owner.other() || owner.values().keySet().contains(cell.owner()))
                    && name.map(cell.key()::equals).orElse(true)
                    && (value.other() || value.values().containsKey(each.getValue()));
            if (mayBeIt && machine.holds(cell)) {
                machine.write(cell, machine.read(cell).or(Reference.to(each.getValue())));
            }
        }
    }

    /// Whether an attribute was set of which the name is not known.
    boolean mayHoldAny(Obj owner) {
        return machine.holds(new Cell(owner, ANY_NAME));
    }

    /// Whether it is known of all attributes that an object was given which ones they are.
    boolean isSettled(Obj owner) {
        return !mayHoldAny(owner) && !machine.holds(new Cell(owner, SHARED_NAMES));
    }

    /// Whether nothing but what is known of them is among the names or attributes of something.
    public boolean areAllKnown(Value owner) {
        return switch (owner) {
            case Obj.Module module -> machine.imports().areNamesKnown(module);
            case Obj object -> isSettled(object) && !machine.functions().escaped(object);
            default -> false;
        };
    }

    /// Puts a value under a name, as `owner.__dict__[name] = value` does, which asks nobody.
    public void put(Reference owner, String name, Reference value) {
        if (owner.values().keySet().stream().anyMatch(Obj.Module.class::isInstance)) {
            machine.notePatch();
        }
        boolean sure = owner.only().isPresent();
        owner.values().keySet().forEach(each -> write(each, name, value, sure));
        if (owner.other()) {
            mayRestore(owner, Optional.of(name), value);
            machine.escape(value);
        }
    }

    /// Takes away what is under a name, as `del owner.__dict__[name]` does, which asks nobody.
    public void remove(Reference owner, String name) {
        owner.values()
                .keySet()
                .forEach(value -> remove(value, name, owner.only().isPresent()));
    }

    private void remove(Value owner, String name, boolean sure) {
        Cell cell = cell(owner, name);
        machine.write(cell, sure ? Reference.UNBOUND : machine.read(cell).or(Reference.UNBOUND));
    }

    public void delete(Reference owner, String name, Site site) {
        if (machine.raising().isGuarded() && isFrozen(owner)) {
            machine.raising().raise(Reference.to(new External("dataclasses.FrozenInstanceError")));
            return;
        }
        if (machine.raising().isGuarded() && isOfEnumeration(owner, name)) {
            machine.raising().raise("AttributeError");
            return;
        }
        List<Flow.Way> ways = new ArrayList<>();
        for (Value each : owner.values().keySet()) {
            ways.add(() -> delete(each, name, site));
        }
        if (owner.other()) {
            ways.add(() -> Reference.NEVER);
        }
        machine.either(ways);
    }

    private Reference delete(Value owner, String name, Site site) {
        if (!isAsked(owner, "__delattr__", Arguments.of(Reference.text(name)), site)
                && !isTaken(owner, name, DELETER, "__delete__", Arguments.NONE, site)) {
            demand(owner, name);
            remove(owner, name, true);
        }
        return Reference.NEVER;
    }

    /// Fails where an object has no attribute of its own that is to be deleted.
    private void demand(Value owner, String name) {
        Optional<Boolean> holds = machine.attributes().holds(owner, name);
        if (holds.isEmpty()) {
            machine.raising().mayFail("AttributeError");
        } else if (!holds.get()) {
            machine.raising().fail("AttributeError");
        }
    }

    /// Where an attribute of a value stands.
    Cell cell(Value owner, String name) {
        return switch (owner) {
            case Bound(Value function, Value _) -> Cell.attribute(function, name);
            case Obj.Instance instance
            when name.equals("data") && machine.builtInBases().keepsItemsAsData(instance) ->
                Cell.attribute(instance, Items.OWN_ITEMS);
            case Obj.Instance instance ->
                switch (sharedNames(instance).orElse(instance)) {
                    case Obj.Container dict -> {
                        Constant key = new Constant(name);
                        dict.note(key);
                        yield Cell.item(dict, key);
                    }
                    case Obj.View view -> Cell.attribute(view.of(), name);
                    default -> Cell.attribute(instance, name);
                };
            default -> Cell.attribute(owner, name);
        };
    }

    /// The dict, or the view of another's attributes, in which an object keeps its attributes since its `__dict__` was
    /// set.
    Optional<Value> sharedNames(Obj owner) {
        Reference shared = machine.read(new Cell(owner, SHARED_NAMES));
        Optional<Value> items = machine.items().container(shared).map(Value.class::cast);
        return items.or(shared::only);
    }

    /// What is left of a reference without the values of which something holds; whether another is meant stays open.
    private static Reference without(Reference owner, Predicate<Value> holds) {
        Map<Value, Trail> left = new LinkedHashMap<>(owner.values());
        left.keySet().removeIf(holds);
        return left.size() == owner.values().size()
                ? owner
                : new Reference(left, owner.other() || !left.isEmpty(), owner.unbound());
    }

    private void write(Value owner, String name, Reference value, boolean sure) {
        if (name.equals("__dict__") && owner instanceof Obj.Instance) {
            machine.write(new Cell(owner, SHARED_NAMES), value);
            return;
        }
        Cell cell = cell(owner, name);
        if (owner instanceof External(String path) && machine.targets().contains(path + "." + name)) {
            replaced.put(cell, new External(path + "." + name));
        }
        boolean held = machine.holds(cell);
        Reference before = held ? machine.read(cell) : Reference.UNBOUND;
        if (held && before.unbound()) {
            machine.write(new Cell(owner, SET_AGAIN), Reference.to(Constant.TRUE));
        }
        machine.write(cell, sure ? value : before.or(value));
    }

    /// Whether a method of the program's own is asked for every attribute.
    private boolean isAsked(Value owner, String method, Arguments arguments, Site site) {
        Reference own = switch (owner) {
            case Obj.Instance _ -> machine.classAttributes().special(owner, method, site);
            case Obj.ClassObject type
            when type.metaclass().isPresent() -> machine.classAttributes().ofMetaclass(type, method, site);
            default -> Reference.NEVER;
        };
        if (own.values().keySet().stream()
                .noneMatch(each -> each instanceof Bound(Value function, Value _)
                        && (function instanceof External
                                || (function instanceof Obj.Function asked
                                        && !machine.calls().isRunning(asked))))) {
            return false;
        }
        machine.calls().call(own, arguments, site);
        return true;
    }

    /// Whether the class of an instance has a property, or a descriptor, that takes what is done.
    private boolean isTaken(Value owner, String name, String property, String method, Arguments arguments, Site site) {
        if (owner instanceof Obj.Callable made) {
            return property.equals(SETTER)
                    ? machine.library().doubles().set(made, name, arguments.value(0, "value"), site)
                    : machine.library().doubles().delete(made, name, machine);
        }
        if (!(owner instanceof Obj.Instance instance)) {
            return false;
        }
        Inheritance inheritance = machine.classAttributes().inheritance();
        List<Value> classes = Inheritance.linear(machine.classOf(instance));
        boolean taken = false;
        for (Value each : inheritance.attribute(classes, name).values().keySet()) {
            Reference function = switch (each) {
                case Obj.Descriptor descriptor ->
                    machine.read(Cell.attribute(descriptor, property)).bound();
                case Obj.Instance descriptor -> machine.classAttributes().special(descriptor, method, site);
                case Obj.Callable held when machine.library().doubles().isProperty(held, machine) -> Reference.to(held);
                default -> Reference.NEVER;
            };
            if (isReadOnly(each, function)) {
                machine.raising().fail("AttributeError");
                taken = true;
            }
            if (function.hasValues()) {
                Arguments given = each instanceof Obj.Callable
                        ? arguments
                        : arguments.behind(Obj.Passed.unwritten(Reference.to(owner)));
                machine.calls().call(function, given, site);
                taken = true;
            }
        }
        return taken;
    }

    /// Whether it is a property that says nothing of being set or deleted.
    private static boolean isReadOnly(Value descriptor, Reference function) {
        return descriptor instanceof Obj.Descriptor property
                && property.binding() == Obj.Descriptor.Binding.PROPERTY
                && function.equals(Reference.NEVER);
    }
}
