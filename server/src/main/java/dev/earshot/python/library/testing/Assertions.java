package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.type.TypeTests;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
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
            Map.entry("assertSetEqual", "=="),
            Map.entry("assertMultiLineEqual", "=="));

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
                type + ".assertRegex",
                (arguments, site) ->
                        claimFound(arguments.value(2, "expected_regex"), arguments.value(1, "text"), site));
        models.function(
                type + ".assertNotRegex",
                (arguments, site) -> claim(
                        found(arguments.value(2, "unexpected_regex"), arguments.value(1, "text"), site), false, site));
        models.function(type + ".assertAlmostEqual", (arguments, site) -> claim(areNear(arguments, site), true, site));
        models.function(
                type + ".assertNotAlmostEqual", (arguments, site) -> claim(areNear(arguments, site), false, site));
        models.function(
                type + ".assertCountEqual", (arguments, site) -> claim(holdTheSame(arguments, site), true, site));
        models.function(
                type + ".assertIsInstance",
                (arguments, site) -> claim(TypeTests.isInstance(arguments.after(1), site), true, site));
        models.function(
                type + ".assertNotIsInstance",
                (arguments, site) -> claim(TypeTests.isInstance(arguments.after(1), site), false, site));
    }

    /// Whether two hold the same, in whatever order.
    private static Reference holdTheSame(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> first = items.inAnyOrder(arguments.value(1, "first"));
        Optional<List<Reference>> second = items.inAnyOrder(arguments.value(2, "second"));
        if (first.isEmpty() || second.isEmpty()) {
            return Reference.UNKNOWN;
        }
        List<Reference> rest = new ArrayList<>(second.get());
        for (Reference each : first.get()) {
            List<Optional<Boolean>> same = rest.stream()
                    .map(other -> Equality.of(each, other, site.machine()))
                    .toList();
            if (same.contains(Optional.<Boolean>empty())) {
                return Reference.UNKNOWN;
            }
            int at = same.indexOf(Optional.of(true));
            if (at < 0) {
                return Truth.constant(false);
            }
            rest.remove(at);
        }
        return Truth.constant(rest.isEmpty());
    }

    /// Claims that a pattern is found in a text.
    static Reference claimFound(Reference pattern, Reference text, Site site) {
        return claim(found(pattern, text, site), true, site);
    }

    private static Reference found(Reference pattern, Reference text, Site site) {
        return computed("re.search", site, pattern, text);
    }

    /// Whether two numbers differ by less than counts.
    private static Reference areNear(Arguments arguments, Site site) {
        Operation operation = new Operation(site);
        Reference first = arguments.value(1, "first");
        Reference second = arguments.value(2, "second");
        boolean isPlain =
                arguments.positional().size() <= 4 && arguments.named("delta").isEmpty();
        Reference places = arguments.given(3, "places");
        Reference equal = operation.comparison("==", first, second);
        if (!isPlain || equal.equals(Truth.constant(true))) {
            return isPlain ? equal : Reference.UNKNOWN;
        }
        Reference rounded = computed(
                "builtins.round",
                site,
                computed("builtins.abs", site, operation.binary("-", first, second)),
                places.equals(NONE) ? Reference.to(new Constant(7L)) : places);
        return operation.comparison("==", rounded, Reference.to(new Constant(0L)));
    }

    static Reference computed(String function, Site site, Reference... values) {
        return site.machine()
                .library()
                .call(new External(function), Arguments.of(values), site)
                .orElse(Reference.UNKNOWN);
    }

    private static Reference isNone(Arguments arguments, Site site) {
        return new Operation(site).comparison("is", arguments.value(1, "expr"), NONE);
    }

    private static Reference claim(Reference what, boolean is, Site site) {
        Optional<Boolean> truth = Truth.of(what, site.machine());
        if (truth.isEmpty()) {
            site.machine().raising().mayFail("AssertionError");
        }
        return truth.orElse(is) == is ? NONE : site.machine().raising().raise("AssertionError");
    }
}
