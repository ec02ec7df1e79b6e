package dev.earshot.grammars;

import io.github.treesitter.jtreesitter.Tree;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Whether the parser could make sense of a text. The binding tells it as well, but to link one more form of a native
/// call takes some milliseconds of every start.
public final class TreeErrors {
    private TreeErrors() {}

    /// Whether some node is an error, or was put there to mend the text.
    public static boolean areIn(Tree tree) {
        try (Arena arena = Arena.ofConfined()) {
            return HasError.CALL.apply(RootNode.of(tree, arena), MemorySegment.NULL, 0) != 0;
        }
    }

    /// `src/main/c/errors.c`.
    private static final class HasError {
        static final NativeCall CALL = NativeCall.of("earshot_has_error");
    }
}
