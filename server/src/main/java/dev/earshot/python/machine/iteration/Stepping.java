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
import java.util.function.Consumer;

/// Goes through an object of the program as `for` does, asking it for one item after the other until it raises what
/// says that there is no more (reference manual, 3.3.7 and 8.3). It does not know what is done with the items.
public final class Stepping {
    private final Machine machine;
    private final Reference asked;
    private final Protocol protocol;
    private final boolean matters;

    /// @param asked the method that gives the next item
    /// @param matters whether it is asked for one item after the other, and not for any
    private Stepping(Machine machine, Reference asked, Protocol protocol, boolean matters) {
        this.machine = machine;
        this.asked = asked;
        this.protocol = protocol;
        this.matters = matters;
    }

    /// By which method an object is asked, and how it says that there is no more.
    private enum Protocol {
        ITERATION("__next__", "StopIteration"),

        /// What it gives is waited for.
        WAITING("__anext__", "StopAsyncIteration"),

        /// It is given the number of the item.
        ITEMS("__getitem__", "IndexError");

        private final String method;
        private final String end;

        Protocol(String method, String end) {
            this.method = method;
            this.end = end;
        }
    }

    /// How to go through what an object gave as an iterator, or through an object that has its items by number; nothing
    /// where it has no such methods of its own.
    static Optional<Stepping> through(Reference iterator, Machine machine, Site site) {
        if (!(iterator.only().orElse(null) instanceof Obj.Instance instance)) {
            return Optional.empty();
        }
        for (Protocol protocol : Protocol.values()) {
            Reference method = machine.classAttributes().special(instance, protocol.method, site);
            if (method.hasValues()) {
                boolean matters = machine.relevance().matters(iterator)
                        || machine.effort().mayDigress();
                return isMethod(method)
                        ? Optional.of(new Stepping(machine, method, protocol, matters))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMethod(Reference method) {
        return method.only().orElse(null) instanceof Bound(Obj.Function _, var _);
    }

    /// Hands on each item, as long as there may be one more; the flow goes on where it may end.
    void run(Consumer<Reference> each, Site site) {
        if (!matters) {
            machine.maybe(() -> each.accept(next(0, site)));
            return;
        }
        State ended = State.unreachable();
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
            machine.effort().repeat(at, () -> each.accept(item));
            if (protocol != Protocol.ITEMS && before.covers(machine.state())) {
                break; // it would give the same once more
            }
        }
        machine.flowTo(ended.join(machine.state()).branch());
    }

    private Reference next(int at, Site site) {
        boolean counts = protocol == Protocol.ITEMS;
        Arguments arguments = counts ? Arguments.of(Reference.to(new Constant((long) at))) : Arguments.NONE;
        Reference item = machine.calls().call(asked, arguments, site);
        return protocol == Protocol.WAITING ? machine.coroutines().await(item, site) : item;
    }
}
