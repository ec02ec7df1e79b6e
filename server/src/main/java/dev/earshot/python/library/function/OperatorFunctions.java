package dev.earshot.python.library.function;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.Map;
import java.util.Set;

/// The functions of `operator` that do what an operator does.
public final class OperatorFunctions {
    /// Operators whose function bears an underscore, as its name would be a keyword.
    private static final Set<String> KEYWORDS = Set.of("and", "or");

    private static final Map<String, String> COMPARISONS = Map.of(
            "eq", "==", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge", ">=", "is_", "is", "is_not", "is not");

    private static final Map<String, String> UNARY = Map.of("not_", "not", "neg", "-", "pos", "+", "invert", "~");

    private OperatorFunctions() {}

    static void addTo(Models models) {
        Operation.BINARY.forEach(
                (operator, name) -> addBinary(KEYWORDS.contains(name) ? name + "_" : name, operator, models));
        addBinary("concat", "+", models);
        COMPARISONS.forEach((name, operator) -> models.function(
                "operator." + name,
                (arguments, site) -> new Operation(site).comparison(operator, first(arguments), second(arguments))));
        UNARY.forEach((name, operator) -> models.function(
                "operator." + name, (arguments, site) -> new Operation(site).unary(operator, first(arguments))));
        models.function(
                "operator.contains",
                (arguments, site) -> new Operation(site).comparison("in", second(arguments), first(arguments)));
        models.function(
                "operator.getitem",
                (arguments, site) -> new Subscripts(site.machine()).load(first(arguments), second(arguments), site));
        models.function("operator.setitem", OperatorFunctions::setItem);
    }

    private static void addBinary(String name, String operator, Models models) {
        models.function(
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
        new Subscripts(site.machine()).store(first(arguments), second(arguments), arguments.value(2, "c"), site);
        return Reference.to(Constant.NONE);
    }
}
