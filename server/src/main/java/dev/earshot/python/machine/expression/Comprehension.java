package dev.earshot.python.machine.expression;

import dev.earshot.python.code.Context;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.flow.Effort;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One comprehension or generator expression being run (reference manual, 6.2.4). Where the first
/// iterable's items are known it is run for each of them; a generator expression is run when it is asked for items.
final class Comprehension {
    /// Where it stands how many rounds have been made with the items of an iterator.
    private static final String ROUNDS = "[rounds]";

    private final Machine machine;
    private final Expr.Comprehension comprehension;
    private final Context context;
    private final Expressions inside;
    private final List<Reference> results = new ArrayList<>();

    /// Whether it is not known which items there are.
    private boolean unknown;

    /// Whether it is not known in which order they come.
    private boolean disordered;

    /// @param inside evaluates in the comprehension's own block
    Comprehension(Machine machine, Expr.Comprehension comprehension, Context context, Expressions inside) {
        this.machine = machine;
        this.comprehension = comprehension;
        this.context = context;
        this.inside = inside;
    }

    /// What the comprehension makes. The first iterable belongs to the block around it, all else to its own.
    ///
    /// @param around evaluates in the block that the comprehension stands in
    Reference evaluate(Expressions around) {
        if (!(comprehension.clauses().stream().findFirst().orElse(null) instanceof Expr.Comprehension.For first)) {
            comprehension.results().forEach(around::evaluate);
            return Reference.UNKNOWN;
        }
        Reference iterable = taken(around, first.iterable());
        disordered = machine.items().areInSomeOrder(iterable);
        if (comprehension.lazy()) {
            Obj.Container iterator = context.object(
                    comprehension,
                    "display",
                    Obj.Container.class,
                    () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
            Reference deferred = machine.sources()
                    .defer(
                            iterator,
                            each -> machine.raising().withoutStop(() -> {
                                run(first, iterable, each);
                                return Reference.NEVER;
                            }));
            if (disordered) {
                machine.sources().noteSomeOrder(iterator);
            }
            if (machine.relevance().matters(iterable) || machine.relevance().isOfInterest(comprehension)) {
                machine.relevance().noteThatItMatters(iterator);
            }
            return deferred;
        }
        run(first, iterable, results::add);
        return collected();
    }

    private Reference taken(Expressions by, Expr iterable) {
        return new Iterators(machine).iter(by.evaluate(iterable), by.site(iterable));
    }

    /// Hands on each item, or key and value, of what the comprehension makes.
    private void run(Expr.Comprehension.For first, Reference iterable, Consumer<Reference> each) {
        if (isPending(iterable)) {
            inTurn(first, (Obj.Container) iterable.only().orElseThrow(), 1, each);
            return;
        }
        Optional<List<Reference>> items = unrolled(iterable);
        if (items.isPresent()) {
            rounds(first, iterable, items.get(), 1, each);
            return;
        }
        Optional<List<Reference>> computed = iterable.only().isPresent() ? computed() : Optional.empty();
        if (computed.isPresent()) {
            computed.get().forEach(each);
        } else {
            unknown |= !comprehension.lazy();
            State before = machine.fork();
            inside.targets()
                    .assign(first.target(), new Iterators(machine).elements(iterable, inside.site(comprehension)));
            clauses(1, each);
            machine.flowTo(before.branch().join(machine.state()));
        }
    }

    private boolean isPending(Reference iterable) {
        return iterable.only().orElse(null) instanceof Obj.Container iterator
                && machine.sources().isPendingFromKnown(iterator);
    }

    /// Takes one item after the other from an iterator, and makes a round with each before the next is taken. Those for
    /// which there is no effort left are taken all, and one round is made with any of them.
    private void inTurn(Expr.Comprehension.For loop, Obj.Container iterator, int next, Consumer<Reference> each) {
        Cell rounds = new Cell(iterator, ROUNDS);
        machine.write(rounds, number(0));
        Deque<Attempt> guards = machine.raising().attempts();
        int[] at = {0};
        Reference[] rest = {Reference.NEVER};
        machine.sources().consume(iterator, item -> {
            int round = at[0]++;
            if (!machine.effort().mayRepeat(round) || machine.effort().isSpent()) {
                rest[0] = rest[0].or(item);
                return;
            }
            machine.write(
                    rounds,
                    machine.read(rounds).only().orElse(null) instanceof Constant(Long made)
                            ? number(made + 1)
                            : Reference.UNKNOWN);
            machine.effort().spend();
            machine.effort()
                    .repeat(
                            round,
                            () -> machine.raising()
                                    .guardedBy(
                                            guards,
                                            () -> context.inRound(round, () -> {
                                                inside.targets().assign(loop.target(), item);
                                                clauses(next, each);
                                            })));
        });
        unknown |= !machine.read(rounds).equals(number(at[0]));
        if (rest[0].hasValues() || rest[0].other()) {
            machine.maybe(() -> {
                inside.targets().assign(loop.target(), rest[0]);
                clauses(next, each);
            });
        }
    }

    private static Reference number(long count) {
        return Reference.to(new Constant(count));
    }

    /// What the comprehension makes, where it can be computed.
    private Optional<List<Reference>> computed() {
        Obj.Function function = context.object(
                comprehension,
                "computed",
                Obj.Function.class,
                () -> inside.function(machine.facts().asFunction(comprehension)));
        return machine.calls().compute(function, context).flatMap(machine.items()::each);
    }

    /// The items one by one; nothing where there are too many, or many rounds have been made, as in loops within loops.
    private Optional<List<Reference>> unrolled(Reference iterable) {
        return machine.items()
                .inAnyOrder(iterable)
                .filter(items -> items.size() <= Effort.MOST_ROUNDS
                        && machine.effort().mayRepeat(items.size() - 1)
                        && !machine.effort().isSpent());
    }

    private void rounds(
            Expr.Comprehension.For loop,
            Reference iterable,
            List<Reference> items,
            int next,
            Consumer<Reference> each) {
        for (int at = 0; at < items.size(); at++) {
            Reference item = items.get(at);
            int round = at;
            machine.effort().spend();
            new Iterators(machine).take(iterable);
            machine.effort()
                    .repeat(
                            round,
                            () -> context.inRound(round, () -> {
                                inside.targets().assign(loop.target(), item);
                                clauses(next, each);
                            }));
        }
    }

    private void clauses(int at, Consumer<Reference> each) {
        if (at == comprehension.clauses().size()) {
            comprehension.results().stream().map(inside::evaluate).toList().forEach(each);
            return;
        }
        switch (comprehension.clauses().get(at)) {
            case Expr.Comprehension.For loop -> {
                Reference iterable = taken(inside, loop.iterable());
                disordered |= machine.items().areInSomeOrder(iterable);
                if (isPending(iterable)) {
                    inTurn(loop, (Obj.Container) iterable.only().orElseThrow(), at + 1, each);
                    return;
                }
                Optional<List<Reference>> items = unrolled(iterable);
                if (items.isPresent()) {
                    rounds(loop, iterable, items.get(), at + 1, each);
                    return;
                }
                unknown = true;
                State before = machine.fork();
                inside.targets()
                        .assign(loop.target(), new Iterators(machine).elements(iterable, inside.site(loop.iterable())));
                clauses(at + 1, each);
                machine.flowTo(before.branch().join(machine.state()));
            }
            case Expr.Comprehension.If condition -> {
                Optional<Boolean> truth = Truth.of(condition.test(), inside.evaluate(condition.test()), machine);
                if (truth.isEmpty()) {
                    unknown = true;
                    State before = machine.fork();
                    clauses(at + 1, each);
                    machine.flowTo(before.branch().join(machine.state()));
                } else if (truth.get()) {
                    clauses(at + 1, each);
                }
            }
        }
    }

    private Reference collected() {
        if (comprehension.product() == Expr.Comprehension.Product.DICT) {
            Obj.Container dict = context.object(
                    comprehension, "display", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
            machine.items().emptyDict(dict);
            for (int at = 0; at + 1 < results.size(); at += 2) {
                new Subscripts(machine)
                        .store(Reference.to(dict), results.get(at), results.get(at + 1), inside.site(comprehension));
            }
            if (disordered) {
                machine.items().order().lose(dict);
            }
            return Reference.to(dict);
        }
        if (comprehension.product() == Expr.Comprehension.Product.SET && !unknown) {
            Obj.Container set = context.object(
                    comprehension, "display", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.SET));
            return new Sets(machine).fill(set, results);
        }
        Obj.Container list = context.object(
                comprehension, "display", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        if (disordered && !unknown) {
            return Reference.to(machine.items().inSomeOrder(list, results));
        }
        return Reference.to(
                !unknown
                        ? machine.items().sequence(list, results)
                        : machine.items().unordered(list, results.stream().reduce(Reference.NEVER, Reference::or)));
    }
}
