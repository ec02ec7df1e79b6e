package dev.earshot.python.machine;

import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Stmt;

/// Runs the `try` and `with` statements of one code block (reference manual, 8.4 and 8.5): whatever leaves what they
/// guard passes by here.
final class Guards {
    private final Machine machine;
    private final Statements statements;
    private final ContextManagers managers;

    Guards(Machine machine, Statements statements) {
        this.machine = machine;
        this.statements = statements;
        this.managers = new ContextManagers(machine);
    }

    void run(Stmt.Try attempt) {
        if (attempt.finalBody().isEmpty()) {
            handled(attempt);
            return;
        }
        Exits outside = statements.exits();
        Exits inside = outside.ofPart();
        statements.leaveBy(inside);
        Attempt raised = machine.enterTry();
        handled(attempt);
        machine.leaveTry();
        statements.leaveBy(outside);
        State after = machine.state();
        if (!raised.isEmpty()) {
            machine.passOn(raised, finished(attempt, raised.states()));
        }
        outside.takeOver(inside, state -> finished(attempt, state));
        machine.flowTo(finished(attempt, after));
    }

    private State finished(Stmt.Try attempt, State from) {
        machine.flowTo(from.branch());
        statements.run(attempt.finalBody());
        return machine.state();
    }

    private void handled(Stmt.Try attempt) {
        Attempt raised = machine.enterTry();
        statements.run(attempt.body());
        machine.leaveTry();
        statements.run(attempt.orElse());
        State after = machine.state();
        if (attempt.handlers().stream().anyMatch(ExceptHandler::group)) {
            raised.ungroup(machine.items());
        }
        for (ExceptHandler handler : attempt.handlers()) {
            if (!raised.isEmpty()) {
                after = after.join(handled(handler, raised));
            }
        }
        machine.passOn(raised);
        machine.flowTo(after.branch());
    }

    private State handled(ExceptHandler handler, Attempt raised) {
        machine.flowTo(raised.states());
        Reference type =
                handler.type().map(statements::evaluate).orElse(Reference.to(ExceptionTypes.builtin("BaseException")));
        Attempt caught = raised.caughtBy(machine.exceptionTypes(), type);
        machine.flowTo(caught.states());
        Reference exception = caught.exceptions();
        handler.name().ifPresent(name -> machine.names().store(statements.frame(), name, exception));
        machine.handle(exception, () -> statements.run(handler.body()));
        handler.name().ifPresent(name -> machine.names().delete(statements.frame(), name));
        return machine.state();
    }

    void run(Stmt.With with) {
        run(with, 0);
    }

    private void run(Stmt.With with, int at) {
        if (at == with.items().size()) {
            statements.run(with.body());
            return;
        }
        Stmt.With.Item item = with.items().get(at);
        Reference manager = statements.evaluate(item.context());
        if (manager.only().orElse(null) instanceof Obj.Container generator
                && machine.iterators().isPending(generator)) {
            within(generator, item, with, at);
            return;
        }
        Site site = statements.expressions().site(item.context());
        Reference entered = managers.enter(manager, site);
        item.target().ifPresent(target -> statements.expressions().assign(target, entered));
        if (!ContextManagers.mayExit(manager)) {
            run(with, at + 1);
            return;
        }
        Exits outside = statements.exits();
        Exits inside = outside.ofPart();
        statements.leaveBy(inside);
        Attempt raised = machine.enterTry();
        run(with, at + 1);
        machine.leaveTry();
        statements.leaveBy(outside);
        State after = machine.state();
        State swallowed = State.unreachable();
        if (!raised.isEmpty()) {
            machine.flowTo(raised.states());
            Attempt caught = managers.exit(manager, raised, site);
            swallowed = caught.isEmpty() ? State.unreachable() : machine.state();
            machine.passOn(raised, machine.state());
        }
        outside.takeOver(inside, state -> left(manager, state, site));
        machine.flowTo(left(manager, after, site).join(swallowed));
    }

    /// A generator as a context manager: the block runs where it yields, and what is raised there is raised in it.
    private void within(Obj.Container generator, Stmt.With.Item item, Stmt.With with, int at) {
        Exits outside = statements.exits();
        Exits inside = outside.ofPart();
        boolean[] passed = {false};
        machine.iterators().consume(generator, entered -> {
            statements.leaveBy(inside);
            item.target().ifPresent(target -> statements.expressions().assign(target, entered));
            run(with, at + 1);
            statements.leaveBy(outside);
            passed[0] |= machine.state().isReachable();
            // However the block was left, the generator goes on.
            machine.flowTo(machine.state().join(inside.states()).branch());
        });
        State end = machine.state();
        outside.takeOver(inside, _ -> end.branch());
        machine.flowTo(passed[0] || inside.isEmpty() ? end : State.unreachable());
    }

    private State left(Reference manager, State from, Site site) {
        machine.flowTo(from.branch());
        if (from.isReachable()) {
            managers.exit(manager, new Attempt(), site);
        }
        return machine.state();
    }
}
