package dev.earshot.grammars;

import io.github.treesitter.jtreesitter.Tree;
import io.github.treesitter.jtreesitter.TreeCursor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// Reads trees by one native call each, where the binding takes several for each node.
///
/// The binding keeps a tree's root to itself in the form that native code takes, but has a cursor write it where it is
/// told to. That cursor is kept: to close one stops all threads for a moment, which takes longer than to parse a short
/// statement. It owns native memory: one thread at a time uses it. It keeps none of the trees open.
public final class TreeReader implements AutoCloseable {
    /// `sizeof(TSNode)` on every 64-bit platform: four 32-bit words and two pointers.
    private static final long BYTES_OF_A_NODE = 32;

    private @Nullable TreeCursor cursor;

    /// Whether some node is an error, or was put there to mend the text.
    public boolean hasErrors(Tree tree) {
        try (Arena arena = Arena.ofConfined()) {
            return HasError.CALL.apply(root(tree, arena), MemorySegment.NULL, 0) != 0;
        }
    }

    /// The nodes of a tree, which may be closed then.
    ///
    /// @param likely how many nodes it probably has; more cost a second walk
    public TreeNumbers numbers(Tree tree, int likely) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment root = root(tree, arena);
            MemorySegment first = room(arena, likely);
            int count = Flatten.CALL.apply(root, first, likely);
            MemorySegment nodes = first;
            if (count > likely) {
                nodes = room(arena, count);
                Flatten.CALL.apply(root, nodes, count);
            }
            int[] numbers = new int[count * TreeNumbers.NUMBERS_OF_A_NODE];
            MemorySegment.copy(nodes, ValueLayout.JAVA_INT, 0, numbers, 0, numbers.length);
            return new TreeNumbers(numbers);
        }
    }

    private static MemorySegment room(Arena arena, int nodes) {
        return arena.allocate(ValueLayout.JAVA_INT, (long) nodes * TreeNumbers.NUMBERS_OF_A_NODE);
    }

    /// @param arena what the root is kept in; the tree must stay open as long as the root is used
    private MemorySegment root(Tree tree, Arena arena) {
        MemorySegment root = arena.allocate(BYTES_OF_A_NODE, ValueLayout.ADDRESS.byteAlignment());
        at(tree).getCurrentNode((_, _) -> root);
        return root;
    }

    private TreeCursor at(Tree tree) {
        TreeCursor kept = cursor;
        if (kept == null) {
            kept = tree.walk();
            cursor = kept;
        } else {
            kept.reset(tree.getRootNode());
        }
        return kept;
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
            cursor = null;
        }
    }

    /// `src/main/c/errors.c`.
    private static final class HasError {
        static final NativeCall CALL = NativeCall.of("earshot_has_error");
    }

    /// `src/main/c/flatten.c`, where the four numbers are explained.
    private static final class Flatten {
        static final NativeCall CALL = NativeCall.of("earshot_flatten");
    }
}
