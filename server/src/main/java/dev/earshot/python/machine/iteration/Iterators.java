package dev.earshot.python.machine.iteration;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// What iterating yields, and in which order. It does not know how the source of an iterator is asked.
public final class Iterators {
    /// Of more iterators over one object in one place, all that follow are one.
    private static final int MOST_AT_ONCE = 8;

    /// Longer texts are not taken apart.
    private static final int MOST_CHARACTERS = 4_096;

    private final Machine machine;

    public Iterators(Machine machine) {
        this.machine = machine;
    }

    /// All items of an iterator have been taken: whoever asks next gets none.
    public void exhaust(Reference iterable) {
        if (isIterator(iterable)
                && iterable.only().orElse(null) instanceof Obj.Container iterator
                && !machine.sources().isPending(iterator)) {
            machine.items().sequence(iterator, List.of());
        }
    }

    /// Whether it gives each of its items once, to whoever asks first.
    public static boolean isIterator(Reference iterable) {
        return iterable.only().orElse(null) instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.ITERATOR;
    }

    /// Whether something surely cannot be gone through: a number, or `None`.
    public static boolean isNoIterable(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Object literal)
                && (literal instanceof Constant.None || Numbers.of(literal).isPresent());
    }

    /// Whether it is an object of the program that surely cannot be gone through.
    public boolean isRefused(Reference reference) {
        return reference.only().orElse(null) instanceof Obj.Instance instance
                && machine.classAttributes().surelyLacks(instance, "__iter__", "__aiter__", "__getitem__");
    }

    /// What is gone through in place of what is to be gone through: the items of an object of the program, which is
    /// asked for them, the characters of a text, and the numbers of a range. All else stands for itself.
    public Reference iter(Reference iterable, Site site) {
        return switch (iterable.only().orElse(null)) {
            case Obj.Instance instance -> iter(instance, site);
            case Obj.ClassObject type
            when isOwn(machine.classAttributes().ofMetaclass(type, "__iter__", site)) ->
                through(givenBy(machine.classAttributes().ofMetaclass(type, "__iter__", site), site), site);
            case Obj.View view ->
                machine.library()
                        .callMethod(Reference.to(view), "keys", Arguments.NONE, site)
                        .orElse(iterable);
            case Constant(String text)
            when text.length() <= MOST_CHARACTERS ->
                Reference.to(machine.items()
                        .sequence(
                                parts("characters of " + text, site),
                                text.codePoints()
                                        .mapToObj(Character::toString)
                                        .map(Reference::text)
                                        .toList()));
            case Constant(Constant.Bytes(String octets))
            when octets.length() <= MOST_CHARACTERS ->
                Reference.to(machine.items()
                        .sequence(
                                parts("octets of " + octets, site),
                                octets.chars()
                                        .mapToObj(octet -> Reference.to(new Constant((long) octet)))
                                        .toList()));
            case Constant(Range range) ->
                machine.items()
                        .each(iterable)
                        .map(numbers ->
                                Reference.to(machine.items().sequence(parts("numbers of " + range, site), numbers)))
                        .orElse(iterable);
            case Constant(LibraryValue value) ->
                machine.items()
                        .each(iterable)
                        .map(items -> Reference.to(machine.items().sequence(parts("items of " + value, site), items)))
                        .orElse(iterable);
            case Obj.Callable _ ->
                machine.library()
                        .callMethod(iterable, "__iter__", Arguments.NONE, site)
                        .orElse(iterable);
            case null, default -> iterable;
        };
    }

    private Obj.Container parts(String of, Site site) {
        return site.context()
                .object(site.call(), of, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
    }

    /// What the built-in function `iter` gives: of an object of the program that which its own method gives.
    public Reference ask(Reference iterable, Site site) {
        Reference method = switch (iterable.only().orElse(null)) {
            case Obj.Instance instance -> machine.classAttributes().special(instance, "__iter__", site);
            case Obj.ClassObject type -> machine.classAttributes().ofMetaclass(type, "__iter__", site);
            case null, default -> Reference.NEVER;
        };
        return isOwn(method) ? givenBy(method, site) : iter(iterable, site);
    }

    private static boolean isOwn(Reference method) {
        return method.only().orElse(null) instanceof Bound(Obj.Function _, Value _);
    }

    /// What a method gives as an iterator.
    private Reference givenBy(Reference method, Site site) {
        Reference iterator = machine.calls().call(method, Arguments.NONE, site);
        demandNext(iterator);
        return iterator;
    }

    private Reference iter(Obj.Instance instance, Site site) {
        Reference method = machine.classAttributes().special(instance, "__iter__", site);
        if (machine.items().ownItems(instance).hasValues() && !(method.only().orElse(null) instanceof Bound)) {
            return Reference.to(instance);
        }
        if (!isOwn(method) && machine.items().keys().plain(instance) instanceof Constant value) {
            return iter(Reference.to(value), site);
        }
        Reference asked =
                method.hasValues() ? method : machine.classAttributes().special(instance, "__aiter__", site);
        return through(asked.hasValues() ? givenBy(asked, site) : Reference.to(instance), site);
    }

    /// What is gone through in place of an iterator of the program.
    private Reference through(Reference iterator, Site site) {
        return Stepping.through(iterator, machine, site)
                .map(stepping -> machine.sources().defer(itemsOf(iterator, site), each -> stepping.run(each, site)))
                .orElse(iterator);
    }

    /// Of several iterators over the same object that are asked for in one place each is one of its own.
    private Obj.Container itemsOf(Reference iterator, Site site) {
        for (int number = 0; ; number++) {
            Obj.Container items = site.context()
                    .object(
                            site.call(),
                            List.of(iterator.only(), number),
                            Obj.Container.class,
                            () -> new Obj.Container(Obj.Container.Kind.ITERATOR));
            if (!machine.sources().isPending(items) || number == MOST_AT_ONCE) {
                return items;
            }
        }
    }

    /// Fails where what was given as an iterator surely gives no next item.
    private void demandNext(Reference iterator) {
        switch (iterator.only().orElse(null)) {
            case Constant(Object literal)
            when !(literal instanceof LibraryValue) -> machine.raising().fail("TypeError");
            case Obj.Container given
            when given.kind() != Obj.Container.Kind.ITERATOR ->
                machine.raising().mayFail("TypeError");
            case null, default -> {}
        }
    }

    /// The next item of an iterator is taken, by somebody who knows which it is; of all else nothing is taken.
    public void take(Reference iterable) {
        if (isIterator(iterable)
                && iterable.only().orElse(null) instanceof Obj.Container iterator
                && machine.items().areKnown(iterator)) {
            machine.items().take(iterator);
        }
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
        if (machine.sources().isPendingFromKnown(container)) {
            long before = machine.sources().taken(container).orElse(0L);
            boolean[] more = {true};
            machine.sources().consume(container, item -> more[0] &= look.test(item));
            boolean some = stopped[0].isReachable() && !machine.isReachable();
            machine.flowTo(machine.state().join(stopped[0]).branch());
            if (some) {
                machine.sources().leaveAt(container, before + taken[0]);
            }
            return true;
        }
        boolean known = container.kind() == Obj.Container.Kind.ITERATOR
                ? takeUntil(container, look)
                : lookUntil(iterable, look);
        machine.flowTo(machine.state().join(stopped[0]).branch());
        return known;
    }

    private boolean takeUntil(Obj.Container iterator, Predicate<Reference> look) {
        boolean goesOn = true;
        while (goesOn && machine.items().areKnown(iterator)) {
            Optional<Reference> item = machine.items().take(iterator);
            if (item.isEmpty()) {
                return true;
            }
            goesOn = look.test(item.get());
        }
        return !goesOn;
    }

    private boolean lookUntil(Reference iterable, Predicate<Reference> look) {
        Optional<List<Reference>> each = machine.items().inOrder(iterable);
        for (Reference item : each.orElse(List.of())) {
            if (!look.test(item)) {
                break;
            }
        }
        return each.isPresent();
    }

    /// What `next` gives.
    ///
    /// @param hasDefault whether an iterator at its end raises nothing
    public Reference next(Reference iterator, boolean hasDefault, Site site) {
        if (iterator.only().orElse(null) instanceof Obj.Instance instance) {
            return next(instance, hasDefault, site);
        }
        if (iterator.only().orElse(null) instanceof Obj.Container pending
                && machine.sources().isPending(pending)
                && !forced(pending)) {
            return machine.sources().step(pending, hasDefault);
        }
        if (!(iterator.only().orElse(null) instanceof Obj.Container container)
                || container.kind() != Obj.Container.Kind.ITERATOR
                || !machine.items().areKnown(container)) {
            if (!hasDefault) {
                machine.raising().mayFail("StopIteration");
            }
            return elements(iterator, site);
        }
        return machine.items()
                .take(container)
                .orElseGet(
                        () -> hasDefault ? Reference.NEVER : machine.raising().fail("StopIteration"));
    }

    /// Whether an iterator was asked for all of its items, since nothing is known of their order.
    private boolean forced(Obj.Container pending) {
        boolean isInSomeOrder = machine.sources().isInSomeOrder(pending);
        if (isInSomeOrder) {
            machine.sources().force(pending);
        }
        return isInSomeOrder;
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
        if (iterable.only().orElse(null) instanceof Obj.Container iterator
                && machine.sources().isPendingFromKnown(iterator)) {
            machine.sources().consume(iterator, look);
        } else if (iterable.only().orElse(null) instanceof Obj.Container iterator
                && iterator.kind() == Obj.Container.Kind.ITERATOR
                && machine.items().areKnown(iterator)
                && !machine.items().areInSomeOrder(iterable)) {
            takeUntil(iterator, item -> {
                look.accept(item);
                return machine.isReachable();
            });
        } else {
            each = machine.items().inAnyOrder(iterable);
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
}
