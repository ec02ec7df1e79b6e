package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// What came of tests: how many were run, and which of them ended otherwise than they should (library reference,
/// `unittest.TestResult`). It does not know how they are run.
public final class TestResults {
    static final String RESULT = "unittest.TestResult";
    static final Reference SKIPPED = Reference.to(new External("unittest.SkipTest"));

    private static final Reference CLAIM = Reference.to(new External("builtins.AssertionError"));
    private static final String COUNT = "testsRun";

    /// The lists of tests.
    private static final List<String> LISTS =
            List.of("failures", "errors", "skipped", "expectedFailures", "unexpectedSuccesses");

    /// The results that a running test adds to.
    private static final String OF_TEST = "[result]";

    /// Under these, and what they are called, they are kept.
    private static final String KEPT = "[result] ";

    private final Obj.Callable result;
    private final Site site;
    private final Machine machine;

    TestResults(Obj.Callable result, Site site) {
        this.result = result;
        this.site = site;
        this.machine = site.machine();
    }

    /// Those that a test adds to which is being run; nothing where it is not.
    static Optional<TestResults> of(Reference test, Site site) {
        return test.only()
                .map(value -> site.machine().read(Cell.attribute(value, OF_TEST)))
                .flatMap(Reference::only)
                .map(result -> new TestResults((Obj.Callable) result, site));
    }

    static void addTo(Models models) {
        models.function(RESULT, (_, site) -> Reference.to(made(site)));
        models.methods(
                RESULT,
                (result, method, _, site) -> method.equals("wasSuccessful")
                        ? Optional.of(new TestResults(result, site).wasSuccessful())
                        : Optional.empty());
    }

    static Obj.Callable made(Site site) {
        Obj.Callable result = Made.object(RESULT, Arguments.NONE, site);
        Machine machine = site.machine();
        machine.write(Cell.attribute(result, KEPT + COUNT), Reference.to(new Constant(0L)));
        TestResults results = new TestResults(result, site);
        LISTS.forEach(list -> machine.items().sequence(results.list(list), List.of()));
        return result;
    }

    private Obj.Container list(String name) {
        return KeptList.of(result, KEPT + name, machine);
    }

    /// What a result tells of the tests so far, as long as nobody has it who may run some unseen.
    public static Optional<Reference> attribute(Obj.Callable result, String name, Machine machine) {
        if (!result.made().equals(RESULT) || !(name.equals(COUNT) || LISTS.contains(name))) {
            return Optional.empty();
        }
        return Optional.of(
                machine.functions().escaped(result)
                        ? Reference.UNKNOWN
                        : machine.read(Cell.attribute(result, KEPT + name)).bound());
    }

    private Reference wasSuccessful() {
        List<Optional<Integer>> sizes = List.of("failures", "errors", "unexpectedSuccesses").stream()
                .map(list -> machine.items().each(Reference.to(list(list))).map(List::size))
                .toList();
        return sizes.contains(Optional.<Integer>empty()) || machine.functions().escaped(result)
                ? Reference.UNKNOWN
                : Truth.constant(sizes.stream().allMatch(size -> size.equals(Optional.of(0))));
    }

    void begin(Value test) {
        machine.write(Cell.attribute(test, OF_TEST), Reference.to(result));
    }

    Reference end(Value test) {
        machine.write(Cell.attribute(test, OF_TEST), Reference.UNBOUND);
        return Reference.to(Constant.NONE);
    }

    /// It is not known how many tests are run.
    void leaveCountOpen() {
        machine.write(Cell.attribute(result, KEPT + COUNT), Reference.UNKNOWN);
    }

    /// A test is run.
    void count() {
        Cell cell = Cell.attribute(result, KEPT + COUNT);
        Reference count = machine.read(cell).only().orElse(null) instanceof Constant(Long number)
                ? Reference.to(new Constant(number + 1))
                : Reference.UNKNOWN;
        machine.write(cell, count);
    }

    /// A test ended by what it raised.
    void ended(Reference test, Reference raised) {
        Optional<Boolean> isSkipped = machine.raising().isCaught(raised, SKIPPED);
        Optional<Boolean> isFailure = machine.raising().isCaught(raised, CLAIM);
        if (isSkipped.equals(Optional.of(true))) {
            note("skipped", test);
        } else if (isSkipped.isPresent() && isFailure.isPresent()) {
            note(isFailure.get() ? "failures" : "errors", test);
        } else {
            leaveOpen();
        }
    }

    /// The test stands in one of the lists, with a text.
    Reference note(String list, Reference test) {
        Obj.Container told = Made.container(Obj.Container.Kind.TUPLE, list, site);
        machine.items().sequence(told, List.of(test, Reference.UNKNOWN));
        machine.items().append(list(list), list.equals("unexpectedSuccesses") ? test : Reference.to(told));
        return Reference.to(Constant.NONE);
    }

    /// It is not known how a test ended.
    void leaveOpen() {
        LISTS.forEach(list -> machine.items().unordered(list(list), Reference.UNKNOWN));
    }
}
