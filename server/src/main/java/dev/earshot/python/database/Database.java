package dev.earshot.python.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A database as a value: all that was done to it since it was empty. What it holds is known to SQLite alone.
public final class Database {
    /// A new one.
    public static final Database EMPTY = new Database();

    /// It takes some time to do more than so much again, in statements and in SQLite's steps.
    private static final int LONGEST = 2_000;

    private static final long MOST_STEPS = 1_000_000;

    private final Optional<Database> before;
    private final Optional<Statement> last;
    private final int length;
    private final int hash;
    private final boolean isInTransaction;
    private final long changes;
    private final long steps;

    private Database() {
        before = Optional.empty();
        last = Optional.empty();
        length = 0;
        hash = 0;
        isInTransaction = false;
        changes = 0;
        steps = 0;
    }

    private Database(Database before, Statement last, boolean isInTransaction, long changes, long steps) {
        this.before = Optional.of(before);
        this.last = Optional.of(last);
        this.length = before.length + 1;
        this.hash = 31 * before.hash + last.hashCode();
        this.isInTransaction = isInTransaction;
        this.changes = changes;
        this.steps = before.steps + steps;
    }

    /// What a statement makes of it, whether that was refused or not.
    ///
    /// @param taken how many steps that took
    Database after(Statement statement, boolean isThenInTransaction, long changesThen, long taken) {
        return new Database(this, statement, isThenInTransaction, changesThen, taken);
    }

    public boolean isInTransaction() {
        return isInTransaction;
    }

    /// How many rows were changed in all.
    public long changes() {
        return changes;
    }

    /// Whether so much was done to it that nobody does it again.
    boolean isTooLong() {
        return length > LONGEST || steps > MOST_STEPS;
    }

    /// How many statements were run.
    int length() {
        return length;
    }

    /// What was done to it since it was another one; nothing where it never was that.
    Optional<List<Statement>> since(Database earlier) {
        List<Statement> statements = new ArrayList<>();
        Database at = this;
        while (at.length > earlier.length) {
            statements.add(at.last.orElseThrow());
            at = at.before.orElseThrow();
        }
        Collections.reverse(statements);
        return at.equals(earlier) ? Optional.of(statements) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Database database) || length != database.length || hash != database.hash) {
            return false;
        }
        Database one = this;
        Database two = database;
        while (one != two) {
            if (!one.last.equals(two.last)) {
                return false;
            }
            one = one.before.orElse(EMPTY);
            two = two.before.orElse(EMPTY);
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
