package dev.earshot.python.machine.exception;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The exceptions of one run: what guards the flow, what is raised in it, and which one is being handled (reference
/// manual, 4.3). It does not know the statements that raise and handle them.
public final class Raising {
    private static final String CAUSE = "__cause__";
    private static final String CONTEXT = "__context__";
    private static final String SUPPRESSES_CONTEXT = "__suppress_context__";
    private static final String ARGUMENTS = "args";

    private final Flow flow;
    private final ExceptionTypes types;
    private final SelfRaised own = new SelfRaised();
    private final Deque<Reference> handled = new ArrayDeque<>();
    private Deque<Attempt> attempts = new ArrayDeque<>();
    private int raised;

    public Raising(Flow flow, ExceptionTypes types) {
        this.flow = flow;
        this.types = types;
    }

    public ExceptionTypes types() {
        return types;
    }

    /// Enters what guards the flow: until it is left, what may be raised is noted there.
    public Attempt enterTry() {
        Attempt attempt = new Attempt();
        attempts.push(attempt);
        return attempt;
    }

    public void leaveTry() {
        attempts.pop();
    }

    /// An exception, or a class of exceptions, is raised: the flow ends here.
    public Reference raise(Reference exception) {
        raised++;
        mayRaise(exception);
        return flow.stop();
    }

    /// One of Python's own exceptions is raised, named as `KeyError`; what it says is left open.
    public Reference raise(String name) {
        return raise(name, Optional.empty());
    }

    /// The same with what the exception is made with.
    public Reference raise(String name, Reference... told) {
        return raise(name, Optional.of(List.of(told)));
    }

    private Reference raise(String name, Optional<List<Reference>> told) {
        Obj.Callable exception = own.of(name, told);
        for (String attribute : exception.attributes()) {
            flow.write(Cell.attribute(exception, attribute), Reference.UNBOUND);
        }
        if (told.isEmpty()) {
            note(exception, ARGUMENTS, Reference.UNKNOWN);
        }
        raisedWhileHandling(exception);
        return raise(Reference.to(exception));
    }

    /// An exception is raised by a statement, which may tell it why.
    ///
    /// @param cause what is said to have caused it; nothing where nothing is said
    public Reference raise(Reference exception, Optional<Reference> cause) {
        for (Value value : exception.values().keySet()) {
            if (value instanceof Obj object) {
                raisedWhileHandling(object);
                cause.ifPresent(said -> {
                    note(object, CAUSE, said);
                    note(object, SUPPRESSES_CONTEXT, Reference.to(Constant.TRUE));
                });
            }
        }
        return raise(exception);
    }

    private void raisedWhileHandling(Obj exception) {
        Reference none = Reference.to(Constant.NONE);
        Reference context = beingHandled();
        boolean isAgain = context.values().containsKey(exception);
        if (!isAgain && !context.equals(none)) {
            note(exception, CONTEXT, context);
        }
        noteFirst(exception, CONTEXT, none);
        noteFirst(exception, CAUSE, none);
        noteFirst(exception, SUPPRESSES_CONTEXT, Reference.to(Constant.FALSE));
    }

    private void noteFirst(Obj exception, String attribute, Reference value) {
        if (flow.read(Cell.attribute(exception, attribute)).equals(Reference.UNBOUND)) {
            note(exception, attribute, value);
        }
    }

    private void note(Obj exception, String attribute, Reference value) {
        exception.noteAttribute(attribute);
        flow.write(Cell.attribute(exception, attribute), value);
    }

    /// Whether Python itself has raised an exception, and nobody has held it so far.
    public boolean isOwn(Value exception) {
        return own.contain(exception);
    }

    /// What Python asks for fails, as far as is known. Where nothing guards the flow that would end each run of the
    /// program, which nobody writes: then not all is known.
    public Reference fail(String name) {
        return isGuarded() ? raise(name) : Reference.UNKNOWN;
    }

    /// The same with what the exception is made with: most are with one message.
    public Reference fail(String name, Reference... told) {
        return isGuarded() ? raise(name, Optional.of(List.of(told))) : Reference.UNKNOWN;
    }

    public Reference fail(String name, String message) {
        return fail(name, Reference.text(message));
    }

    /// The same of what was computed.
    public Reference fail(Refusal refusal) {
        return isGuarded()
                ? raise(
                        refusal.type(),
                        refusal.told()
                                .map(told -> told.stream()
                                        .map(each -> Reference.to(new Constant(each)))
                                        .toList()))
                : Reference.UNKNOWN;
    }

    /// Whether somebody is there to handle what is raised.
    public boolean isGuarded() {
        return !attempts.isEmpty();
    }

    /// An exception may be raised here.
    public void mayRaise(Reference exception) {
        if (!attempts.isEmpty() && flow.isReachable()) {
            attempts.element().raise(exception, flow.state());
        }
    }

    /// Runs the body of a generator or of a coroutine: a `StopIteration` that gets out of it is a `RuntimeError` (PEP
    /// 479).
    public Reference withoutStop(Supplier<Reference> body) {
        if (!isGuarded()) {
            return body.get();
        }
        Attempt inside = enterTry();
        Reference given = body.get();
        leaveTry();
        Attempt stops = inside.caughtBy(types, Reference.to(ExceptionTypes.builtin("StopIteration")));
        if (stops.exceptions().hasValues()) {
            attempts.element().raise(Reference.to(ExceptionTypes.builtin("RuntimeError")), stops.states());
        }
        passOn(inside);
        return given;
    }

    /// One of Python's own exceptions may be raised here, named as `KeyError`: what is done depends on what is not
    /// known.
    public void mayFail(String... names) {
        if (isGuarded()) {
            for (String name : names) {
                mayRaise(Reference.to(ExceptionTypes.builtin(name)));
            }
        }
    }

    /// How many exceptions have surely been raised so far.
    public int raised() {
        return raised;
    }

    /// As if nothing had been raised so far in what guards the flow since a guard was entered, and in that.
    public void forgetSince(Attempt guard) {
        for (Attempt each : attempts) {
            each.clear();
            if (each == guard) {
                return;
            }
        }
    }

    /// What guards the flow now.
    public Deque<Attempt> attempts() {
        return new ArrayDeque<>(attempts);
    }

    /// Runs what is guarded by others than the flow is now.
    public void guardedBy(Deque<Attempt> others, Runnable part) {
        Deque<Attempt> own = attempts;
        attempts = others;
        part.run();
        attempts = own;
    }

    /// Whether a handler of a type gets an exception, where that is settled.
    public Optional<Boolean> isCaught(Reference exception, Reference type) {
        if (types.catchesAll(type)) {
            return Optional.of(true);
        }
        Optional<Boolean> all = Optional.empty();
        for (Value value : exception.values().keySet()) {
            ExceptionTypes.Match match = types.match(value, type);
            boolean is = match == ExceptionTypes.Match.YES;
            if (match == ExceptionTypes.Match.MAYBE || all.orElse(is) != is) {
                return Optional.empty();
            }
            all = Optional.of(is);
        }
        return exception.other() ? Optional.empty() : all;
    }

    /// What was not caught is raised further out.
    public void passOn(Attempt uncaught) {
        if (!attempts.isEmpty()) {
            uncaught.passTo(attempts.element());
        }
    }

    /// What was not caught is raised further out, after something was done on the way.
    public void passOn(Attempt uncaught, State in) {
        if (!attempts.isEmpty()) {
            uncaught.passTo(attempts.element(), in);
        }
    }

    /// Runs the handler of an exception.
    public void handle(Reference exception, Runnable handler) {
        handled.push(exception);
        handler.run();
        handled.pop();
    }

    /// The exception that is being handled.
    public Reference handled() {
        return handled.isEmpty() ? Reference.UNKNOWN : handled.element();
    }

    /// The exception that is being handled; `None` where none is.
    public Reference beingHandled() {
        return handled.isEmpty() ? Reference.to(Constant.NONE) : handled.element();
    }

    /// The class of an exception.
    public Reference typeOf(Reference exception) {
        return types.typeOf(exception);
    }
}
