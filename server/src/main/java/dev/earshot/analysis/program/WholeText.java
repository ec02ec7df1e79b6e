package dev.earshot.analysis.program;

import java.util.Collection;

/// Which modules of a program are run with all of their statements: one after the other, as far as these are not too
/// long together. It does not know why they are run so.
final class WholeText {
    /// In UTF-16 units.
    private static final int MOST = 40_000;

    private final int most;
    private int left;

    private WholeText(int most) {
        this.most = most;
        this.left = most;
    }

    /// No module is run so.
    static WholeText none() {
        return new WholeText(0);
    }

    static WholeText usual() {
        return new WholeText(MOST);
    }

    /// Whether a module that is the first one is short enough.
    boolean mayBe(Part part) {
        return length(part) <= most;
    }

    /// Takes one more module in, if there is room for it.
    boolean take(Part part) {
        boolean fits = length(part) <= left;
        left -= fits ? length(part) : 0;
        return fits;
    }

    /// Whether it would be the same modules, now that their texts may have changed.
    ///
    /// @param parts in the order in which they were taken
    boolean isAsBefore(Collection<Part> parts) {
        int rest = most;
        for (Part part : parts) {
            if (length(part) <= rest != part.isWhole()) {
                return false;
            }
            rest -= part.isWhole() ? length(part) : 0;
        }
        return true;
    }

    private static int length(Part part) {
        return part.source().text().length();
    }
}
