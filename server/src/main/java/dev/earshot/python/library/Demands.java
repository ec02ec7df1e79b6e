package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What functions of the library ask of their arguments: they may fail when it is not known what they are given, or
/// when that cannot be gone through. It does not know which of their own conditions fail.
final class Demands {
    /// Built-in functions that ask for something; others take anything, or say themselves what they refuse.
    private static final Set<String> BUILT_IN = Set.of(
            "builtins.all",
            "builtins.any",
            "builtins.bytearray",
            "builtins.dict",
            "builtins.divmod",
            "builtins.enumerate",
            "builtins.filter",
            "builtins.format",
            "builtins.frozenset",
            "builtins.hash",
            "builtins.iter",
            "builtins.len",
            "builtins.list",
            "builtins.map",
            "builtins.max",
            "builtins.min",
            "builtins.next",
            "builtins.range",
            "builtins.reversed",
            "builtins.set",
            "builtins.sorted",
            "builtins.sum",
            "builtins.tuple",
            "builtins.vars",
            "builtins.zip");

    private static final Set<String> MODULES =
            Set.of("bisect", "collections", "dataclasses", "enum", "functools", "heapq", "itertools", "operator");

    /// Those that only keep what they are given.
    private static final Set<String> KEEPING = Set.of(
            "dataclasses.dataclass",
            "dataclasses.field",
            "enum.auto",
            "functools.partial",
            "functools.partialmethod",
            "functools.wraps",
            "operator.attrgetter",
            "operator.itemgetter",
            "operator.methodcaller",
            "operator.is_",
            "operator.is_not",
            "operator.not_",
            "operator.truth");

    /// Methods of dicts and sets whose first argument is looked for.
    private static final Set<String> LOOKING =
            Set.of("add", "discard", "get", "move_to_end", "pop", "remove", "setdefault");

    /// Methods of lists whose first argument is a number.
    private static final Set<String> COUNTING = Set.of("insert", "pop", "rotate");

    /// Methods that go through what they are given.
    private static final Set<String> COMBINING = Set.of(
            "difference",
            "difference_update",
            "extend",
            "extendleft",
            "intersection",
            "intersection_update",
            "isdisjoint",
            "issubset",
            "issuperset",
            "symmetric_difference",
            "symmetric_difference_update",
            "union",
            "update");

    /// Functions that put what they go through where it is looked for.
    private static final Set<String> HASHING =
            Set.of("builtins.dict.fromkeys", "builtins.frozenset", "builtins.set", "collections.Counter");

    /// Functions whose first argument is gone through.
    private static final Set<String> ITERATING = Set.of(
            "builtins.all",
            "builtins.any",
            "builtins.dict",
            "builtins.enumerate",
            "builtins.frozenset",
            "builtins.list",
            "builtins.reversed",
            "builtins.set",
            "builtins.sorted",
            "builtins.sum",
            "builtins.tuple",
            "collections.deque",
            "itertools.accumulate",
            "itertools.chain",
            "itertools.cycle",
            "itertools.islice");

    private static final Set<String> TEXTS_OF_PRINT = Set.of("sep", "end");

    /// Functions of types that are asked of the type alone, and not of one of its values.
    private static final Set<String> OF_THE_TYPE = Set.of(
            "__new__",
            "__class_getitem__",
            "__init_subclass__",
            "__call__",
            "from_bytes",
            "fromhex",
            "fromkeys",
            "maketrans");

    /// Containers that are no iterators, whoever made them.
    private static final Set<Obj.Container.Kind> STANDING = EnumSet.of(
            Obj.Container.Kind.LIST, Obj.Container.Kind.TUPLE, Obj.Container.Kind.DICT, Obj.Container.Kind.SET);

    /// Containers that are gone through one way only.
    private static final Set<Obj.Container.Kind> UNORDERED =
            EnumSet.of(Obj.Container.Kind.SET, Obj.Container.Kind.ITERATOR);

    private Demands() {}

    /// A function of the library is called.
    static void ofFunction(String path, Arguments arguments, Machine machine) {
        boolean asks = BUILT_IN.contains(path)
                || (MODULES.contains(path.substring(0, Math.max(0, path.indexOf('.')))) && !KEEPING.contains(path));
        if (asks && arguments.all().stream().anyMatch(Reference::other)) {
            machine.raising().mayFail("TypeError", "ValueError");
        }
        boolean iterates = ITERATING.contains(path)
                || (path.equals("builtins.iter") && arguments.positional().size() == 1);
        boolean refused = arguments
                .at(0)
                .map(Obj.Passed::value)
                .filter(first ->
                        (iterates && (Iterators.isNoIterable(first) || new Iterators(machine).isRefused(first)))
                                || (path.equals("builtins.hash") && mayHaveNoHash(first, machine))
                                || (HASHING.contains(path)
                                        && machine.items().each(first).orElse(List.of()).stream()
                                                .anyMatch(item -> mayHaveNoHash(item, machine))))
                .isPresent();
        if (refused || refuses(path, arguments, machine) || isOfAnotherType(path, arguments, machine)) {
            machine.raising().mayFail("TypeError");
        }
    }

    /// Whether a method that was taken from a built-in type is given something as its object that is none of that type.
    private static boolean isOfAnotherType(String path, Arguments arguments, Machine machine) {
        int dot = path.lastIndexOf('.');
        String type = path.substring(0, Math.max(0, dot));
        return BuiltInTypes.contain(type)
                && !OF_THE_TYPE.contains(path.substring(dot + 1))
                && arguments
                        .at(0)
                        .flatMap(self -> self.value().only())
                        .filter(self -> self instanceof Constant || self instanceof Obj.Container)
                        .flatMap(self -> machine.types().isInstance(self, Reference.to(new External(type))))
                        .filter(is -> !is)
                        .isPresent();
    }

    /// Whether a function surely does nothing with the kind of thing that it is given.
    private static boolean refuses(String path, Arguments arguments, Machine machine) {
        List<Reference> all =
                arguments.positional().stream().map(Obj.Passed::value).toList();
        Value first = all.isEmpty() ? null : all.getFirst().only().orElse(null);
        return switch (path) {
            case "builtins.zip" -> all.stream().anyMatch(Iterators::isNoIterable);
            case "builtins.map", "builtins.filter" ->
                (all.size() < 2 && !arguments.openPositional())
                        || all.stream().skip(1).anyMatch(Iterators::isNoIterable);
            case "builtins.next" ->
                first instanceof Constant
                        || (first instanceof Obj.Container container && STANDING.contains(container.kind()));
            case "builtins.print" ->
                arguments.keywords().stream()
                        .anyMatch(each -> TEXTS_OF_PRINT.contains(each.keyword())
                                && each.argument().value().only().orElse(null) instanceof Constant(Object literal)
                                && !(literal instanceof String || literal instanceof Constant.None));
            case "builtins.reversed" ->
                (first instanceof Obj.Container container && UNORDERED.contains(container.kind()))
                        || (first instanceof Obj.Instance instance
                                && machine.classAttributes().surelyLacks(instance, "__reversed__", "__len__"));
            case "builtins.hasattr", "builtins.getattr" ->
                all.size() > 1
                        && all.get(1).only().orElse(null) instanceof Constant(Object name)
                        && !(name instanceof String);
            case "builtins.dict.fromkeys" -> Iterators.isNoIterable(all.getFirst());
            case "builtins.vars" -> first instanceof Constant || first instanceof Obj.Container;
            case "functools.partial" -> first instanceof Constant || first instanceof Obj.Container;
            case "dataclasses.asdict", "dataclasses.astuple" ->
                first instanceof Constant || first instanceof Obj.Container;
            case "logging.getLogger" -> first instanceof Constant(Object name) && name instanceof Number;
            default -> false;
        };
    }

    /// A method of a container is called.
    static void ofMethod(Obj.Container self, String method, Arguments arguments, Machine machine) {
        boolean hashes = self.kind() == Obj.Container.Kind.DICT || self.kind() == Obj.Container.Kind.SET;
        Predicate<Reference> refuses = COMBINING.contains(method)
                ? each -> each.other() || Iterators.isNoIterable(each)
                : hashes && LOOKING.contains(method)
                        ? each -> mayHaveNoHash(each, machine)
                        : !hashes && COUNTING.contains(method)
                                ? each -> !(each.only().orElse(null) instanceof Constant(Long _))
                                : _ -> false;
        long looked = COMBINING.contains(method) ? arguments.positional().size() : 1;
        if (arguments.positional().stream().limit(looked).map(Obj.Passed::value).anyMatch(refuses)) {
            machine.raising().mayFail("TypeError", "ValueError");
        }
    }

    private static boolean mayHaveNoHash(Reference value, Machine machine) {
        return machine.items().key(value).isEmpty();
    }
}
