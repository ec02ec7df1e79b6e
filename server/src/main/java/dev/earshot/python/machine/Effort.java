package dev.earshot.python.machine;

/// How much may still be spent on one program. Each piece of it has an allowance of its own, so that one
/// cannot starve the others; when that is spent, loops are run once only and calls are not followed:
/// what they would bring to light is given up, and nothing is reported that is not so.
final class Effort {
    /// Statements run for one piece: a function that nobody was seen to call, a statement of the module.
    private static final int FOR_A_PIECE = 4_000;

    /// The same when the program has cost more than all pieces together may.
    private static final int AT_LEAST = 200;

    /// After so many statements it is asked whether to go on at all: some tenths of a millisecond.
    private static final int AT_A_TIME = 32;

    private final Patience patience;
    private long left;
    private long allowance = FOR_A_PIECE;

    /// An effort for a whole program.
    ///
    /// @param statements how many may be run before pieces are cut short
    Effort(long statements, Patience patience) {
        this.left = statements;
        this.patience = patience;
    }

    /// Starts on another piece.
    void startPiece() {
        allowance = left > 0 ? FOR_A_PIECE : AT_LEAST;
    }

    void spend() {
        left--;
        allowance--;
        if (left % AT_A_TIME == 0) {
            patience.check();
        }
    }

    boolean isSpent() {
        return allowance <= 0;
    }
}
