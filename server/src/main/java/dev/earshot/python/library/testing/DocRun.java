package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.statement.CodeTexts;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Runs the examples of one docstring as `doctest` does: what one prints or raises is compared with what stands behind
/// it, and the next is run whatever came of that. Somebody sees what is called in them where they are run. It does not
/// know where docstrings come from.
final class DocRun {
    private static final Cell OUT = Cell.attribute(new External("sys"), "stdout");
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// The options in the order of their flags.
    private static final List<String> OPTIONS = List.of(
            "DONT_ACCEPT_TRUE_FOR_1",
            "DONT_ACCEPT_BLANKLINE",
            "NORMALIZE_WHITESPACE",
            "ELLIPSIS",
            "SKIP",
            "IGNORE_EXCEPTION_DETAIL",
            "REPORT_UDIFF",
            "REPORT_CDIFF",
            "REPORT_NDIFF",
            "REPORT_ONLY_FIRST_FAILURE",
            "FAIL_FAST");

    private final boolean isKnown;
    private final Set<String> usual = new HashSet<>();
    private final Site site;
    private final Machine machine;

    /// @param flags the options of all examples; nothing where they are not known
    DocRun(Optional<Long> flags, Site site) {
        this.isKnown = flags.isPresent();
        for (int at = 0; at < OPTIONS.size(); at++) {
            if ((flags.orElse(0L) >> at & 1) == 1) {
                usual.add(OPTIONS.get(at));
            }
        }
        this.site = site;
        this.machine = site.machine();
    }

    /// How many examples were run, and how many of them were not as they are to be.
    ///
    /// @param isSettled whether that is so each time
    /// @param areAll whether no others were run
    record Counts(long failed, long attempted, boolean isSettled, boolean areAll) {
        static final Counts NONE = new Counts(0, 0, true, true);
        static final Counts UNKNOWN = new Counts(0, 0, false, false);

        Counts plus(Counts other) {
            return new Counts(
                    failed + other.failed,
                    attempted + other.attempted,
                    isSettled && other.isSettled,
                    areAll && other.areAll);
        }

        boolean mayFail() {
            return !isSettled || !areAll || failed > 0;
        }

        Reference failures() {
            return isSettled && areAll ? Reference.to(new Constant(failed)) : Reference.UNKNOWN;
        }

        Reference tries() {
            return areAll ? Reference.to(new Constant(attempted)) : Reference.UNKNOWN;
        }
    }

    /// Runs all examples of a text, with the same names.
    Counts all(String text, Obj.Container names) {
        Optional<List<DocExample>> examples = DocExample.in(text);
        if (examples.isEmpty()) {
            machine.raising().fail("ValueError");
            return Counts.UNKNOWN;
        }
        Counts counts = Counts.NONE;
        Reference before = machine.read(OUT);
        for (DocExample example : examples.get()) {
            if (example.has("SKIP", usual.contains("SKIP")) || !machine.isReachable()) {
                continue;
            }
            Optional<Boolean> isMet = run(example, names);
            boolean hasFailed = isMet.equals(Optional.of(false));
            counts = counts.plus(new Counts(hasFailed ? 1 : 0, 1, isKnown && isMet.isPresent(), isKnown));
            if (hasFailed && usual.contains("FAIL_FAST")) {
                break;
            }
        }
        if (before.equals(Reference.UNBOUND)) {
            machine.forget(OUT);
        } else {
            machine.write(OUT, before);
        }
        return counts;
    }

    /// Runs an example.
    ///
    /// @return whether it is as it is to be, where that is settled
    private Optional<Boolean> run(DocExample example, Obj.Container names) {
        State before = machine.fork();
        Attempt raised = machine.raising().enterTry();
        Optional<String> printed = printed(example.source(), names);
        machine.raising().leaveTry();
        if (machine.isReachable() && raised.isEmpty()) {
            return printed.map(text -> example.isMetBy(text, example.expected(), usual));
        }
        if (machine.isReachable() || raised.isEmpty()) {
            State ended = machine.isReachable() ? machine.state() : before;
            machine.flowTo(ended.join(raised.states()).branch());
            return Optional.empty(); // it may raise something, or nobody knows how it ends
        }
        machine.flowTo(raised.states().branch());
        Optional<String> wanted = example.message();
        return wanted.isEmpty()
                ? Optional.of(false)
                : message(raised.exceptions())
                        .map(said -> example.isMetBy(said, wanted.get(), usual))
                        .filter(is -> is
                                || !example.has("IGNORE_EXCEPTION_DETAIL", usual.contains("IGNORE_EXCEPTION_DETAIL")));
    }

    /// What an example prints, where that is known, with what its expression gives.
    private Optional<String> printed(String source, Obj.Container names) {
        Reference stream = machine.library()
                .call(new External("io.StringIO"), Arguments.NONE, site)
                .orElse(Reference.UNKNOWN);
        machine.write(OUT, stream);
        CodeTexts code = new CodeTexts(machine);
        Optional<Reference> globals = Optional.of(Reference.to(names));
        Optional<Reference> value = code.eval(source, globals, site.callee(), site);
        Optional<String> shown;
        if (value.isPresent()) {
            Reference given = value.get();
            shown = given.equals(NONE) || given.only().equals(Optional.of(Constant.NONE))
                    ? Optional.of("")
                    : given.only().isEmpty()
                            ? Optional.empty()
                            : new Shown(machine).repr(given, site).onlyText().map(text -> text + "\n");
        } else {
            code.exec(source, globals, Optional.empty(), site.callee(), site);
            shown = Optional.of("").filter(_ -> showsNothing(source));
        }
        return machine.library()
                .callMethod(stream, "getvalue", Arguments.NONE, site)
                .flatMap(Reference::onlyText)
                .flatMap(text -> shown.map(more -> text + more))
                .filter(text -> !text.contains(Reference.MARK));
    }

    /// Whether statements surely show no values of expressions, as those of an interactive session do.
    private boolean showsNothing(String source) {
        List<Suite> suites = machine.places().read(source, site.callee());
        boolean[] shows = {suites.isEmpty()};
        suites.forEach(suite -> Blocks.forEach(
                suite.body(), statement -> shows[0] |= statement instanceof Stmt.ExprStmt shown && !isPrint(shown)));
        return !shows[0];
    }

    private static boolean isPrint(Stmt.ExprStmt statement) {
        return statement.value() instanceof Expr.Call call
                && call.func() instanceof Expr.Name name
                && name.id().equals("print");
    }

    /// What is said of an exception.
    private Optional<String> message(Reference exception) {
        Optional<String> name =
                machine.raising().types().typeOf(exception).only().flatMap(this::nameOf);
        Optional<String> said = new Shown(machine).text(exception, site).onlyText();
        boolean isType = exception.only().orElse(null) instanceof External
                || exception.only().orElse(null) instanceof Obj.ClassObject;
        return name.flatMap(known -> isType
                ? Optional.of(known + "\n")
                : said.map(text -> text.isEmpty() ? known + "\n" : known + ": " + text + "\n"));
    }

    private Optional<String> nameOf(Value type) {
        return switch (type) {
            case External(String path) ->
                Optional.of(path.startsWith("builtins.") ? path.substring("builtins.".length()) : path);
            case Obj.ClassObject own ->
                new Docstrings(site)
                        .home(own)
                        .flatMap(module ->
                                machine.read(Cell.attribute(module, "__name__")).onlyText())
                        .map(module -> module.equals("__main__") ? own.name() : module + "." + own.name());
            default -> Optional.empty();
        };
    }
}
