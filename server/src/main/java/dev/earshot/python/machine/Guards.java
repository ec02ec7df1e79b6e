package dev.earshot.python.machine;

import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Stmt;

/// Runs the `try` statements of one code block (reference manual, 8.4): whatever leaves what they guard passes by here.
final class Guards {
    private final Machine machine;
    private final Statements statements;

    Guards(Machine machine, Statements statements) {
        this.machine = machine;
        this.statements = statements;
    }

    void run(Stmt.Try attempt) {
        if (attempt.finalBody().isEmpty()) {
            handled(attempt);
            return;
        }
        Exits outside = statements.exits();
        Exits inside = outside.ofPart();
        statements.leaveBy(inside);
        Attempt raised = machine.raising().enterTry();
        handled(attempt);
        machine.raising().leaveTry();
        statements.leaveBy(outside);
        State after = machine.state();
        if (!raised.isEmpty()) {
            machine.raising().passOn(raised, finished(attempt, raised.states()));
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
        Attempt raised = machine.raising().enterTry();
        statements.run(attempt.body());
        machine.raising().leaveTry();
        statements.run(attempt.orElse());
        State after = machine.state();
        if (attempt.handlers().stream().anyMatch(ExceptHandler::group)) {
            machine.flowTo(raised.states());
            raised.ungroup(machine.items());
        }
        for (ExceptHandler handler : attempt.handlers()) {
            if (!raised.isEmpty()) {
                after = after.join(handled(handler, raised));
            }
        }
        machine.raising().passOn(raised);
        machine.flowTo(after.branch());
    }

    private State handled(ExceptHandler handler, Attempt raised) {
        machine.flowTo(raised.states());
        Reference type =
                handler.type().map(statements::evaluate).orElse(Reference.to(ExceptionTypes.builtin("BaseException")));
        Attempt caught = raised.caughtBy(machine.raising().types(), type);
        machine.flowTo(caught.states());
        Reference exception = caught.exceptions();
        handler.name().ifPresent(name -> machine.names().store(statements.frame(), name, exception));
        machine.raising().handle(exception, () -> statements.run(handler.body()));
        handler.name().ifPresent(name -> machine.names().delete(statements.frame(), name));
        return machine.state();
    }
}
