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
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the `try` statements of one code block (reference manual, 8.4): whatever leaves what they guard passes by here.
final class Guards {
    private static final Reference GROUP = Reference.to(ExceptionTypes.builtin("BaseExceptionGroup"));

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
        machine.flowTo(raised.states());
        List<Reference> types = handlers.stream()
                .map(handler -> handler.type().map(statements::evaluate).orElse(Reference.UNKNOWN))
                .toList();
        Optional<GroupedParts> parts = raised.only()
                .filter(exception -> ExceptionGroups.isOne(exception) || !mayBeGroup(exception))
                .flatMap(exception -> parts(exception, handlers, types));
        return parts.isPresent() ? inTurn(handlers, parts.get()) : perhapsInTurn(handlers, types, raised);
    }

    private boolean mayBeGroup(Value exception) {
        return machine.raising().isCaught(Reference.to(exception), GROUP).orElse(true);
    }

    /// How an exception is shared out among handlers.
    ///
    /// @param shares those of the handlers, in order
    /// @param rest what nobody takes
    /// @param alone the exception, where it is no group: it is raised as it is
    private record GroupedParts(
            List<Optional<Reference>> shares, Optional<Reference> rest, Optional<Reference> alone) {}

    private Optional<GroupedParts> parts(Value exception, List<ExceptHandler> handlers, List<Reference> types) {
        List<Optional<Reference>> shares = new ArrayList<>();
        Optional<Reference> rest = Optional.of(new ExceptionGroups(siteOf(handlers.getFirst())).asGroup(exception));
        for (int at = 0; at < handlers.size(); at++) {
            if (rest.isEmpty()) {
                shares.add(Optional.empty());
                continue;
            }
            Reference type = types.get(at);
            ExceptionGroups groups = new ExceptionGroups(siteOf(handlers.get(at)));
            Optional<ExceptionGroups.Split> split = rest.get()
                    .only()
                    .flatMap(group ->
                            groups.split(group, each -> machine.raising().isCaught(Reference.to(each), type)));
            if (split.isEmpty()) {
                return Optional.empty();
            }
            shares.add(split.get().matching());
            rest = split.get().rest();
        }
        Optional<Reference> alone =
                ExceptionGroups.isOne(exception) ? Optional.empty() : Optional.of(Reference.to(exception));
        return Optional.of(new GroupedParts(shares, rest, alone));
    }

    /// What the handlers raise themselves is raised behind the last of them, as a group with what nobody has taken; one
    /// alone as it is.
    private State inTurn(List<ExceptHandler> handlers, GroupedParts parts) {
        List<Reference> left = new ArrayList<>();
        boolean isSettled = true;
        for (int at = 0; at < handlers.size(); at++) {
            Optional<Reference> share = parts.shares().get(at);
            if (share.isPresent()) {
                Attempt inside = machine.raising().enterTry();
                handled(handlers.get(at), share.get());
                machine.raising().leaveTry();
                isSettled &= inside.isEmpty() || !machine.isReachable();
                if (!inside.isEmpty()) {
                    left.add(inside.only().map(Reference::to).orElse(Reference.UNKNOWN));
                }
                machine.flowTo(machine.state().join(inside.states()).branch());
            }
        }
        if (left.isEmpty() && parts.rest().isEmpty()) {
            return machine.state();
        }
        State after = machine.fork();
        if (left.isEmpty()) {
            machine.raising().raise(parts.alone().orElse(parts.rest().get()));
            return State.unreachable();
        }
        parts.rest().ifPresent(left::add);
        ExceptHandler last = handlers.getLast();
        Reference group = left.size() == 1
                ? left.getFirst()
                : new ExceptionGroups(siteOf(last)).group(Reference.text(""), left, last, "raised");
        if (isSettled || parts.rest().isPresent()) {
            machine.raising().raise(isSettled ? group : Reference.UNKNOWN);
            return State.unreachable();
        }
        machine.raising().mayRaise(Reference.UNKNOWN);
        return after.branch();
    }

    private State perhapsInTurn(List<ExceptHandler> handlers, List<Reference> types, Attempt raised) {
        State state = raised.states();
        raised.forget(this::mayBeGroup);
        for (int at = 0; at < handlers.size(); at++) {
            machine.flowTo(state.branch());
            Attempt caught = raised.caughtBy(machine.raising().types(), types.get(at));
            if (!caught.isEmpty()) {
                State before = machine.fork();
                state = before.branch().join(handled(handlers.get(at), grouped(caught.exceptions(), handlers.get(at))));
            }
        }
        machine.flowTo(state);
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
