package dev.earshot.python.library.testing;

import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tests as a runner runs them, one after the other, with what is done around those of a class and of a module (library
/// reference, `unittest`, «Class and Module Fixtures»). It does not know what is done around each.
final class TestRun {
    private final Site site;
    private final Machine machine;
    private final TestResults results;
    private final Trial trial;

    private Optional<Obj.Module> module = Optional.empty();

    /// The first test of the class.
    private Optional<Obj.Instance> first = Optional.empty();

    /// Whether they got ready; nothing where that is not known.
    private Optional<Boolean> isModuleReady = Optional.of(true);

    private Optional<Boolean> isClassReady = Optional.of(true);

    private TestRun(Obj.Callable result, Site site) {
        this.site = site;
        this.machine = site.machine();
        this.results = new TestResults(result, site);
        this.trial = new Trial(results, site);
    }

    /// Runs a suite, or a test; nothing where not all is known that is run, or where the result goes.
    ///
    /// @return the result
    static Optional<Reference> into(Reference result, Reference tests, Site site) {
        Optional<List<Obj.Instance>> each = TestSuites.each(tests, site.machine());
        boolean isKnown = each.isPresent()
                && Set.copyOf(each.get()).size() == each.get().size()
                && each.get().stream()
                        .allMatch(test -> TestSuites.methodOf(test, site.machine())
                                .onlyText()
                                .isPresent())
                && result.only().orElse(null) instanceof Obj.Callable made
                && made.made().equals(TestResults.RESULT);
        if (!isKnown) {
            return Optional.empty();
        }
        TestRun run = new TestRun((Obj.Callable) result.only().orElseThrow(), site);
        if (tests.only().orElseThrow() instanceof Obj.Instance test) {
            run.trial.run(test);
        } else {
            run.run(each.get());
        }
        return Optional.of(result);
    }

    private void run(List<Obj.Instance> tests) {
        for (int at = 0; at < tests.size(); at++) {
            Obj.Instance test = tests.get(at);
            site.context().inRound(at, () -> {
                if (!first.map(machine::classOf).equals(Optional.of(machine.classOf(test)))) {
                    enter(test);
                }
                whereReady(() -> trial.run(test));
            });
        }
        leaveClass();
        leaveModule();
    }

    /// Does something where class and module got ready.
    private void whereReady(Runnable part) {
        if (isModuleReady.equals(isClassReady) && isClassReady.equals(Optional.of(true))) {
            part.run();
        } else if (isModuleReady.orElse(true) && isClassReady.orElse(true)) {
            results.leaveOpen();
            machine.maybe(part);
        }
    }

    /// Gets ready what the tests of a class share, after those of the class before.
    private void enter(Obj.Instance next) {
        leaveClass();
        Optional<Obj.Module> of = moduleOf(machine.classOf(next));
        if (!of.equals(module)) {
            leaveModule();
            of.ifPresent(entered -> isModuleReady = trial.prepare(() -> call(entered, "setUpModule")));
            module = of;
        }
        first = Optional.of(next);
        boolean isRun = isModuleReady.orElse(true) && !trial.isSkipped(machine.classOf(next));
        isClassReady = isRun ? trial.prepare(() -> trial.callMethod(next, "setUpClass")) : Optional.of(true);
    }

    private void leaveClass() {
        first.filter(left -> !trial.isSkipped(machine.classOf(left))).ifPresent(left -> {
            whereReady(() -> trial.prepare(() -> trial.callMethod(left, "tearDownClass")));
            trial.cleanUp(machine.classOf(left));
        });
        first = Optional.empty();
        isClassReady = Optional.of(true);
    }

    private void leaveModule() {
        module.ifPresent(left -> {
            whereReady(() -> trial.prepare(() -> call(left, "tearDownModule")));
            trial.cleanUp(left);
        });
        module = Optional.empty();
        isModuleReady = Optional.of(true);
    }

    /// Calls a function of a module, if there is one.
    private void call(Obj.Module of, String name) {
        trial.call(machine.read(Cell.attribute(of, name)).bound());
    }

    /// The module that a class stands in, going by its methods, or by those that it has from others.
    private Optional<Obj.Module> moduleOf(Obj.ClassObject of) {
        return Inheritance.linear(of).stream()
                .flatMap(each -> machine.attributesOf(each).values().stream())
                .flatMap(value -> value.values().keySet().stream())
                .flatMap(value -> value instanceof Obj.Descriptor descriptor
                        ? descriptor.function().values().keySet().stream()
                        : Stream.of(value))
                .filter(Obj.Function.class::isInstance)
                .map(function -> (Obj.Module)
                        ((Frame) ((Obj.Function) function).home()).module().owner())
                .findFirst();
    }
}
