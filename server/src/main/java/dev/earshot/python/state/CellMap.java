package dev.earshot.python.state;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Reference;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A persistent map from cells to what they hold: a hash trie of 32-way nodes. A changed map shares all
/// nodes but those on the way to the change, and two maps that have much in common are joined and
/// compared without a look at that.
final class CellMap {
    static final CellMap EMPTY = new CellMap(Node.EMPTY);

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Node root;

    private CellMap(Node root) {
        this.root = root;
    }

    @Nullable
    Reference get(Cell cell) {
        Node node = root;
        int hash = hash(cell);
        for (int shift = 0; ; shift += BITS) {
            Object slot = node.slot((hash >>> shift) & MASK);
            switch (slot) {
                case null -> {
                    return null;
                }
                case Node inner -> node = inner;
                case Entry entry -> {
                    return entry.find(cell);
                }
                default -> throw new IllegalStateException();
            }
        }
    }

    CellMap with(Cell cell, Reference reference) {
        return new CellMap(with(root, 0, hash(cell), cell, reference));
    }

    CellMap without(Cell cell) {
        return get(cell) == null ? this : new CellMap(without(root, 0, hash(cell), cell));
    }

    /// Hands on each cell in which the two maps may differ, some of them twice; the work grows with
    /// their number.
    void forEachDifference(CellMap other, Consumer<Cell> action) {
        forEachDifference(root, other.root, (cell, _) -> action.accept(cell));
    }

    void forEach(BiConsumer<Cell, Reference> action) {
        forEach(root, action);
    }

    private static int hash(Cell cell) {
        int hash = cell.hashCode();
        return hash ^ (hash >>> 16);
    }

    /// A cell with what it holds; others of the very same hash follow.
    private static final class Entry {
        private final int hash;
        private final Cell cell;
        private final Reference reference;
        private final @Nullable Entry next;

        Entry(int hash, Cell cell, Reference reference, @Nullable Entry next) {
            this.hash = hash;
            this.cell = cell;
            this.reference = reference;
            this.next = next;
        }

        @Nullable
        Reference find(Cell wanted) {
            for (Entry at = this; at != null; at = at.next) {
                if (at.cell.equals(wanted)) {
                    return at.reference;
                }
            }
            return null;
        }

        Entry with(Cell changed, Reference value) {
            Entry rest = without(changed);
            return new Entry(hash, changed, value, rest);
        }

        @Nullable
        Entry without(Cell gone) {
            if (cell.equals(gone)) {
                return next;
            }
            Entry rest = next == null ? null : next.without(gone);
            return rest == next ? this : new Entry(hash, cell, reference, rest);
        }
    }

    private static final class Node {
        static final Node EMPTY = new Node(0, new Object[0]);

        private final int present;
        private final Object[] slots;

        Node(int present, Object[] slots) {
            this.present = present;
            this.slots = slots;
        }

        @Nullable
        Object slot(int index) {
            int bit = 1 << index;
            return (present & bit) == 0 ? null : slots[Integer.bitCount(present & (bit - 1))];
        }

        Node with(int index, @Nullable Object value) {
            int bit = 1 << index;
            int at = Integer.bitCount(present & (bit - 1));
            boolean had = (present & bit) != 0;
            if (value == null) {
                if (!had) {
                    return this;
                }
                Object[] fewer = new Object[slots.length - 1];
                System.arraycopy(slots, 0, fewer, 0, at);
                System.arraycopy(slots, at + 1, fewer, at, fewer.length - at);
                return new Node(present & ~bit, fewer);
            }
            if (had) {
                Object[] changed = slots.clone();
                changed[at] = value;
                return new Node(present, changed);
            }
            Object[] more = Arrays.copyOf(slots, slots.length + 1);
            System.arraycopy(slots, at, more, at + 1, slots.length - at);
            more[at] = value;
            return new Node(present | bit, more);
        }
    }

    private static Node with(Node node, int shift, int hash, Cell cell, Reference reference) {
        int index = (hash >>> shift) & MASK;
        Object slot = node.slot(index);
        return node.with(
                index,
                switch (slot) {
                    case null -> new Entry(hash, cell, reference, null);
                    case Node inner -> with(inner, shift + BITS, hash, cell, reference);
                    case Entry entry when entry.hash == hash -> entry.with(cell, reference);
                    case Entry entry ->
                        with(
                                Node.EMPTY.with((entry.hash >>> (shift + BITS)) & MASK, entry),
                                shift + BITS,
                                hash,
                                cell,
                                reference);
                    default -> throw new IllegalStateException();
                });
    }

    private static Node without(Node node, int shift, int hash, Cell cell) {
        int index = (hash >>> shift) & MASK;
        return switch (node.slot(index)) {
            case null -> node;
            case Node inner -> {
                Node less = without(inner, shift + BITS, hash, cell);
                yield node.with(index, less.present == 0 ? null : less);
            }
            case Entry entry -> node.with(index, entry.without(cell));
            default -> throw new IllegalStateException();
        };
    }

    private static void forEachDifference(Node one, Node two, BiConsumer<Cell, Reference> action) {
        if (one.equals(two)) {
            return;
        }
        for (int rest = one.present | two.present; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            Object here = one.slot(index);
            Object there = two.slot(index);
            if (here instanceof Node left && there instanceof Node right) {
                forEachDifference(left, right, action);
            } else if (!Objects.equals(here, there)) {
                forEachEntry(here, action);
                forEachEntry(there, action);
            }
        }
    }

    private static void forEachEntry(@Nullable Object slot, BiConsumer<Cell, Reference> action) {
        if (slot instanceof Node node) {
            forEach(node, action);
        } else if (slot instanceof Entry entry) {
            for (Entry at = entry; at != null; at = at.next) {
                action.accept(at.cell, at.reference);
            }
        }
    }

    private static void forEach(Node node, BiConsumer<Cell, Reference> action) {
        for (Object slot : node.slots) {
            forEachEntry(slot, action);
        }
    }
}
