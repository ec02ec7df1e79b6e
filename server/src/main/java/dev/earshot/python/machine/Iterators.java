package dev.earshot.python.machine;

import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Iterators: what iterating yields, and when. The source of one that is pending has not been asked yet, or for its
/// first items only.
public final class Iterators {
    private static final String PENDING = "[pending]";
    private static final String TAKEN = "[taken]";

    /// Longer texts are not taken apart.
    private static final int MOST_CHARACTERS = 64;

    private final Machine machine;
    private final Resumption resumption;

    Iterators(Machine machine) {
        this.machine = machine;
        this.resumption = new Resumption(machine);
    }

    /// An iterator whose items come from a source, which is not asked yet.
    public Reference defer(Obj.Container iterator, Obj.Container.Source source) {
        iterator.comeFrom(source);
        machine.items().sequence(iterator, List.of());
        machine.write(new Cell(iterator, TAKEN), Reference.to(new Constant(0L)));
        machine.write(new Cell(iterator, PENDING), Reference.to(Constant.TRUE));
        machine.functions().defer(iterator);
        return Reference.to(iterator);
    }

    /// Nobody asks the iterator any more.
    public void drop(Obj.Container iterator) {
        machine.write(new Cell(iterator, PENDING), Reference.UNBOUND);
    }

    /// All items of an iterator have been taken: whoever asks next gets none.
    public void exhaust(Reference iterable) {
        if (iterable.only().orElse(null) instanceof Obj.Container iterator
                && iterator.source().isPresent()
                && !isPending(iterator)) {
            machine.items().sequence(iterator, List.of());
        }
    }

    /// Whether its items are still to come from a source.
    public boolean isPending(Obj.Container iterator) {
        return iterator.source().isPresent()
                && machine.read(new Cell(iterator, PENDING)).hasValues();
    }

    /// What is gone through in place of what is to be gone through: the items of an object of the program, which is
    /// asked
    /// for them, and the characters of a text. All else stands for itself.
    public Reference iter(Reference iterable, Site site) {
        return switch (iterable.only().orElse(null)) {
            case Obj.Instance instance -> iter(instance, site);
            case Constant(String text)
            when text.length() <= MOST_CHARACTERS -> {
                Obj.Container characters = site.context()
                        .object(
                                site.call(),
                                "characters of " + text,
                                Obj.Container.class,
                                () -> new Obj.Container(Obj.Container.Kind.TUPLE));
                yield Reference.to(machine.items()
                        .sequence(
                                characters,
                                text.codePoints()
                                        .mapToObj(Character::toString)
                                        .map(Reference::text)
                                        .toList()));
            }
            case null, default -> iterable;
        };
    }

    private Reference iter(Obj.Instance instance, Site site) {
        Reference method = machine.classAttributes().special(instance, "__iter__", site);
        if (machine.items().ownItems(instance).hasValues() && !(method.only().orElse(null) instanceof Bound)) {
            return Reference.to(instance);
        }
        Reference iterator =
                method.hasValues() ? machine.calls().call(method, Arguments.NONE, site) : Reference.to(instance);
        return iterator.only().orElse(null) instanceof Obj.Container ? iterator : Reference.to(instance);
    }

    /// All items in order, where it is known which there are: an object of the program is asked for one after the
    /// other.
    public Reference taken(Reference iterable, Site site) {
        Reference iterator = iter(iterable, site);
        Optional<Stepping> stepping = Stepping.through(iterator, machine, site);
        if (stepping.isEmpty()) {
            return iterator;
        }
        Obj.Container items = site.context()
                .object(
                        site.call(),
                        iterator.only(),
                        Obj.Container.class,
                        () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
        List<Reference> all = new ArrayList<>();
        boolean known = stepping.get().run((_, item) -> all.add(item), site);
        return Reference.to(
                known
                        ? machine.items().sequence(items, all)
                        : machine.items().unordered(items, all.stream().reduce(Reference.NEVER, Reference::or)));
    }

    /// Hands on each item in order until somebody has had enough.
    ///
    /// @return whether it is known which items there are
    public boolean until(Reference iterable, Predicate<Reference> goesOn) {
        State[] stopped = {State.unreachable()};
        long[] taken = {0};
        Predicate<Reference> look = item -> {
            taken[0]++;
            boolean more = machine.isReachable() && goesOn.test(item);
            if (!more) {
                stopped[0] = stopped[0].join(machine.fork());
                machine.stop();
            }
            return more;
        };
        if (!(iterable.only().orElse(null) instanceof Obj.Container container)) {
            return false;
        }
        if (isPending(container)) {
            long before = taken(container).orElse(0L);
            boolean[] more = {true};
            consume(container, item -> more[0] &= look.test(item));
            boolean some = stopped[0].isReachable() && !machine.isReachable();
            machine.flowTo(machine.state().join(stopped[0]).branch());
            if (some) {
                leaveAt(container, before + taken[0]);
            }
            return true;
        }
        Optional<List<Reference>> each = machine.items().inOrder(iterable);
        for (Reference item : each.orElse(List.of())) {
            if (!look.test(item)) {
                break;
            }
        }
        machine.flowTo(machine.state().join(stopped[0]).branch());
        if (each.isPresent() && container.kind() == Obj.Container.Kind.ITERATOR) {
            machine.items()
                    .sequence(
                            container,
                            each.get().subList((int) taken[0], each.get().size()));
        }
        return each.isPresent();
    }

    /// Hands on each item that is left in a pending iterator, as its source comes by it.
    void consume(Obj.Container iterator, Consumer<Reference> each) {
        long before = taken(iterator).orElse(0L);
        long[] next = {before};
        resumption.run(iterator, before, () -> {}, item -> {
            long at = next[0]++;
            // Who takes an item may take others behind it, or leave it at that.
            if (machine.isReachable()
                    && taken(iterator).filter(taken -> taken > at).isEmpty()) {
                leaveAt(iterator, at + 1);
                each.accept(item);
            }
        });
        machine.write(new Cell(iterator, PENDING), Reference.UNBOUND);
    }

    /// So many items have been taken.
    private void leaveAt(Obj.Container iterator, long taken) {
        machine.write(new Cell(iterator, TAKEN), Reference.to(new Constant(taken)));
        machine.write(new Cell(iterator, PENDING), Reference.to(Constant.TRUE));
    }

    /// Hands on the next item only: the source is run up to where it has it, and once more for the one behind it.
    public Reference step(Obj.Container iterator) {
        return step(iterator, false);
    }

    /// @param hasDefault whether an iterator at its end raises nothing
    private Reference step(Obj.Container iterator, boolean hasDefault) {
        Optional<Long> taken = taken(iterator);
        State[] stopped = {State.unreachable()};
        Reference[] next = {Reference.NEVER};
        resumption.run(iterator, taken.orElse(0L), () -> {}, item -> {
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
        machine.write(
                new Cell(iterator, TAKEN),
                taken.map(count -> Reference.to(new Constant(count + 1))).orElse(Reference.UNKNOWN));
        return mayEnd && ended.isReachable() && (next[0].hasValues() || !hasDefault)
                ? next[0].or(Reference.UNKNOWN)
                : next[0];
    }

    /// What `next` gives.
    ///
    /// @param hasDefault whether an iterator at its end raises nothing
    public Reference next(Reference iterator, boolean hasDefault, Site site) {
        if (iterator.only().orElse(null) instanceof Obj.Instance instance) {
            return next(instance, hasDefault, site);
        }
        if (!(iterator.only().orElse(null) instanceof Obj.Container container)) {
            return elements(iterator, site);
        }
        if (isPending(container)) {
            return step(container, hasDefault);
        }
        Optional<List<Reference>> each = machine.items().each(iterator);
        if (each.isEmpty() || container.kind() != Obj.Container.Kind.ITERATOR) {
            return elements(iterator, site);
        }
        if (each.get().isEmpty()) {
            return hasDefault ? Reference.NEVER : machine.raising().fail("StopIteration");
        }
        machine.items().sequence(container, each.get().subList(1, each.get().size()));
        return each.get().getFirst();
    }

    private Reference next(Obj.Instance iterator, boolean hasDefault, Site site) {
        Reference method = machine.classAttributes().special(iterator, "__next__", site);
        if (!method.hasValues()) {
            return elements(Reference.to(iterator), site);
        }
        Attempt raised = machine.raising().enterTry();
        Reference item = machine.calls().call(method, Arguments.NONE, site);
        machine.raising().leaveTry();
        if (hasDefault) {
            Attempt ended =
                    raised.caughtBy(machine.raising().types(), Reference.to(ExceptionTypes.builtin("StopIteration")));
            boolean sure = !ended.isEmpty() && !machine.isReachable();
            machine.raising().passOn(raised);
            machine.flowTo(machine.state().join(ended.states()).branch());
            return sure ? Reference.NEVER : ended.isEmpty() ? item : item.or(Reference.UNKNOWN);
        }
        machine.raising().passOn(raised);
        return item;
    }

    /// What a generator yields next after it was sent a value.
    public Reference send(Obj.Container generator, Reference value) {
        machine.write(Generator.sent(generator), value);
        return isPending(generator) ? step(generator) : machine.items().values(generator);
    }

    /// A generator that has been started is left where it stands.
    public void close(Obj.Container generator) {
        Optional<Long> taken = taken(generator);
        if (isPending(generator) && taken.isPresent() && taken.get() > 0) {
            State before = machine.fork();
            machine.write(new Cell(generator, PENDING), Reference.UNBOUND);
            Attempt raised = machine.raising().enterTry();
            resumption.run(generator, taken.get(), () -> machine.raising().raise("GeneratorExit"), _ -> {});
            machine.raising().leaveTry();
            State after = machine.state().join(raised.states());
            machine.flowTo(after.isReachable() ? after.branch() : before.branch());
        }
        machine.write(new Cell(generator, PENDING), Reference.UNBOUND);
    }

    /// Goes through the items up to the first that is wanted; whether there is one.
    public Optional<Boolean> search(Reference iterable, Site site, Function<Reference, Optional<Boolean>> wanted) {
        State[] found = {State.unreachable()};
        boolean[] sure = {true};
        Consumer<Reference> look = item -> {
            Optional<Boolean> is = machine.isReachable() ? wanted.apply(item) : Optional.of(false);
            if (is.orElse(true)) {
                found[0] = found[0].join(machine.fork());
                sure[0] &= is.isPresent();
                if (is.isPresent()) {
                    machine.stop();
                }
            }
        };
        Optional<List<Reference>> each = Optional.empty();
        if (iterable.only().orElse(null) instanceof Obj.Container iterator && isPending(iterator)) {
            consume(iterator, look);
        } else {
            each = machine.items().each(iterable);
            each.orElse(List.of()).forEach(look);
            if (each.isEmpty()) {
                elements(iterable, site);
                return Optional.empty();
            }
        }
        boolean all = machine.isReachable();
        boolean some = found[0].isReachable();
        machine.flowTo(machine.state().join(found[0]).branch());
        return sure[0] && all != some ? Optional.of(some) : Optional.empty();
    }

    /// Asks a pending iterator for all of its items.
    void force(Obj.Container iterator) {
        if (!isPending(iterator)) {
            return;
        }
        machine.items().sequence(iterator, List.of());
        State[] suspended = {State.unreachable()};
        int raised = machine.raising().raised();
        consume(iterator, item -> {
            machine.items().append(iterator, item);
            suspended[0] = suspended[0].join(machine.fork());
        });
        if (!machine.state().isReachable() && machine.raising().raised() == raised) {
            machine.flowTo(suspended[0].branch()); // it never ends, but who asks may stop asking
        }
    }

    /// All that iterating may yield.
    public Reference elements(Reference iterable, Site site) {
        Optional<List<Reference>> each = machine.items().each(iterable);
        if (each.isPresent()) {
            return each.get().stream().reduce(Reference.NEVER, Reference::or);
        }
        Reference elements = iterable.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : iterable.values().keySet()) {
            elements = elements.or(
                    switch (value) {
                        case Obj.Container container
                        when container.kind() == Obj.Container.Kind.DICT ->
                            machine.items().keys(container);
                        case Obj.Container container -> machine.items().values(container);
                        case Obj.Instance instance -> ofInstance(instance, site);
                        case Obj.ClassObject type -> {
                            Reference method = machine.classAttributes().ofMetaclass(type, "__iter__", site);
                            yield method.hasValues()
                                    ? elements(machine.calls().call(method, Arguments.NONE, site), site)
                                    : Reference.UNKNOWN;
                        }
                        default -> Reference.UNKNOWN;
                    });
        }
        return elements;
    }

    private Reference ofInstance(Obj.Instance instance, Site site) {
        boolean waits =
                !machine.classAttributes().special(instance, "__iter__", site).hasValues()
                        && machine.classAttributes()
                                .special(instance, "__aiter__", site)
                                .hasValues();
        Reference self = Reference.to(instance);
        Reference iterator = callMethod(self, waits ? "__aiter__" : "__iter__", Arguments.NONE, site);
        if (!iterator.values().containsKey(instance)) {
            return elements(iterator, site);
        }
        return waits
                ? machine.coroutines().await(callMethod(self, "__anext__", Arguments.NONE, site), site)
                : callMethod(self, "__next__", Arguments.NONE, site);
    }

    private Reference callMethod(Reference self, String method, Arguments arguments, Site site) {
        return machine.calls().call(machine.attributes().load(self, method, site), arguments, site);
    }

    private Optional<Long> taken(Obj.Container iterator) {
        return machine.read(new Cell(iterator, TAKEN)).only().orElse(null) instanceof Constant(Long count)
                ? Optional.of(count)
                : Optional.empty();
    }
}
