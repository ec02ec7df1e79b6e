package dev.earshot.python.library;

import dev.earshot.python.library.StandardLibrary.MadeModel;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.AttributeStores;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.Types;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Descriptor;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What makes classes and their attributes: descriptors, dataclasses, named tuples, namespaces, `super`.
final class Classes {
    private static final Set<String> ENUMERATIONS =
            Set.of("enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag");

    private Classes() {}

    static void addTo(Map<String, Model> functions, Map<String, MadeModel> made) {
        functions.put("builtins.staticmethod", (a, site) -> descriptor(Descriptor.Binding.STATIC_METHOD, a, site));
        functions.put("builtins.classmethod", (a, site) -> descriptor(Descriptor.Binding.CLASS_METHOD, a, site));
        functions.put("builtins.property", Classes::property);
        functions.put("builtins.property.getter", (a, site) -> withAccessor("fget", a, site));
        functions.put("builtins.property.setter", (a, site) -> withAccessor(AttributeStores.SETTER, a, site));
        functions.put("builtins.property.deleter", (a, site) -> withAccessor(AttributeStores.DELETER, a, site));
        functions.put("builtins.type.__new__", Classes::newClass);
        functions.put("builtins.type.__call__", Classes::callClass);
        for (String container : List.of("builtins.dict.__init__", "builtins.list.__init__")) {
            functions.put(container, Classes::fill);
        }
        functions.put("builtins.object.__init__", (_, _) -> Reference.to(Constant.NONE));
        functions.put(
                "builtins.object.__getattribute__",
                (arguments, site) -> arguments
                        .value(1, "name")
                        .onlyText()
                        .map(name -> site.machine().attributes().loadUnasked(arguments.value(0, "self"), name, site))
                        .orElse(Reference.UNKNOWN));
        functions.put("builtins.object.__setattr__", Classes::setPlainly);
        functions.put("functools.cached_property", (a, site) -> descriptor(Descriptor.Binding.PROPERTY, a, site));
        functions.put("functools.partialmethod", Classes::partialMethod);
        made.put("functools.partialmethod", Classes::callPartialMethod);
        functions.put(
                "builtins.object.__new__",
                (arguments, site) -> site.machine().instances().instanceOf(arguments.value(0, "cls"), site));
        functions.put("builtins.isinstance", Classes::isInstance);
        functions.put("types.SimpleNamespace", Classes::namespace);
        functions.put("argparse.Namespace", Classes::namespace);
        functions.put("types.MethodType", Classes::methodType);
        functions.put("types.ModuleType", Classes::namespace);
        functions.put("threading.local", Classes::namespace);
        functions.put("builtins.super", Classes::superObject);
        functions.put("builtins.type", Classes::type);
        functions.put("collections.namedtuple", Classes::namedTuple);
        functions.put("dataclasses.dataclass", Classes::dataclass);
        made.put("dataclasses.dataclass", (_, arguments, _) -> arguments.value(0, "cls"));
        functions.put(
                "dataclasses.field", (a, site) -> Reference.to(StandardLibrary.keep("dataclasses.field", a, site)));
        made.put("dataclasses.field", Classes::fieldValue);
        functions.put("dataclasses.replace", (arguments, site) -> replace(arguments, site));
        functions.put("dataclasses.asdict", Classes::asDict);
        functions.put("dataclasses.astuple", Classes::asTuple);
        functions.put("collections.namedtuple._make", Classes::make);
        for (String same : List.of("typing.cast", "typing_extensions.cast")) {
            functions.put(same, (arguments, _) -> arguments.value(1, "val"));
        }
        functions.put("typing.NewType", (_, _) -> Reference.UNKNOWN);
        functions.put("copy.copy", (arguments, _) -> arguments.value(0, "x"));
        functions.put("copy.deepcopy", (arguments, _) -> arguments.value(0, "x"));
    }

    /// The fields of dataclasses and typed named tuples: the annotated names of its block, after those
    /// of the classes that it inherits from.
    static void defined(Obj.ClassObject type, Stmt.ClassDef definition, List<Reference> decorators, Site site) {
        if (type.bases().stream().anyMatch(Classes::isEnumeration)) {
            type.enumerate();
            return;
        }
        boolean tuple =
                type.bases().stream().anyMatch(base -> base.values().containsKey(new External("typing.NamedTuple")));
        boolean data = decorators.stream().anyMatch(Classes::isDataclass)
                || type.bases().stream().anyMatch(Classes::hasFields);
        if (!tuple && !data) {
            return;
        }
        List<String> fields = new ArrayList<>();
        for (Reference base : type.bases()) {
            base.values().keySet().forEach(value -> {
                if (value instanceof Obj.ClassObject parent) {
                    fields.addAll(parent.fields());
                }
            });
        }
        for (Stmt statement : definition.body()) {
            if (statement instanceof Stmt.AnnAssign assign
                    && assign.target() instanceof Expr.Name name
                    && !fields.contains(name.id())
                    && !isClassVariable(assign.annotation())) {
                fields.add(name.id());
            }
        }
        type.declareFields(fields, tuple || type.bases().stream().anyMatch(Classes::isTuple));
    }

    private static boolean isEnumeration(Reference base) {
        return base.values().keySet().stream()
                .anyMatch(value -> value instanceof Obj.ClassObject parent
                        ? parent.isEnumeration()
                        : value instanceof External external && ENUMERATIONS.contains(external.path()));
    }

    private static boolean isClassVariable(Expr annotation) {
        return switch (annotation) {
            case Expr.Name name -> name.id().equals("ClassVar");
            case Expr.Attribute attribute -> attribute.attr().equals("ClassVar");
            case Expr.Subscript subscript -> isClassVariable(subscript.value());
            case Expr.Parts parts ->
                !parts.parts().isEmpty() && isClassVariable(parts.parts().getFirst());
            default -> false;
        };
    }

    private static boolean isDataclass(Reference decorator) {
        return decorator.values().keySet().stream()
                .anyMatch(value -> value.equals(new External("dataclasses.dataclass"))
                        || (value instanceof Obj.Callable callable
                                && callable.made().equals("dataclasses.dataclass")));
    }

    private static boolean hasFields(Reference base) {
        return base.values().keySet().stream()
                .anyMatch(value ->
                        value instanceof Obj.ClassObject type && !type.fields().isEmpty());
    }

    private static boolean isTuple(Reference base) {
        return base.values().keySet().stream()
                .anyMatch(value -> value instanceof Obj.ClassObject type && type.isTuple());
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

    /// `dict.__init__(self, …)`.
    private static Reference fill(Arguments arguments, Site site) {
        for (Value self : arguments.value(0, "self").values().keySet()) {
            if (self instanceof Obj.Instance instance) {
                site.machine().instances().fill(instance, arguments.after(1), site);
            }
        }
        return Reference.to(Constant.NONE);
    }

    /// `object.__setattr__(self, name, value)`.
    private static Reference setPlainly(Arguments arguments, Site site) {
        arguments
                .value(1, "name")
                .onlyText()
                .ifPresent(name -> site.machine()
                        .attributes()
                        .stores()
                        .storeUnasked(arguments.value(0, "self"), name, arguments.value(2, "value"), site));
        return Reference.to(Constant.NONE);
    }

    private static Reference partialMethod(Arguments arguments, Site site) {
        Obj.Callable partial = StandardLibrary.keep("functools.partialmethod", arguments, site);
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

    private static Reference isInstance(Arguments arguments, Site site) {
        return arguments
                .value(0, "obj")
                .only()
                .flatMap(object -> Types.isInstance(object, arguments.value(1, "class_or_tuple"), site.machine()))
                .map(is -> Reference.to(is ? Constant.TRUE : Constant.FALSE))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference namespace(Arguments arguments, Site site) {
        Obj.Namespace namespace =
                site.context().object(site.call(), "namespace", Obj.Namespace.class, Obj.Namespace::new);
        for (Obj.Named named : arguments.keywords()) {
            site.machine()
                    .write(
                            Cell.attribute(namespace, named.keyword()),
                            named.argument().value());
        }
        return arguments.openKeywords() ? Reference.to(namespace).or(Reference.UNKNOWN) : Reference.to(namespace);
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
            return Reference.UNKNOWN;
        }
        Reference result = self.other() || !self.hasValues() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : self.values().keySet()) {
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

    /// `type(x)`, or a class made of a name, bases and a dict.
    private static Reference type(Arguments arguments, Site site) {
        if (arguments.positional().size() == 1) {
            return site.machine().attributes().load(arguments.value(0, "object"), "__class__", site);
        }
        Obj.ClassObject type =
                site.context().object(site.call(), "class", Obj.ClassObject.class, () -> new Obj.ClassObject("type"));
        type.inherit(site.machine().items().each(arguments.value(1, "bases")).orElse(List.of()));
        if (arguments.value(2, "dict").only().orElse(Constant.NONE) instanceof Obj.Container dict) {
            dict.keys()
                    .forEach(key -> key.text()
                            .ifPresent(name -> site.machine()
                                    .write(
                                            Cell.attribute(type, name),
                                            site.machine().read(Cell.item(dict, key)))));
        }
        return Reference.to(type);
    }

    /// `type.__new__(metaclass, name, bases, namespace)`: where the names are those of a class's block, that class.
    private static Reference newClass(Arguments arguments, Site site) {
        return arguments.value(3, "dict").only().orElse(Constant.NONE) instanceof Obj.View names
                        && names.of() instanceof Obj.ClassObject type
                ? Reference.to(type)
                : type(arguments.after(1), site);
    }

    /// `type.__call__(cls, …)`: an instance.
    private static Reference callClass(Arguments arguments, Site site) {
        return arguments.value(0, "cls").only().orElse(Constant.NONE) instanceof Obj.ClassObject type
                ? site.machine().instances().instantiate(type, arguments.after(1), site)
                : Reference.UNKNOWN;
    }

    private static Reference namedTuple(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.ClassObject type = site.context()
                .object(site.call(), "class", Obj.ClassObject.class, () -> new Obj.ClassObject("namedtuple"));
        Reference names = arguments.value(1, "field_names");
        List<String> fields = new ArrayList<>();
        names.onlyText().ifPresent(text -> {
            for (String field : text.replace(',', ' ').strip().split("\\s+", -1)) {
                fields.add(field);
            }
        });
        for (Reference field : machine.items().each(names).orElse(List.of())) {
            field.onlyText().ifPresent(fields::add);
        }
        List<Reference> defaults = arguments
                .named("defaults")
                .flatMap(given -> machine.items().each(given.value()))
                .orElse(List.of());
        for (int at = 0; at < defaults.size() && at < fields.size(); at++) {
            machine.write(
                    Cell.attribute(type, fields.get(fields.size() - 1 - at)), defaults.get(defaults.size() - 1 - at));
        }
        type.declareFields(fields, true);
        return Reference.to(type);
    }

    private static Reference dataclass(Arguments arguments, Site site) {
        return arguments.positional().isEmpty()
                ? Reference.to(StandardLibrary.keep("dataclasses.dataclass", arguments, site))
                : arguments.value(0, "cls");
    }

    private static Reference fieldValue(Obj.Callable field, Arguments arguments, Site site) {
        for (Obj.Named named : field.keywords()) {
            if (named.keyword().equals("default")) {
                return named.argument().value();
            }
            if (named.keyword().equals("default_factory")) {
                return site.machine().calls().callPassed(named.argument(), Arguments.NONE, site);
            }
        }
        return Reference.UNKNOWN;
    }

    private static Reference asDict(Arguments arguments, Site site) {
        if (!(arguments.value(0, "obj").only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return Reference.UNKNOWN;
        }
        Obj.Container dict = StandardLibrary.container(Obj.Container.Kind.DICT, site);
        site.machine().items().emptyDict(dict);
        for (String field : instance.type().fields()) {
            site.machine()
                    .items()
                    .put(
                            dict,
                            field,
                            site.machine().read(Cell.attribute(instance, field)).bound());
        }
        return Reference.to(dict);
    }

    private static Reference asTuple(Arguments arguments, Site site) {
        if (!(arguments.value(0, "obj").only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return Reference.UNKNOWN;
        }
        List<Reference> values = new ArrayList<>();
        for (String field : instance.type().fields()) {
            values.add(site.machine().read(Cell.attribute(instance, field)).bound());
        }
        return Containers.tuple(values, site);
    }

    /// An instance of a named tuple made of what is iterated.
    private static Reference make(Arguments arguments, Site site) {
        Optional<List<Reference>> each = site.machine().items().each(arguments.value(1, "iterable"));
        return each.map(items -> site.machine()
                        .calls()
                        .call(arguments.value(0, "cls"), Arguments.of(items.toArray(Reference[]::new)), site))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference replace(Arguments arguments, Site site) {
        Reference original = arguments.value(0, "obj");
        if (!(original.only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return original;
        }
        Obj.Instance copy = site.context()
                .object(site.call(), "replaced", Obj.Instance.class, () -> new Obj.Instance(instance.type()));
        for (String field : instance.type().fields()) {
            Reference value = arguments
                    .named(field)
                    .map(Obj.Passed::value)
                    .orElseGet(() ->
                            site.machine().read(Cell.attribute(instance, field)).bound());
            site.machine().write(Cell.attribute(copy, field), value);
        }
        return Reference.to(copy);
    }
}
