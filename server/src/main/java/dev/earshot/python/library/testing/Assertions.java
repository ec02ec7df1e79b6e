package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.type.TypeTests;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.Map;
import java.util.Optional;

/// What the methods of a `unittest.TestCase` claim that are called `assert…` (library reference, `unittest`): the test
/// ends where that is not so. It does not know those that run something.
final class Assertions {
    /// Those that compare two values.
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("assertEqual", "=="),
            Map.entry("assertNotEqual", "!="),
            Map.entry("assertIs", "is"),
            Map.entry("assertIsNot", "is not"),
            Map.entry("assertIn", "in"),
            Map.entry("assertNotIn", "not in"),
            Map.entry("assertGreater", ">"),
            Map.entry("assertGreaterEqual", ">="),
            Map.entry("assertLess", "<"),
            Map.entry("assertLessEqual", "<="),
            Map.entry("assertListEqual", "=="),
            Map.entry("assertTupleEqual", "=="),
            Map.entry("assertDictEqual", "=="),
            Map.entry("assertSetEqual", "=="));

    private static final Reference NONE = Reference.to(Constant.NONE);

    private Assertions() {}

    static void addTo(String type, Models models) {
        OPERATORS.forEach((name, operator) -> models.function(
                type + "." + name,
                (arguments, site) -> claim(
                        new Operation(site)
                                .comparison(operator, arguments.value(1, "first"), arguments.value(2, "second")),
                        true,
                        site)));
        models.function(type + ".assertTrue", (arguments, site) -> claim(arguments.value(1, "expr"), true, site));
        models.function(type + ".assertFalse", (arguments, site) -> claim(arguments.value(1, "expr"), false, site));
        models.function(type + ".assertIsNone", (arguments, site) -> claim(isNone(arguments, site), true, site));
        models.function(type + ".assertIsNotNone", (arguments, site) -> claim(isNone(arguments, site), false, site));
        models.function(
                type + ".assertIsInstance",
                (arguments, site) -> claim(TypeTests.isInstance(arguments.after(1), site), true, site));
        models.function(
                type + ".assertNotIsInstance",
                (arguments, site) -> claim(TypeTests.isInstance(arguments.after(1), site), false, site));
    }

    private static Reference isNone(Arguments arguments, Site site) {
        return new Operation(site).comparison("is", arguments.value(1, "expr"), NONE);
    }

    private static Reference claim(Reference what, boolean is, Site site) {
        Optional<Boolean> truth = Truth.of(what, site.machine());
        return truth.isPresent() && truth.get() != is ? site.machine().raising().raise("AssertionError") : NONE;
    }
}
