package dev.earshot.python.machine.iteration;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Goes through an object of the program as `for` does, asking it for one item after the other until it raises what
/// says that there is no more (reference manual, 3.3.7 and 8.3). It does not know what is done with the items.
public final class Stepping {
    private final Machine machine;
    private final Reference asked;
    private final Protocol protocol;

    /// @param asked the method that gives the next item
    private Stepping(Machine machine, Reference asked, Protocol protocol) {
        this.machine = machine;
        this.asked = asked;
        this.protocol = protocol;
    }

    /// By which method an object is asked, and how it says that there is no more.
    private enum Protocol {
        /// It is given the number of the item.
        ITEMS("__getitem__", "IndexError"),
        ITERATION("__next__", "StopIteration"),

        /// What it gives is waited for.
        WAITING("__anext__", "StopAsyncIteration");

        private final String method;
        private final String end;

        Protocol(String method, String end) {
            this.method = method;
            this.end = end;
        }
    }

    /// How to go through an object that matters; nothing where it has no such methods of its own.
    public static Optional<Stepping> through(Reference iterable, Machine machine, Site site) {
        if (!(iterable.only().orElse(null) instanceof Obj.Instance instance)
                || machine.items().ownItems(instance).hasValues()
                || machine.builtInBases().of(instance).isPresent()
                || !(machine.relevance().matters(iterable) || machine.effort().mayDigress())) {
            return Optional.empty();
        }
        Reference iter = machine.classAttributes().special(instance, "__iter__", site);
        Reference waiting = machine.classAttributes().special(instance, "__aiter__", site);
        if (iter.hasValues() || waiting.hasValues()) {
            Protocol protocol = iter.hasValues() ? Protocol.ITERATION : Protocol.WAITING;
            Reference asked = iter.hasValues() ? iter : waiting;
            Reference iterator =
                    isMethod(asked) ? machine.calls().call(asked, Arguments.NONE, site) : Reference.UNKNOWN;
            return iterator.only().orElse(null) instanceof Obj.Instance own
                    ? of(own, protocol, machine, site)
                    : Optional.empty();
        }
        return of(instance, Protocol.ITEMS, machine, site);
    }

    private static Optional<Stepping> of(Obj.Instance asked, Protocol protocol, Machine machine, Site site) {
        Reference method = machine.classAttributes().special(asked, protocol.method, site);
        return isMethod(method) ? Optional.of(new Stepping(machine, method, protocol)) : Optional.empty();
    }

    private static boolean isMethod(Reference method) {
        return method.only().orElse(null) instanceof Bound(Obj.Function _, var _);
    }

    /// Hands on each item with its number, as long as there may be one more; the flow goes on where it may end.
    ///
    /// @return whether it is known which items there are
    public boolean run(BiConsumer<Integer, Reference> each, Site site) {
        State ended = State.unreachable();
        boolean known = true;
        for (int at = 0; machine.effort().mayRepeat(at) && !machine.effort().isSpent(); at++) {
            State before = machine.fork();
            Attempt raised = machine.raising().enterTry();
            Reference item = next(at, site);
            machine.raising().leaveTry();
            Attempt caught =
                    raised.caughtBy(machine.raising().types(), Reference.to(ExceptionTypes.builtin(protocol.end)));
            ended = ended.join(caught.states());
            machine.raising().passOn(raised);
            if (!machine.isReachable()) {
                break;
            }
            known &= caught.isEmpty();
            int round = at;
            machine.effort().repeat(round, () -> each.accept(round, item));
            if (protocol != Protocol.ITEMS && before.covers(machine.state())) {
                break; // it would give the same once more
            }
        }
        known &= !machine.isReachable();
        machine.flowTo(ended.join(machine.state()).branch());
        return known;
    }

    private Reference next(int at, Site site) {
        boolean counts = protocol == Protocol.ITEMS;
        Arguments arguments = counts ? Arguments.of(Reference.to(new Constant((long) at))) : Arguments.NONE;
        Reference item = machine.calls().call(asked, arguments, site);
        return protocol == Protocol.WAITING ? machine.coroutines().await(item, site) : item;
    }
}
