package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Operation;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.Map;

/// The functions of `operator` that do what an operator does.
final class OperatorFunctions {
    private static final Map<String, String> BINARY = Map.ofEntries(
            Map.entry("add", "+"),
            Map.entry("concat", "+"),
            Map.entry("sub", "-"),
            Map.entry("mul", "*"),
            Map.entry("truediv", "/"),
            Map.entry("floordiv", "//"),
            Map.entry("mod", "%"),
            Map.entry("pow", "**"),
            Map.entry("lshift", "<<"),
            Map.entry("rshift", ">>"),
            Map.entry("and_", "&"),
            Map.entry("or_", "|"),
            Map.entry("xor", "^"));

    private static final Map<String, String> COMPARISONS = Map.of(
            "eq", "==", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge", ">=", "is_", "is", "is_not", "is not");

    private static final Map<String, String> UNARY = Map.of("not_", "not", "neg", "-", "pos", "+", "invert", "~");

    private OperatorFunctions() {}

    static void addTo(Map<String, Model> functions) {
        BINARY.forEach((name, operator) -> functions.put(
                "operator." + name,
                (arguments, site) -> new Operation(site).binary(operator, first(arguments), second(arguments))));
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
