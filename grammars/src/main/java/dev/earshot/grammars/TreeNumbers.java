package dev.earshot.grammars;

import io.github.treesitter.jtreesitter.Tree;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// All nodes of a tree as plain numbers, made by one call of native code: through the binding each node takes several.
/// A node comes before its children, which follow each other.
public final class TreeNumbers {
    private static final int NUMBERS_OF_A_NODE = 4;

    private final int[] numbers;

    private TreeNumbers(int[] numbers) {
        this.numbers = numbers;
    }

    /// The nodes of a tree, which may be closed then.
    ///
    /// @param likely how many nodes it probably has; more cost a second walk
    public static TreeNumbers of(Tree tree, int likely) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment root = RootNode.of(tree, arena);
            MemorySegment first = room(arena, likely);
            int count = flatten(root, first, likely);
            MemorySegment nodes = first;
            if (count > likely) {
                nodes = room(arena, count);
                flatten(root, nodes, count);
            }
            int[] numbers = new int[count * NUMBERS_OF_A_NODE];
            MemorySegment.copy(nodes, ValueLayout.JAVA_INT, 0, numbers, 0, numbers.length);
            return new TreeNumbers(numbers);
        }
    }

    public int count() {
        return numbers.length / NUMBERS_OF_A_NODE;
    }

    /// What the grammar calls the node: 0xFFFF for an error.
    public int symbol(int node) {
        return numbers[node * NUMBERS_OF_A_NODE] & 0xFFFF;
    }

    /// The place that it has in its parent: 0 for none.
    public int field(int node) {
        return (numbers[node * NUMBERS_OF_A_NODE] & 0x7FFF_FFFF) >>> 16;
    }

    /// Whether the parser put it there to mend the text.
    public boolean isMissing(int node) {
        return numbers[node * NUMBERS_OF_A_NODE] < 0;
    }

    /// Counted in bytes.
    public int start(int node) {
        return numbers[node * NUMBERS_OF_A_NODE + 1];
    }

    /// Counted in bytes.
    public int end(int node) {
        return numbers[node * NUMBERS_OF_A_NODE + 2];
    }

    public int children(int node) {
        return numbers[node * NUMBERS_OF_A_NODE + 3];
    }

    private static MemorySegment room(Arena arena, int nodes) {
        return arena.allocate(ValueLayout.JAVA_INT, (long) nodes * NUMBERS_OF_A_NODE);
    }

    private static int flatten(MemorySegment root, MemorySegment nodes, int capacity) {
        return Flatten.CALL.apply(root, nodes, capacity);
    }

    /// `src/main/c/flatten.c`, where the four numbers are explained.
    private static final class Flatten {
        static final NativeCall CALL = NativeCall.of("earshot_flatten");
    }
}
