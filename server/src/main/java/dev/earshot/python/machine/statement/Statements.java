package dev.earshot.python.machine.statement;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.expression.Expressions;
import dev.earshot.python.machine.expression.Generator;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.state.Exits;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.MatchCase;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.List;
import java.util.Optional;

/// Runs the statements of one code block over all ways that its flow can take (reference manual, 7 and 8).
public final class Statements {
    private final Machine machine;
    private final Frame frame;
    private final Suite suite;
    private final Expressions expressions;
    private final AugmentedAssignments augmented;
    private final Loops loops;
    private final Guards guards;
    private final Contexts contexts;
    private final Definitions definitions;
    private Exits exits = new Exits();

    public Statements(Machine machine, Frame frame, Suite suite, Context context) {
        this.machine = machine;
        this.frame = frame;
        this.suite = suite;
        this.expressions = new Expressions(machine, frame, suite, context);
        this.augmented = new AugmentedAssignments(machine, this);
        this.loops = new Loops(machine, this, context);
        this.guards = new Guards(machine, this);
        this.contexts = new Contexts(machine, this);
        this.definitions = new Definitions(machine, this, context);
    }

    /// Runs a function's body and gives what it returns.
    public Reference runFunction(Stmt.FunctionDef function) {
        run(function.body());
        Reference result = exits.result();
        if (machine.state().isReachable()) {
            result = result.or(Reference.to(Constant.NONE));
        }
        machine.flowTo(machine.state().join(exits.returned()));
        return result;
    }

    /// Runs a generator's body and gives what it returns.
    ///
    /// @param generator takes what it yields
    public Reference runGenerator(Stmt.FunctionDef function, Generator generator) {
        expressions.yieldTo(generator);
        return runFunction(function);
    }

    public void run(List<Stmt> body) {
        for (Stmt statement : body) {
            if (!machine.state().isReachable() || machine.effort().isExhausted()) {
                return;
            }
            machine.effort().spend();
            run(statement);
            machine.wants().wantReads();
        }
    }

    Frame frame() {
        return frame;
    }

    Suite suite() {
        return suite;
    }

    Expressions expressions() {
        return expressions;
    }

    Exits exits() {
        return exits;
    }

    /// From now on the block is left by these exits.
    void leaveBy(Exits others) {
        exits = others;
    }

    Reference evaluate(Expr expression) {
        return expressions.evaluate(expression);
    }

    Site siteOf(Stmt statement) {
        return expressions.site(new Expr.Parts(statement.range(), List.of()));
    }

    private void run(Stmt statement) {
        switch (statement) {
            case Stmt.Import imported -> machine.imports().run(imported, frame, suite);
            case Stmt.ImportFrom imported -> machine.imports().run(imported, frame, suite, siteOf(statement));
            case Stmt.Assign assign -> {
                Reference value = evaluate(assign.value());
                assign.targets().forEach(target -> expressions.targets().assign(target, value));
            }
            case Stmt.AugAssign assign -> augmented.run(assign);
            case Stmt.AnnAssign assign -> annotated(assign);
            case Stmt.Delete delete -> {
                delete.targets().forEach(expressions.targets()::delete);
                machine.library().nameGone(siteOf(statement));
            }
            case Stmt.FunctionDef function -> definitions.run(function);
            case Stmt.ClassDef definition -> definitions.run(definition);
            case Stmt.If branch -> branch(branch);
            case Stmt.For loop -> loops.run(loop);
            case Stmt.While loop -> loops.run(loop);
            case Stmt.Try attempt -> guards.run(attempt);
            case Stmt.With with -> contexts.run(with);
            case Stmt.Match match -> match(match);
            case Stmt.Return returning -> {
                Reference value = returning.value().map(this::evaluate).orElse(Reference.to(Constant.NONE));
                if (frame.kind() == Frame.Kind.FUNCTION) { // anywhere else it is a mistake
                    exits.returnFrom(machine.state(), value);
                    machine.stop();
                }
            }
            case Stmt.Raise raise -> raise(raise);
            case Stmt.Assert assertion -> {
                Reference test = evaluate(assertion.test());
                Optional<Boolean> holds = Truth.of(assertion.test(), test, machine);
                if (!holds.orElse(false)) {
                    State before = machine.fork();
                    Arguments message = assertion
                            .message()
                            .map(each -> Arguments.of(evaluate(each)))
                            .orElse(Arguments.NONE);
                    machine.raising()
                            .raise(machine.library()
                                    .exception("AssertionError", message, expressions.site(assertion.test())));
                    machine.flowTo(holds.isPresent() ? State.unreachable() : before.branch());
                }
            }
            case Stmt.ExprStmt(var _, Expr.Call call) -> expressions.calls().perform(call);
            case Stmt.ExprStmt expression -> evaluate(expression.value());
            case Stmt.TypeAlias alias -> expressions.targets().assign(alias.name(), Reference.UNKNOWN);
            case Stmt.Break _ -> {
                if (exits.inLoop()) { // anywhere else it is a mistake
                    exits.loop().breakFrom(machine.state());
                    machine.stop();
                }
            }
            case Stmt.Continue _ -> {
                if (exits.inLoop()) {
                    exits.loop().continueFrom(machine.state());
                    machine.stop();
                }
            }
            case Stmt.Broken broken -> {
                // What a broken piece does to the flow is a guess: it may as well do nothing.
                State before = machine.fork();
                machine.raising().mayRaise(Reference.UNKNOWN);
                run(broken.parts());
                machine.flowTo(before.branch().join(machine.state()));
            }
            case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> {}
        }
    }

    private void raise(Stmt.Raise raise) {
        if (raise.exception().isEmpty()) {
            machine.raising().raise(machine.raising().handled());
            return;
        }
        Reference exception =
                machine.instances().madeOf(evaluate(raise.exception().get()), siteOf(raise));
        machine.raising().raise(exception, raise.cause().map(this::evaluate));
    }

    /// Annotations of a module and a class are evaluated, those of local variables are not.
    private void annotated(Stmt.AnnAssign assign) {
        Optional<Reference> said =
                frame.kind() != Frame.Kind.FUNCTION && !machine.imports().annotationsDeferred(frame)
                        ? Optional.of(evaluate(assign.annotation()))
                        : Optional.empty();
        if (frame.owner() instanceof Obj.ClassObject type && assign.target() instanceof Expr.Name name) {
            machine.annotations().note(type, name.id(), assign.annotation(), said);
        }
        if (assign.value().isPresent()) {
            expressions
                    .targets()
                    .assign(assign.target(), evaluate(assign.value().get()));
        } else if (!(assign.target() instanceof Expr.Name)) {
            Expr target = assign.target();
            if (target instanceof Expr.Attribute attribute) {
                evaluate(attribute.value());
            }
        }
    }

    private void branch(Stmt.If branch) {
        Reference test = evaluate(branch.test());
        Optional<Boolean> truth = Truth.of(branch.test(), test, machine);
        if (truth.isPresent()) {
            run(truth.get() ? branch.body() : branch.orElse());
            return;
        }
        State before = machine.fork();
        run(branch.body());
        State afterBody = machine.state();
        machine.flowTo(before.branch());
        run(branch.orElse());
        machine.flowTo(afterBody.join(machine.state()));
    }

    private void match(Stmt.Match match) {
        Reference subject = evaluate(match.subject());
        Matching matching = new Matching(machine, expressions);
        State untaken = machine.fork();
        State after = State.unreachable();
        for (MatchCase matchCase : match.cases()) {
            if (!untaken.isReachable()) {
                break;
            }
            machine.flowTo(untaken.branch());
            Matching.Outcome outcome = matching.match(matchCase.pattern(), subject);
            if (outcome != Matching.Outcome.MAYBE) {
                machine.conditions().settle(match.subject());
            }
            boolean isSettled = outcome == Matching.Outcome.YES || !machine.isReachable(); // else another may match
            State failed = isSettled ? State.unreachable() : untaken;
            if (outcome != Matching.Outcome.NO) {
                Optional<Boolean> guard = matchCase.guard().isEmpty()
                        ? Optional.of(true)
                        : matchCase.guard().flatMap(test -> Truth.of(test, evaluate(test), machine));
                State guarded = machine.fork();
                if (!guard.orElse(false)) {
                    failed = failed.join(guarded);
                }
                if (guard.orElse(true)) {
                    machine.flowTo(guarded.branch());
                    run(matchCase.body());
                    after = after.join(machine.state());
                }
            }
            untaken = failed;
        }
        machine.flowTo(after.join(untaken).branch());
    }
}
