package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who runs tests: a runner, a test itself, or `unittest.main`. What they write of it is not known.
final class TestRunners {
    private static final String RUNNER = "unittest.TextTestRunner";
    private static final String PROGRAM = "unittest.main";

    /// What a runner may be told without anything being run otherwise.
    private static final Set<String> OF_LOOKS =
            Set.of("stream", "descriptions", "verbosity", "warnings", "tb_locals", "module", "argv", "exit");

    private TestRunners() {}

    static void addTo(Models models) {
        models.function(RUNNER, (arguments, site) -> Reference.to(Made.object(RUNNER, arguments, site)));
        models.methods(
                RUNNER,
                (runner, method, arguments, site) -> method.equals("run") && areOfLooks(runner.keywords())
                        ? run(arguments.value(0, "test"), site)
                        : Optional.empty());
        for (String type : UnitTests.CASES) {
            models.function(type + ".run", (arguments, site) -> {
                Reference result = arguments.at(1, "result").isPresent()
                        ? arguments.value(1, "result")
                        : Reference.to(TestResults.made(site));
                return TestRun.into(result, arguments.value(0, "self"), site).orElseGet(() -> unseen(arguments, site));
            });
        }
        models.function(PROGRAM, TestRunners::program);
    }

    private static boolean areOfLooks(List<Obj.Named> options) {
        return options.stream().allMatch(option -> OF_LOOKS.contains(option.keyword()));
    }

    private static Optional<Reference> run(Reference tests, Site site) {
        Machine machine = site.machine();
        machine.escape(
                machine.read(Cell.attribute(new External("sys"), "stderr")).bound()); // it is told what comes of them
        return TestRun.into(Reference.to(TestResults.made(site)), tests, site);
    }

    /// Runs all tests of a module, and ends the program if it is not told to go on.
    private static Reference program(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Reference> result =
                arguments.positional().size() <= 1 && areOfLooks(arguments.keywords()) && asksForAll(arguments, machine)
                        ? module(arguments, site)
                                .flatMap(module -> TestSuites.ofModule(module, site))
                                .flatMap(tests -> run(Reference.to(TestSuites.holding(tests, site)), site))
                        : Optional.empty();
        if (result.isEmpty()) {
            unseen(arguments, site);
        }
        Obj.Callable program = Made.object(PROGRAM, Arguments.NONE, site);
        machine.write(Cell.attribute(program, "result"), result.orElse(Reference.UNKNOWN));
        Reference exit = arguments.named("exit").map(Obj.Passed::value).orElse(Truth.constant(true));
        Optional<Boolean> exits = arguments.openKeywords() ? Optional.empty() : Truth.of(exit, machine);
        if (exits.isEmpty()) {
            machine.raising().mayFail("SystemExit");
        } else if (exits.get()) {
            return machine.raising().raise("SystemExit");
        }
        return Reference.to(program);
    }

    /// Whether the command line that it is given names no tests.
    private static boolean asksForAll(Arguments arguments, Machine machine) {
        return arguments
                .named("argv")
                .map(Obj.Passed::value)
                .map(given -> machine.items()
                        .texts(given)
                        .filter(words -> words.stream().skip(1).allMatch(Set.of("-v", "-q")::contains))
                        .isPresent())
                .orElse(!arguments.openKeywords());
    }

    private static Optional<Obj.Module> module(Arguments arguments, Site site) {
        Reference given =
                arguments.at(0, "module").isPresent() ? arguments.value(0, "module") : Reference.text("__main__");
        return given.onlyText()
                .map(name -> site.machine().imports().module(name, site))
                .orElse(given)
                .only()
                .filter(Obj.Module.class::isInstance)
                .map(Obj.Module.class::cast);
    }

    /// Something is run that is not known.
    private static Reference unseen(Arguments arguments, Site site) {
        site.machine().library().leaveSight(site.machine());
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        arguments.all().forEach(site.machine()::escape);
        return Reference.UNKNOWN;
    }
}
