package dev.earshot.python.state;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Reference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What all cells hold at one point of the flow. Branching costs nothing, and joining costs what the
/// branches changed.
public final class State {
    private CellMap cells;
    private final boolean reachable;

    /// Cells all of which this state covers, if there are such: what differs little from them is joined at little cost.
    private @Nullable CellMap absorbed;

    private State(CellMap cells, boolean reachable) {
        this.cells = cells;
        this.reachable = reachable;
    }

    public static State start() {
        return new State(CellMap.EMPTY, true);
    }

    /// The state of a point that no flow comes to.
    public static State unreachable() {
        return new State(CellMap.EMPTY, false);
    }

    /// A state that starts as this one.
    public State branch() {
        return new State(cells, reachable);
    }

    public boolean isReachable() {
        return reachable;
    }

    /// What the cell holds; nothing where it was never written to.
    public Reference get(Cell cell) {
        Reference held = cells.get(cell);
        return held == null ? Reference.UNBOUND : held;
    }

    /// Whether the cell was ever written to.
    public boolean holds(Cell cell) {
        return cells.get(cell) != null;
    }

    public void put(Cell cell, Reference reference) {
        cells = cells.with(cell, reference);
        absorbed = null;
    }

    /// As if it had never been written to.
    public void forget(Cell cell) {
        cells = cells.without(cell);
        absorbed = null;
    }

    public void forEach(BiConsumer<Cell, Reference> action) {
        cells.forEach(action);
    }

    /// The state where two flows meet.
    public State join(State other) {
        if (!other.reachable || other.cells.equals(cells)) {
            return reachable ? this : other;
        }
        if (!reachable) {
            return other;
        }
        State joined = branch();
        forEachThatMayBeMore(other, cell -> {
            Reference here = get(cell);
            Reference there = other.get(cell);
            Reference both = here.or(there);
            if (!both.equals(joined.cells.get(cell))) {
                joined.put(cell, both);
            }
        });
        joined.absorbed = other.cells;
        return joined;
    }

    /// The state with something unknown in each cell that holds something else than before.
    public State withoutWhatChanged(State before) {
        State after = branch();
        cells.forEachDifference(before.cells, cell -> {
            if (!get(cell).equals(before.get(cell))) {
                after.put(cell, get(cell).or(Reference.UNKNOWN));
            }
        });
        return after;
    }

    /// Whether everything that may hold in the other state may hold in this one.
    public boolean covers(State other) {
        if (!other.reachable) {
            return true;
        }
        if (!reachable) {
            return false;
        }
        boolean[] covered = {true};
        forEachThatMayBeMore(other, cell -> {
            covered[0] &= get(cell).covers(other.get(cell));
        });
        return covered[0];
    }

    /// Hands on the cells that may hold more in the other state.
    private void forEachThatMayBeMore(State other, Consumer<Cell> action) {
        CellMap known = absorbed == null ? cells : absorbed;
        known.forEachDifference(other.cells, action);
    }
}
