package dev.earshot.python.machine;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What classes of the program have, what their instances have from them, what metaclasses give, and the hooks that are
/// asked for what is not there (reference manual, 3.3.2 and 3.3.3). It does not know what an object has by itself.
/// It is long since Python asks all of these in one order, which is to be read in one place.
public final class ClassAttributes {
    private static final External USER_DICT = new External("collections.UserDict");
    static final External MAPPING = new External("collections.abc.MutableMapping");

    /// Methods of a `UserDict` that go through those for single items.
    private static final Set<String> ASKING = Set.of("get", "pop", "clear", "setdefault", "update");

    private static final Set<String> ITEM_METHODS =
            Set.of("__getitem__", "__setitem__", "__delitem__", "__contains__", "__missing__");

    private static final String ABSTRACT = "collections.abc.";

    /// Its instances have names of Python's own, and others only if they are given some.
    private static final External MODULE_TYPE = new External("types.ModuleType");

    /// Where the classes of the library are that give methods to those who inherit from them.
    private static final List<String> GIVING = List.of(
            ABSTRACT,
            "unittest.",
            "logging.",
            "threading.",
            "types.ModuleType",
            "types.SimpleNamespace",
            "argparse.Action.",
            "argparse.ArgumentParser.",
            "cmd.",
            "html.parser.",
            "string.Template.",
            "string.Formatter.");

    /// Methods of such classes that the class itself gets as its first argument.
    private static final Set<String> CLASS_METHODS = Set.of("addClassCleanup", "enterClassContext");

    private final Machine machine;
    private final Inheritance inheritance;
    private final Subclasses subclasses;
    private final Enumerations enumerations;
    private final Descriptors descriptors;

    ClassAttributes(Machine machine) {
        this.machine = machine;
        this.inheritance = new Inheritance(machine);
        this.subclasses = new Subclasses(machine);
        this.enumerations = new Enumerations(machine);
        this.descriptors = new Descriptors(machine);
    }

    /// A function in the block of a class, or of one behind it, without what makes a method of it.
    public Reference own(Obj.ClassObject type, String name) {
        Reference found = inheritance.attribute(Inheritance.linear(type), name).bound();
        return found.only().orElse(null) instanceof Obj.Descriptor descriptor ? descriptor.function() : found;
    }

    /// Whether other classes can be registered with it.
    private boolean isAbstract(Obj.ClassObject type) {
        return Inheritance.linear(type).stream()
                .anyMatch(each -> each instanceof Obj.ClassObject own
                        && own.bases().stream().anyMatch(base -> base.values().containsKey(new External("abc.ABC"))));
    }

    private static Obj.Container kept(Obj.ClassObject type, String name, Obj.Container.Kind kind, Site site) {
        return site.context().object(type, name, Obj.Container.class, () -> new Obj.Container(kind));
    }

    Descriptors descriptors() {
        return descriptors;
    }

    public Inheritance inheritance() {
        return inheritance;
    }

    public Enumerations enumerations() {
        return enumerations;
    }

    /// A method by which Python itself asks, nothing where there is none. It is looked for in the class of an instance
    /// only (reference manual, 3.3.12).
    public Reference special(Value owner, String name, Site site) {
        if (!(owner instanceof Obj.Instance instance)) {
            return machine.attributes().find(owner, Trail.NONE, name, site);
        }
        Obj.ClassObject type = machine.classOf(instance);
        List<Value> classes = Inheritance.linear(type);
        Reference inherited = inheritance.attribute(classes, name);
        return inherited.equals(Reference.UNBOUND)
                ? givenByAbstractBase(classes, name)
                        .map(given -> Reference.to(new Bound(given, instance)))
                        .orElse(Reference.NEVER)
                : descriptors.fromInstance(inherited.bound(), instance, type, site);
    }

    /// A method by which Python itself asks, that an abstract class of the library gives to those who inherit from it.
    private Optional<External> givenByAbstractBase(List<Value> classes, String name) {
        return givenByBase(classes, name)
                .filter(method ->
                        method.path().startsWith(ABSTRACT) && machine.library().isFunction(method.path()));
    }

    /// Whether an instance surely has none of some methods by which Python itself asks.
    public boolean surelyLacks(Obj.Instance instance, String... names) {
        return Inheritance.isAllOwn(machine.classOf(instance))
                && Inheritance.linear(machine.classOf(instance)).stream()
                        .allMatch(each -> machine.attributes().stores().isSettled((Obj) each))
                && Arrays.stream(names)
                        .map(name -> inheritance.attribute(Inheritance.linear(machine.classOf(instance)), name))
                        .allMatch(Reference.UNBOUND::equals);
    }

    /// What `__getattribute__` of the program's own gives.
    Reference askedForAll(Obj.Instance instance, String name, Site site) {
        Reference method = inheritance.attribute(Inheritance.linear(machine.classOf(instance)), "__getattribute__");
        boolean asks = method.values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Function function
                        && !machine.calls().isRunning(function));
        return asks
                ? machine.calls()
                        .call(Descriptors.bind(method.bound(), instance), Arguments.of(Reference.text(name)), site)
                : Reference.NEVER;
    }

    Reference ofClass(Obj.ClassObject type, String name, Site site) {
        if (name.equals("__members__") && type.isEnumeration()) {
            Obj.Container dict = machine.items().emptyDict(kept(type, name, Obj.Container.Kind.DICT, site));
            enumerations.byName(type).forEach((member, value) -> machine.items().put(dict, member, value));
            return Reference.to(dict);
        }
        if (name.equals("_fields") && type.isTuple()) {
            List<Reference> fields = type.fields().stream().map(Reference::text).toList();
            return Reference.to(machine.items().sequence(kept(type, name, Obj.Container.Kind.TUPLE, site), fields));
        }

        if (name.equals("mro") && !own(type, name).hasValues()) {
            return Reference.to(new Bound(new External("builtins.type.mro"), type));
        }
        if (name.equals("register") && isAbstract(type) && !own(type, name).hasValues()) {
            return Reference.to(new Bound(new External("abc.ABCMeta.register"), type));
        }
        return switch (name) {
            case "__name__" -> Reference.text(type.name());
            case "__qualname__" -> {
                Reference qualified = machine.read(Cell.attribute(type, name));
                yield qualified.equals(Reference.UNBOUND) ? Reference.text(type.name()) : qualified.bound();
            }
            case "__call__" -> Reference.to(type);
            case "__annotations__" ->
                machine.read(Cell.attribute(type, name)).unbound()
                        ? Reference.UNKNOWN
                        : machine.read(Cell.attribute(type, name));
            case "__mro__" -> order(type, site);
            case "__bases__" -> tuple(type, name, type.bases(), site);
            case "__new__" -> {
                Reference own = inheritance.attribute(Inheritance.linear(type), name);
                // It is a static method, without anybody saying so.
                yield own.hasValues() || own.other()
                        ? own.bound()
                        : Reference.to(BuiltInBases.factory(Inheritance.linear(type)));
            }
            case "__subclasses__" -> Reference.to(new Bound(new External("builtins.type.__subclasses__"), type));
            case "_make" -> Reference.to(new Bound(new External("collections.namedtuple._make"), type));
            default -> {
                Reference found = Reference.NEVER;
                Reference inherited = inheritance.attribute(Inheritance.linear(type), name);
                for (Map.Entry<Value, Trail> entry : inherited.values().entrySet()) {
                    Reference given = descriptors.fromClass(entry.getKey(), entry.getValue(), type, site);
                    boolean isItself =
                            given.only().filter(entry.getKey()::equals).isPresent();
                    found = found.or(
                            isItself && !(entry.getKey() instanceof Obj.Function)
                                    ? enumerations.inPlaceOf(type, name, given)
                                    : given);
                }
                Optional<External> given = found.equals(Reference.NEVER) && CLASS_METHODS.contains(name)
                        ? givenByBase(Inheritance.linear(type), name)
                        : Optional.empty();
                if (given.isPresent()) {
                    yield Reference.to(new Bound(given.get(), type));
                }
                if (inherited.other() && enumerations.isMember(type, name)) {
                    yield found.or(enumerations.inPlaceOf(type, name, Reference.UNKNOWN));
                }
                if (!inherited.unbound()) {
                    if (inherited.other()) {
                        mayLack(inherited, Reference.NEVER);
                    }
                    yield rest(inherited, found);
                }
                Optional<External> ofBase =
                        CLASS_METHODS.contains(name) ? givenByBase(Inheritance.linear(type), name) : Optional.empty();
                if (ofBase.isPresent()) {
                    yield Reference.to(new Bound(ofBase.get(), type));
                }
                if (name.equals("__init__") && inherited.equals(Reference.UNBOUND) && takesAllFromObject(type)) {
                    yield Reference.to(new External("builtins.object.__init__"));
                }
                Reference ofMetaclass = ofMetaclass(type, name, site);
                mayLack(inherited, ofMetaclass);
                yield rest(inherited, found).or(ofMetaclass);
            }
        };
    }

    /// Whether nobody stands between a class and `object`, nor gives it anything that its block does not say.
    private static boolean takesAllFromObject(Obj.ClassObject type) {
        return type.metaclass().isEmpty()
                && Inheritance.isPlain(type)
                && Inheritance.linear(type).stream()
                        .allMatch(each -> each instanceof Obj.ClassObject own
                                && own.fieldParameters().isEmpty());
    }

    public Subclasses subclasses() {
        return subclasses;
    }

    /// The class, those behind it, and `object`.
    private Reference order(Obj.ClassObject type, Site site) {
        List<Value> classes = new ArrayList<>(Inheritance.linear(type));
        if (!Inheritance.isAllOwn(type)) {
            return Reference.UNKNOWN;
        }
        classes.add(new External("builtins.object"));
        return tuple(type, "__mro__", classes.stream().map(Reference::to).toList(), site);
    }

    private Reference tuple(Obj.ClassObject of, String name, List<Reference> items, Site site) {
        Obj.Container tuple =
                site.context().object(of, name, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        return Reference.to(machine.items().sequence(tuple, items));
    }

    /// What a class takes from the class that it is an instance of; nothing where that is `type`.
    public Reference ofMetaclass(Obj.ClassObject type, String name, Site site) {
        if (type.metaclass().isEmpty()) {
            return Reference.NEVER;
        }
        List<Value> classes = Inheritance.linear(type.metaclass().get());
        Reference own = inheritance.attribute(classes, name);
        if (own.unbound() && !own.hasValues() && !isDunder(name)) {
            Reference hook = inheritance.attribute(classes, "__getattr__");
            return hook.hasValues()
                    ? machine.calls()
                            .call(Descriptors.bind(hook.bound(), type), Arguments.of(Reference.text(name)), site)
                    : Reference.NEVER;
        }
        return descriptors.fromInstance(own.bound(), type, type.metaclass().get(), site);
    }

    static boolean isDunder(String name) {
        return name.startsWith("__") && name.endsWith("__");
    }

    private static Reference rest(Reference inherited, Reference found) {
        return inherited.other() ? found.or(Reference.UNKNOWN) : found;
    }

    Reference ofInstance(Obj.Instance instance, String name, Site site) {
        if (name.equals("__class__")) {
            return Reference.to(machine.classOf(instance));
        }
        if (machine.classOf(instance).isTuple() && name.equals("_fields")) {
            return ofClass(machine.classOf(instance), name, site);
        }
        if (machine.classOf(instance).isTuple() && (name.equals("_replace") || name.equals("_asdict"))) {
            return Reference.to(new Bound(new External("collections.namedtuple." + name), instance));
        }
        List<Value> classes = Inheritance.linear(machine.classOf(instance));
        Reference inherited = inheritance.attribute(classes, name);
        if (!inherited.hasValues() && !inherited.unbound()) {
            return givenByBase(classes, name)
                    .map(given -> Reference.to(new Bound(given, instance)))
                    .orElseGet(() -> ofUnseen(instance, name, classes, inherited, site));
        }
        Reference found = descriptors.fromInstance(inherited, instance, machine.classOf(instance), site);
        Reference items = machine.items().ownItems(instance);
        if (inherited.unbound() && asksItself(instance, name)) {
            return found.or(Reference.to(new Bound(MAPPING.member(name), instance)));
        }
        if (inherited.unbound() && items.hasValues() && (isDunder(name) || Items.METHODS.contains(name))) {
            return found.or(machine.attributes().load(items, name, site));
        }
        Optional<External> given = inherited.unbound() ? givenByBase(classes, name) : Optional.empty();
        if (given.isPresent()) {
            return found.or(Reference.to(new Bound(given.get(), instance)));
        }
        Reference ofValue =
                inherited.unbound() ? machine.builtInBases().attribute(instance, name, site) : Reference.NEVER;
        if (ofValue.hasValues()) {
            return found.or(ofValue);
        }
        if (inherited.unbound()) {
            Reference hook = inheritance.attribute(classes, "__getattr__");
            Reference missing = hook.hasValues()
                    ? machine.calls()
                            .call(Descriptors.bind(hook.bound(), instance), Arguments.of(Reference.text(name)), site)
                    : Reference.NEVER;
            mayLack(inherited, missing);
            found = found.or(missing);
        }
        boolean isMixin = inherited.unbound() && !found.hasValues() && UnseenBases.giveMixinMethod(classes, name);
        return isMixin ? found.or(UnseenBases.attribute(name, instance)) : found;
    }

    /// What an object has that a class gives to it which is not seen, or else its own `__getattr__`.
    private Reference ofUnseen(
            Obj.Instance instance, String name, List<Value> classes, Reference inherited, Site site) {
        Reference hook = isDunder(name)
                ? Reference.NEVER
                : inheritance.attribute(classes, "__getattr__").bound();
        Flow.Way asked =
                () -> machine.calls().call(Descriptors.bind(hook, instance), Arguments.of(Reference.text(name)), site);
        boolean isGivenNothing =
                classes.stream().allMatch(each -> each instanceof Obj.ClassObject || each.equals(MODULE_TYPE));
        if (hook.hasValues() && isGivenNothing) {
            return asked.take();
        }
        Reference given =
                UnseenBases.areBehind(machine.classOf(instance)) ? UnseenBases.attribute(name, instance) : inherited;
        return hook.hasValues() ? machine.either(List.of(() -> given, asked)) : given;
    }

    /// An attribute that is there on some ways only, or from one of several classes, may not be there, unless something
    /// is given in its place.
    private void mayLack(Reference inherited, Reference given) {
        if ((inherited.hasValues() || inherited.other()) && !given.hasValues() && !given.other()) {
            machine.raising().mayFail("AttributeError");
        }
    }

    /// Whether it is a method of an instance that goes through its methods for single items.
    boolean asksItself(Obj.Instance instance, String name) {
        boolean takesFirst = name.equals("popitem")
                && Inheritance.linear(machine.classOf(instance)).contains(USER_DICT);
        return takesFirst || (ASKING.contains(name) && asksItself(instance));
    }

    /// Whether an instance is a `UserDict` whose methods ask it for each item by methods of the program.
    boolean asksItself(Obj.Instance instance) {
        List<Value> classes = Inheritance.linear(machine.classOf(instance));
        return classes.contains(USER_DICT)
                && ITEM_METHODS.stream()
                        .anyMatch(name -> inheritance.attribute(classes, name).hasValues());
    }

    /// What makes an instance ready where no class of the program does.
    Reference constructorGivenByBase(Obj.Instance instance) {
        return givenByBase(Inheritance.linear(machine.classOf(instance)), "__init__")
                .map(given -> Reference.to(new Bound(given, instance)))
                .orElse(Reference.NEVER);
    }

    /// A method that a class of the library gives to those that inherit from it.
    Optional<External> givenByBase(List<Value> classes, String name) {
        return classes.stream()
                .filter(External.class::isInstance)
                .map(base -> ((External) base).member(name))
                .filter(method -> isGiving(method.path()) && machine.library().knows(method.path()))
                .findFirst();
    }

    /// Whether the class of a path is one whose methods are seen.
    static boolean isGiving(String path) {
        return GIVING.stream().anyMatch(path::startsWith);
    }

    /// Whether an instance's class has a data descriptor of the name, which goes before what the instance itself has
    /// (reference manual, 3.3.2.2).
    boolean overrules(Obj.Instance instance, String name, Site site) {
        List<Value> classes = Inheritance.linear(machine.classOf(instance));
        boolean isBound = false;
        for (Value each : classes) {
            isBound |= each instanceof Obj.ClassObject type && type.everHad(name);
        }
        return isBound
                && inheritance
                        .attribute(classes, name)
                        .only()
                        .filter(each -> descriptors.isData(each, site))
                        .isPresent();
    }

    /// What `__len__` of a class of the program gives; nothing where there is none.
    public Optional<Reference> length(Value of, Site site) {
        Reference method = switch (of) {
            case Obj.Instance instance -> special(instance, "__len__", site);
            case Obj.ClassObject type -> ofMetaclass(type, "__len__", site);
            default -> Reference.NEVER;
        };
        return method.hasValues() ? Optional.of(machine.calls().call(method, Arguments.NONE, site)) : Optional.empty();
    }
}
