package dev.earshot.python.machine;

import dev.earshot.python.value.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// Where the flow leaves a block other than at its end: by `return`, and by `break` and `continue` of the loops that
/// it is in. It does not know of exceptions.
final class Exits {
    private final Deque<Loop> loops = new ArrayDeque<>();
    private State returned = State.unreachable();
    private Reference result = Reference.NEVER;

    /// The exits of a part of the block, which are not led on before `takeOver`.
    Exits ofPart() {
        Exits part = new Exits();
        if (!loops.isEmpty()) {
            part.loops.push(new Loop());
        }
        return part;
    }

    /// Leads on what has left a part.
    ///
    /// @param onTheWay what is done on the way out, from the state in which the part was left
    void takeOver(Exits part, UnaryOperator<State> onTheWay) {
        if (part.returned.isReachable()) {
            returnFrom(onTheWay.apply(part.returned), part.result);
        }
        if (loops.isEmpty()) {
            return;
        }
        State broken = part.loops.element().broken();
        if (broken.isReachable()) {
            loop().breakFrom(onTheWay.apply(broken));
        }
        State continued = part.loops.element().takeContinued();
        if (continued.isReachable()) {
            loop().continueFrom(onTheWay.apply(continued));
        }
    }

    void returnFrom(State state, Reference value) {
        if (state.isReachable()) {
            result = result.or(value);
            returned = returned.join(state);
        }
    }

    /// All states in which the block has been left.
    State states() {
        return loops.isEmpty() ? returned : returned.join(loop().broken()).join(loop().continued());
    }

    boolean isEmpty() {
        return !states().isReachable();
    }

    /// The states in which the block has been left by `return`.
    State returned() {
        return returned;
    }

    /// What the block gives by `return`.
    Reference result() {
        return result;
    }

    boolean inLoop() {
        return !loops.isEmpty();
    }

    /// The innermost loop.
    Loop loop() {
        return loops.element();
    }

    void enter(Loop loop) {
        loops.push(loop);
    }

    void leaveLoop() {
        loops.pop();
    }
}
