package dev.earshot.grammars;

import io.github.treesitter.jtreesitter.Tree;
import io.github.treesitter.jtreesitter.TreeCursor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A tree's root in the form that native code takes. The binding keeps that to itself, but has a cursor write it where
/// it is told to.
final class RootNode {
    /// `sizeof(TSNode)` on every 64-bit platform: four 32-bit words and two pointers.
    private static final long BYTES = 32;

    private RootNode() {}

    /// @param arena what the root is kept in; the tree must stay open as long as the root is used
    static MemorySegment of(Tree tree, Arena arena) {
        MemorySegment root = arena.allocate(BYTES, ValueLayout.ADDRESS.byteAlignment());
        try (TreeCursor cursor = tree.walk()) {
            cursor.getCurrentNode((_, _) -> root);
        }
        return root;
    }
}
