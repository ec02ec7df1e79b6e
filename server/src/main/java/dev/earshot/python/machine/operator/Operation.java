package dev.earshot.python.machine.operator;

import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.text.PercentFormat;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an operator gives, whoever defines it: a class of the program, an enumeration, or Python itself. It does not
/// know how it is written, so it is the same for the functions of `operator`.
public final class Operation {
    /// What the methods and the functions of `operator` are called after that an operator of two operands stands for.
    public static final Map<String, String> BINARY = Map.ofEntries(
            Map.entry("+", "add"),
            Map.entry("-", "sub"),
            Map.entry("*", "mul"),
            Map.entry("/", "truediv"),
            Map.entry("//", "floordiv"),
            Map.entry("%", "mod"),
            Map.entry("**", "pow"),
            Map.entry("@", "matmul"),
            Map.entry("<<", "lshift"),
            Map.entry(">>", "rshift"),
            Map.entry("&", "and"),
            Map.entry("|", "or"),
            Map.entry("^", "xor"));

    private final Machine machine;
    private final Site site;

    public Operation(Site site) {
        this.machine = site.machine();
        this.site = site;
    }

    public Reference binary(String operator, Reference left, Reference right) {
        return new Overloads(machine)
                .binary(operator, left, right, site)
                .or(() -> machine.library().operate(operator, List.of(left, right), site))
                .or(() -> operator.equals("|") ? machine.subscriptedTypes().either(left, right) : Optional.empty())
                .or(() -> machine.classAttributes().enumerations().flags().combined(operator, left, right))
                .or(() -> formatted(operator, left, right))
                .orElseGet(() -> Operators.binary(operator, left, right, machine));
    }

    /// What `%` makes of a text and of values.
    private Optional<Reference> formatted(String operator, Reference left, Reference right) {
        if (!operator.equals("%")) {
            return Optional.empty();
        }
        Optional<Optional<Reference>> text = switch (left.only().orElse(null)) {
            case Constant(String format) ->
                Optional.of(PercentFormat.text(format, right, site).map(Reference::text));
            case Constant(Constant.Bytes format) ->
                Optional.of(PercentFormat.bytes(format, right, site).map(each -> Reference.to(new Constant(each))));
            case null, default -> Optional.empty();
        };
        return text.map(known -> known.orElseGet(() -> {
            machine.raising().mayFail("TypeError", "ValueError", "KeyError", "OverflowError");
            return Reference.UNKNOWN;
        }));
    }

    /// `left operator right` of a comparison, be it `in` or `is`.
    public Reference comparison(String operator, Reference left, Reference right) {
        return new Overloads(machine).comparison(operator, left, right, site).orElseGet(() -> {
            Reference container = searched(operator, right);
            return operator.endsWith("in") && Iterators.isIterator(container)
                    ? search(operator, left, container)
                    : Comparisons.compare(operator, left, container, machine);
        });
    }

    /// Takes the items of an iterator up to the one that is looked for (reference manual, 6.10.2).
    private Reference search(String operator, Reference item, Reference iterator) {
        return new Iterators(machine)
                .search(iterator, site, held -> Equality.of(item, held, machine))
                .map(in -> Truth.constant(in == operator.equals("in")))
                .orElse(Reference.UNKNOWN);
    }

    public Reference unary(String operator, Reference operand) {
        return operator.equals("not")
                ? Truth.of(operand, machine).map(is -> Truth.constant(!is)).orElse(Reference.UNKNOWN)
                : new Overloads(machine)
                        .unary(operator, operand, site)
                        .or(() -> machine.library().operate(operator, List.of(operand), site))
                        .or(() ->
                                machine.classAttributes().enumerations().flags().others(operand))
                        .orElseGet(() -> Operators.unary(operator, operand, machine));
    }

    /// What is looked through for an item: an object of the program is asked for its items.
    private Reference searched(String operator, Reference container) {
        boolean looks = operator.endsWith("in")
                && switch (container.only().orElse(null)) {
                    case Obj.Instance instance -> !machine.classOf(instance).isEnumeration();
                    case Obj.ClassObject type -> !type.isEnumeration();
                    case null, default -> false;
                };
        if (looks && machine.items().keys().plain(container.only().orElseThrow()) instanceof Constant value) {
            return Reference.to(value);
        }
        return looks
                ? new Iterators(machine)
                        .iter(
                                machine.items()
                                        .container(container)
                                        .map(Reference::to)
                                        .orElse(container),
                                site)
                : container;
    }
}
