package dev.earshot.workspace;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import java.util.List;
import java.util.OptionalInt;

/// A text as people see it, in the text that is analysed: a whole file or document, or one cell of a notebook.
/// It has the length of what is analysed of it, so that an offset counts in both.
///
/// @param cell in a notebook, the number of the cell among all its cells, from 0
/// @param start where it starts in what is analysed
public record Excerpt(OptionalInt cell, int start, SourceText text) {
    public static Excerpt whole(SourceText text) {
        return new Excerpt(OptionalInt.empty(), 0, text);
    }

    /// The one of some excerpts, of which there is at least one, in which the offset stands or behind which.
    static Excerpt at(int offset, List<Excerpt> excerpts) {
        int low = 0;
        for (int high = excerpts.size(); high - low > 1; ) {
            int middle = (low + high) / 2;
            if (excerpts.get(middle).start <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return excerpts.get(low);
    }

    /// Where an offset of what is analysed stands in this text. What stands behind it, up to the next one, is its end.
    public TextPosition position(int offset) {
        return text.position(inside(offset));
    }

    /// The offset in this text of an offset of what is analysed.
    public int inside(int offset) {
        return Math.clamp(offset - start, 0, text.length());
    }
}
