package dev.earshot.python.library.typing;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.TypeForms;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// What subscripted types consist of, `get_origin` and `get_args`, their attributes, and what they make when they are
/// called (library reference, `typing`, «Introspection helpers»). It does not know who says what of which type.
final class TypeParts {
    private static final External CALLABLE = new External("collections.abc.Callable");
    private static final External ANNOTATED = new External("typing.Annotated");
    private static final External UNION = new External("typing.Union");

    private TypeParts() {}

    static void addTo(Models models) {
        for (String module : List.of("typing.", "typing_extensions.")) {
            models.function(
                    module + "get_origin", (arguments, site) -> ofEach(arguments, TypeParts::originOf, site.machine()));
            models.function(
                    module + "get_args",
                    (arguments, site) -> ofEach(arguments, TypeParts::argumentsOf, site.machine()));
            models.function(module + "is_typeddict", TypeParts::isTypedDict);
        }
        for (String kind : SubscriptedTypes.ALL) {
            models.object(kind, TypeParts::call);
        }
    }

    private interface Part {
        Reference of(Value type, Machine machine);
    }

    private static Reference ofEach(Arguments arguments, Part part, Machine machine) {
        Reference types = arguments.value(0, "tp");
        Reference parts = types.other() || types.unbound() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value type : types.values().keySet()) {
            parts = parts.or(part.of(type, machine));
        }
        return parts;
    }

    private static Reference originOf(Value type, Machine machine) {
        return switch (type) {
            case Obj.Callable own
            when SubscriptedTypes.isOne(own) ->
                switch (own.made()) {
                    case SubscriptedTypes.ANNOTATED -> Reference.to(ANNOTATED);
                    case SubscriptedTypes.UNION -> Reference.to(UNION);
                    default -> Reference.to(SubscriptedTypes.origin(own));
                };
            case External(String path) when path.equals("typing.Generic") -> Reference.to(type);
            case External(String path) ->
                TypeForms.origin(path)
                        .map(origin -> Reference.to(new External(origin)))
                        .orElse(Reference.to(Constant.NONE));
            default -> Reference.to(Constant.NONE);
        };
    }

    private static Reference argumentsOf(Value type, Machine machine) {
        if (!(type instanceof Obj.Callable own) || !SubscriptedTypes.isOne(own)) {
            return tuple(type instanceof Obj object ? object : new Obj.Module("no type"), List.of(), machine);
        }
        List<Reference> all = SubscriptedTypes.arguments(own);
        boolean isCallable = SubscriptedTypes.origin(own).equals(CALLABLE)
                && !(all.size() == 2 && all.getFirst().equals(Reference.to(new External("builtins.Ellipsis"))));
        return tuple(own, isCallable && !all.isEmpty() ? ofCallable(own, all, machine) : all, machine);
    }

    private static List<Reference> ofCallable(Obj.Callable type, List<Reference> all, Machine machine) {
        Obj.Container parameters = machine.context()
                .object(type, "parameters", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        return List.of(
                Reference.to(machine.items().sequence(parameters, all.subList(0, all.size() - 1))), all.getLast());
    }

    private static Reference tuple(Obj owner, List<Reference> items, Machine machine) {
        return tuple(owner, "arguments", items, machine);
    }

    private static Reference tuple(Obj owner, String which, List<Reference> items, Machine machine) {
        Obj.Container tuple = machine.context()
                .object(owner, which, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        return Reference.to(machine.items().sequence(tuple, items));
    }

    static Optional<Reference> attribute(Obj.Callable type, String name, Machine machine) {
        if (!SubscriptedTypes.isOne(type)) {
            return Optional.empty();
        }
        List<Reference> all = SubscriptedTypes.arguments(type);
        boolean isAnnotated = type.made().equals(SubscriptedTypes.ANNOTATED);
        return Optional.of(
                switch (name) {
                    case "__class__" -> Reference.to(new External(type.made()));
                    case "__origin__" ->
                        isAnnotated
                                ? all.getFirst()
                                : type.made().equals(SubscriptedTypes.ALTERNATIVES)
                                        ? Reference.NEVER
                                        : Reference.to(SubscriptedTypes.origin(type));
                    case "__args__" -> tuple(type, "__args__", isAnnotated ? all.subList(0, 1) : all, machine);
                    case "__metadata__" ->
                        isAnnotated ? tuple(type, name, all.subList(1, all.size()), machine) : Reference.NEVER;
                    case "__parameters__" ->
                        tuple(
                                type,
                                name,
                                SubscriptedTypes.parameters(type).stream()
                                        .map(Reference::to)
                                        .toList(),
                                machine);
                    case "__name__", "__qualname__" -> nameOf(type, all, name, machine);
                    case "__getitem__", "__call__", "__eq__", "__or__", "__repr__", "__hash__" ->
                        Reference.to(new Bound(new External(type.made() + "." + name), type));
                    default -> ofOrigin(type, name, machine);
                });
    }

    /// All else is asked of the class, but what Python itself asks for where `typing` stands between.
    private static Reference ofOrigin(Obj.Callable type, String name, Machine machine) {
        boolean isDunder = name.startsWith("__") && name.endsWith("__");
        return (type.made().equals(SubscriptedTypes.TYPING) && !isDunder)
                        || type.made().equals(SubscriptedTypes.GENERIC)
                ? machine.attributes()
                        .load(Reference.to(SubscriptedTypes.origin(type)), name, Site.nowhere(machine, type))
                : Reference.UNKNOWN;
    }

    private static Reference nameOf(Obj.Callable type, List<Reference> all, String name, Machine machine) {
        boolean isOptional = type.made().equals(SubscriptedTypes.UNION)
                && all.size() == 2
                && all.contains(Reference.to(SubscriptedTypes.NONE_TYPE));
        return switch (SubscriptedTypes.origin(type)) {
            case External(String path)
            when path.startsWith("typing.") ->
                Reference.text(isOptional ? "Optional" : path.substring("typing.".length()));
            case Obj.ClassObject own -> machine.attributes().load(Reference.to(own), name, Site.nowhere(machine, own));
            case External(String path)
            when type.made().equals(SubscriptedTypes.GENERIC) ->
                Reference.text(path.substring(path.lastIndexOf('.') + 1));
            default -> Reference.UNKNOWN;
        };
    }

    /// `Box[int](3)`: the class is called, and what it makes keeps the type.
    private static Reference call(Obj.Callable type, Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean isAnnotated = type.made().equals(SubscriptedTypes.ANNOTATED);
        Reference origin =
                isAnnotated ? SubscriptedTypes.arguments(type).getFirst() : Reference.to(SubscriptedTypes.origin(type));
        if (SubscriptedTypes.isUnion(type) || type.made().equals(SubscriptedTypes.LITERAL)) {
            return machine.raising().fail("TypeError");
        }
        Reference given = machine.calls().call(origin, arguments, site);
        if (given.only().orElse(null) instanceof Obj.Instance made
                && type.made().equals(SubscriptedTypes.TYPING)
                && !machine.holds(Cell.attribute(made, "__orig_class__"))) {
            machine.attributes().stores().store(given, "__orig_class__", Reference.to(type), site);
        }
        return given;
    }

    private static Reference isTypedDict(Arguments arguments, Site site) {
        return arguments.value(0, "tp").only().orElse(null) instanceof Obj.ClassObject type
                ? Truth.constant(TypedDicts.isOne(type))
                : Reference.UNKNOWN;
    }
}
