package dev.earshot.python.machine.type;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which names of the library take types in brackets, and for which classes those stand that `typing` has (library
/// reference, `typing` and «Generic Alias Type»). It does not know what is made of them.
public final class TypeForms {
    public static final String NONE_TYPE = "builtins.NoneType";
    static final String CALLABLE = "collections.abc.Callable";

    private static final String TYPING = "typing.";
    private static final String TYPING_EXTENSIONS = "typing_extensions.";

    /// Names of `typing` that are no class, and stand for nothing else.
    private static final Set<String> SPECIAL = Set.of(
            "Annotated",
            "Any",
            "ClassVar",
            "Concatenate",
            "Final",
            "Generic",
            "Literal",
            "LiteralString",
            "Never",
            "NoReturn",
            "NotRequired",
            "Optional",
            "Protocol",
            "ReadOnly",
            "Required",
            "Self",
            "TypeAlias",
            "TypeGuard",
            "TypeIs",
            "Union",
            "Unpack");

    /// Those of them that nothing is put in brackets behind.
    private static final Set<String> BARE = Set.of("Any", "LiteralString", "Never", "NoReturn", "Self", "TypeAlias");

    /// Those of them that are classes.
    private static final Set<String> CLASSES = Set.of("Any", "Generic", "Protocol");

    private static final String ABSTRACT = "AsyncGenerator AsyncIterable AsyncIterator Awaitable Callable Collection"
            + " Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView"
            + " MutableMapping MutableSequence MutableSet Reversible Sequence Sized ValuesView";

    /// What names of `typing` stand for.
    private static final Map<String, String> ORIGINS = origins();

    /// Classes that take types in brackets, beside those of `collections.abc`.
    private static final Set<String> GENERIC = Set.of(
            "builtins.dict",
            "builtins.enumerate",
            "builtins.filter",
            "builtins.frozenset",
            "builtins.list",
            "builtins.map",
            "builtins.reversed",
            "builtins.set",
            "builtins.tuple",
            "builtins.type",
            "builtins.zip",
            "asyncio.Future",
            "asyncio.Queue",
            "asyncio.Task",
            "collections.ChainMap",
            "collections.Counter",
            "collections.OrderedDict",
            "collections.defaultdict",
            "collections.deque",
            "concurrent.futures.Future",
            "contextlib.AbstractAsyncContextManager",
            "contextlib.AbstractContextManager",
            "contextvars.ContextVar",
            "functools.cached_property",
            "functools.partial",
            "logging.LoggerAdapter",
            "logging.StreamHandler",
            "os.PathLike",
            "queue.LifoQueue",
            "queue.PriorityQueue",
            "queue.Queue",
            "queue.SimpleQueue",
            "re.Match",
            "re.Pattern",
            "subprocess.CompletedProcess",
            "subprocess.Popen",
            "tempfile.TemporaryDirectory",
            "types.MappingProxyType",
            "weakref.ReferenceType",
            "weakref.WeakKeyDictionary",
            "weakref.WeakSet",
            "weakref.WeakValueDictionary");

    /// Classes without a capital letter that take no types.
    private static final Set<String> SMALL = Set.of(
            "builtins.bool",
            "builtins.bytearray",
            "builtins.bytes",
            "builtins.complex",
            "builtins.float",
            "builtins.int",
            "builtins.object",
            "builtins.range",
            "builtins.str",
            "array.array",
            "datetime.date",
            "datetime.datetime",
            "datetime.time",
            "datetime.timedelta",
            "datetime.timezone");

    /// What bears a capital letter and is no class.
    private static final Set<String> SINGLE = Set.of("builtins.Ellipsis", "builtins.NotImplemented");

    /// What types have that others stand in brackets behind, and nothing else.
    public static final Set<String> PARTS = Set.of("__origin__", "__args__", "__metadata__", "__supertype__");

    private TypeForms() {}

    private static Map<String, String> origins() {
        Map<String, String> origins = new HashMap<>(Map.ofEntries(
                Map.entry("AbstractSet", "collections.abc.Set"),
                Map.entry("AsyncContextManager", "contextlib.AbstractAsyncContextManager"),
                Map.entry("ByteString", "collections.abc.ByteString"),
                Map.entry("ChainMap", "collections.ChainMap"),
                Map.entry("ContextManager", "contextlib.AbstractContextManager"),
                Map.entry("Counter", "collections.Counter"),
                Map.entry("DefaultDict", "collections.defaultdict"),
                Map.entry("Deque", "collections.deque"),
                Map.entry("Dict", "builtins.dict"),
                Map.entry("FrozenSet", "builtins.frozenset"),
                Map.entry("List", "builtins.list"),
                Map.entry("Match", "re.Match"),
                Map.entry("OrderedDict", "collections.OrderedDict"),
                Map.entry("Pattern", "re.Pattern"),
                Map.entry("Set", "builtins.set"),
                Map.entry("Tuple", "builtins.tuple"),
                Map.entry("Type", "builtins.type")));
        Arrays.stream(ABSTRACT.split(" ", -1)).forEach(name -> origins.put(name, "collections.abc." + name));
        return Map.copyOf(origins);
    }

    /// The paths of all names of `typing` that are types, or make some in brackets, and of the classes that they stand
    /// for without being made anywhere.
    public static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (String module : List.of(TYPING, TYPING_EXTENSIONS)) {
            SPECIAL.forEach(name -> paths.add(module + name));
            ORIGINS.keySet().forEach(name -> paths.add(module + name));
        }
        ORIGINS.values().stream()
                .filter(path -> path.startsWith("collections.abc."))
                .forEach(paths::add);
        return paths;
    }

    /// The name that `typing` has for a form, such as `Optional`; nothing for what is no such form.
    static Optional<String> special(String path) {
        return inTyping(path).filter(SPECIAL::contains);
    }

    /// Whether nothing is put in brackets behind it.
    static boolean isBare(String name) {
        return BARE.contains(name);
    }

    /// The class that a name of `typing` stands for.
    public static Optional<String> origin(String path) {
        return inTyping(path).map(ORIGINS::get);
    }

    /// What `typing` calls a class.
    public static Optional<String> nameInTyping(String path) {
        return ORIGINS.entrySet().stream()
                .filter(each -> each.getValue().equals(path))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Whether it is a class that takes types in brackets itself.
    static boolean isGeneric(String path) {
        return GENERIC.contains(path)
                || (path.startsWith("collections.abc.") && path.indexOf('.', "collections.abc.".length()) < 0);
    }

    /// Whether it is a name of `typing` that is no class, but stands for one or for none.
    static boolean isNoClass(String path) {
        return origin(path).isPresent()
                || special(path).filter(name -> !CLASSES.contains(name)).isPresent();
    }

    /// Whether it is a type, or a form in the place of one. Classes of the library are told by how they are written:
    /// with a capital letter, and some small ones.
    public static boolean isType(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        boolean isCapital = !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && name.chars().anyMatch(Character::isLowerCase);
        return (isCapital && !SINGLE.contains(path)) || isGeneric(path) || SMALL.contains(path);
    }

    /// Whether a class of the library surely has none of what types with types in brackets have.
    public static boolean lacks(String path, String name) {
        return PARTS.contains(name) && isType(path) && !isNoClass(path);
    }

    private static Optional<String> inTyping(String path) {
        return path.startsWith(TYPING)
                ? Optional.of(path.substring(TYPING.length()))
                : path.startsWith(TYPING_EXTENSIONS)
                        ? Optional.of(path.substring(TYPING_EXTENSIONS.length()))
                        : Optional.empty();
    }
}
