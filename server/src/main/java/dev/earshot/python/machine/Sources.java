package dev.earshot.python.machine;

import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Iterators whose items come from a source: what they have left in it, and how it is asked. One is pending as long as
/// the source has not been asked, or for its first items only.
public final class Sources {
    private static final String PENDING = "[pending]";
    private static final String TAKEN = "[taken]";
    private static final String SOME_ORDER = "[some order]";

    /// Of more numbers than these that may have been taken, each is not tried.
    private static final int MOST_TRIED = 4;

    private final Machine machine;
    private final Resumption resumption;
    private final Set<Obj.Container> cleaning = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Obj.Container, Runnable> beginnings = new IdentityHashMap<>();

    Sources(Machine machine) {
        this.machine = machine;
        this.resumption = new Resumption(machine);
    }

    /// What `send` gives to a generator.
    public static Cell sent(Obj.Container iterator) {
        return Cell.attribute(iterator, "[sent]");
    }

    /// What a generator returned when it came to its end.
    public static Cell returned(Obj.Container iterator) {
        return Cell.attribute(iterator, "[returned]");
    }

    /// An iterator whose items come from a source, which is not asked yet.
    public Reference defer(Obj.Container iterator, Obj.Container.Source source) {
        iterator.comeFrom(source);
        machine.items().sequence(iterator, List.of());
        machine.write(new Cell(iterator, TAKEN), Reference.to(new Constant(0L)));
        machine.write(new Cell(iterator, PENDING), Reference.to(Constant.TRUE));
        machine.write(new Cell(iterator, SOME_ORDER), Reference.UNBOUND);
        machine.functions().defer(iterator);
        return Reference.to(iterator);
    }

    /// The source of an iterator comes by its items in an order that is not known.
    public void noteSomeOrder(Obj.Container iterator) {
        machine.write(new Cell(iterator, SOME_ORDER), Reference.to(Constant.TRUE));
    }

    /// Whether a pending iterator has its items in an order that is not known.
    public boolean isInSomeOrder(Obj.Container iterator) {
        return isPending(iterator)
                && machine.read(new Cell(iterator, SOME_ORDER)).hasValues();
    }

    /// An iterator has something to do when it is left in the midst.
    public void noteThatItCleansUp(Obj.Container iterator) {
        cleaning.add(iterator);
    }

    public boolean cleansUp(Obj.Container iterator) {
        return cleaning.contains(iterator);
    }

    /// What is done before a generator is begun, be it for the first time or once more.
    public void noteBeginning(Obj.Container generator, Runnable begin) {
        beginnings.put(generator, begin);
    }

    /// A generator is another one from now on, that its function gives when it is called like the first time.
    public void beginAnew(Obj.Container generator) {
        beginnings.getOrDefault(generator, () -> {}).run();
        leaveAt(generator, 0);
    }

    /// Nobody asks the iterator any more.
    public void drop(Obj.Container iterator) {
        machine.write(new Cell(iterator, PENDING), Reference.UNBOUND);
    }

    /// Whether its items are still to come from a source.
    public boolean isPending(Obj.Container iterator) {
        return iterator.source().isPresent()
                && machine.read(new Cell(iterator, PENDING)).hasValues();
    }

    /// Whether what is left in an iterator can be handed on item by item as its source comes by it: where it is not
    /// known how many were taken, or in which order they come, the source is asked for the rest at once.
    public boolean isPendingFromKnown(Obj.Container iterator) {
        if (taken(iterator).isEmpty() || isInSomeOrder(iterator)) {
            force(iterator);
        }
        return isPending(iterator);
    }

    /// Does something for each number of items that may have been taken.
    private Reference forEachTaken(Obj.Container iterator, Flow.Way way) {
        Cell cell = new Cell(iterator, TAKEN);
        Reference taken = machine.read(cell);
        if (taken.values().size() < 2 || taken.values().size() > MOST_TRIED || taken.other() || taken.unbound()) {
            return way.take();
        }
        return machine.either(taken.values().keySet().stream()
                .sorted(Comparator.comparingLong(count -> -((Long) ((Constant) count).literal())))
                .<Flow.Way>map(count -> () -> {
                    machine.write(cell, Reference.to(count));
                    return way.take();
                })
                .toList());
    }

    /// Hands on each item that is left in a pending iterator, as its source comes by it.
    public void consume(Obj.Container iterator, Consumer<Reference> each) {
        long before = taken(iterator).orElse(0L);
        long[] next = {before};
        State[] closed = {State.unreachable()};
        resumption.run(iterator, before, () -> {}, item -> {
            long at = next[0]++;
            // Who takes an item may take others behind it, or leave it at that.
            if (machine.isReachable()
                    && taken(iterator).filter(taken -> taken > at).isEmpty()) {
                leaveAt(iterator, at + 1);
                each.accept(item);
                if (machine.isReachable() && !isPending(iterator)) {
                    closed[0] = closed[0].join(machine.fork()); // by who takes its items
                    machine.stop();
                }
            }
        });
        machine.flowTo(machine.state().join(closed[0]).branch());
        machine.write(new Cell(iterator, PENDING), Reference.UNBOUND);
    }

    /// So many items have been taken.
    public void leaveAt(Obj.Container iterator, long taken) {
        machine.write(new Cell(iterator, TAKEN), Reference.to(new Constant(taken)));
        machine.write(new Cell(iterator, PENDING), Reference.to(Constant.TRUE));
    }

    /// Hands on the next item only: the source is run up to where it has it, and once more for the one behind it.
    public Reference step(Obj.Container iterator) {
        return step(iterator, false);
    }

    /// The same for those who may have said what is given at the end.
    ///
    /// @param hasDefault whether an iterator at its end raises nothing
    public Reference step(Obj.Container iterator, boolean hasDefault) {
        return step(iterator, hasDefault, () -> {});
    }

    /// Runs something on that waits in the midst of itself, up to where it waits next.
    ///
    /// @param whenResumed is run where it goes on
    /// @return what it waits for; no value where it has come to its end
    public Reference goOn(Obj.Container steps, Runnable whenResumed) {
        return step(steps, true, whenResumed);
    }

    /// What a generator yields next after something was raised where it stands.
    ///
    /// @param raise raises it
    public Reference raiseIn(Obj.Container generator, Runnable raise) {
        return forEachTaken(generator, () -> raiseWhereItStands(generator, raise));
    }

    private Reference raiseWhereItStands(Obj.Container generator, Runnable raise) {
        Optional<Long> taken = taken(generator);
        if (!isPending(generator) || taken.isEmpty() || taken.get() == 0) {
            raise.run();
            return Reference.NEVER;
        }
        resumption.noteRaised(generator, taken.get(), raise);
        return step(generator, false, raise);
    }

    private Reference step(Obj.Container iterator, boolean hasDefault, Runnable whenResumed) {
        return forEachTaken(iterator, () -> stepOn(iterator, hasDefault, whenResumed));
    }

    private Reference stepOn(Obj.Container iterator, boolean hasDefault, Runnable whenResumed) {
        Optional<Long> taken = taken(iterator);
        State[] stopped = {State.unreachable()};
        Reference[] next = {Reference.NEVER};
        resumption.run(iterator, taken.orElse(0L), whenResumed, item -> {
            if (machine.isReachable()) {
                next[0] = next[0].or(item);
                stopped[0] = stopped[0].join(machine.fork());
                if (taken.isPresent()) {
                    machine.stop();
                }
            }
        });
        State ended = machine.state();
        if (!hasDefault) {
            machine.raising().mayRaise(Reference.to(ExceptionTypes.builtin("StopIteration")));
        }
        // Nobody writes a program that surely ends here: then not all is known.
        boolean mayEnd =
                hasDefault || (!stopped[0].isReachable() && !machine.raising().isGuarded());
        machine.flowTo((mayEnd ? stopped[0].join(ended) : stopped[0]).branch());
        if (hasDefault && !stopped[0].isReachable()) {
            drop(iterator); // it has come to its end
        } else {
            machine.write(
                    new Cell(iterator, TAKEN),
                    taken.map(count -> Reference.to(new Constant(count + 1))).orElse(Reference.UNKNOWN));
        }
        return mayEnd && ended.isReachable() && (next[0].hasValues() || !hasDefault)
                ? next[0].or(Reference.UNKNOWN)
                : next[0];
    }

    /// What a generator yields next after it was sent a value.
    public Reference send(Obj.Container generator, Reference value) {
        if (isPending(generator)
                && taken(generator).equals(Optional.of(0L))
                && value.only().filter(sent -> !sent.equals(Constant.NONE)).isPresent()) {
            return machine.raising().fail("TypeError");
        }
        machine.write(sent(generator), value);
        if (!isPending(generator)) {
            machine.raising().mayFail("StopIteration");
        }
        return isPending(generator) ? step(generator) : machine.items().values(generator);
    }

    /// A generator that has been started is left where it stands.
    public void close(Obj.Container generator) {
        forEachTaken(generator, () -> {
            closeWhereItStands(generator);
            return Reference.NEVER;
        });
    }

    private void closeWhereItStands(Obj.Container generator) {
        Optional<Long> taken = taken(generator);
        if (isPending(generator) && taken.isPresent() && taken.get() > 0) {
            State before = machine.fork();
            machine.write(new Cell(generator, PENDING), Reference.UNBOUND);
            Attempt raised = machine.raising().enterTry();
            State[] yielded = {State.unreachable()};
            resumption.run(
                    generator,
                    taken.get(),
                    () -> machine.raising().raise("GeneratorExit"),
                    _ -> yielded[0] = yielded[0].join(machine.fork()));
            machine.raising().leaveTry();
            if (yielded[0].isReachable()) {
                machine.raising().mayFail("RuntimeError"); // it takes no notice
            }
            State after = machine.state().join(raised.states());
            machine.flowTo(after.isReachable() ? after.branch() : before.branch());
        }
        machine.write(new Cell(generator, PENDING), Reference.UNBOUND);
    }

    /// Asks a pending iterator for all of its items.
    public void force(Obj.Container iterator) {
        if (!isPending(iterator)) {
            return;
        }
        forEachTaken(iterator, () -> {
            runToItsEnd(iterator);
            return Reference.NEVER;
        });
    }

    private void runToItsEnd(Obj.Container iterator) {
        machine.items().sequence(iterator, List.of());
        boolean isKnown = taken(iterator).isPresent();
        State[] suspended = {State.unreachable()};
        int raised = machine.raising().raised();
        consume(iterator, item -> {
            machine.items().append(iterator, item);
            suspended[0] = suspended[0].join(machine.fork());
        });
        if (!machine.state().isReachable() && machine.raising().raised() == raised) {
            machine.flowTo(suspended[0].branch()); // it never ends, but who asks may stop asking
        }
        if (!isKnown) {
            machine.items().unordered(iterator, machine.items().values(iterator)); // some of them were taken before
        } else if (machine.read(new Cell(iterator, SOME_ORDER)).hasValues()) {
            machine.items()
                    .each(Reference.to(iterator))
                    .ifPresent(all -> machine.items().inSomeOrder(iterator, all));
        }
    }

    /// How many items have been taken, where that is known.
    public Optional<Long> taken(Obj.Container iterator) {
        return machine.read(new Cell(iterator, TAKEN)).only().orElse(null) instanceof Constant(Long count)
                ? Optional.of(count)
                : Optional.empty();
    }
}
