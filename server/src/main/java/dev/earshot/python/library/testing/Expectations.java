package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Blocks of tests behind which the test goes on though something is raised in them: those of which that is expected,
/// and parts that are told of by themselves (library reference, `unittest`: `assertRaises`, `subTest`).
final class Expectations {
    private static final String RAISES = "pytest.raises";
    private static final String PART = "unittest.TestCase.subTest";
    private static final Reference NONE = Reference.to(Constant.NONE);

    private Expectations() {}

    static void addTo(Models models) {
        models.function(RAISES, (arguments, site) -> raises(arguments, 1, site));
        models.methods(RAISES, Expectations::method);
        models.methods(PART, Expectations::method);
        for (String type : UnitTests.CASES) {
            models.function(type + ".assertRaises", (arguments, site) -> raises(arguments.after(1), 1, site));
            models.function(type + ".assertRaisesRegex", (arguments, site) -> raises(arguments.after(1), 2, site));
            models.function(
                    type + ".subTest",
                    (arguments, site) ->
                            Reference.to(Made.object(PART, Arguments.of(arguments.value(0, "self")), site)));
        }
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        boolean isPart = self.made().equals(PART);
        return switch (method) {
            case "__enter__" -> Optional.of(isPart ? NONE : Reference.to(self));
            case "__exit__" -> Optional.of(isPart ? told(self, arguments, site) : expected(self, arguments, site));
            default -> Optional.empty();
        };
    }

    /// What was raised in a part of a test is told as a result of its own: the test goes on.
    private static Reference told(Obj.Callable part, Arguments raised, Site site) {
        Reference exception = raised.value(1, "value");
        Reference test = part.positional().getFirst().value();
        if (!exception.equals(NONE)) {
            TestResults.of(test, site).ifPresent(results -> results.ended(test, exception));
        }
        return Truth.constant(true);
    }

    /// What was raised is expected. Where nothing was, not all is known.
    private static Reference expected(Obj.Callable self, Arguments raised, Site site) {
        Reference exception = raised.value(1, "value");
        if (exception.equals(NONE)) {
            site.machine().raising().mayFail("AssertionError");
        }
        for (String name : List.of("exception", "value")) {
            site.machine().write(Cell.attribute(self, name), exception);
        }
        Optional<Boolean> isOfType = self.positional().stream()
                .findFirst()
                .flatMap(type -> site.machine().raising().isCaught(exception, type.value()));
        if (isOfType.orElse(true) && self.positional().size() > 1) {
            Assertions.claimFound(
                    self.positional().get(1).value(), Assertions.computed("builtins.str", site, exception), site);
        }
        return isOfType.map(Truth::constant).orElse(Reference.UNKNOWN);
    }

    /// Expects an exception of a block, or of a function that is called at once.
    ///
    /// @param at where the function stands among the arguments
    private static Reference raises(Arguments arguments, int at, Site site) {
        arguments.at(at).ifPresent(function -> {
            Apart.Outcome outcome = Apart.outcome(
                    site.machine(), () -> site.machine().calls().callPassed(function, arguments.after(at + 1), site));
            if (!outcome.given().equals(Reference.NEVER)) {
                site.machine().raising().mayFail("AssertionError");
            }
        });
        List<Obj.Passed> expected = arguments.positional().stream().limit(at).toList();
        return Reference.to(Made.object(RAISES, new Arguments(expected, List.of(), false, false), site));
    }
}
