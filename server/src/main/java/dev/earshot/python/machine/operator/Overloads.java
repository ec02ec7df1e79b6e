package dev.earshot.python.machine.operator;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.OwnEquality;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Operators that a class of the program defines by its own methods (reference manual, 3.3.1 and 3.3.8). It does not
/// know what operators do to anything else.
public final class Overloads {
    /// What asks for each comparison, and what the other operand is asked for.
    private static final Map<String, List<String>> COMPARISONS = Map.of(
            "==", List.of("__eq__", "__eq__"),
            "!=", List.of("__ne__", "__ne__"),
            "<", List.of("__lt__", "__gt__"),
            "<=", List.of("__le__", "__ge__"),
            ">", List.of("__gt__", "__lt__"),
            ">=", List.of("__ge__", "__le__"));

    private static final Map<String, String> UNARY = Map.of("-", "__neg__", "+", "__pos__", "~", "__invert__");

    private final Machine machine;

    public Overloads(Machine machine) {
        this.machine = machine;
    }

    /// What `left operator right` gives where a method of the program answers; nothing where none does.
    Optional<Reference> binary(String operator, Reference left, Reference right, Site site) {
        String name = Operation.BINARY.get(operator);
        if (name == null) {
            return Optional.empty();
        }
        Question own = () -> ask("__" + name + "__", left, right, site);
        Question reflected =
                () -> areOfOneClass(left, right) ? Optional.empty() : ask("__r" + name + "__", right, left, site);
        boolean rightFirst = isOfSubclass(right, left) && overrides(right, left, "__r" + name + "__", site);
        Optional<Reference> given = rightFirst ? first(reflected, own) : first(own, reflected);
        if (given.filter(Reference::other).isPresent()) {
            machine.raising().mayFail("TypeError"); // a method may say that it does not know of such an operand
        }
        return given.map(
                answer -> withoutRefusal(answer, () -> machine.raising().fail("TypeError")));
    }

    /// What `left operator= right` gives where a method of the program answers.
    public Optional<Reference> inPlace(String operator, Reference left, Reference right, Site site) {
        String name = Operation.BINARY.get(operator);
        return name == null
                ? Optional.empty()
                : first(() -> ask("__i" + name + "__", left, right, site), () -> binary(operator, left, right, site));
    }

    Optional<Reference> comparison(String operator, Reference left, Reference right, Site site) {
        if (operator.equals("in") || operator.equals("not in")) {
            return ask("__contains__", right, left, site)
                    .or(() -> right.only()
                            .filter(Obj.Callable.class::isInstance)
                            .flatMap(
                                    _ -> machine.library().callMethod(right, "__contains__", Arguments.of(left), site)))
                    .map(found -> Truth.of(found, machine)
                            .map(in -> Truth.constant(in == operator.equals("in")))
                            .orElse(Reference.UNKNOWN));
        }
        if (operator.equals("!=")) {
            boolean answersItself = left.only().orElse(null) instanceof Obj.Instance instance
                    && machine.builtInBases().knowUnequal(instance);
            return compared("__ne__", "__ne__", left, right, site)
                    .map(unequal -> withoutRefusal(unequal, () -> unlessSame(left, right, false)))
                    .or(() -> (answersItself ? Optional.<Reference>empty() : comparison("==", left, right, site))
                            .map(equal -> Truth.of(equal, machine)
                                    .map(is -> Truth.constant(!is))
                                    .orElse(Reference.UNKNOWN)));
        }
        List<String> methods = COMPARISONS.getOrDefault(operator, List.of());
        return methods.isEmpty()
                ? Optional.empty()
                : compared(methods.get(0), methods.get(1), left, right, site)
                        .map(answer -> withoutRefusal(
                                answer,
                                () -> operator.equals("==")
                                        ? unlessSame(left, right, true)
                                        : machine.raising().fail("TypeError")));
    }

    private Optional<Reference> compared(String method, String other, Reference left, Reference right, Site site) {
        Question own = () -> ask(method, left, right, site);
        Question reflected = () -> ask(other, right, left, site);
        return isOfSubclass(right, left) ? first(reflected, own) : first(own, reflected);
    }

    /// Objects that nobody says to be equal are so if they are the same.
    private Reference unlessSame(Reference left, Reference right, boolean equal) {
        boolean isOpen = Stream.of(left, right)
                .anyMatch(each -> each.other()
                        || each.values().keySet().stream()
                                .anyMatch(value -> !(value instanceof Constant
                                        || value instanceof Obj.Instance
                                        || value instanceof Obj.Container
                                        || value instanceof Obj.Function)));
        Optional<Boolean> same = isOpen || left.only().isEmpty() || right.only().isEmpty()
                ? Optional.empty()
                : Optional.of(left.only().equals(right.only()));
        return same.map(is -> Truth.constant(is == equal)).orElse(Reference.UNKNOWN);
    }

    /// Asks a method; nothing where nobody has it.
    @FunctionalInterface
    private interface Question {
        Optional<Reference> ask();
    }

    /// What is answered first; what no method knows of remains, where nobody else does.
    private Optional<Reference> first(Question one, Question other) {
        Optional<Reference> given = one.ask();
        return given.isEmpty()
                ? other.ask()
                : given.map(answer ->
                        withoutRefusal(answer, () -> other.ask().orElse(Reference.to(OwnEquality.NOT_IMPLEMENTED))));
    }

    /// An answer with something else in the place of `NotImplemented`.
    private Reference withoutRefusal(Reference answer, Flow.Way otherwise) {
        if (!answer.values().containsKey(OwnEquality.NOT_IMPLEMENTED)) {
            return answer;
        }
        Map<Value, Trail> rest = new LinkedHashMap<>(answer.values());
        rest.remove(OwnEquality.NOT_IMPLEMENTED);
        Reference known = new Reference(rest, answer.other(), answer.unbound());
        return known.equals(Reference.NEVER) ? otherwise.take() : machine.either(List.of(() -> known, otherwise));
    }

    private boolean areOfOneClass(Reference left, Reference right) {
        return left.only().orElse(null) instanceof Obj.Instance one
                && right.only().orElse(null) instanceof Obj.Instance two
                && machine.classOf(one) == machine.classOf(two);
    }

    private boolean isOfSubclass(Reference object, Reference of) {
        return object.only().orElse(null) instanceof Obj.Instance one
                && of.only().orElse(null) instanceof Obj.Instance two
                && machine.classOf(one) != machine.classOf(two)
                && Inheritance.linear(machine.classOf(one)).contains(machine.classOf(two));
    }

    /// Whether the class of an object has another method than that of the other one.
    private boolean overrides(Reference object, Reference other, String method, Site site) {
        return !functionOf(object, method, site).equals(functionOf(other, method, site));
    }

    private Optional<Value> functionOf(Reference object, String method, Site site) {
        return object.only()
                .flatMap(each ->
                        machine.classAttributes().special(each, method, site).only())
                .filter(Bound.class::isInstance)
                .map(bound -> ((Bound) bound).function());
    }

    Optional<Reference> unary(String operator, Reference operand, Site site) {
        String method = UNARY.get(operator);
        return method == null ? Optional.empty() : ask(method, operand, Arguments.NONE, site);
    }

    private Optional<Reference> ask(String method, Reference owner, Reference other, Site site) {
        return ask(method, owner, Arguments.of(other), site);
    }

    /// Calls the method of each instance that has it; all others give what is not known.
    private Optional<Reference> ask(String method, Reference owner, Arguments arguments, Site site) {
        List<Reference> methods = new ArrayList<>();
        for (Value each : owner.values().keySet()) {
            boolean isAsked = each instanceof Obj.Instance
                    || (each instanceof Obj.ClassObject type && type.metaclass().isPresent());
            if (isAsked) {
                Reference own = each instanceof Obj.ClassObject type
                        ? machine.classAttributes().ofMetaclass(type, method, site)
                        : machine.classAttributes().special(each, method, site);
                if (own.hasValues() && !own.values().containsKey(Constant.NONE)) {
                    methods.add(own);
                }
            }
        }
        if (methods.isEmpty()) {
            return Optional.empty();
        }
        boolean all = methods.size() == owner.values().size() && !owner.other();
        List<Flow.Way> ways = new ArrayList<>();
        methods.forEach(own -> ways.add(() -> machine.calls().call(own, arguments, site)));
        if (!all) {
            ways.add(() -> Reference.UNKNOWN);
        }
        return Optional.of(machine.either(ways));
    }
}
