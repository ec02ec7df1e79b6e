package dev.earshot.python.machine.type;

import dev.earshot.python.StandardModules;
import dev.earshot.python.constant.Kinds;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.outside.AbstractTypes;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.machine.outside.KnownLibrary;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether a value is of a type, where that is settled.
public final class Types {
    /// What has a method `__fspath__` is of this type.
    private static final String PATH_LIKE = "os.PathLike";

    private static final Set<String> OF_EVERY_CLASS =
            Set.of("__module__", "__doc__", "__slots__", "__annotations__", "__init__", "__orig_bases__");

    private final Flow flow;
    private final KnownLibrary library;
    private final Function<Reference, Optional<List<Reference>>> items;

    /// @param items gives the items of a tuple of types, where they are known
    public Types(Flow flow, KnownLibrary library, Function<Reference, Optional<List<Reference>>> items) {
        this.flow = flow;
        this.library = library;
        this.items = items;
    }

    /// The classes that were registered with an abstract one.
    private static Cell registered(Obj.ClassObject type) {
        return Cell.attribute(type, "[registered]");
    }

    /// Where it is noted that something is taken for a dict that is none: a `UserDict`.
    public static Cell likeDict(Value container) {
        return Cell.attribute(container, "[like a dict]");
    }

    /// A class is taken for a subclass of another one from now on.
    public void register(Obj.ClassObject with, Reference subclass) {
        Cell registered = registered(with);
        flow.write(registered, flow.read(registered).bound().or(subclass));
    }

    /// Whether `isinstance(value, type)`.
    public Optional<Boolean> isInstance(Value value, Reference type) {
        Optional<Value> only = type.only();
        if (only.isEmpty()) {
            return Optional.empty();
        }
        return switch (only.get()) {
            case Obj.Container types -> isAny(value, items.apply(type));
            case External(String path)
            when TypeForms.origin(path).isPresent() ->
                isOf(value, new External(TypeForms.origin(path).get()));
            case External(String path) when path.equals("builtins.type") -> isType(value);
            case External external -> isOf(value, external);
            case Obj.ClassObject wanted -> isOf(value, wanted);
            case Obj.Callable union
            when SubscriptedTypes.isUnion(union) -> isAny(value, Optional.of(SubscriptedTypes.arguments(union)));
            default -> Optional.empty();
        };
    }

    /// Whether `issubclass(value, type)`.
    public Optional<Boolean> isSubclass(Value value, Reference type) {
        return switch (value) {
            case Obj.ClassObject subclass -> isInstance(new Obj.Instance(subclass), type);
            case External external
            when library.isException(external.path(), external.path()).isPresent() -> isInstance(external, type);
            case External external
            when type.only().orElse(null) instanceof External wanted -> isSubclass(external.path(), wanted.path());
            case External external
            when type.only().orElse(null) instanceof Obj.Container -> isSubclassOfAny(external, items.apply(type));
            case External external
            when type.only().orElse(null) instanceof Obj.Callable union && SubscriptedTypes.isUnion(union) ->
                isSubclassOfAny(external, Optional.of(SubscriptedTypes.arguments(union)));
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> isSubclassOfAny(Value value, Optional<List<Reference>> types) {
        return isAny(types, type -> isSubclass(value, type));
    }

    private Optional<Boolean> isSubclass(String path, String wanted) {
        if (path.equals(wanted) || wanted.equals("builtins.object")) {
            return Optional.of(true);
        }
        if (Kinds.contain(path) && Kinds.contain(wanted)) {
            return Optional.of(Kinds.isSubtype(path, wanted));
        }
        if (BuiltInTypes.contain(path) && BuiltInTypes.contain(wanted)) {
            return Optional.of(path.equals("builtins.bool") && wanted.equals("builtins.int"));
        }
        return BuiltInTypes.contain(path)
                ? AbstractTypes.isOf(path, wanted)
                : BuiltInTypes.contain(wanted) && AbstractTypes.names().contains(path)
                        ? Optional.of(false)
                        : Optional.empty();
    }

    /// Whether it is a class: those of the library are told by their names.
    private Optional<Boolean> isType(Value value) {
        return switch (value) {
            case Obj.ClassObject _ -> Optional.of(true);
            case Constant _, Obj.Container _, Obj.Function _, Bound _, Obj.Module _, Obj.View _, Obj.Namespace _ ->
                Optional.of(false);
            case Obj.Callable type when SubscriptedTypes.isOne(type) -> Optional.of(false);
            case External(String path) ->
                TypeForms.isNoClass(path)
                        ? Optional.of(false)
                        : TypeForms.isType(path) ? Optional.of(true) : Optional.empty();
            default -> isOf(value, new External("builtins.type"));
        };
    }

    private Optional<Boolean> isAny(Value value, Optional<List<Reference>> types) {
        return isAny(types, type -> isInstance(value, type));
    }

    private static Optional<Boolean> isAny(
            Optional<List<Reference>> types, Function<Reference, Optional<Boolean>> test) {
        Optional<Boolean> any = types.map(_ -> false);
        for (Reference type : types.orElse(List.of())) {
            Optional<Boolean> one = test.apply(type);
            if (one.equals(Optional.of(true))) {
                return one;
            }
            any = one.isEmpty() ? one : any;
        }
        return any;
    }

    private Optional<Boolean> isOf(Value value, Obj.ClassObject wanted) {
        return switch (value) {
            case Obj.Instance instance -> {
                List<Value> classes = Inheritance.linear(flow.classOf(instance));
                boolean is = classes.contains(wanted)
                        || classes.stream()
                                .anyMatch(flow.read(registered(wanted)).values()::containsKey);
                boolean isSure =
                        !classes.contains(wanted) || Inheritance.isSurelyBefore(flow.classOf(instance), wanted);
                // Of a class whose bases are not known it stays open whether it asks for more than descent.
                boolean known = Stream.concat(classes.stream(), Inheritance.linear(wanted).stream())
                        .allMatch(each -> each instanceof Obj.ClassObject || each instanceof External);
                yield !is && isProtocol(wanted)
                        ? Optional.of(hasAll(instance, wanted)).filter(_ -> known)
                        : (is && isSure) || (!is && known) ? Optional.of(is) : Optional.empty();
            }
            case Constant _, Obj.Container _, Obj.Function _, Bound _, Obj.Module _
            when isProtocol(wanted) -> Optional.empty();
            case Constant _, Obj.Container _, Obj.Function _, Bound _, Obj.Module _ -> Optional.of(false);
            case External(String path)
            when isOfPython(path) && library.isException(path, path).isEmpty() && !isProtocol(wanted) ->
                Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Whether it is Python's own library that has it.
    private static boolean isOfPython(String path) {
        return StandardModules.contains(path.substring(0, (path + ".").indexOf('.')));
    }

    /// Whether a class says by its names alone what is one of it.
    public static boolean isProtocol(Obj.ClassObject type) {
        return type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(base -> base instanceof External(String path)
                        && (path.equals("typing.Protocol") || path.equals("typing_extensions.Protocol")));
    }

    private boolean hasAll(Obj.Instance instance, Obj.ClassObject protocol) {
        Inheritance inheritance = new Inheritance(flow);
        List<Value> classes = Inheritance.linear(flow.classOf(instance));
        return flow.attributesOf(protocol).keySet().stream()
                .filter(name -> !OF_EVERY_CLASS.contains(name))
                .allMatch(name ->
                        inheritance.attribute(classes, name).hasValues() || flow.holds(Cell.attribute(instance, name)));
    }

    private Optional<Boolean> isOf(Value value, External wanted) {
        if (wanted.path().equals("builtins.object")) {
            return Optional.of(true);
        }
        if (value instanceof Obj.Container && flow.holds(likeDict(value))) {
            return Optional.of(wanted.path().equals("collections.UserDict"));
        }
        // Of the library's exceptions a class stands for its instances as well, where Python itself raises them.
        String path = switch (value) {
            case Obj.Callable callable -> callable.made();
            case External external -> external.path();
            default -> "";
        };
        boolean isMade = value instanceof Obj.Callable || path.startsWith("logging.");
        if (isMade && path.equals(wanted.path())) {
            return Optional.of(true);
        }
        if (SubscriptedTypes.isOne(value) && SubscriptedTypes.ALL.contains(wanted.path())) {
            return Optional.of(false).filter(_ -> !wanted.path().equals(SubscriptedTypes.TYPING));
        }
        if (library.isException(path, path).isPresent()) {
            return library.isException(path, wanted.path());
        }
        if (value instanceof Obj.Instance instance && wanted.path().equals(PATH_LIKE)) {
            List<Value> classes = Inheritance.linear(flow.classOf(instance));
            boolean is = new Inheritance(flow).attribute(classes, "__fspath__").hasValues();
            return Optional.of(is).filter(_ -> is || Inheritance.isAllOwn(flow.classOf(instance)));
        }
        if (value instanceof Obj.Instance instance) {
            return isOf(flow.classOf(instance), wanted);
        }
        if (library.isException(wanted.path(), wanted.path()).isPresent() && !(value instanceof External)) {
            return Optional.of(false);
        }
        Optional<Boolean> isOfLibrary = BuiltInTypes.isOfLibrary(value, wanted.path());
        if (isOfLibrary.isPresent()) {
            return isOfLibrary;
        }
        String actual = value instanceof Obj.Callable && Kinds.contain(path)
                ? path
                : BuiltInTypes.nameOf(value, flow.targets());
        if (wanted.path().equals(PATH_LIKE) && !actual.isEmpty()) {
            return Optional.of(actual.startsWith("pathlib."));
        }
        if (!actual.isEmpty() && (Kinds.contain(wanted.path()) || Kinds.contain(actual))) {
            return Optional.of(Kinds.isSubtype(actual, wanted.path()));
        }
        Optional<Boolean> isAbstract = AbstractTypes.isOf(actual, wanted.path());
        if (isAbstract.isPresent()) {
            return isAbstract;
        }
        boolean settled = !actual.isEmpty() && BuiltInTypes.contain(wanted.path());
        boolean isBoolean = actual.equals("builtins.bool") && wanted.path().equals("builtins.int");
        return settled ? Optional.of(isBoolean || actual.equals(wanted.path())) : Optional.empty();
    }

    private Optional<Boolean> isOf(Obj.ClassObject type, External wanted) {
        if (wanted.path().equals("builtins.tuple")
                && Inheritance.linear(type).stream()
                        .anyMatch(each -> each instanceof Obj.ClassObject own && own.isTuple())) {
            return Optional.of(true);
        }
        boolean known = Inheritance.isAllOwn(type) || (type.isEnumeration() && isMadeOfKnown(type));
        boolean settled = known
                && (BuiltInTypes.contain(wanted.path())
                        || (type.isEnumeration() && wanted.path().startsWith("enum.")));
        Optional<Boolean> is = settled ? Optional.of(false) : Optional.empty();
        for (Value each : Inheritance.linear(type)) {
            Optional<Boolean> one = each instanceof External(String path)
                    ? path.equals(wanted.path()) ? Optional.of(true) : library.isException(path, wanted.path())
                    : Optional.empty();
            is = one.isPresent() && !is.equals(Optional.of(true)) ? one : is;
        }
        return type.isEnumeration() && is.equals(Optional.of(false)) ? Optional.of(isLike(type, wanted)) : is;
    }

    /// Whether an enumeration has no bases but such that are known, and those of `enum`.
    private static boolean isMadeOfKnown(Obj.ClassObject type) {
        return type.bases().stream().allMatch(base -> switch (base.only().orElse(null)) {
            case External(String path) -> path.startsWith("enum.") || BuiltInTypes.contain(path);
            case Obj.ClassObject own -> own != type && isMadeOfKnown(own);
            case null, default -> false;
        });
    }

    /// Whether the members are numbers or texts as well, as the module `enum` makes them.
    private static boolean isLike(Obj.ClassObject type, External wanted) {
        return type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(base -> switch (base) {
                    case External(String path) ->
                        switch (wanted.path()) {
                            case "builtins.int" -> path.startsWith("enum.Int");
                            case "builtins.str" -> path.equals("enum.StrEnum");
                            case "enum.Enum" -> path.startsWith("enum.");
                            case "enum.Flag" -> path.endsWith("Flag");
                            default -> path.equals(wanted.path());
                        };
                    case Obj.ClassObject own -> own != type && isLike(own, wanted);
                    default -> false;
                });
    }
}
