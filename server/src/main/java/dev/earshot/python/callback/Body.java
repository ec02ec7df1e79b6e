package dev.earshot.python.callback;

import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Alias;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.MatchCase;
import dev.earshot.syntax.ast.Pattern;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Runs the statements of a function that a callback comes through, on each path by itself.
final class Body {
    /// A loop of unknown length is left after this many rounds: one more tells nothing new.
    private static final int ROUNDS = 2;

    /// A longer list is a loop of unknown length.
    private static final int MOST_UNROLLED = 8;

    private final Run run;

    Body(Run run) {
        this.run = run;
    }

    List<Flow> run(List<Stmt> body, Path path, Scope scope) {
        List<Flow> flows = Flow.next(path);
        for (Stmt statement : body) {
            flows = run.distinct(Flow.andThen(flows, at -> run(statement, at, scope)));
        }
        return flows;
    }

    private List<Flow> run(Stmt statement, Path path, Scope scope) {
        run.spend();
        Place place = new Place(scope.suite(), statement.range());
        return switch (statement) {
            case Stmt.ExprStmt expression ->
                Flow.then(evaluate(expression.value(), path, scope), (at, value) -> Flow.next(settle(at, value)));
            case Stmt.Assign assign ->
                Flow.then(evaluate(assign.value(), path, scope), (at, value) -> {
                    List<Flow> flows = Flow.next(at);
                    for (Expr target : assign.targets()) {
                        flows = Flow.andThen(flows, to -> run.assignments().assign(target, value, to, scope));
                    }
                    return flows;
                });
            case Stmt.AugAssign assign -> {
                Expr sum = new Expr.BinOp(
                        assign.range(), assign.target(), assign.operator().replace("=", ""), assign.value());
                yield Flow.then(
                        evaluate(sum, path, scope),
                        (at, value) -> run.assignments().assign(assign.target(), value, at, scope));
            }
            case Stmt.AnnAssign assign ->
                assign.value().isEmpty()
                        ? Flow.next(path)
                        : Flow.then(
                                evaluate(assign.value().get(), path, scope),
                                (at, value) -> run.assignments().assign(assign.target(), value, at, scope));
            case Stmt.Return returning -> returning(returning, place, path, scope);
            case Stmt.Raise raise -> raise(raise, place, path, scope);
            case Stmt.Assert assertion -> assertion(assertion, place, path, scope);
            case Stmt.If branch ->
                run.evaluation()
                        .decide(
                                branch.test(),
                                path,
                                scope,
                                (at, truth) -> run(truth ? branch.body() : branch.orElse(), at, scope));
            case Stmt.For loop -> forLoop(loop, path, scope);
            case Stmt.While loop -> whileLoop(loop, path, scope, 0);
            case Stmt.Try attempt -> run.attempts().run(attempt, path, scope);
            case Stmt.With with -> run.attempts().run(with, 0, path, scope);
            case Stmt.Match match -> match(match, path, scope);
            case Stmt.FunctionDef function -> run.functions().define(function, path, scope);
            case Stmt.ClassDef definition ->
                Flow.next(run.assignments().bind(definition.name(), Symbol.Plain.UNKNOWN, path, scope));
            case Stmt.Import imported -> {
                Path bound = path;
                for (Alias alias : imported.names()) {
                    bound = bind(
                            alias,
                            run.surroundings().imported(alias.asName().isPresent() ? alias.name() : first(alias)),
                            bound,
                            scope);
                }
                yield Flow.next(bound);
            }
            case Stmt.ImportFrom imported -> {
                Path bound = path;
                Reference module =
                        imported.level() == 0 ? run.surroundings().imported(imported.module()) : Reference.UNKNOWN;
                for (Alias alias : imported.names()) {
                    Reference member = run.surroundings().attribute(module, alias.name());
                    bound = bind(alias, member, bound, scope);
                }
                yield Flow.next(bound);
            }
            case Stmt.Delete delete -> {
                Path left = path;
                for (Expr target : delete.targets()) {
                    left = run.assignments().delete(target, left, scope);
                }
                yield Flow.next(left);
            }
            case Stmt.Break _ -> List.of(new Flow(path, new Flow.Break()));
            case Stmt.Continue _ -> List.of(new Flow(path, new Flow.Continue()));
            case Stmt.Broken broken -> run(broken.parts(), path, scope);
            case Stmt.TypeAlias _, Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> Flow.next(path);
        };
    }

    private List<Flow> evaluate(Expr expression, Path path, Scope scope) {
        return run.evaluation().evaluate(expression, path, scope);
    }

    private static String first(Alias alias) {
        int dot = alias.name().indexOf('.');
        return dot < 0 ? alias.name() : alias.name().substring(0, dot);
    }

    private Path bind(Alias alias, Reference value, Path path, Scope scope) {
        return run.assignments().bind(alias.asName().orElse(first(alias)), new Symbol.Plain(value), path, scope);
    }

    /// A function is called for its effect: one that checks raises, and of one that nobody knows this may be so.
    private static Path settle(Path path, Symbol value) {
        if (!(value instanceof Symbol.Answer answer)) {
            return path;
        }
        return Outsiders.isCheck(answer.name()) ? path.checked(answer.place()) : path.doubted(answer.place());
    }

    private List<Flow> returning(Stmt.Return returning, Place whole, Path path, Scope scope) {
        if (returning.value().isEmpty()) {
            return List.of(new Flow(path, new Flow.Return(Symbol.Plain.NONE, whole)));
        }
        Place place = new Place(scope.suite(), returning.value().get().range());
        List<Flow> flows = new ArrayList<>();
        for (Flow flow : evaluate(returning.value().get(), path, scope)) {
            flows.add(
                    flow.completion() instanceof Flow.Value(Symbol symbol, Optional<Place> returned)
                            ? new Flow(flow.path(), new Flow.Return(symbol, returned.orElse(place)))
                            : flow);
        }
        return flows;
    }

    private List<Flow> raise(Stmt.Raise raise, Place place, Path path, Scope scope) {
        if (raise.exception().isEmpty()) {
            return List.of(new Flow(path, new Flow.Raise(List.of(), place)));
        }
        Expr exception = raise.exception().get();
        Expr type = exception instanceof Expr.Call call ? call.func() : exception;
        return Flow.then(
                evaluate(exception, path, scope),
                (at, _) -> List.of(
                        new Flow(at.failed(place), new Flow.Raise(run.attempts().classNames(type, at, scope), place))));
    }

    private List<Flow> assertion(Stmt.Assert assertion, Place place, Path path, Scope scope) {
        return run.evaluation().decide(assertion.test(), path, scope, (at, truth) -> {
            boolean newly = !at.standing().check().equals(path.standing().check());
            return truth
                    ? Flow.next(newly ? at.asserted() : at)
                    : Flow.raise(at.failed(place), "AssertionError", place);
        });
    }

    private List<Flow> forLoop(Stmt.For loop, Path path, Scope scope) {
        return Flow.then(evaluate(loop.iterable(), path, scope), (at, iterable) -> {
            Optional<List<Symbol>> items =
                    run.assignments().items(iterable).filter(list -> list.size() <= MOST_UNROLLED);
            return items.isPresent()
                    ? rounds(loop, items.get(), 0, at, scope)
                    : openRounds(loop, Assignments.item(iterable), 0, at, scope);
        });
    }

    private List<Flow> rounds(Stmt.For loop, List<Symbol> items, int next, Path path, Scope scope) {
        if (next == items.size()) {
            return run(loop.orElse(), path, scope);
        }
        return afterRound(round(loop, items.get(next), path, scope), at -> rounds(loop, items, next + 1, at, scope));
    }

    private List<Flow> openRounds(Stmt.For loop, Symbol item, int count, Path path, Scope scope) {
        // What is sent in an attack has something in it.
        boolean mayEnd = count > 0 || !item.carries();
        List<Flow> flows = new ArrayList<>(mayEnd ? run(loop.orElse(), path, scope) : List.of());
        if (count < ROUNDS) {
            flows.addAll(
                    afterRound(round(loop, item, path, scope), at -> openRounds(loop, item, count + 1, at, scope)));
        }
        return run.distinct(flows);
    }

    private List<Flow> round(Stmt.For loop, Symbol item, Path path, Scope scope) {
        return Flow.andThen(
                run.assignments().assign(loop.target(), item, path, scope), at -> run(loop.body(), at, scope));
    }

    private List<Flow> whileLoop(Stmt.While loop, Path path, Scope scope, int count) {
        return run.distinct(run.evaluation().decide(loop.test(), path, scope, (at, truth) -> {
            if (!truth) {
                return run(loop.orElse(), at, scope);
            }
            return count < ROUNDS
                    ? afterRound(run(loop.body(), at, scope), to -> whileLoop(loop, to, scope, count + 1))
                    : List.of();
        }));
    }

    private static List<Flow> afterRound(List<Flow> round, Flow.Step again) {
        List<Flow> flows = new ArrayList<>();
        for (Flow flow : round) {
            switch (flow.completion()) {
                case Flow.Next _, Flow.Continue _ -> flows.addAll(again.from(flow.path()));
                case Flow.Break _ -> flows.addAll(Flow.next(flow.path()));
                case Flow.Value _, Flow.Return _, Flow.Raise _ -> flows.add(flow);
            }
        }
        return flows;
    }

    /// A pattern may match or not: what it looks at is the form, which tells nothing of the sender.
    private List<Flow> match(Stmt.Match match, Path path, Scope scope) {
        return Flow.then(evaluate(match.subject(), path, scope), (at, subject) -> {
            List<Flow> flows = new ArrayList<>();
            Set<Path> untaken = new LinkedHashSet<>(Set.of(at));
            for (MatchCase matchCase : match.cases()) {
                Set<Path> next = new LinkedHashSet<>();
                for (Path each : untaken) {
                    if (!isIrrefutable(matchCase.pattern())) {
                        next.add(each);
                    }
                    flows.addAll(take(matchCase, captured(matchCase, subject), each, scope, next));
                }
                untaken = next;
            }
            untaken.forEach(each -> flows.addAll(Flow.next(each)));
            return flows;
        });
    }

    private List<Flow> take(MatchCase matchCase, Symbol captured, Path path, Scope scope, Set<Path> untaken) {
        Path bound = path;
        List<Expr.Name> names = new ArrayList<>();
        matchCase.pattern().forEachName(names::add);
        for (Expr.Name name : names) {
            bound = run.assignments().bind(name.id(), captured, bound, scope);
        }
        if (matchCase.guard().isEmpty()) {
            return run(matchCase.body(), bound, scope);
        }
        return run.evaluation().decide(matchCase.guard().get(), bound, scope, (at, truth) -> {
            if (truth) {
                return run(matchCase.body(), at, scope);
            }
            untaken.add(at);
            return List.of();
        });
    }

    private static boolean isIrrefutable(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Capture _ -> true;
            case Pattern.As as -> isIrrefutable(as.pattern());
            case Pattern.Or or -> or.alternatives().stream().anyMatch(Body::isIrrefutable);
            default -> false;
        };
    }

    private static Symbol captured(MatchCase matchCase, Symbol subject) {
        return isIrrefutable(matchCase.pattern()) || !subject.carries() ? subject : Symbol.received(Symbol.Form.DATA);
    }
}
