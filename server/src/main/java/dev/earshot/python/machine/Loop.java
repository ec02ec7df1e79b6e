package dev.earshot.python.machine;

/// Where `break` and `continue` of one loop lead.
final class Loop {
    /// Loops over no more known items than these are run item by item.
    static final int MOST_UNROLLED = 16;

    private State broken = State.unreachable();
    private State continued = State.unreachable();

    void breakFrom(State state) {
        broken = broken.join(state);
    }

    void continueFrom(State state) {
        continued = continued.join(state);
    }

    State broken() {
        return broken;
    }

    /// The states in which the next round may begin.
    State continued() {
        return continued;
    }

    /// The states in which the next round may begin, which are then forgotten.
    State takeContinued() {
        State taken = continued;
        continued = State.unreachable();
        return taken;
    }
}
