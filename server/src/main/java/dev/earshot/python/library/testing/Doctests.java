package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `doctest`: the examples in docstrings, run one after the other, those of each docstring with the same names (library
/// reference, `doctest`). It does not know how one example is run.
final class Doctests {
    private static final String TEST = "doctest.DocTest";
    private static final String FINDER = "doctest.DocTestFinder";
    private static final String PARSER = "doctest.DocTestParser";
    private static final String RUNNER = "doctest.DocTestRunner";

    private Doctests() {}

    static void addTo(Models models) {
        models.function("doctest.testmod", Doctests::testModule);
        models.function("doctest.run_docstring_examples", Doctests::runExamples);
        for (String path : List.of(TEST, FINDER, PARSER, RUNNER)) {
            models.function(path, (arguments, site) -> {
                Obj.Callable made = Made.object(path, arguments, site);
                if (path.equals(RUNNER)) {
                    count(made, DocRun.Counts.NONE, site.machine());
                }
                return Reference.to(made);
            });
        }
        models.methods(
                FINDER,
                (_, method, arguments, site) ->
                        method.equals("find") ? Optional.of(find(arguments, site)) : Optional.empty());
        models.methods(
                PARSER,
                (_, method, arguments, site) -> method.equals("get_doctest")
                        ? Optional.of(test(arguments.value(0, "string"), arguments.value(1, "globs"), "parsed", site))
                        : Optional.empty());
        models.methods(RUNNER, Doctests::runner);
    }

    private static Reference testModule(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference given = arguments.given(0, "m");
        Reference module = given.equals(Reference.to(Constant.NONE))
                ? Reference.to(machine.imports().main())
                : given;
        DocRun.Counts counts = DocRun.Counts.UNKNOWN;
        if (module.only().orElse(null) instanceof Obj.Module known) {
            Docstrings docstrings = new Docstrings(site).of(known);
            DocRun run = new DocRun(options(arguments.given(6, "optionflags")), site);
            counts = docstrings.areAll() ? DocRun.Counts.NONE : DocRun.Counts.UNKNOWN;
            Reference names = arguments.given(2, "globs");
            Reference more = arguments.given(7, "extraglobs");
            for (Map.Entry<String, String> each : docstrings.found().entrySet()) {
                Obj.Container globals = names.equals(Reference.to(Constant.NONE))
                        ? namesOf(known, each.getKey(), site)
                        : copy(names, each.getKey(), site);
                if (more.only().orElse(null) instanceof Obj.Container dict) {
                    machine.items().copy(dict, globals);
                }
                counts = counts.plus(run.all(each.getValue(), globals));
            }
        }
        if (!Truth.of(arguments.given(8, "raise_on_error"), machine).equals(Optional.of(false)) && counts.mayFail()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        return results(counts, "results", site);
    }

    private static Reference runExamples(Arguments arguments, Site site) {
        Optional<Value> object = arguments.value(0, "f").only();
        DocRun run = new DocRun(options(arguments.given(5, "optionflags")), site);
        object.flatMap(known -> new Docstrings(site).ofItself(known))
                .ifPresent(text -> run.all(text, copy(arguments.value(1, "globs"), "examples", site)));
        return Reference.to(Constant.NONE);
    }

    private static Reference find(Arguments arguments, Site site) {
        Optional<Value> object = arguments.value(0, "obj").only();
        if (object.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Docstrings docstrings = new Docstrings(site).of(object.get());
        Optional<Obj.Module> module =
                object.get() instanceof Obj.Module own ? Optional.of(own) : docstrings.home(object.get());
        Reference given = arguments.given(3, "globs");
        List<Reference> tests = new ArrayList<>();
        docstrings.found().forEach((name, text) -> {
            Reference globals = given.equals(Reference.to(Constant.NONE))
                    ? module.map(home -> Reference.to(namesOf(home, name, site)))
                            .orElse(Reference.UNKNOWN)
                    : given;
            boolean hasAny = DocExample.in(text).filter(List::isEmpty).isEmpty();
            if (hasAny) {
                tests.add(test(Reference.literal(text), globals, name, site));
            }
        });
        return docstrings.areAll() ? Made.list(tests, site) : Made.unordered(Kind.LIST, Reference.UNKNOWN, site);
    }

    /// One test: the text with its examples, and a copy of the names that they see.
    private static Reference test(Reference text, Reference names, String which, Site site) {
        return Reference.to(Made.object(TEST, Arguments.of(text, Reference.to(copy(names, which, site))), site));
    }

    private static Optional<Reference> runner(Obj.Callable runner, String method, Arguments arguments, Site site) {
        Arguments made = new Arguments(runner.positional(), runner.keywords(), false, false);
        Machine machine = site.machine();
        return switch (method) {
            case "run" -> {
                DocRun run = new DocRun(options(made.given(2, "optionflags")), site);
                DocRun.Counts counts = DocRun.Counts.UNKNOWN;
                if (arguments.value(0, "test").only().orElse(null) instanceof Obj.Callable test
                        && test.made().equals(TEST)) {
                    Optional<String> text = test.positional().getFirst().value().onlyText();
                    Obj.Container globals = (Obj.Container)
                            test.positional().getLast().value().only().orElseThrow();
                    counts = text.map(known -> run.all(known, globals)).orElse(counts);
                    if (!Truth.of(arguments.given(3, "clear_globs"), machine).equals(Optional.of(false))
                            || arguments.at(3, "clear_globs").isEmpty()) {
                        machine.items().emptyDict(globals);
                    }
                }
                count(runner, counted(runner, machine).plus(counts), machine);
                yield Optional.of(results(counts, "results", site));
            }
            case "summarize" -> Optional.of(results(counted(runner, machine), "summary", site));
            default -> Optional.empty();
        };
    }

    private static void count(Obj.Callable runner, DocRun.Counts counts, Machine machine) {
        machine.write(Cell.attribute(runner, "failures"), counts.failures());
        machine.write(Cell.attribute(runner, "tries"), counts.tries());
    }

    private static DocRun.Counts counted(Obj.Callable runner, Machine machine) {
        Optional<Value> failures =
                machine.read(Cell.attribute(runner, "failures")).only();
        Optional<Value> tries = machine.read(Cell.attribute(runner, "tries")).only();
        if (!(tries.orElse(null) instanceof Constant(Long attempted))) {
            return DocRun.Counts.UNKNOWN;
        }
        return failures.orElse(null) instanceof Constant(Long failed)
                ? new DocRun.Counts(failed, attempted, true, true)
                : new DocRun.Counts(0, attempted, false, true);
    }

    private static Reference results(DocRun.Counts counts, String which, Site site) {
        Machine machine = site.machine();
        Obj.Container results = Made.container(Kind.TUPLE, which, site);
        results.beOfLibraryType("doctest.TestResults");
        machine.items().sequence(results, List.of(counts.failures(), counts.tries()));
        machine.write(Cell.attribute(results, "failed"), counts.failures());
        machine.write(Cell.attribute(results, "attempted"), counts.tries());
        return Reference.to(results);
    }

    /// The flags by which the examples are compared; nothing where they are not known.
    private static Optional<Long> options(Reference given) {
        return switch (given.only().orElse(null)) {
            case Constant(Long flags) -> Optional.of(flags);
            case Constant(Constant.None _) -> Optional.of(0L);
            case null, default -> Optional.empty();
        };
    }

    private static Obj.Container namesOf(Obj.Module module, String which, Site site) {
        Obj.Container names = site.machine().items().emptyDict(Made.container(Kind.DICT, "names of " + which, site));
        site.machine()
                .attributesOf((Value) module)
                .forEach((name, value) -> site.machine().items().put(names, name, value));
        site.machine().items().put(names, "__name__", site.machine().read(Cell.attribute(module, "__name__")));
        return names;
    }

    private static Obj.Container copy(Reference names, String which, Site site) {
        if (names.only().orElse(null) instanceof Obj.View view && view.of() instanceof Obj.Module module) {
            return namesOf(module, which, site);
        }
        Obj.Container copy = site.machine().items().emptyDict(Made.container(Kind.DICT, "names of " + which, site));
        if (names.only().orElse(null) instanceof Obj.Container dict && dict.kind() == Kind.DICT) {
            site.machine().items().copy(dict, copy);
        } else {
            site.machine().items().add(copy, Reference.UNKNOWN);
        }
        return copy;
    }
}
