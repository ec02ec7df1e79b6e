package dev.earshot.python.machine;

import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.TypeForms;
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
import java.util.Set;

/// Attributes of values: what taking one gives (reference manual, 3.3.2). It does not know what objects have from their
/// classes, nor where setting one goes. It is long since there is a way to an attribute for each kind of value.
public final class Attributes {
    /// What exceptions are told when they are raised.
    private static final Set<String> OF_EXCEPTIONS =
            Set.of("__cause__", "__context__", "__suppress_context__", "__traceback__", "__notes__");

    private static final Set<String> METHODS_OF_EXCEPTIONS = Set.of(
            "add_note",
            "with_traceback",
            "split",
            "subgroup",
            "derive",
            "__str__",
            "__repr__",
            "__class__",
            "__init__");

    private final Machine machine;
    private final ClassAttributes ofClasses;
    private final AttributeStores stores;

    Attributes(Machine machine, ClassAttributes ofClasses) {
        this.machine = machine;
        this.ofClasses = ofClasses;
        this.stores = new AttributeStores(machine);
    }

    /// What `owner.name` gives.
    public Reference load(Reference owner, String name, Site site) {
        if (!owner.hasValues()) {
            return owner.other() ? ofUnknown() : Reference.NEVER;
        }
        boolean sure = owner.only().isPresent();
        List<Flow.Way> ways = new ArrayList<>();
        for (Map.Entry<Value, Trail> entry : owner.values().entrySet()) {
            ways.add(() -> load(entry.getKey(), entry.getValue(), name, sure, site));
        }
        if (owner.other()) {
            ofUnknown();
            ways.add(() -> Reference.UNKNOWN);
        }
        return machine.either(ways);
    }

    private Reference ofUnknown() {
        machine.raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    /// Where setting and deleting attributes goes.
    public AttributeStores stores() {
        return stores;
    }

    private Reference load(Value owner, Trail trail, String name, boolean sure, Site site) {
        if (owner instanceof External external
                && machine.raising().isGuarded()
                && !machine.holds(Cell.attribute(external, name))) {
            if (sure && !ClassAttributes.isDunder(name) && machine.library().lacks(external.path(), name)) {
                return machine.raising().raise("AttributeError");
            }
            if (!machine.library().knows(external.member(name).path())
                    && !machine.targets().leadsTo(external.member(name).path())
                    && !new LibraryMembers(machine).isName(external, name)) {
                machine.raising().mayFail("AttributeError");
            }
        }
        Reference found = find(owner, trail, name, site);
        if (owner instanceof Obj.Module module) {
            machine.wants().noteRead(module, name);
            if (sure
                    && found.equals(Reference.UNKNOWN)
                    && machine.raising().isGuarded()
                    && machine.imports().lacks(module, name)) {
                return machine.raising().raise("AttributeError");
            }
            found = machine.imports().doubted(module, name, found);
        }
        if (!found.hasValues() && !found.other()) {
            if (isNowhere(owner, name)) {
                machine.names().noteMissing(name);
            }
            if (sure && machine.isReachable() && machine.raising().isGuarded() && lacks(owner, name)) {
                return missing(owner, name);
            }
            machine.raising().mayRaise(Reference.to(ExceptionTypes.builtin("AttributeError")));
        }
        return found;
    }

    /// It says of which type the object is, where that is one of Python's own or of the program's.
    private Reference missing(Value owner, String name) {
        Optional<String> subject = switch (owner) {
            case Obj.Instance instance ->
                Optional.of("'" + machine.classOf(instance).name() + "' object");
            case Obj.ClassObject own -> Optional.of("type object '" + own.name() + "'");
            case Constant constant ->
                BuiltInTypes.of(constant, machine.targets())
                        .map(type -> "'" + type.path().substring(type.path().indexOf('.') + 1) + "' object");
            default -> Optional.empty();
        };
        return subject.map(what -> machine.raising().fail("AttributeError", what + " has no attribute '" + name + "'"))
                .orElseGet(() -> machine.raising().raise("AttributeError"));
    }

    /// Whether an object surely has no such attribute, where none was found.
    private boolean lacks(Value owner, String name) {
        boolean dunder = name.startsWith("__") && !TypeForms.PARTS.contains(name);
        return switch (owner) {
            case Constant _, Obj.Container _ ->
                !dunder && machine.library().lacks(BuiltInTypes.nameOf(owner, machine.targets()), name);
            case Obj.Instance instance -> !dunder && isSettled(instance) && lacks(machine.classOf(instance), name);
            case Obj.ClassObject type ->
                !dunder
                        && type.metaclass().isEmpty()
                        && Inheritance.isAllOwn(type)
                        && Inheritance.linear(type).stream().allMatch(each -> isSettled((Obj) each))
                        && (isNowhere(type, name) || (!isField(type, name) && isAllSeen()));
            case Obj.Function _ -> holds(owner, name).equals(Optional.of(false));
            case Bound(Obj.Function function, Value _) -> holds(function, name).equals(Optional.of(false));
            case Obj.Callable made ->
                !dunder
                        && (isPlain(made)
                                || SubscriptedTypes.isOne(made)
                                || machine.library()
                                        .attribute(made, name, machine)
                                        .equals(Optional.of(Reference.NEVER)));
            default -> false;
        };
    }

    /// Whether it is an `object()`, which has nothing of its own.
    private static boolean isPlain(Obj.Callable made) {
        return made.made().equals("builtins.object");
    }

    /// Whether an object has been given an attribute of its own, where that is settled.
    public Optional<Boolean> holds(Value owner, String name) {
        Reference held = machine.read(stores.cell(owner, name));
        boolean none = held.equals(Reference.UNBOUND);
        boolean settled = none
                ? switch (owner) {
                    case Obj.Instance instance -> isSettled(instance);
                    case Obj.ClassObject type ->
                        isSettled(type)
                                && !maySetUnseen(name)
                                && (!name.startsWith("__") || TypeForms.PARTS.contains(name));
                    case Obj.Function function ->
                        isSettled(function) && !maySetUnseen(name) && !ClassAttributes.isDunder(name);
                    case External(String path) -> path.equals("builtins.object") && !name.startsWith("__");
                    default -> false;
                }
                : !held.unbound();
        return settled ? Optional.of(!none) : Optional.empty();
    }

    /// What an object has been given itself under a name, whatever its class says: what its `__dict__` holds.
    public Reference ofItself(Value owner, String name, Site site) {
        boolean lacks = holds(owner, name).equals(Optional.of(false))
                || (owner instanceof Obj.Module module && machine.imports().lacks(module, name));
        if (lacks) {
            return Reference.UNBOUND;
        }
        if (!(owner instanceof Obj.Instance)) {
            return load(Reference.to(owner), name, site);
        }
        Reference held = machine.read(stores.cell(owner, name));
        return held.equals(Reference.UNBOUND) ? Reference.UNKNOWN.or(Reference.UNBOUND) : held;
    }

    /// Whether it is known which attributes an object has been given.
    private boolean isSettled(Obj owner) {
        return !machine.functions().escaped(owner) && stores.isSettled(owner);
    }

    /// Whether an attribute that an object lacks is one that no code gives it.
    private boolean isNowhere(Value owner, String name) {
        return switch (owner) {
            case Obj.Instance instance -> isNowhere(machine.classOf(instance), name);
            case Obj.ClassObject type -> !machine.functions().set(name) && !isField(type, name);
            default -> false;
        };
    }

    private static boolean isField(Obj.ClassObject type, String name) {
        return Inheritance.linear(type).stream()
                .anyMatch(each ->
                        each instanceof Obj.ClassObject base && base.fields().contains(name));
    }

    /// Whether code may set an attribute that is not seen to do so.
    boolean maySetUnseen(String name) {
        return machine.functions().maySet(name) && !isAllSeen();
    }

    /// Whether the program is run with all of its statements: then whoever sets an attribute is seen.
    private boolean isAllSeen() {
        machine.conditions().askForShared();
        return machine.imports().areWhole();
    }

    Reference find(Value owner, Trail trail, String name, Site site) {
        if (owner instanceof Obj.Instance instance) {
            Reference answered = ofClasses.askedForAll(instance, name, site);
            if (answered.hasValues() || answered.other()) {
                return answered;
            }
        }
        return findUnasked(owner, trail, name, site);
    }

    /// What `object.__getattribute__` gives.
    public Reference loadUnasked(Reference owner, String name, Site site) {
        List<Flow.Way> ways = new ArrayList<>();
        owner.values().forEach((value, trail) -> ways.add(() -> findUnasked(value, trail, name, site)));
        if (owner.other()) {
            ways.add(() -> Reference.UNKNOWN);
        }
        return machine.either(ways);
    }

    private Reference findUnasked(Value owner, Trail trail, String name, Site site) {
        boolean asked = owner instanceof Bound || owner instanceof Obj.ClassObject;
        Reference own = asked ? Reference.UNBOUND : machine.read(stores.cell(owner, name));
        boolean isOverruled = owner instanceof Obj.Instance instance
                && (own.hasValues() || own.other())
                && ofClasses.overrules(instance, name, site);
        if (isOverruled) {
            own = Reference.UNBOUND;
        }
        if (!own.unbound()) {
            return own;
        }
        Reference rest = switch (owner) {
            case External external -> new LibraryMembers(machine).load(external, trail, name);
            case Constant constant -> ofConstant(constant, name, site);
            case Bound bound -> ofMethod(bound, name, site);
            case Obj object -> ofObject(object, name, site);
        };
        if (own.hasValues() && !isOverruled && !rest.hasValues() && !rest.other()) {
            machine.raising().mayFail("AttributeError"); // it may not have been given one
        }
        boolean mayBeReplaced = owner instanceof Obj.Instance instance
                && stores.mayHoldAny(instance)
                && rest.values().keySet().stream().allMatch(Constant.class::isInstance);
        return own.bound().or(mayBeReplaced ? rest.or(Reference.UNKNOWN) : rest);
    }

    private Reference ofConstant(Constant owner, String name, Site site) {
        String type = BuiltInTypes.nameOf(owner, machine.targets());
        if (name.equals("__class__")) {
            return Reference.to(new External(type));
        }
        if (machine.library().lacks(type, name) || (owner.equals(Constant.NONE) && !ClassAttributes.isDunder(name))) {
            return Reference.NEVER;
        }
        String path = type + "." + name;
        boolean isMethod = BuiltInTypes.contain(type) || machine.library().isFunction(path);
        return machine.library()
                .attribute(owner, path, site)
                .orElseGet(() -> isMethod ? Reference.to(new Bound(new External(path), owner)) : Reference.UNKNOWN);
    }

    static Reference builtinMethod(String type, String name, Value self) {
        return Reference.to(new Bound(new External("builtins." + type + "." + name), self));
    }

    private Reference ofMethod(Bound bound, String name, Site site) {
        return switch (name) {
            case "__func__" -> Reference.to(bound.function());
            case "__self__" -> Reference.to(bound.self());
            case "__call__" -> Reference.to(bound);
            default ->
                bound.function() instanceof Obj.Function
                        ? find(bound.function(), Trail.NONE, name, site)
                        : load(bound.function(), Trail.NONE, name, false, site);
        };
    }

    private Reference ofObject(Obj object, String name, Site site) {
        if (name.equals("__dict__")) {
            if (object instanceof Obj.Instance instance && stores.hasOnlySlots(instance)) {
                return Reference.NEVER;
            }
            if (object instanceof Obj.Instance instance && stores.mayHaveSlots(instance)) {
                return Reference.UNKNOWN;
            }
            return stores.sharedNames(object).map(Reference::to).orElseGet(() -> Reference.to(machine.view(object)));
        }
        return switch (object) {
            case Obj.Function function -> new FunctionAttributes(machine).load(function, name);
            case Obj.ClassObject type -> ofClasses.ofClass(type, name, site);
            case Obj.Instance instance -> ofClasses.ofInstance(instance, name, site);
            case Obj.Super behind -> new SuperAttributes(machine, ofClasses).load(behind, name, site);
            case Obj.Module module -> ofModule(module, name, site);
            case Obj.Container container
            when container
                    .type()
                    .filter(type -> machine.library().isFunction(type + "." + name))
                    .isPresent() ->
                Reference.to(new Bound(new External(container.type().get() + "." + name), container));
            case Obj.Container container -> {
                String type = BuiltInTypes.nameOf(container, machine.targets());
                yield machine.library()
                        .doubles()
                        .ofCall(container, name, machine)
                        .orElseGet(() -> machine.library().lacks(type, name)
                                ? Reference.NEVER
                                : Reference.to(new Bound(new External(type + "." + name), container)));
            }
            case Obj.View view -> builtinMethod("dict", name, view);
            case Obj.Coroutine coroutine -> builtinMethod("coroutine", name, coroutine);
            case Obj.Callable callable -> ofCallable(callable, name, site);
            case Obj.Descriptor descriptor ->
                switch (name) {
                    case "__func__", "fget", "__wrapped__" -> descriptor.function();
                    case "setter", "deleter", "getter" ->
                        Reference.to(new Bound(new External("builtins.property." + name), descriptor));
                    default ->
                        descriptor.binding() == Obj.Descriptor.Binding.METHOD
                                ? load(descriptor.function(), name, site)
                                : Reference.UNKNOWN;
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

    private Reference ofCallable(Obj.Callable callable, String name, Site site) {
        if (isPlain(callable) && !name.startsWith("__")) {
            return Reference.NEVER;
        }
        if (OF_EXCEPTIONS.contains(name)) {
            return Reference.UNKNOWN;
        }
        boolean isException =
                machine.library().isException(callable.made(), callable.made()).isPresent();
        if (isException && !METHODS_OF_EXCEPTIONS.contains(name) && !name.equals("args")) {
            return Reference.UNKNOWN;
        }
        if (isException && name.equals("args")) {
            Obj.Container tuple = site.context()
                    .object(callable, name, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
            List<Reference> items =
                    callable.positional().stream().map(Obj.Passed::value).toList();
            return Reference.to(machine.items().sequence(tuple, items));
        }
        Optional<Reference> own = machine.library().attribute(callable, name, machine);
        if (own.isPresent()) {
            return own.get();
        }
        if (name.equals("func") && !callable.positional().isEmpty()) {
            return callable.positional().getFirst().value();
        }
        return Reference.to(new Bound(new External(callable.made() + "." + name), callable));
    }

    private Reference ofModule(Obj.Module module, String name, Site site) {
        Optional<Reference> submodule = machine.imports().submodule(module, name);
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
}
