package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `functools.total_ordering`: of one comparison that a class has, and of equality, the other three are made.
public final class TotalOrder {
    private static final String DECORATOR = "functools.total_ordering";

    /// The comparisons, the one that is taken first where a class has several.
    private static final List<String> METHODS = List.of("__lt__", "__le__", "__gt__", "__ge__");

    private static final Map<String, String> OPERATORS =
            Map.of("__lt__", "<", "__le__", "<=", "__gt__", ">", "__ge__", ">=");

    private TotalOrder() {}

    static void addTo(Models models) {
        models.function(DECORATOR, TotalOrder::complete);
        METHODS.forEach(root -> METHODS.stream()
                .filter(method -> !method.equals(root))
                .forEach(method -> models.function(
                        path(root, method),
                        (arguments, site) -> derived(
                                OPERATORS.getOrDefault(root, ""),
                                OPERATORS.getOrDefault(method, ""),
                                arguments,
                                site))));
    }

    private static String path(String root, String method) {
        return DECORATOR + "." + root + "." + method;
    }

    private static Reference complete(Arguments arguments, Site site) {
        Reference decorated = arguments.value(0, "cls");
        if (decorated.only().orElse(null) instanceof Obj.ClassObject type) {
            Optional<String> root = METHODS.stream()
                    .filter(method ->
                            site.machine().classAttributes().own(type, method).hasValues())
                    .findFirst();
            if (root.isEmpty() && Inheritance.isAllOwn(type)) {
                return site.machine().raising().fail("ValueError");
            }
            for (String method : METHODS) {
                boolean own = site.machine().classAttributes().own(type, method).hasValues();
                root.filter(_ -> !own)
                        .ifPresent(known -> site.machine()
                                .write(Cell.attribute(type, method), Reference.to(new External(path(known, method)))));
            }
        }
        return decorated;
    }

    /// What a comparison comes to, going by the one that the class has.
    private static Reference derived(String root, String asked, Arguments arguments, Site site) {
        Reference left = arguments.value(0, "self");
        Reference right = arguments.value(1, "other");
        Operation operation = new Operation(site);
        Optional<Boolean> holds = Truth.of(operation.comparison(root, left, right), site.machine());
        boolean strict = root.length() == 1;
        boolean sameWay = root.charAt(0) == asked.charAt(0);
        if (!sameWay && strict == (asked.length() == 2)) {
            holds = holds.map(is -> !is); // a >= b of a < b
            return answer(holds);
        }
        Optional<Boolean> equal = Truth.of(operation.comparison("==", left, right), site.machine());
        if (holds.isEmpty() || equal.isEmpty()) {
            return Reference.UNKNOWN;
        }
        boolean way = sameWay == holds.get();
        return answer(Optional.of(asked.length() == 2 ? equal.get() || (way && !equal.get()) : !equal.get() && way));
    }

    private static Reference answer(Optional<Boolean> truth) {
        return truth.map(Truth::constant).orElse(Reference.UNKNOWN);
    }
}
