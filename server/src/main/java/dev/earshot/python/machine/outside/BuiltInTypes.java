package dev.earshot.python.machine.outside;

import dev.earshot.python.StandardModules;
import dev.earshot.python.Targets;
import dev.earshot.python.constant.Kinds;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The built-in types that programs ask for, and which of them a value is of. It does not know classes of a program.
public final class BuiltInTypes {
    private static final Set<String> PATHS = Set.of(
            "builtins.dict",
            "builtins.list",
            "builtins.tuple",
            "builtins.range",
            "builtins.set",
            "builtins.frozenset",
            "builtins.str",
            "builtins.int",
            "builtins.bool",
            "builtins.float",
            "builtins.bytearray",
            "builtins.bytes",
            "builtins.NoneType");

    /// Types of the library whose objects are followed like built-in containers, or like attributes and nothing else,
    /// with the built-in type that they inherit from; `object` for those that are no lists and no dicts.
    private static final Map<String, String> OF_LIBRARY = Map.of(
            "argparse.Namespace", "builtins.object",
            "types.SimpleNamespace", "builtins.object",
            "array.array", "builtins.object",
            "collections.ChainMap", "builtins.object",
            "collections.Counter", "builtins.dict",
            "collections.OrderedDict", "builtins.dict",
            "collections.defaultdict", "builtins.dict",
            "collections.deque", "builtins.object");

    private BuiltInTypes() {}

    /// Whether it is the path of one, such as `builtins.str`.
    public static boolean contain(String path) {
        return PATHS.contains(path);
    }

    /// Whether it is a built-in type whose pattern takes the whole subject.
    public static boolean contain(Reference type) {
        return type.only().orElse(null) instanceof External external && PATHS.contains(external.path());
    }

    /// The built-in type of a value, where it is one of those that programs ask for, or the library's.
    public static Optional<External> of(Value value, Targets targets) {
        return libraryType(value)
                .or(() -> Optional.of(nameOf(value, targets)).filter(PATHS::contains))
                .map(External::new);
    }

    /// Whether what is of a type of the library is of another one; nothing where a value is of none of its types, or it
    /// is not known.
    public static Optional<Boolean> isOfLibrary(Value value, String wanted) {
        return libraryType(value)
                .filter(_ -> OF_LIBRARY.containsKey(wanted) || PATHS.contains(wanted))
                .map(path -> path.equals(wanted) || wanted.equals(OF_LIBRARY.get(path)));
    }

    private static Optional<String> libraryType(Value value) {
        return switch (value) {
            case Obj.Container container -> container.libraryType();
            case Obj.Namespace namespace -> namespace.type();
            default -> Optional.empty();
        };
    }

    /// The path of the built-in type of a value, such as `builtins.str`; empty where it is not known.
    public static String nameOf(Value value, Targets targets) {
        return switch (value) {
            case Obj.Container container
            when container.type().isPresent() -> container.type().get();
            case Obj.Container container ->
                switch (container.kind()) {
                    case DICT -> "builtins.dict";
                    case LIST -> "builtins.list";
                    case TUPLE -> "builtins.tuple";
                    case SET -> container.isReadOnly() ? "builtins.frozenset" : "builtins.set";
                    case VIEW -> "builtins.view";
                    case ITERATOR -> "builtins.iterator";
                };
            case Constant(Object literal) ->
                switch (literal) {
                    case String _ -> "builtins.str";
                    case Long _, BigInteger _ -> "builtins.int";
                    case Double _ -> "builtins.float";
                    case Constant.Bytes _ -> "builtins.bytes";
                    case Boolean _ -> "builtins.bool";
                    case Constant.Tuple _ -> "builtins.tuple";
                    case Range _ -> "builtins.range";
                    default -> Kinds.of(literal).orElse("builtins.NoneType");
                };
            case Obj.Function _, Bound _ -> "function";
            case Obj.Module _ -> "module";
            case Obj.ClassObject _ -> "type";
            case External other when targets.contains(other.path()) -> "function";
            case External other
            when targets.leadsTo(other.path()) || StandardModules.isEverywhere(other.path()) -> "module";
            default -> "";
        };
    }
}
