package dev.earshot.python.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keys of a dict in the order in which they came: the last one, and those before it. To put one behind them takes no
/// time.
public final class KeySequence {
    public static final KeySequence EMPTY = new KeySequence(Optional.empty(), Constant.NONE, 0, 0);

    private final Optional<KeySequence> before;
    private final Value last;
    private final int size;
    private final int hash;

    private KeySequence(Optional<KeySequence> before, Value last, int size, int hash) {
        this.before = before;
        this.last = last;
        this.size = size;
        this.hash = hash;
    }

    public static KeySequence of(List<Value> keys) {
        KeySequence sequence = EMPTY;
        for (Value key : keys) {
            sequence = sequence.with(key);
        }
        return sequence;
    }

    /// These keys and one behind them that is not among them.
    public KeySequence with(Value key) {
        return new KeySequence(Optional.of(this), key, size + 1, 31 * hash + key.hashCode());
    }

    public List<Value> keys() {
        List<Value> keys = new ArrayList<>();
        for (KeySequence at = this; at.before.isPresent(); at = at.before.get()) {
            keys.add(at.last);
        }
        return keys.reversed();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof KeySequence sequence
                        && sequence.size == size
                        && sequence.hash == hash
                        && sequence.keys().equals(keys()));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
