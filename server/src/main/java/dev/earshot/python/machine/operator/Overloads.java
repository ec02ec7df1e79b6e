package dev.earshot.python.machine.operator;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Optional<Reference> given = name == null
                ? Optional.empty()
                : ask("__" + name + "__", left, right, site).or(() -> ask("__r" + name + "__", right, left, site));
        if (given.filter(Reference::other).isPresent()) {
            machine.raising().mayFail("TypeError"); // a method may say that it does not know of such an operand
        }
        return given;
    }

    /// What `left operator= right` gives where a method of the program answers.
    public Optional<Reference> inPlace(String operator, Reference left, Reference right, Site site) {
        String name = Operation.BINARY.get(operator);
        return name == null
                ? Optional.empty()
                : ask("__i" + name + "__", left, right, site).or(() -> binary(operator, left, right, site));
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
            return ask("__ne__", left, right, site)
                    .or(() -> (answersItself ? Optional.<Reference>empty() : comparison("==", left, right, site))
                            .map(equal -> Truth.of(equal, machine)
                                    .map(is -> Truth.constant(!is))
                                    .orElse(Reference.UNKNOWN)));
        }
        List<String> methods = COMPARISONS.getOrDefault(operator, List.of());
        return methods.isEmpty()
                ? Optional.empty()
                : ask(methods.get(0), left, right, site).or(() -> ask(methods.get(1), right, left, site));
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
