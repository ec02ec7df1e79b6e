package dev.earshot.python.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import java.util.regex.Pattern;

/// Which exception of Python's `sqlite3` says that SQLite has refused something.
final class Errors {
    private static final int ERROR = 1;
    private static final int LOCKED = 6;
    private static final int CONSTRAINT = 19;
    private static final int MISMATCH = 20;

    /// What depends on how SQLite was built, and on bounds of ours.
    private static final Pattern OPEN = Pattern.compile(
            "no such (function|module|collation)|too (many|big|long|complex|deep|large)|overflow"
                    + "|authorized|unsafe use|non-deterministic|limit",
            Pattern.CASE_INSENSITIVE);

    /// Messages that are the same in all versions.
    private static final Pattern SAME = Pattern.compile(
            "no such (table|column|index|view|trigger): [^\"]*"
                    + "|near \".*\": syntax error|incomplete input|unrecognized token: \".*\""
                    + "|(table|view|index|trigger) \\S+ already exists|there is already .*"
                    + "|ambiguous column name: .*|duplicate column name: .*"
                    + "|table \\S+ has \\d+ columns but \\d+ values were supplied|table \\S+ has no column named .*"
                    + "|\\d+ values for \\d+ columns|all VALUES must have the same number of terms"
                    + "|cannot (start a transaction within a transaction|commit - no transaction is active"
                    + "|rollback - no transaction is active)"
                    + "|misuse of aggregate.*|wrong number of arguments to function .*|no such savepoint: .*"
                    + "|ON CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint|foreign key mismatch .*"
                    + "|malformed JSON|cannot (UPDATE generated|INSERT into generated) column \".*\""
                    + "|SELECTs to the left and right of \\S+ do not have the same number of result columns",
            Pattern.DOTALL);

    private Errors() {}

    /// @param code SQLite's own
    /// @throws Unsettled where another SQLite might say something else
    static Refusal refusal(int code, String message) {
        return switch (code & 0xFF) {
            case CONSTRAINT, MISMATCH -> new Refusal("sqlite3.IntegrityError", message);
            case ERROR -> operational(message);
            case LOCKED -> new Refusal("sqlite3.OperationalError");
            default -> throw new Unsettled();
        };
    }

    private static Refusal operational(String message) {
        if (OPEN.matcher(message).find()) {
            throw new Unsettled();
        }
        return SAME.matcher(message).matches()
                ? new Refusal("sqlite3.OperationalError", message)
                : new Refusal("sqlite3.OperationalError");
    }
}
