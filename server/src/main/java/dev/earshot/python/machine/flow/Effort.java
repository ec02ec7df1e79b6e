package dev.earshot.python.machine.flow;

/// How much may be spent on a program: the statements that are run for it, however often. It counts steps and no time,
/// so that what comes out is the same everywhere.
///
/// Each piece of a program has an allowance of its own, so that one cannot starve the others; when that is spent, loops
/// are run once only and calls are not followed: what they would bring to light is given up, and nothing is reported
/// that is not so. When all is spent, whatever has not been begun by then is not begun.
public final class Effort {
    /// Statements run for one piece when half of all is spent.
    private static final int AT_LEAST = 200;

    /// Each loop may make so many rounds one by one.
    private static final int FEW_ROUNDS = 16;

    /// More rounds than these no loop makes one by one, however much effort there is.
    public static final int MOST_ROUNDS = 4_096;

    /// After so many statements it is asked whether to go on at all: some tenths of a millisecond.
    private static final int AT_A_TIME = 32;

    /// What is computed costs so much less than what is followed.
    private static final int STEPS_OF_A_STATEMENT = 128;

    /// How far an effort goes.
    ///
    /// @param forAPiece statements run for one piece: a function that nobody was seen to call, or a statement
    /// @param forDigressions statements run for functions of which only is wanted what they give
    /// @param rounds so many each loop may make where there is effort left for long loops
    /// @param forLongLoops statements run in the rounds behind the first few, of all loops together
    private record Bounds(int forAPiece, int forDigressions, int rounds, int forLongLoops) {}

    /// With these most programs are run to their end; a key costs them no more than a few thousandths of a second.
    private static final Bounds USUAL = new Bounds(4_000, 1_500, 256, 1_000);

    /// For a program that has not come to its end with the others.
    private static final Bounds FAR = new Bounds(24_000, 8_000, MOST_ROUNDS, 20_000);

    private final Bounds bounds;
    private final long mostFollowing;
    private final Patience patience;
    private long most;
    private long spent;
    private long spentBefore = -1;
    private long allowance;
    private long digressions;
    private long forLongLoops;
    private boolean isCutShort;
    private boolean hasGivenUp;

    private Effort(Bounds bounds, long most, long mostFollowing, Patience patience) {
        this.bounds = bounds;
        this.most = most;
        this.mostFollowing = mostFollowing;
        this.patience = patience;
        begin();
    }

    /// An effort for a program that may lead into other modules.
    ///
    /// @param most how many statements may be run
    /// @param mostFollowing how many of them once it has come to the first of these
    public static Effort usual(long most, long mostFollowing, Patience patience) {
        return new Effort(USUAL, most, mostFollowing, patience);
    }

    /// The same for a program of long loops, on which more is spent.
    public static Effort far(long most, long mostFollowing, Patience patience) {
        return new Effort(FAR, most, mostFollowing, patience);
    }

    /// The program is run from its start.
    public void begin() {
        allowance = bounds.forAPiece;
        digressions = bounds.forDigressions;
        forLongLoops = bounds.forLongLoops;
        hasGivenUp = false;
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
        allowance = spent < most / 2 ? bounds.forAPiece : AT_LEAST;
    }

    /// Whether functions may be run that make no difference but by what they give.
    public boolean mayDigress() {
        boolean may = digressions > 0;
        hasGivenUp |= !may;
        return may;
    }

    /// So many statements have been run for such functions.
    public void digressed(long statements) {
        digressions -= statements;
    }

    /// Whether a loop may make one more round by itself.
    ///
    /// @param rounds how many it has made
    public boolean mayRepeat(int rounds) {
        boolean may = rounds < FEW_ROUNDS || (rounds < bounds.rounds && forLongLoops > 0);
        hasGivenUp |= !may;
        return may;
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
        hasGivenUp |= allowance <= 0;
        return isSpent;
    }

    /// Whether the program that was begun last might have been run further with more effort.
    public boolean hasGivenUp() {
        return hasGivenUp;
    }

    /// Whether a piece has ever had its share, and so may not have been run to its end.
    public boolean isCutShort() {
        return isCutShort;
    }
}
