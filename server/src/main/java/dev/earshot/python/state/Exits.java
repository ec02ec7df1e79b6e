package dev.earshot.python.state;

import dev.earshot.python.value.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// Where the flow leaves a block other than at its end: by `return`, and by `break` and `continue` of the loops that
/// it is in. It does not know of exceptions.
public final class Exits {
    private final Deque<Loop> loops = new ArrayDeque<>();
    private State returned = State.unreachable();
    private Reference result = Reference.NEVER;

    /// The exits of a part of the block, which are not led on before `takeOver`.
    public Exits ofPart() {
        Exits part = new Exits();
        if (!loops.isEmpty()) {
            part.loops.push(new Loop());
        }
        return part;
    }

    /// Leads on what has left a part.
    ///
    /// @param onTheWay what is done on the way out, from the state in which the part was left
    public void takeOver(Exits part, UnaryOperator<State> onTheWay) {
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

    public void returnFrom(State state, Reference value) {
        if (state.isReachable()) {
            result = result.or(value);
            returned = returned.join(state);
        }
    }

    /// All states in which the block has been left.
    public State states() {
        return loops.isEmpty() ? returned : returned.join(loop().broken()).join(loop().continued());
    }

    public boolean isEmpty() {
        return !states().isReachable();
    }

    /// The states in which the block has been left by `return`.
    public State returned() {
        return returned;
    }

    /// What the block gives by `return`.
    public Reference result() {
        return result;
    }

    public boolean inLoop() {
        return !loops.isEmpty();
    }

    /// The innermost loop.
    public Loop loop() {
        return loops.element();
    }

    public void enter(Loop loop) {
        loops.push(loop);
    }

    public void leaveLoop() {
        loops.pop();
    }
}
