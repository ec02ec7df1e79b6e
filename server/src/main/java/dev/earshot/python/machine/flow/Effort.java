package dev.earshot.python.machine.flow;

/// How much may be spent on a program: the statements that are run for it, however often. It counts steps and no time,
/// so that what comes out is the same everywhere.
///
/// Each piece of a program has an allowance of its own, so that one cannot starve the others; when that is spent, loops
/// are run once only and calls are not followed: what they would bring to light is given up, and nothing is reported
/// that is not so. When all is spent, whatever has not been begun by then is not begun.
public final class Effort {
    /// Statements run for one piece: a function that nobody was seen to call, a statement of the module.
    private static final int FOR_A_PIECE = 24_000;

    /// The same when half of all is spent.
    private static final int AT_LEAST = 200;

    /// Statements run for functions of which only is wanted what they give.
    private static final int FOR_DIGRESSIONS = 8_000;

    /// Each loop may make so many rounds one by one.
    private static final int FEW_ROUNDS = 16;

    /// So many where there is effort left for long loops.
    public static final int MOST_ROUNDS = 4_096;

    /// Statements run in the rounds behind the first few, of all loops together.
    private static final int FOR_LONG_LOOPS = 20_000;

    /// After so many statements it is asked whether to go on at all: some tenths of a millisecond.
    private static final int AT_A_TIME = 32;

    /// What is computed costs so much less than what is followed.
    private static final int STEPS_OF_A_STATEMENT = 128;

    private final long mostFollowing;
    private final Patience patience;
    private long most;
    private long spent;
    private long spentBefore = -1;
    private long allowance = FOR_A_PIECE;
    private long digressions = FOR_DIGRESSIONS;
    private long forLongLoops = FOR_LONG_LOOPS;
    private boolean isCutShort;

    /// An effort for a whole program.
    ///
    /// @param most how many statements may be run
    public Effort(long most, Patience patience) {
        this(most, most, patience);
    }

    /// An effort for a program that may lead into other modules.
    ///
    /// @param mostFollowing how many of the statements may be run once it has come to the first of these
    public Effort(long most, long mostFollowing, Patience patience) {
        this.most = most;
        this.mostFollowing = mostFollowing;
        this.patience = patience;
    }

    /// The program has come to another module than its own.
    public void follow() {
        if (spentBefore < 0) {
            spentBefore = spent;
            most = Math.min(most, spent + mostFollowing);
        }
    }

    /// The statements that have been run.
    public long spent() {
        return spent;
    }

    /// The statements that have been run since it came to another module.
    public long spentFollowing() {
        return spentBefore < 0 ? 0 : spent - spentBefore;
    }

    /// Whether all is spent, so that the program may not have been run to its end.
    public boolean isExhausted() {
        return spent >= most;
    }

    /// Starts on another piece.
    public void startPiece() {
        allowance = spent < most / 2 ? FOR_A_PIECE : AT_LEAST;
    }

    /// Whether functions may be run that make no difference but by what they give.
    public boolean mayDigress() {
        return digressions > 0;
    }

    /// So many statements have been run for such functions.
    public void digressed(long statements) {
        digressions -= statements;
    }

    /// Whether a loop may make one more round by itself.
    ///
    /// @param rounds how many it has made
    public boolean mayRepeat(int rounds) {
        return rounds < FEW_ROUNDS || (rounds < MOST_ROUNDS && forLongLoops > 0);
    }

    /// Makes one round of a loop.
    public void repeat(int rounds, Runnable round) {
        long before = spent;
        round.run();
        forLongLoops -= rounds < FEW_ROUNDS ? 0 : 1 + spent - before;
    }

    public void spend() {
        spent++;
        allowance--;
        if (spent % AT_A_TIME == 0) {
            patience.check();
        }
    }

    /// So many steps of a computation have been taken.
    public void compute(long steps) {
        long statements = 1 + steps / STEPS_OF_A_STATEMENT;
        spent += statements;
        allowance -= statements;
        patience.check();
    }

    /// Whether the piece at hand has had its share.
    public boolean isSpent() {
        boolean isSpent = allowance <= 0 || isExhausted();
        isCutShort |= isSpent;
        return isSpent;
    }

    /// Whether a piece has ever had its share, and so may not have been run to its end.
    public boolean isCutShort() {
        return isCutShort;
    }
}
