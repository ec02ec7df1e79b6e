package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.state.Exits;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;

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
            machine.flowTo(after.join(inTurn(attempt.handlers(), raised)).branch());
            return;
        }
        for (ExceptHandler handler : attempt.handlers()) {
            if (!raised.isEmpty()) {
                after = after.join(handled(handler, raised));
            }
        }
        machine.raising().passOn(raised);
        machine.flowTo(after.branch());
    }

    /// Each handler of `except*` gets its part of a group, one after the other; what nobody takes is handed on behind
    /// them.
    private State inTurn(List<ExceptHandler> handlers, Attempt raised) {
        State state = raised.states();
        machine.flowTo(state);
        boolean known = raised.ungroup(machine.items()::each);
        for (ExceptHandler handler : handlers) {
            machine.flowTo(state.branch());
            Reference type = handler.type().map(statements::evaluate).orElse(Reference.UNKNOWN);
            Attempt caught = raised.caughtBy(machine.raising().types(), type);
            if (!caught.isEmpty()) {
                State before = machine.fork();
                State handled = handled(handler, grouped(caught.exceptions(), handler));
                state = known ? handled : before.branch().join(handled);
            }
        }
        machine.flowTo(state);
        if (known && !raised.isEmpty()) {
            machine.raising().raise(grouped(raised.exceptions(), handlers.getLast()));
            return State.unreachable();
        }
        machine.raising().passOn(raised, state);
        return state;
    }

    /// A group of exceptions, even of a single one: what `except*` gives to a handler, and leaves to others.
    private Reference grouped(Reference exceptions, ExceptHandler handler) {
        Obj.Container list = machine.context()
                .object(handler, exceptions, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        List<Reference> each =
                exceptions.values().keySet().stream().map(Reference::to).toList();
        Reference held = Reference.to(
                exceptions.other()
                        ? machine.items().unordered(list, exceptions)
                        : machine.items().sequence(list, each));
        return machine.library().exception("ExceptionGroup", Arguments.of(Reference.UNKNOWN, held), siteOf(handler));
    }

    private Site siteOf(ExceptHandler handler) {
        Site around = statements.expressions().site(new Expr.Parts(handler.range(), List.of()));
        return around.at(around.context().implicitCall(handler, "handler"));
    }

    private State handled(ExceptHandler handler, Attempt raised) {
        machine.flowTo(raised.states());
        Reference type =
                handler.type().map(statements::evaluate).orElse(Reference.to(ExceptionTypes.builtin("BaseException")));
        Attempt caught = raised.caughtBy(machine.raising().types(), type);
        machine.flowTo(caught.states());
        return handled(handler, machine.instances().caught(caught.exceptions(), siteOf(handler)));
    }

    private State handled(ExceptHandler handler, Reference exception) {
        handler.name().ifPresent(name -> machine.names().store(statements.frame(), name, exception));
        machine.raising().handle(exception, () -> statements.run(handler.body()));
        handler.name().ifPresent(name -> machine.names().delete(statements.frame(), name));
        return machine.state();
    }
}
