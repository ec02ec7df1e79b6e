package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One test as `TestCase.run` runs it: its method, and what is done before and behind that. What is raised in a part
/// ends that part and is told as a result.
final class Trial {
    private static final String SKIPS = "__unittest_skip__";
    private static final String FAILS = "__unittest_expecting_failure__";
    private static final Reference YES = Truth.constant(true);

    private final TestResults results;
    private final Site site;
    private final Machine machine;

    Trial(TestResults results, Site site) {
        this.results = results;
        this.site = site;
        this.machine = site.machine();
    }

    /// A part of a test has been run.
    ///
    /// @param failed what holds where something was raised in it
    /// @param raised what that was
    /// @param isSure whether that is so each time
    private record Part(State failed, Reference raised, boolean isSure) {
        boolean isWhole() {
            return !failed.isReachable() && !isSure;
        }
    }

    /// A function or a class is passed over by those who run tests.
    ///
    /// @param is whether it is, if that is known
    static void markAsSkipped(Reference test, Reference is, Machine machine) {
        mark(test, SKIPS, is, machine);
    }

    static void markAsFailing(Reference test, Machine machine) {
        mark(test, FAILS, YES, machine);
    }

    private static void mark(Reference test, String mark, Reference is, Machine machine) {
        test.only().ifPresent(each -> machine.write(Cell.attribute(each, mark), is));
    }

    /// Whether a class is surely passed over.
    boolean isSkipped(Obj.ClassObject type) {
        return isMarked(Reference.to(type), SKIPS).orElse(false);
    }

    /// Whether something has a mark; nothing where that is not known.
    private Optional<Boolean> isMarked(Reference marked, String mark) {
        for (Value each : marked.values().keySet()) {
            List<? extends Value> holders = switch (each) {
                case Obj.ClassObject own -> Inheritance.linear(own);
                case Bound bound -> List.of(bound.function());
                default -> List.of(each);
            };
            for (Value holder : holders) {
                Reference held = machine.read(Cell.attribute(holder, mark)).bound();
                if (held.hasValues() || held.other()) {
                    return Truth.of(held, machine);
                }
            }
        }
        return Optional.of(false);
    }

    /// Runs the test.
    void run(Obj.Instance test) {
        String name = TestSuites.methodOf(test, machine).onlyText().orElseThrow();
        Reference method = machine.attributes().load(Reference.to(test), name, site);
        results.count();
        Optional<Boolean> isSkipped = isMarked(Reference.to(machine.classOf(test)), SKIPS)
                .flatMap(ofType -> ofType ? Optional.of(true) : isMarked(method, SKIPS));
        List<Flow.Way> ways = new ArrayList<>();
        if (isSkipped.orElse(true)) {
            ways.add(() -> results.note("skipped", Reference.to(test)));
        }
        if (!isSkipped.orElse(false)) {
            ways.add(() -> tryOut(test, method));
        }
        machine.either(ways);
    }

    private Reference tryOut(Obj.Instance test, Reference method) {
        results.begin(test);
        boolean isAsync = Inheritance.linear(machine.classOf(test)).stream().anyMatch(UnitTests.ASYNC_CASE::equals);
        Part setUp = attempt(() -> {
            callMethod(test, "setUp");
            callMethod(test, "asyncSetUp");
        });
        List<Part> parts = new ArrayList<>(List.of(setUp));
        Optional<Part> expected = Optional.empty();
        if (machine.isReachable()) {
            Part body = attempt(() -> {
                Reference given = machine.calls().call(method, Arguments.NONE, site);
                if (isAsync) {
                    machine.coroutines().await(given, site);
                }
            });
            goOn(body);
            if (isMarked(method, FAILS).equals(Optional.of(false))) {
                parts.add(body);
            } else {
                expected = Optional.of(body);
            }
            Part tearDown = attempt(() -> {
                callMethod(test, "asyncTearDown");
                callMethod(test, "tearDown");
            });
            parts.add(tearDown);
            goOn(tearDown);
        }
        goOn(setUp);
        parts.forEach(part -> tell(Reference.to(test), part));
        expected.ifPresent(part -> tellExpected(Reference.to(test), part));
        cleanUp(test);
        return results.end(test);
    }

    /// Runs what gets a class or a module ready, or what is done behind its tests.
    ///
    /// @return whether it came to its end; nothing where that is not known
    Optional<Boolean> prepare(Runnable preparation) {
        Part part = attempt(preparation);
        goOn(part);
        tell(Reference.UNKNOWN, part);
        if (!part.isWhole() && !part.isSure()) {
            results.leaveCountOpen();
            return Optional.empty();
        }
        return Optional.of(part.isWhole());
    }

    /// Calls what was put off until the end of a test, a class or a module.
    void cleanUp(Value of) {
        UnitTests.cleanUp(
                of,
                cleanup -> {
                    Part part = attempt(cleanup);
                    goOn(part);
                    tell(Reference.UNKNOWN, part);
                },
                site);
    }

    void callMethod(Obj.Instance test, String name) {
        call(machine.classAttributes().special(test, name, site));
    }

    void call(Reference function) {
        if (function.hasValues() && machine.isReachable()) {
            machine.coroutines().await(machine.calls().call(function, Arguments.NONE, site), site);
        }
    }

    /// Runs a part; the flow goes on where nothing is raised in it.
    private Part attempt(Runnable code) {
        State before = machine.fork();
        Attempt raised = machine.raising().enterTry();
        code.run();
        machine.raising().leaveTry();
        if (!machine.isReachable() && raised.isEmpty()) {
            machine.flowTo(before.branch()); // nobody knows how it ends
            return new Part(machine.fork(), Reference.UNKNOWN, false);
        }
        return new Part(raised.states(), raised.exceptions(), !machine.isReachable());
    }

    /// The flow goes on whether something was raised in a part or not.
    private void goOn(Part part) {
        machine.flowTo(machine.state().join(part.failed()).branch());
    }

    private void tell(Reference test, Part part) {
        if (part.isSure()) {
            results.ended(test, part.raised());
        } else if (!part.isWhole()) {
            results.leaveOpen();
        }
    }

    /// The same of a test that is expected to fail.
    private void tellExpected(Reference test, Part part) {
        boolean mayBeSkipped =
                !machine.raising().isCaught(part.raised(), TestResults.SKIPPED).equals(Optional.of(false));
        if (part.isWhole()) {
            results.note("unexpectedSuccesses", test);
        } else if (part.isSure() && !mayBeSkipped) {
            results.note("expectedFailures", test);
        } else {
            results.leaveOpen();
        }
    }
}
