package dev.earshot.python.machine.statement;

import dev.earshot.python.code.Context;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.flow.Effort;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.state.Exits;
import dev.earshot.python.state.Loop;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Runs the loops of one code block (reference manual, 8.2 and 8.3): round by round while it is known how they go on,
/// then until another round brings nothing new.
final class Loops {
    /// Rounds of a loop before its state is taken as it is.
    private static final int MOST_ROUNDS = 8;

    /// Rounds of `while True` that are run one by one where it is not known how it is left.
    private static final int MOST_ENDLESS = 4;

    private static final Set<Obj.Container.Kind> KEYED =
            EnumSet.of(Obj.Container.Kind.DICT, Obj.Container.Kind.SET, Obj.Container.Kind.VIEW);

    private final Machine machine;
    private final Statements statements;
    private final Context context;

    Loops(Machine machine, Statements statements, Context context) {
        this.machine = machine;
        this.statements = statements;
        this.context = context;
    }

    void run(Stmt.For statement) {
        Site site = statements.expressions().site(statement.iterable());
        Reference whole = statements.evaluate(statement.iterable());
        if (Iterators.isNoIterable(whole) || new Iterators(machine).isRefused(whole)) {
            machine.raising().fail("TypeError");
        }
        Reference iterable = new Iterators(machine).iter(whole, site);
        if (iterable.only().orElse(null) instanceof Obj.Container iterator
                && machine.sources().isPendingFromKnown(iterator)) {
            if (statement.iterable() instanceof Expr.Call && machine.sources().cleansUp(iterator)) {
                untilDropped(statement, iterator);
            } else {
                Loop loop = new Loop();
                consume(loop, statement, iterator);
                end(loop, statement.orElse());
            }
            return;
        }
        Optional<List<Reference>> items =
                machine.items().inAnyOrder(iterable).filter(list -> list.size() <= Effort.MOST_ROUNDS);
        Loop loop = new Loop();
        if (items.isPresent()
                && Iterators.isIterator(iterable)
                && machine.effort().mayRepeat(items.get().size() - 1)) {
            int[] at = {0};
            Predicate<Reference> each = item -> {
                context.inRound(at[0]++, () -> round(loop, statement, item));
                return machine.isReachable();
            };
            if (!new Iterators(machine).until(iterable, each)) {
                anyItem(loop, statement, iterable, site);
            }
        } else if (items.isPresent() && !Iterators.isIterator(iterable)) {
            List<Flow.Way> ways = new ArrayList<>();
            for (List<Reference> order : machine.items().orders(iterable).orElse(List.of(items.get()))) {
                ways.add(() -> {
                    eachItem(loop, statement, order, iterable, site);
                    return Reference.NEVER;
                });
            }
            machine.either(ways);
        } else {
            anyItem(loop, statement, iterable, site);
        }
        end(loop, statement.orElse());
    }

    private void consume(Loop loop, Stmt.For statement, Obj.Container iterator) {
        Deque<Attempt> guards = machine.raising().attempts();
        int[] at = {0};
        machine.sources()
                .consume(
                        iterator,
                        item -> machine.raising()
                                .guardedBy(guards, () -> context.inRound(at[0]++, () -> round(loop, statement, item))));
    }

    /// Goes through a generator that nobody else has: where the loop is left before its end, it is closed.
    private void untilDropped(Stmt.For statement, Obj.Container iterator) {
        Loop loop = new Loop();
        Exits outside = statements.exits();
        Exits inside = outside.ofPart();
        statements.leaveBy(inside);
        consume(loop, statement, iterator);
        statements.run(statement.orElse());
        statements.leaveBy(outside);
        State after = machine.state();
        outside.takeOver(inside, state -> closed(iterator, state));
        machine.flowTo(after.join(closed(iterator, loop.broken())));
    }

    private State closed(Obj.Container iterator, State from) {
        if (!from.isReachable()) {
            return from;
        }
        machine.flowTo(from.branch());
        machine.sources().close(iterator);
        return machine.state();
    }

    /// Goes through the items one by one as far as there is effort for it, then through the others at once.
    private void eachItem(Loop loop, Stmt.For statement, List<Reference> items, Reference iterable, Site site) {
        int at = 0;
        while (at < items.size() && machine.isReachable() && machine.effort().mayRepeat(at)) {
            int round = at++;
            machine.effort()
                    .repeat(round, () -> context.inRound(round, () -> round(loop, statement, items.get(round))));
            if (machine.isReachable() && hasOtherSize(iterable, items.size())) {
                machine.raising().fail("RuntimeError");
            }
        }
        if (at < items.size() && machine.isReachable()) {
            anyItem(loop, statement, iterable, site);
        }
    }

    /// Whether what is gone through is a dict or a set that has become larger or smaller meanwhile.
    private boolean hasOtherSize(Reference iterable, int size) {
        return iterable.only().orElse(null) instanceof Obj.Container container
                && KEYED.contains(container.kind())
                && !machine.functions().escaped(container)
                && machine.items()
                        .each(iterable)
                        .filter(now -> now.size() != size)
                        .isPresent();
    }

    /// Goes through what is not known item by item, or has too many.
    private void anyItem(Loop loop, Stmt.For statement, Reference iterable, Site site) {
        if (iterable.other()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        Reference element = new Iterators(machine).elements(iterable, site);
        machine.flowTo(untilNothingIsNew(() -> {
            State before = machine.state().branch();
            round(loop, statement, element);
            return before;
        }));
    }

    private void round(Loop loop, Stmt.For statement, Reference item) {
        statements.expressions().targets().assign(statement.target(), item);
        body(loop, statement.body());
    }

    void run(Stmt.While statement) {
        Loop loop = new Loop();
        State ended = State.unreachable();
        boolean endless = statement.test() instanceof Expr.Constant;
        for (int count = 0; machine.effort().mayRepeat(count); count++) {
            if (!machine.state().isReachable() || machine.effort().isSpent()) {
                break;
            }
            if (endless && count >= MOST_ENDLESS && !isStillToBeLeft(loop, statement)) {
                break;
            }
            State before = machine.fork();
            List<Optional<Boolean>> asked = new ArrayList<>();
            context.inRound(count, () -> asked.add(truth(statement)));
            Optional<Boolean> truth = asked.getFirst();
            if (truth.isPresent() && !truth.get()) {
                ended = machine.state();
                machine.flowTo(State.unreachable());
                break;
            }
            if (truth.isEmpty()) {
                machine.flowTo(before.branch());
                break;
            }
            int round = count;
            machine.effort().repeat(round, () -> context.inRound(round, () -> body(loop, statement.body())));
            if (before.covers(machine.state())) {
                break;
            }
        }
        if (machine.state().isReachable()) {
            ended = ended.join(untilNothingIsNew(() -> {
                Optional<Boolean> truth = truth(statement);
                State goesOn = machine.fork();
                machine.flowTo(truth.orElse(true) ? goesOn.branch() : State.unreachable());
                body(loop, statement.body());
                return truth.orElse(false) ? State.unreachable() : goesOn;
            }));
        }
        machine.flowTo(ended.branch());
        end(loop, statement.orElse());
    }

    /// Whether there is a way out of a loop without an end of its own, and nothing has taken it yet.
    private boolean isStillToBeLeft(Loop loop, Stmt.While statement) {
        boolean[] leaves = {false};
        Blocks.forEach(
                statement.body(),
                inner -> leaves[0] |=
                        inner instanceof Stmt.Break || inner instanceof Stmt.Return || inner instanceof Stmt.Raise);
        Blocks.forEachExpressionWithin(statement.body(), inner -> leaves[0] |= inner instanceof Expr.Yield);
        return leaves[0]
                && !loop.broken().isReachable()
                && !statements.exits().returned().isReachable();
    }

    private Optional<Boolean> truth(Stmt.While statement) {
        return Truth.of(statement.test(), statements.evaluate(statement.test()), machine);
    }

    private void body(Loop loop, List<Stmt> body) {
        statements.exits().enter(loop);
        statements.run(body);
        statements.exits().leaveLoop();
        machine.flowTo(machine.state().join(loop.takeContinued()));
    }

    /// One round of a loop; gives the state in which the loop may come to its end before it.
    private interface Round {
        State run();
    }

    /// The states in which the loop may come to its end.
    private State untilNothingIsNew(Round round) {
        State head = machine.state();
        State ended = State.unreachable();
        for (int count = 0; count < MOST_ROUNDS; count++) {
            machine.flowTo(head.branch());
            ended = ended.join(round.run());
            State back = machine.state();
            if (head.covers(back) || machine.effort().isSpent()) {
                break;
            }
            head = head.join(back);
            ended = ended.isReachable() ? ended.join(back) : ended;
        }
        return ended;
    }

    private void end(Loop loop, List<Stmt> orElse) {
        statements.run(orElse);
        machine.flowTo(machine.state().join(loop.broken()));
    }
}
