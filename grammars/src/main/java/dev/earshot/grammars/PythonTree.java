package dev.earshot.grammars;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/// The tree of a text, which owns native memory: one thread at a time uses it, and whoever asked for it closes it.
/// It keeps nothing of the text.
public final class PythonTree implements AutoCloseable {
    private long tree;

    PythonTree(long tree) {
        this.tree = tree;
    }

    /// Where it is in native memory, as long as it is open.
    long address() {
        if (tree == 0) {
            throw new IllegalStateException("the tree is closed");
        }
        return tree;
    }

    /// Tells what was changed in the text. Then it is good for nothing but to help to parse what came of that.
    public void edit(TreeEdit edit) {
        TreeSitter.editTree(
                address(),
                edit.start().at(),
                edit.endBefore().at(),
                edit.endAfter().at(),
                edit.start().row(),
                edit.start().column(),
                edit.endBefore().row(),
                edit.endBefore().column(),
                edit.endAfter().row(),
                edit.endAfter().column());
    }

    /// Whether some node is an error, or was put there to mend the text.
    public boolean hasErrors() {
        return TreeSitter.hasError(address()) != 0;
    }

    /// The nodes of the tree, which may be closed then.
    ///
    /// @param likely how many nodes it probably has; more cost a second walk
    public TreeNumbers numbers(int likely) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment nodes = room(arena, likely);
            int count = TreeSitter.flatten(address(), nodes.address(), likely);
            if (count > likely) {
                nodes = room(arena, count);
                TreeSitter.flatten(address(), nodes.address(), count);
            }
            int[] numbers = new int[count * TreeNumbers.NUMBERS_OF_A_NODE];
            nodes.asByteBuffer().order(ByteOrder.nativeOrder()).asIntBuffer().get(numbers);
            return new TreeNumbers(numbers);
        }
    }

    private static MemorySegment room(Arena arena, int nodes) {
        return arena.allocate((long) nodes * TreeNumbers.NUMBERS_OF_A_NODE * Integer.BYTES, Integer.BYTES);
    }

    @Override
    public void close() {
        if (tree != 0) {
            TreeSitter.closeTree(tree);
            tree = 0;
        }
    }
}
