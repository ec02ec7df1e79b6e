package dev.earshot.python.machine;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.KeySequence;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// In which order the keys of a dict came. It does not know what stands under them.
public final class KeyOrder {
    private static final String ORDER = "[order]";

    private final Flow flow;

    KeyOrder(Flow flow) {
        this.flow = flow;
    }

    /// A dict is empty from now on.
    void clear(Obj.Container dict) {
        flow.write(cell(dict), Reference.UNBOUND);
    }

    /// The order is not known any more.
    public void lose(Obj.Container dict) {
        flow.write(cell(dict), Reference.UNKNOWN);
    }

    /// A key that is not in the dict goes behind all others.
    void append(Obj.Container dict, Value key) {
        change(dict, sequence -> sequence.with(key));
    }

    void remove(Obj.Container dict, Value key) {
        change(dict, sequence -> KeySequence.of(without(sequence, key)));
    }

    /// A key of the dict goes behind all others, or before them.
    public void move(Obj.Container dict, Value key, boolean behind) {
        change(dict, sequence -> {
            List<Value> keys = without(sequence, key);
            keys.add(behind ? keys.size() : 0, key);
            return KeySequence.of(keys);
        });
    }

    /// Those of the keys of a dict that are in it, in order, where that is known.
    ///
    /// @param present all that are in it
    Optional<List<Value>> inOrder(Obj.Container dict, SequencedSet<Value> present) {
        Reference order = flow.read(cell(dict));
        if (present.size() < 2 || order.equals(Reference.UNBOUND)) {
            return Optional.of(List.copyOf(present));
        }
        if (order.other()) {
            return Optional.empty();
        }
        Set<List<Value>> orders = new LinkedHashSet<>();
        sequences(order).forEach(sequence -> {
            SequencedSet<Value> keys = new LinkedHashSet<>(sequence.keys());
            keys.retainAll(present);
            keys.addAll(present);
            orders.add(List.copyOf(keys));
        });
        return orders.size() == 1 ? Optional.of(orders.iterator().next()) : Optional.empty();
    }

    private void change(Obj.Container dict, UnaryOperator<KeySequence> change) {
        Reference order = flow.read(cell(dict));
        Reference after = sequences(order).stream()
                .map(sequence -> Reference.to(new Constant(change.apply(sequence))))
                .reduce(Reference.NEVER, Reference::or);
        flow.write(cell(dict), order.other() ? Reference.UNKNOWN : after);
    }

    private static List<KeySequence> sequences(Reference order) {
        List<KeySequence> sequences = new ArrayList<>();
        for (Value each : order.values().keySet()) {
            if (each instanceof Constant(KeySequence sequence)) {
                sequences.add(sequence);
            }
        }
        if (order.unbound()) {
            sequences.add(KeySequence.EMPTY);
        }
        return sequences;
    }

    private static List<Value> without(KeySequence sequence, Value key) {
        List<Value> keys = new ArrayList<>(sequence.keys());
        keys.remove(key);
        return keys;
    }

    private static Cell cell(Obj.Container dict) {
        return new Cell(dict, ORDER);
    }
}
