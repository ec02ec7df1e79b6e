package dev.earshot.python.state;

/// Where `break` and `continue` of one loop lead.
public final class Loop {
    private State broken = State.unreachable();
    private State continued = State.unreachable();

    public void breakFrom(State state) {
        broken = broken.join(state);
    }

    public void continueFrom(State state) {
        continued = continued.join(state);
    }

    public State broken() {
        return broken;
    }

    /// The states in which the next round may begin.
    State continued() {
        return continued;
    }

    /// The states in which the next round may begin, which are then forgotten.
    public State takeContinued() {
        State taken = continued;
        continued = State.unreachable();
        return taken;
    }
}
