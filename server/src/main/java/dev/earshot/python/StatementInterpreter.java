package dev.earshot.python;

import dev.earshot.syntax.ast.Alias;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.MatchCase;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Runs the statements of one code block over all ways that its flow can take.
final class StatementInterpreter {
    private final Frame frame;
    private final Suite suite;
    private final Targets targets;
    private final Calls calls;
    private final Effort effort;
    private final ExpressionInterpreter expressions;
    private final Deque<Loop> loops = new ArrayDeque<>();

    StatementInterpreter(Frame frame, Suite suite, Targets targets, Calls calls, Effort effort) {
        this.frame = frame;
        this.suite = suite;
        this.targets = targets;
        this.calls = calls;
        this.effort = effort;
        this.expressions = new ExpressionInterpreter(frame, suite, targets, calls);
    }

    /// Where `break` and `continue` lead.
    private static final class Loop {
        private State broken = State.unreachable();
        private State continued = State.unreachable();
    }

    void run(List<Stmt> body) {
        for (Stmt statement : body) {
            if (!frame.state().isReachable()) {
                return;
            }
            effort.spend();
            run(statement);
        }
    }

    void evaluate(Expr expression) {
        expressions.evaluate(expression);
    }

    private void run(Stmt statement) {
        switch (statement) {
            case Stmt.Import imported -> imported.names().forEach(this::importModule);
            case Stmt.ImportFrom imported -> imported.names().forEach(alias -> importMember(imported, alias));
            case Stmt.Assign assign -> expressions.assign(assign.targets(), assign.value());
            case Stmt.AugAssign assign -> {
                evaluate(assign.target());
                evaluate(assign.value());
                expressions.assign(assign.target(), Reference.NOTHING);
            }
            case Stmt.AnnAssign assign -> annotated(assign);
            case Stmt.Delete delete -> delete.targets().forEach(expressions::delete);
            case Stmt.FunctionDef function -> define(function);
            case Stmt.ClassDef definition -> define(definition);
            case Stmt.If branch -> branch(branch);
            case Stmt.For loop -> forLoop(loop);
            case Stmt.While loop -> whileLoop(loop);
            case Stmt.Try attempt -> attempt(attempt);
            case Stmt.With with -> with(with);
            case Stmt.Match match -> match(match);
            case Stmt.Return result -> {
                result.value().ifPresent(this::evaluate);
                stop();
            }
            case Stmt.Raise raise -> {
                raise.exception().ifPresent(this::evaluate);
                raise.cause().ifPresent(this::evaluate);
                stop();
            }
            case Stmt.Assert assertion -> {
                evaluate(assertion.test());
                assertion.message().ifPresent(this::evaluate);
            }
            case Stmt.ExprStmt expression -> evaluate(expression.value());
            case Stmt.TypeAlias alias -> expressions.assign(alias.name(), Reference.NOTHING);
            case Stmt.Break _ -> leaveLoop(true);
            case Stmt.Continue _ -> leaveLoop(false);
            case Stmt.Broken broken -> {
                // What a broken piece does to the flow is a guess: it may as well do nothing.
                State before = frame.state().copy();
                run(broken.parts());
                frame.flowTo(frame.join(frame.state(), before));
            }
            case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> {}
        }
    }

    private void stop() {
        frame.flowTo(State.unreachable());
    }

    private void leaveLoop(boolean brokenOff) {
        Loop loop = loops.peek();
        if (loop != null && brokenOff) {
            loop.broken = frame.join(loop.broken, frame.state());
        } else if (loop != null) {
            loop.continued = frame.join(loop.continued, frame.state());
        }
        stop();
    }

    private void importModule(Alias alias) {
        String bound = LocalNames.boundBy(alias);
        bindImported(bound, alias.asName().isPresent() ? alias.name() : bound, alias);
    }

    private void importMember(Stmt.ImportFrom imported, Alias alias) {
        boolean absolute = imported.level() == 0;
        if (alias.name().equals("*")) {
            if (absolute) {
                Place place = new Place(suite, alias.range());
                targets.publicNames(imported.module())
                        .forEach((name, value) -> frame.bind(name, Reference.to(value, Trail.imported(place, name))));
            }
            return;
        }
        String bound = LocalNames.boundBy(alias);
        if (absolute) {
            bindImported(bound, imported.module() + "." + alias.name(), alias);
        } else {
            frame.bind(bound, Reference.NOTHING);
        }
    }

    private void bindImported(String name, String path, Alias alias) {
        Trail trail = Trail.imported(new Place(suite, alias.range()), name);
        frame.bind(
                name, targets.at(path).map(value -> Reference.to(value, trail)).orElse(Reference.NOTHING));
    }

    /// Annotations of a module and a class are evaluated, those of local variables are not.
    private void annotated(Stmt.AnnAssign assign) {
        if (!(frame instanceof FunctionFrame)) {
            evaluate(assign.annotation());
        }
        if (assign.value().isPresent()) {
            expressions.assign(List.of(assign.target()), assign.value().get());
        } else if (!(assign.target() instanceof Expr.Name)) {
            expressions.assign(assign.target(), Reference.NOTHING);
        }
    }

    private void define(Stmt.FunctionDef function) {
        function.decorators().forEach(this::evaluate);
        expressions.defaults(function.parameters());
        function.parameters().forEach(parameter -> parameter.annotation().ifPresent(this::evaluate));
        function.returns().ifPresent(this::evaluate);
        frame.define(function, suite);
        frame.bind(function.name(), Reference.NOTHING);
    }

    private void define(Stmt.ClassDef definition) {
        definition.decorators().forEach(this::evaluate);
        for (Argument base : definition.bases()) {
            evaluate(base.value());
        }
        ClassFrame body = new ClassFrame(frame, LocalNames.ofBlock(definition.body()));
        new StatementInterpreter(body, suite, targets, calls, effort).run(definition.body());
        frame.bind(definition.name(), Reference.NOTHING);
    }

    private void branch(Stmt.If branch) {
        evaluate(branch.test());
        Optional<Boolean> truth = ExpressionInterpreter.truth(branch.test());
        State before = frame.state().copy();
        State afterBody = State.unreachable();
        if (truth.orElse(true)) {
            run(branch.body());
            afterBody = frame.state();
        }
        frame.flowTo(before);
        if (truth.orElse(false)) {
            stop();
        }
        run(branch.orElse());
        frame.flowTo(frame.join(afterBody, frame.state()));
    }

    private void forLoop(Stmt.For loop) {
        Reference element = expressions.element(loop.iterable());
        repeat(
                () -> {
                    expressions.assign(loop.target(), element);
                    run(loop.body());
                },
                loop.orElse(),
                true);
    }

    private void whileLoop(Stmt.While loop) {
        Optional<Boolean> truth = ExpressionInterpreter.truth(loop.test());
        repeat(
                () -> {
                    evaluate(loop.test());
                    if (truth.equals(Optional.of(false))) {
                        stop();
                    }
                    run(loop.body());
                },
                loop.orElse(),
                !truth.equals(Optional.of(true)));
    }

    /// Runs a loop until another round brings nothing new.
    ///
    /// @param ends whether the loop can end other than by `break`
    private void repeat(Runnable round, List<Stmt> orElse, boolean ends) {
        Loop loop = new Loop();
        State head = frame.state();
        while (true) {
            loops.push(loop);
            frame.flowTo(head.copy());
            round.run();
            loops.pop();
            State back = frame.join(frame.state(), loop.continued);
            if (head.covers(back) || effort.isSpent()) {
                break;
            }
            head = frame.join(head, back);
        }
        frame.flowTo(ends ? head.copy() : State.unreachable());
        run(orElse);
        frame.flowTo(frame.join(frame.state(), loop.broken));
    }

    private void attempt(Stmt.Try attempt) {
        boolean hasFinally = !attempt.finalBody().isEmpty();
        if (hasFinally) {
            frame.enterTry();
        }
        frame.enterTry();
        run(attempt.body());
        State thrown = frame.leaveTry();
        run(attempt.orElse());
        State after = frame.state();
        for (ExceptHandler handler : attempt.handlers()) {
            frame.flowTo(thrown.copy());
            handler.type().ifPresent(this::evaluate);
            handler.name().ifPresent(name -> frame.bind(name, Reference.NOTHING));
            run(handler.body());
            if (frame.state().isReachable()) {
                handler.name().ifPresent(frame::unbind);
            }
            after = frame.join(after, frame.state());
        }
        frame.flowTo(after);
        if (hasFinally) {
            State anyTime = frame.leaveTry();
            frame.flowTo(anyTime);
            run(attempt.finalBody());
            boolean ends = frame.state().isReachable();
            frame.flowTo(ends ? after : State.unreachable());
            run(attempt.finalBody());
        }
    }

    private void with(Stmt.With with) {
        boolean suppresses = false;
        for (Stmt.With.Item item : with.items()) {
            evaluate(item.context());
            suppresses |= mentionsSuppress(item.context());
            item.target().ifPresent(target -> expressions.assign(target, Reference.NOTHING));
        }
        if (!suppresses) {
            run(with.body());
            return;
        }
        frame.enterTry();
        run(with.body());
        State thrown = frame.leaveTry();
        frame.flowTo(frame.join(frame.state(), thrown));
    }

    /// `contextlib.suppress`, the one context manager of the library that goes on after an exception.
    private static boolean mentionsSuppress(Expr context) {
        if (!(context instanceof Expr.Call call)) {
            return false;
        }
        return switch (call.func()) {
            case Expr.Name name -> name.id().equals("suppress");
            case Expr.Attribute attribute -> attribute.attr().equals("suppress");
            default -> false;
        };
    }

    private void match(Stmt.Match match) {
        evaluate(match.subject());
        State untaken = frame.state();
        State after = State.unreachable();
        for (MatchCase matchCase : match.cases()) {
            frame.flowTo(untaken.copy());
            matchCase.captures().forEach(name -> frame.bind(name, Reference.NOTHING));
            matchCase.guard().ifPresent(this::evaluate);
            State guarded = frame.state().copy();
            run(matchCase.body());
            after = frame.join(after, frame.state());
            untaken = matchCase.irrefutable() ? State.unreachable() : frame.join(untaken, guarded);
        }
        frame.flowTo(frame.join(after, untaken));
    }
}
