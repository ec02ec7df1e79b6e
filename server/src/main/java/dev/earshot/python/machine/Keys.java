package dev.earshot.python.machine;

import dev.earshot.python.constant.Decimals;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands for a value as the key of an item: keys that Python takes for one and the same are equal here (library
/// reference, «Mapping Types»).
public final class Keys {
    /// Classes of the library, and modules with a dot behind them, whose objects are equal to themselves only.
    private static final Set<String> LIKE_OBJECT = Set.of(
            "argparse.",
            "ast.NodeTransformer",
            "ast.NodeVisitor",
            "cmd.",
            "collections.abc.AsyncIterator",
            "collections.abc.Callable",
            "collections.abc.Generator",
            "collections.abc.Iterable",
            "collections.abc.Iterator",
            "collections.abc.Sequence",
            "collections.abc.Sized",
            "concurrent.futures.",
            "contextlib.",
            "html.parser.",
            "http.server.",
            "io.",
            "json.",
            "logging.",
            "logging.handlers.",
            "queue.",
            "random.Random",
            "socketserver.",
            "string.Formatter",
            "string.Template",
            "threading.",
            "types.ModuleType");

    /// Classes of the library whose instances are equal to numbers or texts.
    private static final Set<String> NUMBERS_AND_TEXTS =
            Set.of("enum.IntEnum", "enum.IntFlag", "enum.StrEnum", "builtins.str", "builtins.int");

    /// Decimal numbers up to this one are told apart from their neighbours.
    private static final double MOST_WHOLE = 1e15;

    /// Tuples within one another; each may hold another twice, and so double how much there is to be compared.
    private static final int MOST_PARTS = 256;

    private final Machine machine;
    private final Map<Frozen, Obj.Instance> firsts = new HashMap<>();

    /// Of several frozen sets that are equal the first stands for all.
    private final Map<Set<Value>, Obj.Container> firstSets = new HashMap<>();

    private final HashedInstances hashed;

    private int parts;

    Keys(Machine machine) {
        this.machine = machine;
        this.hashed = new HashedInstances(machine);
    }

    /// The key that a value is, where it is settled to which others it is equal.
    Optional<Value> of(Reference reference) {
        parts = 0;
        return part(reference).map(key -> key instanceof Constant(Boolean truth) ? numberOf(truth) : key);
    }

    private static Constant numberOf(boolean truth) {
        return new Constant(truth ? 1L : 0L);
    }

    private Optional<Value> part(Reference reference) {
        return reference.only().flatMap(this::of);
    }

    /// A value, or what it is as an instance of a built-in type, as members of some enumerations are numbers.
    public Value plain(Value value) {
        return value instanceof Obj.Instance instance
                ? member(instance).or(() -> machine.builtInBases().of(instance)).orElse(value)
                : value;
    }

    /// The same where nothing of a class of the program counts for functions that take such a value.
    public Value bare(Value value) {
        return value instanceof Obj.Instance instance
                ? member(instance)
                        .or(() -> machine.builtInBases().plain(instance))
                        .orElse(value)
                : value;
    }

    /// The number or text that a member of an enumeration is.
    private Optional<Value> member(Obj.Instance instance) {
        return machine.classOf(instance).isEnumeration()
                        && Inheritance.linear(machine.classOf(instance)).stream()
                                .anyMatch(Keys::isNumberOrText)
                ? machine.read(Cell.attribute(instance, "value")).only()
                : Optional.empty();
    }

    private Optional<Value> of(Value given) {
        Value value = given;
        if (given instanceof Obj.Instance instance
                && machine.classAttributes()
                        .own(machine.classOf(instance), "__hash__")
                        .values()
                        .containsKey(Constant.NONE)) {
            return Optional.empty();
        }
        if (given instanceof Obj.Instance instance) {
            Optional<Value> own = machine.builtInBases().of(instance);
            if (own.isPresent() && machine.builtInBases().asKey(instance).isEmpty()) {
                return Optional.empty();
            }
            value = own.or(() -> member(instance)).orElse(given);
        }
        return switch (value) {
            case Constant(Double number)
            when number == Math.rint(number) && Math.abs(number) < MOST_WHOLE ->
                Optional.of(new Constant(number.longValue()));
            case Constant(BigDecimal number) -> Optional.of(new Constant(Decimals.key(number)));
            case Constant(Range range) -> Optional.of(new Constant(range.plain()));
            case Constant(LibraryValue literal) -> Optional.of(new Constant(literal.key()));
            case Obj.Callable type when SubscriptedTypes.isOne(type) -> ofType(type);
            case Constant _, External _, Obj.ClassObject _, Obj.Function _, Obj.Module _, Obj.Callable _ ->
                Optional.of(value);
            case Bound(Value function, Value self) ->
                of(function).isPresent() && of(self).isPresent() ? Optional.of(value) : Optional.empty();
            case Obj.Instance instance -> isItself(instance) ? Optional.of(instance) : firstEqual(instance);
            case Obj.Container tuple when tuple.kind() == Obj.Container.Kind.TUPLE -> ofTuple(tuple);
            case Obj.Container set
            when Sets.isFrozen(set) ->
                new Sets(machine)
                        .members(Reference.to(set))
                        .map(members -> firstSets.computeIfAbsent(Set.copyOf(members.keySet()), _ -> set));
            case Obj _ -> Optional.empty();
        };
    }

    /// Of several subscripted types that are equal the first stands for all.
    private Optional<Value> ofType(Obj.Callable type) {
        List<Value> found = new ArrayList<>();
        List<Reference> arguments = SubscriptedTypes.arguments(type);
        boolean areKnown = ++parts <= MOST_PARTS;
        for (Reference argument : arguments) {
            Optional<Value> key = type.made().equals(SubscriptedTypes.LITERAL) ? argument.only() : part(argument);
            areKnown &= key.isPresent();
            key.ifPresent(found::add);
        }
        return areKnown ? Optional.of(machine.subscriptedTypes().first(type, found)) : Optional.empty();
    }

    /// Of several instances that are equal and have one hash the first stands for all.
    private Optional<Value> firstEqual(Obj.Instance instance) {
        Reference method = machine.classAttributes().special(instance, "__hash__", Site.nowhere(machine, instance));
        if (method.only().orElse(null) instanceof Bound(Obj.Function _, Value _)) {
            return hashed.firstEqual(instance, method);
        }
        return !machine.classOf(instance).isTuple()
                        && comparesFields(instance)
                        && machine.attributes().stores().isFrozen(instance)
                ? ofFields(instance)
                        .map(fields ->
                                firsts.computeIfAbsent(new Frozen(machine.classOf(instance), fields), _ -> instance))
                : Optional.empty();
    }

    private record Frozen(Obj.ClassObject type, Value fields) {}

    /// What stands for a value where it is put in an order: a list is compared as a tuple is.
    public Optional<Value> inOrder(Reference reference) {
        parts = 0;
        return partInOrder(reference);
    }

    /// The same of what is only asked for its place among others: a part that has none may not matter, since one before
    /// it decides.
    public Optional<Value> rank(Reference reference) {
        parts = 0;
        return switch (reference.only().orElse(null)) {
            case Obj.Container row
            when row.kind() == Obj.Container.Kind.TUPLE || row.kind() == Obj.Container.Kind.LIST ->
                machine.items()
                        .each(reference)
                        .filter(items -> items.size() <= MOST_PARTS)
                        .map(this::ranks);
            case Obj.Instance instance
            when machine.classOf(instance).isTuple() && comparesFields(instance) ->
                machine.items().each(reference).map(this::ranks);
            case null, default -> partInOrder(reference);
        };
    }

    private Value ranks(List<Reference> items) {
        List<Value> ranks = new ArrayList<>();
        items.forEach(item -> ranks.add(partInOrder(item).orElseGet(Obj.Namespace::new)));
        return new Constant(new Constant.Tuple(ranks));
    }

    private Optional<Value> partInOrder(Reference reference) {
        return switch (reference.only().orElse(null)) {
            case Obj.Container list when list.kind() == Obj.Container.Kind.LIST -> ofTuple(list);
            case Obj.Instance instance when comparesFields(instance) -> ofFields(instance);
            case Obj.Instance instance
            when machine.builtInBases().of(instance).isPresent() ->
                machine.builtInBases().inOrder(instance).flatMap(own -> partInOrder(Reference.to(own)));
            case null, default -> part(reference);
        };
    }

    /// Where it is noted that instances of a dataclass are equal to themselves alone.
    public static Cell byIdentity(Obj.ClassObject type) {
        return new Cell(type, "[by identity]");
    }

    /// Whether an instance is compared by its fields, as those of dataclasses and named tuples are.
    boolean comparesFields(Obj.Instance instance) {
        return !machine.classOf(instance).fields().isEmpty()
                && !machine.holds(byIdentity(machine.classOf(instance)))
                && Inheritance.linear(machine.classOf(instance)).stream()
                        .allMatch(type -> type instanceof Obj.ClassObject own && !comparesItself(own));
    }

    private Optional<Value> ofFields(Obj.Instance instance) {
        List<Value> found = new ArrayList<>();
        if (++parts > MOST_PARTS) {
            return Optional.empty();
        }
        for (String field : machine.classOf(instance).fields()) {
            Reference declared = machine.read(Cell.attribute(machine.classOf(instance), field));
            boolean compared = declared.values().keySet().stream()
                    .noneMatch(each -> each instanceof Obj.Callable made
                            && made.keywords().stream()
                                    .anyMatch(option -> option.keyword().equals("compare")
                                            && option.argument().value().equals(Reference.to(Constant.FALSE))));
            if (compared) {
                Optional<Value> part = partInOrder(
                        machine.read(Cell.attribute(instance, field)).bound());
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                found.add(part.get());
            }
        }
        return Optional.of(new Constant(new Constant.Tuple(found)));
    }

    private Optional<Value> ofTuple(Obj.Container tuple) {
        Optional<List<Reference>> each = machine.items().each(Reference.to(tuple));
        List<Value> found = new ArrayList<>();
        if (++parts > MOST_PARTS) {
            return Optional.empty();
        }
        for (Reference item : each.orElse(List.of())) {
            part(item).ifPresent(found::add);
        }
        return each.filter(items -> items.size() == found.size()).map(_ -> new Constant(new Constant.Tuple(found)));
    }

    /// Whether an instance is equal to nothing but itself: its class takes equality from `object`.
    boolean isItself(Obj.Instance instance) {
        return machine.classOf(instance).fields().isEmpty()
                && Inheritance.linear(machine.classOf(instance)).stream().allMatch(type -> switch (type) {
                    case Obj.ClassObject own -> !comparesItself(own);
                    case External(String path) -> isLikeObject(path);
                    default -> false;
                });
    }

    /// Whether a class of the library leaves it to `object` to say what is equal to its objects, and has neither
    /// `__bool__` nor `__len__`.
    public boolean isLikeObject(String path) {
        return LIKE_OBJECT.contains(path)
                || LIKE_OBJECT.contains(path.substring(0, path.lastIndexOf('.') + 1))
                || machine.library().isException(path, path).isPresent();
    }

    private boolean comparesItself(Obj.ClassObject type) {
        return machine.classAttributes().own(type, "__eq__").hasValues() || isNumberOrText(type);
    }

    private static boolean isNumberOrText(Value type) {
        return type instanceof Obj.ClassObject own
                && own.bases().stream()
                        .flatMap(base -> base.values().keySet().stream())
                        .anyMatch(base -> base instanceof External(String path) && NUMBERS_AND_TEXTS.contains(path));
    }
}
