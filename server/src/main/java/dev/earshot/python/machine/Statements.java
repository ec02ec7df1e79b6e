package dev.earshot.python.machine;

import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.MatchCase;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Runs the statements of one code block over all ways that its flow can take (reference manual, 7 and 8).
/// It is long because Python's grammar is: each kind has one method here, and what has more is a class of its own.
final class Statements {
    /// Rounds of a loop before its state is taken as it is.
    private static final int MOST_ROUNDS = 8;

    private final Machine machine;
    private final Frame frame;
    private final Suite suite;
    private final Context context;
    private final Expressions expressions;
    private final ContextManagers managers;
    private final Deque<Loop> loops = new ArrayDeque<>();
    private State returned = State.unreachable();
    private Reference result = Reference.NEVER;

    Statements(Machine machine, Frame frame, Suite suite, Context context) {
        this.machine = machine;
        this.frame = frame;
        this.suite = suite;
        this.context = context;
        this.expressions = new Expressions(machine, frame, suite, context);
        this.managers = new ContextManagers(machine);
    }

    /// Runs a function's body and gives what a call of it gives; a generator gives all that it yields.
    Reference runFunction(Stmt.FunctionDef function) {
        run(function.body());
        if (machine.state().isReachable()) {
            result = result.or(Reference.to(Constant.NONE));
        }
        machine.flowTo(machine.state().join(returned));
        if (!frame.names().yields()) {
            return result;
        }
        Obj.Container generator = context.object(
                function, "generator", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
        return Reference.to(machine.items().unordered(generator, expressions.yielded()));
    }

    void run(List<Stmt> body) {
        for (Stmt statement : body) {
            if (!machine.state().isReachable()) {
                return;
            }
            machine.effort().spend();
            run(statement);
            machine.wantReads();
        }
    }

    private Reference evaluate(Expr expression) {
        return expressions.evaluate(expression);
    }

    private void run(Stmt statement) {
        switch (statement) {
            case Stmt.Import imported -> machine.imports().run(imported, frame, suite, siteOf(statement));
            case Stmt.ImportFrom imported -> machine.imports().run(imported, frame, suite, siteOf(statement));
            case Stmt.Assign assign -> {
                Reference value = evaluate(assign.value());
                assign.targets().forEach(target -> expressions.assign(target, value));
            }
            case Stmt.AugAssign assign -> augmented(assign);
            case Stmt.AnnAssign assign -> annotated(assign);
            case Stmt.Delete delete -> delete.targets().forEach(expressions::delete);
            case Stmt.FunctionDef function -> define(function);
            case Stmt.ClassDef definition -> define(definition);
            case Stmt.If branch -> branch(branch);
            case Stmt.For loop -> forLoop(loop);
            case Stmt.While loop -> whileLoop(loop);
            case Stmt.Try attempt -> attempt(attempt);
            case Stmt.With with -> with(with, 0);
            case Stmt.Match match -> match(match);
            case Stmt.Return returning -> {
                Reference value = returning.value().map(this::evaluate).orElse(Reference.to(Constant.NONE));
                if (frame.kind() == Frame.Kind.FUNCTION) { // anywhere else it is a mistake
                    result = result.or(value);
                    returned = returned.join(machine.state());
                    stop();
                }
            }
            case Stmt.Raise raise -> {
                raise.exception().map(this::evaluate).ifPresent(machine::raise);
                raise.cause().ifPresent(this::evaluate);
                stop();
            }
            case Stmt.Assert assertion -> {
                Reference test = evaluate(assertion.test());
                Optional<Boolean> holds = Truth.of(assertion.test(), test, machine);
                if (!holds.orElse(false)) {
                    State before = machine.fork();
                    assertion.message().ifPresent(this::evaluate);
                    machine.flowTo(holds.isPresent() ? State.unreachable() : before.branch());
                }
            }
            case Stmt.ExprStmt(var _, Expr.Call call) -> expressions.perform(call);
            case Stmt.ExprStmt expression -> evaluate(expression.value());
            case Stmt.TypeAlias alias -> expressions.assign(alias.name(), Reference.UNKNOWN);
            case Stmt.Break _ -> {
                if (!loops.isEmpty()) { // anywhere else it is a mistake
                    loops.element().breakFrom(machine.state());
                    stop();
                }
            }
            case Stmt.Continue _ -> {
                if (!loops.isEmpty()) {
                    loops.element().continueFrom(machine.state());
                    stop();
                }
            }
            case Stmt.Broken broken -> {
                // What a broken piece does to the flow is a guess: it may as well do nothing.
                State before = machine.fork();
                run(broken.parts());
                machine.flowTo(before.branch().join(machine.state()));
            }
            case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> {}
        }
    }

    private void stop() {
        machine.flowTo(State.unreachable());
    }

    private Site siteOf(Stmt statement) {
        return expressions.site(new Expr.Parts(statement.range(), List.of()));
    }

    private void augmented(Stmt.AugAssign assign) {
        Reference before = evaluate(assign.target());
        Reference value = evaluate(assign.value());
        if (before.only().orElse(null) instanceof Obj.Container container
                && assign.operator().equals("+=")) {
            Optional<List<Reference>> items = machine.items().each(value);
            if (items.isPresent()) {
                items.get().forEach(item -> machine.items().append(container, item));
            } else {
                machine.items().add(container, machine.items().elements(value, siteOf(assign)));
            }
            return;
        }
        if (before.only().orElse(null) instanceof Obj.Container container
                && assign.operator().equals("*=")) {
            machine.items().repeat(container, value);
            return;
        }
        if (before.only().orElse(null) instanceof Obj.Container into
                && value.only().orElse(null) instanceof Obj.Container from
                && assign.operator().equals("|=")) {
            machine.items().copy(from, into);
            return;
        }
        String operator = assign.operator().replace("=", "");
        expressions.assign(assign.target(), Operators.binary(operator, before, value, machine));
    }

    /// Annotations of a module and a class are evaluated, those of local variables are not.
    private void annotated(Stmt.AnnAssign assign) {
        if (frame.kind() != Frame.Kind.FUNCTION && !machine.annotationsDeferred()) {
            evaluate(assign.annotation());
        }
        if (assign.value().isPresent()) {
            expressions.assign(assign.target(), evaluate(assign.value().get()));
        } else if (!(assign.target() instanceof Expr.Name)) {
            Expr target = assign.target();
            if (target instanceof Expr.Attribute attribute) {
                evaluate(attribute.value());
            }
        }
    }

    private void define(Stmt.FunctionDef function) {
        List<Reference> decorators =
                function.decorators().stream().map(this::evaluate).toList();
        if (!machine.annotationsDeferred()) {
            function.parameters().forEach(parameter -> parameter.annotation().ifPresent(this::evaluate));
            function.returns().ifPresent(this::evaluate);
        }
        Reference defined = expressions.function(function, function.parameters());
        decorate(function.name(), function.decorators(), decorators, defined);
    }

    private void decorate(String name, List<Expr> written, List<Reference> decorators, Reference defined) {
        Reference decorated = defined;
        for (int at = decorators.size() - 1; at >= 0; at--) {
            Reference given = machine.calls()
                    .call(decorators.get(at), Arguments.of(decorated), expressions.site(written.get(at)));
            // A decorator that is not known mostly gives what it was given, or calls it.
            decorated = given.other() ? given.or(decorated) : given;
        }
        machine.names().store(frame, name, decorated);
    }

    private void define(Stmt.ClassDef definition) {
        List<Reference> decorators =
                definition.decorators().stream().map(this::evaluate).toList();
        Obj.ClassObject type = context.object(
                definition, "class", Obj.ClassObject.class, () -> new Obj.ClassObject(definition.name()));
        List<Reference> bases = new ArrayList<>();
        for (Argument base : definition.bases()) {
            Reference value = evaluate(base.value());
            if (base.keyword().isEmpty()) {
                bases.add(value);
            }
        }
        type.inherit(bases);
        Frame body = context.frame(
                definition, () -> Frame.ofClass(type, machine.facts().names(definition), frame));
        for (String name : body.names().bound()) {
            machine.write(new Cell(type, name), Reference.UNBOUND);
        }
        new Statements(machine, body, suite, context).run(definition.body());
        machine.library().classDefined(type, definition, decorators, siteOf(definition));
        registerWithBases(type, bases, definition);
        decorate(definition.name(), definition.decorators(), decorators, Reference.to(type));
    }

    /// `__init_subclass__` of a base is called with the new class.
    private void registerWithBases(Obj.ClassObject type, List<Reference> bases, Stmt.ClassDef definition) {
        Site site = siteOf(definition);
        for (Reference base : bases) {
            for (Value value : base.values().keySet()) {
                if (value instanceof Obj.ClassObject parent) {
                    Reference hook = machine.attributes().load(Reference.to(parent), "__init_subclass__", site);
                    for (Value function : hook.values().keySet()) {
                        Value plain = function instanceof Bound(Value inner, Value _) ? inner : function;
                        machine.calls().call(Reference.to(new Bound(plain, type)), Arguments.NONE, site);
                    }
                }
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

    private void forLoop(Stmt.For statement) {
        Reference iterable = evaluate(statement.iterable());
        Optional<List<Reference>> items =
                machine.items().each(iterable).filter(list -> list.size() <= Loop.MOST_UNROLLED);
        if (items.isPresent()) {
            unrolled(statement, items.get());
            return;
        }
        Reference element = machine.items().elements(iterable, expressions.site(statement.iterable()));
        repeat(
                () -> {
                    expressions.assign(statement.target(), element);
                    run(statement.body());
                },
                statement.orElse(),
                true);
    }

    private void unrolled(Stmt.For statement, List<Reference> items) {
        Loop loop = new Loop();
        loops.push(loop);
        for (Reference item : items) {
            if (!machine.state().isReachable()) {
                break;
            }
            expressions.assign(statement.target(), item);
            run(statement.body());
            machine.flowTo(machine.state().join(loop.takeContinued()));
        }
        loops.pop();
        run(statement.orElse());
        machine.flowTo(machine.state().join(loop.broken()));
    }

    private void whileLoop(Stmt.While statement) {
        boolean[] ends = {false};
        boolean[] begins = {true};
        repeat(
                () -> {
                    Reference test = evaluate(statement.test());
                    Optional<Boolean> truth = Truth.of(statement.test(), test, machine);
                    ends[0] |= !truth.orElse(false);
                    begins[0] = truth.orElse(true);
                    if (begins[0]) {
                        run(statement.body());
                    } else {
                        stop();
                    }
                },
                statement.orElse(),
                ends);
    }

    private void repeat(Runnable round, List<Stmt> orElse, boolean ends) {
        repeat(round, orElse, new boolean[] {ends});
    }

    /// Runs a loop until another round brings nothing new.
    ///
    /// @param ends whether the loop can end other than by `break`, as known after its rounds
    private void repeat(Runnable round, List<Stmt> orElse, boolean[] ends) {
        Loop loop = new Loop();
        State head = machine.state();
        for (int count = 0; count < MOST_ROUNDS; count++) {
            loops.push(loop);
            machine.flowTo(head.branch());
            round.run();
            loops.pop();
            State back = machine.state().join(loop.takeContinued());
            if (head.covers(back) || machine.effort().isSpent()) {
                break;
            }
            head = head.join(back);
        }
        machine.flowTo(ends[0] ? head.branch() : State.unreachable());
        run(orElse);
        machine.flowTo(machine.state().join(loop.broken()));
    }

    private void attempt(Stmt.Try attempt) {
        boolean hasFinally = !attempt.finalBody().isEmpty();
        State returnedBefore = returned;
        Reference resultBefore = result;
        State start = machine.fork();
        if (hasFinally) {
            machine.enterTry();
        }
        machine.enterTry();
        run(attempt.body());
        State thrown = machine.leaveTry(start);
        run(attempt.orElse());
        State after = machine.state();
        for (ExceptHandler handler : attempt.handlers()) {
            machine.flowTo(thrown.branch());
            Reference type = handler.type().map(this::evaluate).orElse(Reference.UNKNOWN);
            handler.name().ifPresent(name -> machine.names().store(frame, name, machine.caught(type)));
            run(handler.body());
            handler.name().ifPresent(name -> machine.names().delete(frame, name));
            after = after.join(machine.state());
        }
        machine.flowTo(after);
        if (hasFinally) {
            State returnedWithin = returned;
            Reference resultWithin = result;
            returned = returnedBefore;
            result = resultBefore;
            machine.flowTo(machine.leaveTry(start));
            run(attempt.finalBody());
            if (machine.state().isReachable()) {
                returned = returned.join(returnedWithin);
                result = result.or(resultWithin);
                machine.flowTo(after.branch());
                run(attempt.finalBody());
            }
        }
    }

    private void with(Stmt.With with, int at) {
        if (at == with.items().size()) {
            run(with.body());
            return;
        }
        Stmt.With.Item item = with.items().get(at);
        Reference manager = evaluate(item.context());
        Site site = expressions.site(item.context());
        Reference entered = managers.enter(manager, site);
        item.target().ifPresent(target -> expressions.assign(target, entered));
        State start = machine.fork();
        machine.enterTry();
        with(with, at + 1);
        State thrown = machine.leaveTry(start);
        State after = machine.state();
        if (ContextManagers.mayExit(manager)) {
            machine.flowTo(thrown);
            boolean swallows = managers.exit(manager, site);
            State swallowed = machine.state();
            machine.flowTo(after);
            managers.exit(manager, site);
            machine.flowTo(swallows ? machine.state().join(swallowed) : machine.state());
        }
    }

    private void match(Stmt.Match match) {
        evaluate(match.subject());
        State untaken = machine.fork();
        State after = State.unreachable();
        for (MatchCase matchCase : match.cases()) {
            machine.flowTo(untaken.branch());
            matchCase.captures().forEach(name -> machine.names().store(frame, name, Reference.UNKNOWN));
            Optional<Boolean> guard = matchCase.guard().flatMap(test -> Truth.of(test, evaluate(test), machine));
            State guarded = machine.fork();
            if (guard.orElse(true)) {
                run(matchCase.body());
                after = after.join(machine.state());
            }
            untaken = matchCase.irrefutable()
                    ? State.unreachable()
                    : untaken.branch().join(guarded);
        }
        machine.flowTo(after.join(untaken.isReachable() ? untaken.branch() : untaken));
    }
}
