package dev.earshot.python.database;

import java.util.HashMap;
import java.util.Map;

/// The functions `sum`, `avg` and `total`. SQLite adds numbers with fractions otherwise since version 3.43: it is noted
/// where that makes a difference.
final class Sums {
    /// Which function is asked for, as SQLite hands it on.
    static final String[] NAMES = {"sum", "avg", "total"};

    private static final int INTEGER = 1;
    private static final int NULL = 5;

    /// What was added so far.
    private static final class Sum {
        private long count;
        private long whole;
        private double real;
        private double lost;
        private boolean hasFractions;
        private boolean isTooLarge;

        void add(long number, int sign) {
            add((double) number, sign);
            try {
                whole = sign > 0 ? Math.addExact(whole, number) : Math.subtractExact(whole, number);
            } catch (ArithmeticException _) {
                isTooLarge = true;
            }
        }

        void add(double number, int sign) {
            double added = sign * number;
            double sum = real + added;
            lost += Math.abs(real) > Math.abs(added) ? real - sum + added : added - sum + real;
            real = sum;
            count += sign;
        }
    }

    private final Map<Integer, Sum> all = new HashMap<>();
    private int made;
    private boolean differ;

    /// Starts on another statement.
    void begin() {
        differ = false;
    }

    /// Whether other versions of SQLite might have given something else.
    boolean differ() {
        return differ;
    }

    /// @param arguments where the sum is kept, how many values there are, and where
    long add(long[] arguments, int sign, Sqlite sqlite) {
        Sum sum = at(arguments[0], sqlite);
        long value = sqlite.number((int) arguments[2]);
        long type = sqlite.call("sqlite3_value_numeric_type", value);
        if (type == INTEGER) {
            sum.add(sqlite.call("sqlite3_value_int64", value), sign);
        } else if (type != NULL) {
            sum.hasFractions = true;
            sum.add(sqlite.real("sqlite3_value_double", value), sign);
        }
        return 0;
    }

    private Sum at(long context, Sqlite sqlite) {
        int kept = (int) sqlite.call("sqlite3_aggregate_context", context, 4);
        if (sqlite.number(kept) == 0) {
            sqlite.setNumber(kept, ++made);
        }
        return all.computeIfAbsent(sqlite.number(kept), _ -> new Sum());
    }

    /// @param isLast whether nothing is added any more
    long give(long context, boolean isLast, Sqlite sqlite) {
        Sum sum = at(context, sqlite);
        if (isLast) {
            all.values().remove(sum);
        }
        String name = NAMES[(int) sqlite.call("sqlite3_user_data", context)];
        if (sum.count == 0 && !name.equals("total")) {
            sqlite.run("sqlite3_result_null", context);
        } else if (name.equals("sum") && !sum.hasFractions) {
            differ |= sum.isTooLarge;
            sqlite.run("sqlite3_result_int64", context, sum.whole);
        } else {
            differ |= sum.real + sum.lost != sum.real || sum.isTooLarge;
            double given = name.equals("avg") ? sum.real / sum.count : sum.real;
            sqlite.run("sqlite3_result_double", context, Double.doubleToRawLongBits(given));
        }
        return 0;
    }
}
