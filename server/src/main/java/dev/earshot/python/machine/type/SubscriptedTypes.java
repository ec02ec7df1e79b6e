package dev.earshot.python.machine.type;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Types with types in brackets, as values: `list[int]`, `Optional[Port]`, `int | str` (library reference, «Generic
/// Alias Type», «Union Type», and `typing`). This is the one place where they are made: those with the same origin and
/// the same arguments are one object. It does not know what programs ask of them.
public final class SubscriptedTypes {
    /// Of classes that take types in brackets without `typing`: `list[int]`.
    public static final String GENERIC = "types.GenericAlias";

    /// Of forms of `typing`, and of classes of the program: `List[int]`, `Box[int]`, `ClassVar[int]`.
    public static final String TYPING = "typing._GenericAlias";

    /// `Union[int, str]`, `Optional[int]`.
    public static final String UNION = "typing._UnionGenericAlias";

    /// `int | str`.
    public static final String ALTERNATIVES = "types.UnionType";

    public static final String LITERAL = "typing._LiteralGenericAlias";

    /// Its origin is the form itself here, and its first argument the type that is annotated.
    public static final String ANNOTATED = "typing._AnnotatedAlias";

    public static final Set<String> ALL = Set.of(GENERIC, TYPING, UNION, ALTERNATIVES, LITERAL, ANNOTATED);

    /// A text in the place of a type.
    public static final String FORWARD = "typing.ForwardRef";

    /// What stands for a type that is not known yet.
    public static final Set<String> VARIABLES = Set.of("typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple");

    public static final External NONE_TYPE = new External(TypeForms.NONE_TYPE);
    private static final External UNION_FORM = new External("typing.Union");

    /// A type within types deeper than this is one that a loop makes.
    private static final int DEEPEST = 12;

    private static final int MOST_ARGUMENTS = 100;

    private final Function<Reference, Optional<List<Reference>>> items;
    private final Map<Form, Obj.Callable> made = new HashMap<>();
    private final Map<Object, Obj.Callable> firsts = new HashMap<>();

    /// @param items gives the items of a tuple or list, where they are known
    public SubscriptedTypes(Function<Reference, Optional<List<Reference>>> items) {
        this.items = items;
    }

    private record Form(String kind, Value origin, List<Reference> arguments) {}

    /// What those are alike in that are equal.
    private record Sameness(String kind, Value origin, Object arguments) {}

    public static boolean isOne(Value value) {
        return value instanceof Obj.Callable callable && ALL.contains(callable.made());
    }

    /// Whether it may be equal to another one and yet be no other name of the same object.
    public static boolean isMadeAnew(Value value) {
        return value instanceof Obj.Callable callable
                && (callable.made().equals(GENERIC) || callable.made().equals(ALTERNATIVES));
    }

    public static boolean isUnion(Value value) {
        return value instanceof Obj.Callable callable
                && (callable.made().equals(UNION) || callable.made().equals(ALTERNATIVES));
    }

    /// What stands before the brackets.
    public static Value origin(Obj.Callable type) {
        return type.positional().getFirst().value().only().orElseThrow();
    }

    /// What stands in the brackets, as Python keeps it.
    public static List<Reference> arguments(Obj.Callable type) {
        return type.positional().stream().skip(1).map(Obj.Passed::value).toList();
    }

    /// `owner[key]` of a type; nothing where that is none of those that are known to take it, or too much.
    public Optional<Reference> subscript(Value owner, Reference key) {
        Optional<List<Reference>> given =
                key.only().filter(SubscriptedTypes::isTuple).isPresent() ? items.apply(key) : Optional.of(List.of(key));
        boolean isTooMuch = given.filter(all -> all.size() <= MOST_ARGUMENTS).isEmpty()
                || given.get().stream().anyMatch(each -> depth(each) > DEEPEST);
        return switch (owner) {
            case Obj.ClassObject type ->
                Optional.of(made(TYPING, type, isTooMuch ? List.of(Reference.UNKNOWN) : types(given.orElseThrow())));
            case External _ when isTooMuch -> Optional.empty();
            case External(String path) -> ofLibrary(path, given.orElseThrow());
            case Obj.Callable type
            when isOne(type) && !isTooMuch && !parameters(type).isEmpty() ->
                Optional.of(substituted(type, given.orElseThrow()));
            default -> Optional.empty();
        };
    }

    private static boolean isTuple(Value key) {
        return key instanceof Constant(Constant.Tuple _)
                || (key instanceof Obj.Container container && container.kind() == Obj.Container.Kind.TUPLE);
    }

    private Optional<Reference> ofLibrary(String path, List<Reference> given) {
        Optional<String> special = TypeForms.special(path);
        if (special.isPresent()) {
            return TypeForms.isBare(special.get()) ? Optional.empty() : ofForm(special.get(), given);
        }
        Optional<String> origin = TypeForms.origin(path);
        if (origin.isEmpty() && !TypeForms.isGeneric(path)) {
            return Optional.empty();
        }
        boolean isTyping = origin.isPresent();
        External type = new External(origin.orElse(path));
        List<Reference> arguments = type.path().equals(TypeForms.CALLABLE) ? flattened(given) : given;
        return Optional.of(made(isTyping ? TYPING : GENERIC, type, isTyping ? types(arguments) : arguments));
    }

    private Optional<Reference> ofForm(String name, List<Reference> given) {
        External form = new External("typing." + name);
        return switch (name) {
            case "Optional" -> Optional.of(union(List.of(given.getFirst(), Reference.to(Constant.NONE))));
            case "Union" -> Optional.of(union(given));
            case "Literal" -> Optional.of(literal(form, given));
            case "Annotated" -> given.size() < 2 ? Optional.empty() : Optional.of(annotated(form, given));
            default -> Optional.of(made(TYPING, form, types(given)));
        };
    }

    /// Of a callable the parameters' types and the result's stand in one row.
    private List<Reference> flattened(List<Reference> given) {
        if (given.size() != 2
                || !(given.getFirst().only().orElse(null) instanceof Obj.Container list)
                || list.kind() != Obj.Container.Kind.LIST) {
            return given;
        }
        List<Reference> all = new ArrayList<>(items.apply(given.getFirst()).orElse(List.of(Reference.UNKNOWN)));
        all.add(given.getLast());
        return all;
    }

    /// `Union[…]` of some types: those in unions among them stand for themselves, and each only once.
    public Reference union(List<Reference> given) {
        List<Reference> alternatives = alternatives(types(given));
        return alternatives.size() == 1 ? alternatives.getFirst() : made(UNION, UNION_FORM, alternatives);
    }

    /// `left | right` of two types; nothing where they may be none.
    public Optional<Reference> either(Reference left, Reference right) {
        boolean areTypes = Stream.of(left, right)
                        .allMatch(each ->
                                each.only().filter(SubscriptedTypes::mayBeType).isPresent())
                && Stream.of(left, right)
                        .anyMatch(each ->
                                each.only().filter(SubscriptedTypes::isType).isPresent());
        if (!areTypes || depth(left) > DEEPEST || depth(right) > DEEPEST) {
            return Optional.empty();
        }
        boolean isOfTyping =
                Stream.of(left, right).anyMatch(each -> isOfTyping(each.only().orElseThrow()));
        List<Reference> alternatives = alternatives(types(List.of(left, right)));
        return Optional.of(
                isOfTyping
                        ? union(List.of(left, right))
                        : alternatives.size() == 1
                                ? alternatives.getFirst()
                                : made(ALTERNATIVES, new External(ALTERNATIVES), alternatives));
    }

    private static boolean isOfTyping(Value type) {
        return switch (type) {
            case Obj.Callable callable -> !Set.of(GENERIC, ALTERNATIVES).contains(callable.made());
            case External(String path) ->
                TypeForms.special(path).isPresent() || TypeForms.origin(path).isPresent();
            default -> false;
        };
    }

    private static boolean mayBeType(Value value) {
        return isType(value) || value.equals(Constant.NONE);
    }

    /// Whether it surely is a type, or one with types in brackets.
    private static boolean isType(Value value) {
        return switch (value) {
            case Obj.ClassObject _ -> true;
            case Obj.Callable callable ->
                isOne(callable) || callable.made().equals("typing.NewType") || VARIABLES.contains(callable.made());
            case External(String path) -> TypeForms.isType(path);
            default -> false;
        };
    }

    private static List<Reference> alternatives(List<Reference> given) {
        return given.stream()
                .flatMap(each -> each.only().filter(SubscriptedTypes::isUnion).isPresent()
                        ? arguments((Obj.Callable) each.only().orElseThrow()).stream()
                        : Stream.of(each))
                .distinct()
                .toList();
    }

    private Reference literal(External form, List<Reference> given) {
        List<Reference> choices = given.stream()
                .flatMap(each -> each.only().orElse(null) instanceof Obj.Callable type
                                && type.made().equals(LITERAL)
                        ? arguments(type).stream()
                        : Stream.of(plain(each)))
                .distinct()
                .toList();
        return made(LITERAL, form, choices);
    }

    private Reference annotated(External form, List<Reference> given) {
        List<Reference> all = new ArrayList<>();
        Reference type = types(given).getFirst();
        if (type.only().orElse(null) instanceof Obj.Callable inner
                && inner.made().equals(ANNOTATED)) {
            all.addAll(arguments(inner));
        } else {
            all.add(type);
        }
        all.addAll(given.subList(1, given.size()));
        return made(ANNOTATED, form, all);
    }

    /// Arguments as `typing` keeps them: `None` stands for its type, and a text for the type that it names.
    private List<Reference> types(List<Reference> given) {
        return given.stream()
                .map(each -> each.equals(Reference.to(Constant.NONE))
                        ? Reference.to(NONE_TYPE)
                        : each.onlyText().isPresent() ? forward(each) : each)
                .toList();
    }

    /// A text in the place of a type.
    public Reference forward(Reference text) {
        return one(FORWARD, List.of(plain(text)), new Form(FORWARD, Constant.NONE, List.of(plain(text))));
    }

    /// A type of the same kind with other arguments.
    public Reference withArguments(Obj.Callable type, List<Reference> arguments) {
        return switch (type.made()) {
            case UNION -> union(arguments);
            case ALTERNATIVES -> {
                List<Reference> alternatives = alternatives(types(arguments));
                yield alternatives.size() == 1
                        ? alternatives.getFirst()
                        : made(ALTERNATIVES, origin(type), alternatives);
            }
            case ANNOTATED -> annotated(new External("typing.Annotated"), arguments);
            default -> made(type.made(), origin(type), arguments);
        };
    }

    /// The variables that are left in a type, in order.
    public static List<Value> parameters(Obj.Callable type) {
        return arguments(type).stream()
                .flatMap(each -> each.only().stream())
                .flatMap(each -> each instanceof Obj.Callable inner
                        ? isOne(inner)
                                ? parameters(inner).stream()
                                : VARIABLES.contains(inner.made()) ? Stream.of(each) : Stream.empty()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private Reference substituted(Obj.Callable type, List<Reference> given) {
        List<Value> parameters = parameters(type);
        Map<Value, Reference> known = new HashMap<>();
        for (int at = 0; at < parameters.size(); at++) {
            known.put(
                    parameters.get(at),
                    given.size() == parameters.size() ? types(given).get(at) : Reference.UNKNOWN);
        }
        return substituted(type, known);
    }

    private Reference substituted(Obj.Callable type, Map<Value, Reference> known) {
        return withArguments(
                type,
                arguments(type).stream()
                        .map(each -> switch (each.only().orElse(null)) {
                            case Obj.Callable inner when isOne(inner) -> substituted(inner, known);
                            case Value value when known.containsKey(value) -> known.get(value);
                            case null, default -> each;
                        })
                        .toList());
    }

    private Reference made(String kind, Value origin, List<Reference> arguments) {
        List<Reference> plain = arguments.stream().map(SubscriptedTypes::plain).toList();
        List<Reference> all = new ArrayList<>(plain);
        all.addFirst(Reference.to(origin));
        return one(kind, all, new Form(kind, origin, plain));
    }

    private Reference one(String kind, List<Reference> parts, Form form) {
        return Reference.to(made.computeIfAbsent(form, _ -> {
            Obj.Callable type = new Obj.Callable(kind);
            type.keep(parts.stream().map(Obj.Passed::unwritten).toList(), List.of());
            return type;
        }));
    }

    private static Reference plain(Reference reference) {
        return reference.withTrails(_ -> Trail.NONE);
    }

    /// The first of those that are equal to a type.
    ///
    /// @param keys what stands for its arguments as keys of a dict
    public Obj.Callable first(Obj.Callable type, List<Value> keys) {
        boolean isUnordered = isUnion(type) || type.made().equals(LITERAL);
        Sameness sameness = new Sameness(
                isUnion(type) ? UNION : type.made(),
                isUnion(type) ? UNION_FORM : origin(type),
                isUnordered ? Set.copyOf(keys) : keys);
        return firsts.computeIfAbsent(sameness, _ -> type);
    }

    private static int depth(Reference reference) {
        return reference.values().keySet().stream()
                .mapToInt(value -> isOne(value)
                        ? 1
                                + arguments((Obj.Callable) value).stream()
                                        .mapToInt(SubscriptedTypes::depth)
                                        .max()
                                        .orElse(0)
                        : 0)
                .max()
                .orElse(0);
    }
}
