package dev.earshot.python.library.type;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.AttributeStores;
import dev.earshot.python.machine.BuiltInBases;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Descriptor;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What makes classes and their attributes: descriptors, namespaces, `super`, `type`. It does not know those that have
/// fields.
public final class Classes {
    /// Whole numbers of fewer bits are their own hash, but for -1.
    private static final int LONGEST_OWN_HASH = 61;

    private Classes() {}

    static void addTo(Models models) {
        models.function("builtins.staticmethod", (a, site) -> descriptor(Descriptor.Binding.STATIC_METHOD, a, site));
        models.function("builtins.classmethod", (a, site) -> descriptor(Descriptor.Binding.CLASS_METHOD, a, site));
        models.function("builtins.property", Classes::property);
        models.function("builtins.property.getter", (a, site) -> withAccessor("fget", a, site));
        models.function("builtins.property.setter", (a, site) -> withAccessor(AttributeStores.SETTER, a, site));
        models.function("builtins.property.deleter", (a, site) -> withAccessor(AttributeStores.DELETER, a, site));
        models.function("builtins.type.__call__", Classes::callClass);
        models.function(
                "builtins.type.__subclasses__",
                (arguments, site) -> arguments.value(0, "cls").only().orElse(null) instanceof Obj.ClassObject type
                        ? site.machine().classAttributes().subclasses().of(type, site)
                        : Reference.UNKNOWN);
        models.function("builtins.type.mro", Classes::order);
        for (String container : List.of("dict", "list", "set")) {
            models.function("builtins." + container + ".__init__", Classes::fill);
        }
        for (String type : BuiltInBases.madeByNew()) {
            models.function(
                    type + ".__new__",
                    (arguments, site) -> site.machine().builtInBases().make(new External(type), arguments, site));
        }
        models.function(
                "builtins.object", (_, site) -> Reference.to(Made.object("builtins.object", Arguments.NONE, site)));
        models.function("builtins.object.__init__", (_, _) -> Reference.to(Constant.NONE));
        models.function("builtins.object.__init_subclass__", Classes::initSubclass);
        for (String type : List.of("builtins.object", "types.ModuleType")) {
            models.function(
                    type + ".__getattribute__",
                    (arguments, site) -> arguments
                            .value(1, "name")
                            .onlyText()
                            .map(name ->
                                    site.machine().attributes().loadUnasked(arguments.value(0, "self"), name, site))
                            .orElse(Reference.UNKNOWN));
        }
        models.function(
                "functools.cached_property", (a, site) -> descriptor(Descriptor.Binding.CACHED_PROPERTY, a, site));
        models.function("functools.partialmethod", Classes::partialMethod);
        models.object("functools.partialmethod", Classes::callPartialMethod);
        models.function(
                "builtins.object.__new__",
                (arguments, site) -> site.machine().instances().instanceOf(arguments.value(0, "cls"), site));
        models.function("abc.ABCMeta.register", Classes::register);
        models.function("builtins.hash", Classes::hash);
        for (String path : List.of("types.SimpleNamespace", "argparse.Namespace")) {
            models.function(path, (arguments, site) -> namespace(Optional.of(path), arguments, site));
        }
        models.function("types.SimpleNamespace.__init__", Classes::giveNames);
        models.function("types.MethodType", Classes::methodType);
        models.function("types.ModuleType", Classes::module);
        models.function("types.ModuleType.__init__", Classes::nameModule);
        models.function("builtins.super", Classes::superObject);
        for (String same : List.of("typing.cast", "typing_extensions.cast")) {
            models.function(same, (arguments, _) -> arguments.value(1, "val"));
        }
    }

    /// `type.mro()`: the classes that are asked for what a class has, as a list.
    private static Reference order(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference order = machine.attributes().load(arguments.value(0, "cls"), "__mro__", site);
        Obj.Container list = Made.container(Obj.Container.Kind.LIST, "mro", site);
        return machine.items()
                .each(order)
                .map(classes -> Reference.to(machine.items().sequence(list, classes)))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference descriptor(Descriptor.Binding binding, Arguments arguments, Site site) {
        Descriptor descriptor =
                site.context().object(site.call(), "descriptor", Descriptor.class, () -> new Descriptor(binding));
        descriptor.wrap(arguments.value(0, "f"));
        return Reference.to(descriptor);
    }

    /// `property(fget, fset, fdel)`, mostly a decorator of the first.
    private static Reference property(Arguments arguments, Site site) {
        Reference property = descriptor(Descriptor.Binding.PROPERTY, arguments, site);
        for (Value each : property.values().keySet()) {
            accessor(each, AttributeStores.SETTER, arguments.given(1, AttributeStores.SETTER), site);
            accessor(each, AttributeStores.DELETER, arguments.given(2, AttributeStores.DELETER), site);
        }
        return property;
    }

    /// `@x.setter` and the like: a property as the other with one function more.
    private static Reference withAccessor(String accessor, Arguments arguments, Site site) {
        Reference changed = Reference.NEVER;
        for (Value each : arguments.value(0, "self").values().keySet()) {
            if (each instanceof Descriptor property) {
                Descriptor copy = site.context()
                        .object(
                                site.call(),
                                accessor,
                                Descriptor.class,
                                () -> new Descriptor(Descriptor.Binding.PROPERTY));
                copy.wrap(property.function());
                for (String kept : List.of(AttributeStores.SETTER, AttributeStores.DELETER)) {
                    accessor(copy, kept, site.machine().read(Cell.attribute(property, kept)), site);
                }
                if (accessor.equals("fget")) {
                    copy.wrap(arguments.value(1, accessor));
                } else {
                    accessor(copy, accessor, arguments.value(1, accessor), site);
                }
                changed = changed.or(Reference.to(copy));
            }
        }
        return changed.hasValues() ? changed : Reference.UNKNOWN;
    }

    private static void accessor(Value property, String name, Reference function, Site site) {
        boolean none = function.equals(Reference.to(Constant.NONE));
        site.machine().write(Cell.attribute(property, name), none ? Reference.UNBOUND : function);
    }

    /// `SimpleNamespace.__init__(self, …)`.
    private static Reference giveNames(Arguments arguments, Site site) {
        Reference self = arguments.value(0, "self");
        arguments
                .keywords()
                .forEach(each -> site.machine()
                        .attributes()
                        .stores()
                        .put(self, each.keyword(), each.argument().value()));
        if (arguments.openKeywords() || arguments.at(1).isPresent()) {
            site.machine().attributes().stores().storeAny(self, Reference.NEVER);
        }
        return Reference.to(Constant.NONE);
    }

    /// `dict.__init__(self, …)`.
    private static Reference fill(Arguments arguments, Site site) {
        for (Value self : arguments.value(0, "self").values().keySet()) {
            if (self instanceof Obj.Instance instance) {
                site.machine().instances().fill(instance, arguments.after(1), site);
            }
        }
        return Reference.to(Constant.NONE);
    }

    /// `object.__init_subclass__(cls)`, which takes nothing else.
    private static Reference initSubclass(Arguments arguments, Site site) {
        if (arguments.openKeywords() || arguments.openPositional()) {
            site.machine().raising().mayFail("TypeError");
        }
        return arguments.all().size() > 1 ? site.machine().raising().fail("TypeError") : Reference.to(Constant.NONE);
    }

    private static Reference partialMethod(Arguments arguments, Site site) {
        Obj.Callable partial = Made.object("functools.partialmethod", arguments, site);
        Descriptor descriptor = site.context()
                .object(site.call(), "descriptor", Descriptor.class, () -> new Descriptor(Descriptor.Binding.METHOD));
        descriptor.wrap(Reference.to(partial));
        return Reference.to(descriptor);
    }

    /// The instance goes before the arguments that are kept.
    private static Reference callPartialMethod(Obj.Callable partial, Arguments arguments, Site site) {
        List<Obj.Passed> kept = new ArrayList<>(partial.positional());
        Obj.Passed function = kept.removeFirst();
        kept.addAll(0, arguments.at(0).stream().toList());
        Arguments rest = arguments.after(1).withKept(kept, partial.keywords());
        return site.machine().calls().call(function.value(), rest, site);
    }

    /// A class is taken for a subclass of an abstract one from now on.
    private static Reference register(Arguments arguments, Site site) {
        Reference subclass = arguments.value(1, "subclass");
        if (arguments.value(0, "cls").only().orElse(null) instanceof Obj.ClassObject type) {
            site.machine().types().register(type, subclass);
        }
        return subclass;
    }

    /// Something that is equal for equal objects, and of which no more is known; small numbers are their own.
    private static Reference hash(Arguments arguments, Site site) {
        Reference object = arguments.value(0, "object");
        Reference own = object.only().orElse(null) instanceof Obj.Instance instance
                ? site.machine().classAttributes().special(instance, "__hash__", site)
                : Reference.NEVER;
        if (own.only().orElse(null) instanceof Bound(Obj.Function _, Value _)) {
            return site.machine().calls().call(own, Arguments.NONE, site);
        }
        Optional<Value> key = site.machine()
                .items()
                .key(object)
                .filter(value -> !(value instanceof Constant(LibraryValue _))); // it may be equal to a number
        Optional<Long> number = key.flatMap(value -> value instanceof Constant(Object literal)
                ? Numbers.wholeOf(literal)
                        .filter(whole -> whole.bitLength() < LONGEST_OWN_HASH)
                        .map(BigInteger::longValue)
                : Optional.empty());
        return number.map(whole -> Reference.to(new Constant(whole == -1 ? -2 : whole)))
                .or(() -> key.map(value ->
                        Reference.to(new Constant(new Constant.Tuple(List.of(new External("builtins.hash"), value))))))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference namespace(Optional<String> type, Arguments arguments, Site site) {
        Obj.Namespace namespace =
                site.context().object(site.call(), "namespace", Obj.Namespace.class, () -> new Obj.Namespace(type));
        for (Obj.Named named : arguments.keywords()) {
            site.machine()
                    .write(
                            Cell.attribute(namespace, named.keyword()),
                            named.argument().value());
        }
        return arguments.openKeywords() ? Reference.to(namespace).or(Reference.UNKNOWN) : Reference.to(namespace);
    }

    /// A module that the program makes itself (library reference, `types.ModuleType`).
    private static Reference module(Arguments arguments, Site site) {
        Obj.Namespace module = site.context()
                .object(site.call(), "namespace", Obj.Namespace.class, () -> new Obj.Namespace(Optional.empty()));
        name(module, arguments, site.machine());
        return Reference.to(module);
    }

    /// `ModuleType.__init__(self, name, doc=None)`.
    private static Reference nameModule(Arguments arguments, Site site) {
        arguments.value(0, "self").values().keySet().forEach(self -> name(self, arguments.after(1), site.machine()));
        return Reference.to(Constant.NONE);
    }

    private static void name(Value module, Arguments arguments, Machine machine) {
        machine.write(Cell.attribute(module, "__name__"), arguments.value(0, "name"));
        machine.write(
                Cell.attribute(module, "__doc__"),
                arguments.at(1, "doc").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE)));
        for (String name : List.of("__package__", "__loader__", "__spec__")) {
            machine.write(Cell.attribute(module, name), Reference.to(Constant.NONE));
        }
    }

    private static Reference methodType(Arguments arguments, Site site) {
        Optional<Value> self = arguments.value(1, "instance").only();
        Reference bound = Reference.NEVER;
        for (var entry : arguments.value(0, "function").values().entrySet()) {
            bound = bound.or(Reference.to(new Bound(entry.getKey(), self.orElse(Constant.NONE)), entry.getValue()));
        }
        return bound.hasValues() ? bound : Reference.UNKNOWN;
    }

    private static Reference superObject(Arguments arguments, Site site) {
        Optional<Obj.Function> method = site.function();
        Optional<Obj.ClassObject> owner = arguments
                .at(0)
                .flatMap(first -> first.value().only())
                .filter(Obj.ClassObject.class::isInstance)
                .map(Obj.ClassObject.class::cast)
                .or(() -> method.flatMap(Obj.Function::owner));
        Reference self = arguments.at(1).map(Obj.Passed::value).orElseGet(site::firstParameter);
        if (owner.isEmpty()) {
            return method.isEmpty() && arguments.all().isEmpty()
                    ? site.machine().raising().fail("RuntimeError")
                    : Reference.UNKNOWN;
        }
        Reference result = self.other() || !self.hasValues() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : self.values().keySet()) {
            if (value instanceof Obj.Instance instance
                    && site.machine()
                            .types()
                            .isInstance(instance, Reference.to(owner.get()))
                            .equals(Optional.of(false))) {
                return site.machine().raising().fail("TypeError");
            }
            Obj.Super behind = site.context()
                    .object(
                            value,
                            "super of " + owner.get().name(),
                            Obj.Super.class,
                            () -> new Obj.Super(owner.get(), value));
            result = result.or(Reference.to(behind));
        }
        return result;
    }

    /// `type.__call__(cls, …)`: an instance.
    private static Reference callClass(Arguments arguments, Site site) {
        return arguments.value(0, "cls").only().orElse(Constant.NONE) instanceof Obj.ClassObject type
                ? site.machine().instances().instantiate(type, arguments.after(1), site)
                : Reference.UNKNOWN;
    }
}
