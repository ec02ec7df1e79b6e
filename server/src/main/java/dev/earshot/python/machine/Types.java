package dev.earshot.python.machine;

import dev.earshot.python.constant.Kinds;
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

/// Whether a value is of a type, where that is settled.
public final class Types {
    private static final Set<String> OF_EVERY_CLASS =
            Set.of("__module__", "__doc__", "__slots__", "__annotations__", "__init__");

    private Types() {}

    /// Abstract classes of the library of which it is known which built-in types are theirs.
    public static Set<String> abstractClasses() {
        return AbstractTypes.names();
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
    public static void register(Obj.ClassObject with, Reference subclass, Machine machine) {
        Cell registered = registered(with);
        machine.write(registered, machine.read(registered).bound().or(subclass));
    }

    /// Whether `isinstance(value, type)`.
    public static Optional<Boolean> isInstance(Value value, Reference type, Machine machine) {
        Optional<Value> only = type.only();
        if (only.isEmpty()) {
            return Optional.empty();
        }
        return switch (only.get()) {
            case Obj.Container types -> isAny(value, machine.items().each(type), machine);
            case External external -> isOf(value, external, machine);
            case Obj.ClassObject wanted -> isOf(value, wanted, machine);
            default -> Optional.empty();
        };
    }

    /// Whether `issubclass(value, type)`.
    public static Optional<Boolean> isSubclass(Value value, Reference type, Machine machine) {
        return switch (value) {
            case Obj.ClassObject subclass -> isInstance(new Obj.Instance(subclass), type, machine);
            case External external
            when machine.library().isException(external.path(), external.path()).isPresent() ->
                isInstance(external, type, machine);
            case External external
            when type.only().orElse(null) instanceof External wanted -> isSubclass(external.path(), wanted.path());
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> isSubclass(String path, String wanted) {
        if (path.equals(wanted) || wanted.equals("builtins.object")) {
            return Optional.of(true);
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

    private static Optional<Boolean> isAny(Value value, Optional<List<Reference>> types, Machine machine) {
        Optional<Boolean> any = types.map(_ -> false);
        for (Reference type : types.orElse(List.of())) {
            Optional<Boolean> one = isInstance(value, type, machine);
            if (one.equals(Optional.of(true))) {
                return one;
            }
            any = one.isEmpty() ? one : any;
        }
        return any;
    }

    private static Optional<Boolean> isOf(Value value, Obj.ClassObject wanted, Machine machine) {
        return switch (value) {
            case Obj.Instance instance -> {
                List<Value> classes = machine.classAttributes().inheritance().linear(instance.type());
                boolean is = classes.contains(wanted)
                        || classes.stream()
                                .anyMatch(machine.read(registered(wanted)).values()::containsKey);
                boolean known =
                        classes.stream().allMatch(each -> each instanceof Obj.ClassObject || each instanceof External);
                yield !is && isProtocol(wanted)
                        ? Optional.of(hasAll(instance, wanted, machine)).filter(_ -> known)
                        : is || known ? Optional.of(is) : Optional.empty();
            }
            case Constant _, Obj.Container _, Obj.Function _, Bound _ when isProtocol(wanted) -> Optional.empty();
            case Constant _, Obj.Container _, Obj.Function _, Bound _ -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Whether a class says by its names alone what is one of it.
    private static boolean isProtocol(Obj.ClassObject type) {
        return type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(base -> base instanceof External(String path)
                        && (path.equals("typing.Protocol") || path.equals("typing_extensions.Protocol")));
    }

    private static boolean hasAll(Obj.Instance instance, Obj.ClassObject protocol, Machine machine) {
        Inheritance inheritance = machine.classAttributes().inheritance();
        List<Value> classes = inheritance.linear(instance.type());
        return machine.attributesOf(protocol).keySet().stream()
                .filter(name -> !OF_EVERY_CLASS.contains(name))
                .allMatch(name -> inheritance.attribute(classes, name).hasValues()
                        || machine.holds(Cell.attribute(instance, name)));
    }

    private static Optional<Boolean> isOf(Value value, External wanted, Machine machine) {
        if (wanted.path().equals("builtins.object")) {
            return Optional.of(true);
        }
        if (value instanceof Obj.Container && machine.holds(likeDict(value))) {
            return Optional.of(wanted.path().equals("collections.UserDict"));
        }
        // Of the library's exceptions a class stands for its instances as well, where Python itself raises them.
        String path = switch (value) {
            case Obj.Callable callable -> callable.made();
            case External external -> external.path();
            default -> "";
        };
        if (path.startsWith("logging.") && path.equals(wanted.path())) {
            return Optional.of(true);
        }
        if (machine.library().isException(path, path).isPresent()) {
            return machine.library().isException(path, wanted.path());
        }
        if (value instanceof Obj.Instance instance) {
            return isOf(instance.type(), wanted, machine);
        }
        if (machine.library().isException(wanted.path(), wanted.path()).isPresent() && !(value instanceof External)) {
            return Optional.of(false);
        }
        String actual = BuiltInTypes.nameOf(value, machine.targets());
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

    private static Optional<Boolean> isOf(Obj.ClassObject type, External wanted, Machine machine) {
        Inheritance inheritance = machine.classAttributes().inheritance();
        boolean known = inheritance.isAllOwn(type) || (type.isEnumeration() && isMadeOfKnown(type));
        boolean settled = known
                && (BuiltInTypes.contain(wanted.path())
                        || (type.isEnumeration() && wanted.path().startsWith("enum.")));
        Optional<Boolean> is = settled ? Optional.of(false) : Optional.empty();
        for (Value each : inheritance.linear(type)) {
            Optional<Boolean> one = each instanceof External(String path)
                    ? path.equals(wanted.path())
                            ? Optional.of(true)
                            : machine.library().isException(path, wanted.path())
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
