package dev.earshot.python.machine;

import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Attributes of values: what taking one gives (reference manual, 3.3.2). It does not know where setting one goes.
public final class Attributes {
    private final Machine machine;
    private final Inheritance inheritance;
    private final AttributeStores stores;

    Attributes(Machine machine) {
        this.machine = machine;
        this.inheritance = new Inheritance(machine);
        this.stores = new AttributeStores(machine);
    }

    /// What `owner.name` gives.
    public Reference load(Reference owner, String name, Site site) {
        List<Machine.Way> ways = new ArrayList<>();
        for (Map.Entry<Value, Trail> entry : owner.values().entrySet()) {
            ways.add(() -> load(entry.getKey(), entry.getValue(), name, site));
        }
        if (owner.other()) {
            machine.mayRaise(Reference.UNKNOWN);
            ways.add(() -> Reference.UNKNOWN);
        }
        return ways.isEmpty() ? Reference.NEVER : machine.either(ways);
    }

    /// What `getattr(owner, name, otherwise)` gives.
    public Reference loadOr(Reference owner, String name, Reference otherwise, Site site) {
        Attempt raised = machine.enterTry();
        Reference value = load(owner, name, site);
        machine.leaveTry();
        Attempt caught =
                raised.caughtBy(machine.exceptionTypes(), Reference.to(ExceptionTypes.builtin("AttributeError")));
        machine.passOn(raised);
        if (caught.isEmpty()) {
            return value.hasValues() && !value.other() ? value : value.or(otherwise);
        }
        machine.flowTo(machine.state().join(caught.states()).branch());
        return value.or(otherwise);
    }

    /// Where setting and deleting attributes goes.
    public AttributeStores stores() {
        return stores;
    }

    /// A function in the block of a class, or of one behind it, without what makes a method of it.
    Reference own(Obj.ClassObject type, String name) {
        Reference found = inheritance.attribute(inheritance.linear(type), name).bound();
        return found.only().orElse(null) instanceof Obj.Descriptor descriptor ? descriptor.function() : found;
    }

    /// A class and those behind it, in the order in which they are asked.
    public List<Value> classes(Obj.ClassObject type) {
        return inheritance.linear(type);
    }

    Inheritance inheritance() {
        return inheritance;
    }

    /// A method by which Python itself asks, nothing where there is none. It is looked for in the class of an instance
    /// only (reference manual, 3.3.12).
    public Reference special(Value owner, String name, Site site) {
        return owner instanceof Obj.Instance instance
                ? fromInstance(
                        inheritance
                                .attribute(inheritance.linear(instance.type()), name)
                                .bound(),
                        instance,
                        instance.type(),
                        site)
                : find(owner, Trail.NONE, name, site);
    }

    /// Whether a value has an attribute, where that is settled.
    public Optional<Boolean> has(Value owner, String name, Site site) {
        Library library = machine.library();
        if (owner instanceof External external && library.has(external.path(), name)) {
            return Optional.of(true);
        }
        Reference value = find(owner, Trail.NONE, name, site);
        if (value.hasValues()) {
            return value.other() ? Optional.empty() : Optional.of(true);
        }
        boolean lacks = switch (owner) {
            case External external ->
                library.lacks(external.path(), name) || (library.isTarget(external.path()) && !name.startsWith("_"));
            case Obj.Instance _ ->
                !value.other()
                        && !machine.functions().escaped(owner)
                        && !machine.functions().maySet(name);
            default -> false;
        };
        return lacks ? Optional.of(false) : Optional.empty();
    }

    private Reference load(Value owner, Trail trail, String name, Site site) {
        Reference found = find(owner, trail, name, site);
        if (!found.hasValues() && !found.other()) {
            if (isNowhere(owner, name)) {
                machine.names().noteMissing(name);
            }
            machine.mayRaise(Reference.to(ExceptionTypes.builtin("AttributeError")));
        }
        return found;
    }

    /// Whether an attribute that an object lacks is one that no code gives it.
    private boolean isNowhere(Value owner, String name) {
        return switch (owner) {
            case Obj.Instance instance -> isNowhere(instance.type(), name);
            case Obj.ClassObject type ->
                !machine.functions().set(name)
                        && inheritance.linear(type).stream()
                                .noneMatch(each -> each instanceof Obj.ClassObject base
                                        && base.fields().contains(name));
            default -> false;
        };
    }

    private Reference find(Value owner, Trail trail, String name, Site site) {
        if (owner instanceof Obj.Instance instance) {
            Reference answered = askedForAll(instance, name, site);
            if (answered.hasValues() || answered.other()) {
                return answered;
            }
        }
        return findUnasked(owner, trail, name, site);
    }

    /// What `__getattribute__` of the program's own gives.
    private Reference askedForAll(Obj.Instance instance, String name, Site site) {
        Reference method = inheritance.attribute(inheritance.linear(instance.type()), "__getattribute__");
        boolean asks = method.values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Function function
                        && !machine.calls().isRunning(function));
        return asks
                ? machine.calls().call(bind(method.bound(), instance), Arguments.of(Reference.text(name)), site)
                : Reference.NEVER;
    }

    /// What `object.__getattribute__` gives.
    public Reference loadUnasked(Reference owner, String name, Site site) {
        List<Machine.Way> ways = new ArrayList<>();
        owner.values().forEach((value, trail) -> ways.add(() -> findUnasked(value, trail, name, site)));
        if (owner.other()) {
            ways.add(() -> Reference.UNKNOWN);
        }
        return machine.either(ways);
    }

    private Reference findUnasked(Value owner, Trail trail, String name, Site site) {
        boolean asked = owner instanceof Bound || owner instanceof Obj.ClassObject;
        Reference own = asked ? Reference.UNBOUND : machine.read(stores.cell(owner, name));
        if (!own.unbound()) {
            return own;
        }
        Reference rest = switch (owner) {
            case External external -> member(external, trail, name);
            case Constant(String _) -> builtinMethod("str", name, owner);
            case Constant(Constant.Bytes _) -> builtinMethod("bytes", name, owner);
            case Constant _ -> Reference.NEVER;
            case Bound bound -> ofMethod(bound, name, site);
            case Obj object -> ofObject(object, name, site);
        };
        return own.bound().or(rest);
    }

    private Reference member(External owner, Trail trail, String name) {
        switch (name) {
            case "__dict__" -> {
                return Reference.to(machine.view(owner), trail);
            }
            case "__getattribute__" -> {
                External own = new External(owner.path() + "." + name);
                return Reference.to(
                        machine.library().knows(own.path()) ? own : new Bound(new External("builtins.getattr"), owner));
            }
            case "__call__" -> {
                if (machine.library().isTarget(owner.path())) {
                    return Reference.to(owner, trail);
                }
            }
            default -> {}
        }
        Cell cell = Cell.attribute(owner, name);
        if (machine.holds(cell)) {
            return Reference.NEVER;
        }
        String path = owner.path() + "." + name;
        Library library = machine.library();
        External member = library.canonical(path);
        machine.reach(member);
        return library.knows(member.path()) || library.leadsToTarget(member.path())
                ? Reference.to(member, trail)
                : Reference.UNKNOWN;
    }

    private static Reference builtinMethod(String type, String name, Value self) {
        return Reference.to(new Bound(new External("builtins." + type + "." + name), self));
    }

    private Reference ofMethod(Bound bound, String name, Site site) {
        return switch (name) {
            case "__func__" -> Reference.to(bound.function());
            case "__self__" -> Reference.to(bound.self());
            case "__call__" -> Reference.to(bound);
            default -> load(bound.function(), Trail.NONE, name, site);
        };
    }

    private Reference ofObject(Obj object, String name, Site site) {
        if (name.equals("__dict__")) {
            return stores.sharedNames(object).map(Reference::to).orElseGet(() -> Reference.to(machine.view(object)));
        }
        return switch (object) {
            case Obj.Function function -> ofFunction(function, name);
            case Obj.ClassObject type -> ofClass(type, name, site);
            case Obj.Instance instance -> ofInstance(instance, name, site);
            case Obj.Super behind -> ofSuper(behind, name, site);
            case Obj.Module module -> ofModule(module, name, site);
            case Obj.Container container ->
                builtinMethod(
                        switch (container.kind()) {
                            case DICT -> "dict";
                            case LIST -> "list";
                            case TUPLE -> "tuple";
                            case SET -> "set";
                            case ITERATOR -> "iterator";
                        },
                        name,
                        container);
            case Obj.View view -> builtinMethod("dict", name, view);
            case Obj.Coroutine coroutine -> builtinMethod("coroutine", name, coroutine);
            case Obj.Callable callable -> ofCallable(callable, name);
            case Obj.Descriptor descriptor ->
                switch (name) {
                    case "__func__", "fget", "__wrapped__" -> descriptor.function();
                    case "setter", "deleter", "getter" ->
                        Reference.to(new Bound(new External("builtins.property." + name), descriptor));
                    default -> Reference.UNKNOWN;
                };
            case Obj.Namespace namespace -> {
                Reference hook =
                        machine.read(Cell.attribute(namespace, "__getattr__")).bound();
                yield hook.hasValues()
                        ? machine.calls().call(hook, Arguments.of(Reference.text(name)), site)
                        : Reference.NEVER;
            }
        };
    }

    private static Reference ofCallable(Obj.Callable callable, String name) {
        if (name.equals("func") && !callable.positional().isEmpty()) {
            return callable.positional().getFirst().value();
        }
        return Reference.to(new Bound(new External(callable.made() + "." + name), callable));
    }

    private Reference ofFunction(Obj.Function function, String name) {
        return switch (name) {
            case "__call__" -> Reference.to(function);
            case "__globals__" ->
                Reference.to(
                        machine.view((Value) ((Frame) function.home()).module().owner()));
            default -> Reference.UNKNOWN;
        };
    }

    private Reference ofModule(Obj.Module module, String name, Site site) {
        Optional<Reference> submodule = machine.imports().submodule(module, name, site);
        if (submodule.isPresent()) {
            return submodule.get();
        }
        Reference hook = machine.read(Cell.attribute(module, "__getattr__"));
        if (hook.hasValues()) {
            return machine.calls().call(hook, Arguments.of(Reference.text(name)), site);
        }
        machine.wants().want(module, name);
        machine.wants().want(module, "__getattr__");
        if (!machine.imports().hasUnknownStar()) {
            machine.names().noteMissing(name);
        }
        return Reference.UNKNOWN;
    }

    private Reference ofClass(Obj.ClassObject type, String name, Site site) {
        return switch (name) {
            case "__name__", "__qualname__" -> Reference.text(type.name());
            case "__call__" -> Reference.to(type);
            case "_make" -> Reference.to(new Bound(new External("collections.namedtuple._make"), type));
            default -> {
                Reference found = Reference.NEVER;
                Reference inherited = inheritance.attribute(inheritance.linear(type), name);
                for (Map.Entry<Value, Trail> entry : inherited.values().entrySet()) {
                    found = found.or(
                            switch (entry.getKey()) {
                                case Obj.Descriptor descriptor -> fromClass(descriptor, type);
                                case Obj.Instance instance
                                when instance.type() != type -> got(instance, Reference.to(Constant.NONE), type, site);
                                case Obj.Function _ -> Reference.to(entry.getKey(), entry.getValue());
                                default ->
                                    type.isEnumeration()
                                            ? Reference.to(member(type, name, entry.getKey(), entry.getValue()))
                                            : Reference.to(entry.getKey(), entry.getValue());
                            });
                }
                yield inherited.unbound()
                        ? rest(inherited, found).or(ofMetaclass(type, name, site))
                        : rest(inherited, found);
            }
        };
    }

    /// What a class takes from the class that it is an instance of; nothing where that is `type`.
    Reference ofMetaclass(Obj.ClassObject type, String name, Site site) {
        if (type.metaclass().isEmpty()) {
            return Reference.NEVER;
        }
        List<Value> classes = inheritance.linear(type.metaclass().get());
        Reference own = inheritance.attribute(classes, name);
        if (own.unbound() && !own.hasValues() && !isDunder(name)) {
            Reference hook = inheritance.attribute(classes, "__getattr__");
            return hook.hasValues()
                    ? machine.calls().call(bind(hook.bound(), type), Arguments.of(Reference.text(name)), site)
                    : Reference.NEVER;
        }
        return fromInstance(own.bound(), type, type.metaclass().get(), site);
    }

    /// Whether making an instance of it does nothing that is seen.
    private boolean isHarmless(Value type) {
        return type instanceof Obj.ClassObject
                || (type instanceof External(String path)
                        && machine.library().isException(path, path).isPresent());
    }

    private static boolean isDunder(String name) {
        return name.startsWith("__") && name.endsWith("__");
    }

    /// The member of an enumeration: an instance with its name and value.
    private Obj.Instance member(Obj.ClassObject type, String name, Value value, Trail trail) {
        Obj.Instance member =
                machine.context().object(type, "member " + name, Obj.Instance.class, () -> new Obj.Instance(type));
        machine.write(Cell.attribute(member, "value"), Reference.to(value, trail));
        machine.write(Cell.attribute(member, "name"), Reference.text(name));
        return member;
    }

    private static Reference fromClass(Obj.Descriptor descriptor, Obj.ClassObject type) {
        return switch (descriptor.binding()) {
            case STATIC_METHOD, METHOD -> descriptor.function();
            case CLASS_METHOD -> bind(descriptor.function(), type);
            case PROPERTY -> Reference.to(descriptor);
        };
    }

    private static Reference rest(Reference inherited, Reference found) {
        return inherited.other() ? found.or(Reference.UNKNOWN) : found;
    }

    private static Reference bind(Reference function, Value self) {
        Reference bound = function.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : function.values().entrySet()) {
            bound = bound.or(Reference.to(new Bound(entry.getKey(), self), entry.getValue()));
        }
        return bound;
    }

    private Reference ofInstance(Obj.Instance instance, String name, Site site) {
        if (name.equals("__class__")) {
            return Reference.to(instance.type());
        }
        if (instance.type().isTuple() && (name.equals("_replace") || name.equals("_asdict"))) {
            String function = name.equals("_replace") ? "dataclasses.replace" : "dataclasses.asdict";
            return Reference.to(new Bound(new External(function), instance));
        }
        List<Value> classes = inheritance.linear(instance.type());
        Reference inherited = inheritance.attribute(classes, name);
        if (!inherited.hasValues() && !inherited.unbound()) {
            return inherited;
        }
        Reference found = fromInstance(inherited, instance, instance.type(), site);
        Reference items = machine.items().ownItems(instance);
        if (inherited.unbound() && items.hasValues() && (isDunder(name) || Items.METHODS.contains(name))) {
            return found.or(load(items, name, site));
        }
        Optional<External> given = inherited.unbound() ? givenByBase(classes, name) : Optional.empty();
        if (given.isPresent()) {
            return found.or(Reference.to(new Bound(given.get(), instance)));
        }
        if (inherited.unbound()) {
            Reference hook = inheritance.attribute(classes, "__getattr__");
            Reference missing = hook.hasValues()
                    ? machine.calls().call(bind(hook.bound(), instance), Arguments.of(Reference.text(name)), site)
                    : Reference.NEVER;
            found = found.or(missing);
        }
        return found;
    }

    /// A method that a class of the library gives to those that inherit from it.
    private Optional<External> givenByBase(List<Value> classes, String name) {
        return classes.stream()
                .filter(External.class::isInstance)
                .map(base -> ((External) base).member(name))
                .filter(method -> method.path().startsWith("collections.abc.")
                        && machine.library().knows(method.path()))
                .findFirst();
    }

    /// What an instance takes from its class: functions become methods, properties are asked.
    private Reference fromInstance(Reference inherited, Value self, Obj.ClassObject type, Site site) {
        Reference found = inherited.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : inherited.values().entrySet()) {
            Reference value = Reference.to(entry.getKey(), entry.getValue());
            found = found.or(
                    switch (entry.getKey()) {
                        case Obj.Function _ -> bind(value, self);
                        case External external when machine.library().isTarget(external.path()) -> bind(value, self);
                        case Obj.Descriptor descriptor ->
                            switch (descriptor.binding()) {
                                case STATIC_METHOD -> descriptor.function();
                                case CLASS_METHOD -> bind(descriptor.function(), type);
                                case METHOD -> bind(descriptor.function(), self);
                                case PROPERTY ->
                                    machine.calls().call(bind(descriptor.function(), self), Arguments.NONE, site);
                            };
                        case Obj.Instance instance -> got(instance, Reference.to(self), type, site);
                        default -> value;
                    });
        }
        return found;
    }

    /// What a descriptor of the program gives; any other object is itself.
    private Reference got(Obj.Instance value, Reference self, Obj.ClassObject type, Site site) {
        Reference getter = special(value, "__get__", site);
        return getter.hasValues()
                ? machine.calls().call(getter, Arguments.of(self, Reference.to(type)), site)
                : Reference.to(value);
    }

    private Reference ofSuper(Obj.Super behind, String name, Site site) {
        List<Value> classes = inheritance.linear(behind.behind());
        Reference inherited = inheritance.attribute(classes.subList(1, classes.size()), name);
        if (!inherited.hasValues()) {
            boolean ofType = classes.contains(new External("builtins.type"));
            switch (name) {
                case "__new__" -> {
                    return Reference.to(new External(ofType ? "builtins.type.__new__" : "builtins.object.__new__"));
                }
                case "__call__" -> {
                    return ofType ? builtinMethod("type", name, behind.self()) : Reference.NEVER;
                }
                case "__setattr__", "__getattribute__" -> {
                    return builtinMethod("object", name, behind.self());
                }
                case "__init__" -> {
                    if (behind.self() instanceof Obj.Instance instance
                            && machine.items().ownItems(instance).hasValues()) {
                        return builtinMethod("dict", name, instance);
                    }
                    return inherited.other() && classes.stream().anyMatch(each -> !isHarmless(each))
                            ? Reference.UNKNOWN
                            : builtinMethod("object", name, behind.self());
                }
                default -> {}
            }
        }
        return fromInstance(inherited.bound(), behind.self(), behind.behind(), site);
    }
}
