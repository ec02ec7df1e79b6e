package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Operation;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.Map;
import java.util.Set;

/// The functions of `operator` that do what an operator does.
final class OperatorFunctions {
    /// Operators whose function bears an underscore, as its name would be a keyword.
    private static final Set<String> KEYWORDS = Set.of("and", "or");

    private static final Map<String, String> COMPARISONS = Map.of(
            "eq", "==", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge", ">=", "is_", "is", "is_not", "is not");

    private static final Map<String, String> UNARY = Map.of("not_", "not", "neg", "-", "pos", "+", "invert", "~");

    private OperatorFunctions() {}

    static void addTo(Map<String, Model> functions) {
        Operation.BINARY.forEach(
                (operator, name) -> addBinary(KEYWORDS.contains(name) ? name + "_" : name, operator, functions));
        addBinary("concat", "+", functions);
        COMPARISONS.forEach((name, operator) -> functions.put(
                "operator." + name,
                (arguments, site) -> new Operation(site).comparison(operator, first(arguments), second(arguments))));
        UNARY.forEach((name, operator) -> functions.put(
                "operator." + name, (arguments, site) -> new Operation(site).unary(operator, first(arguments))));
        functions.put(
                "operator.contains",
                (arguments, site) -> new Operation(site).comparison("in", second(arguments), first(arguments)));
        functions.put(
                "operator.getitem",
                (arguments, site) -> site.machine().subscripts().load(first(arguments), second(arguments), site));
        functions.put("operator.setitem", OperatorFunctions::setItem);
    }

    private static void addBinary(String name, String operator, Map<String, Model> functions) {
        functions.put(
                "operator." + name,
                (arguments, site) -> new Operation(site).binary(operator, first(arguments), second(arguments)));
    }

    private static Reference first(Arguments arguments) {
        return arguments.value(0, "a");
    }

    private static Reference second(Arguments arguments) {
        return arguments.value(1, "b");
    }

    private static Reference setItem(Arguments arguments, Site site) {
        site.machine().subscripts().store(first(arguments), second(arguments), arguments.value(2, "c"), site);
        return Reference.to(Constant.NONE);
    }
}
