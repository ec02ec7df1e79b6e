package dev.earshot.python.database;

import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/// Opens a database in memory, in which functions that give what is not known note that they were called.
record Opening(Sqlite sqlite) {
    private static final int READ_WRITE_CREATE_IN_MEMORY = 0x86;
    private static final int UTF8 = 1;
    private static final int DETERMINISTIC = 0x800;
    private static final int INNOCUOUS = 0x200000;

    /// No value is longer than so many octets.
    private static final int LENGTH = 8_192;

    private static final int LIMIT_OF_LENGTH = 0;
    private static final int LIMIT_OF_PATTERNS = 8;

    /// A pattern may have so many octets: some take for ever.
    private static final int LONGEST_PATTERN = 100;

    /// What differs from call to call, from build to build, or from version to version since that of Python 3.11.
    private static final String[] OPEN = {
        "random",
        "randomblob",
        "sqlite_version",
        "sqlite_source_id",
        "sqlite_compileoption_get",
        "sqlite_compileoption_used",
        "sqlite_offset",
        "sqlite_log",
        "load_extension",
        "concat",
        "concat_ws",
        "string_agg",
        "unhex",
        "octet_length",
        "timediff",
        "if",
        "json_pretty",
        "json_error_position",
        "json_array_insert",
        "jsonb",
        "jsonb_array",
        "jsonb_extract",
        "jsonb_insert",
        "jsonb_object",
        "jsonb_patch",
        "jsonb_remove",
        "jsonb_replace",
        "jsonb_set",
        "jsonb_group_array",
        "jsonb_group_object",
        "unistr",
        "unistr_quote",
        "median",
        "percentile",
        "percentile_cont",
        "percentile_disc"
    };

    int connection() {
        int given = sqlite.allocate(4);
        withName(
                ":memory:",
                name -> succeed(sqlite.call("sqlite3_open_v2", name, given, READ_WRITE_CREATE_IN_MEMORY, 0)));
        int connection = sqlite.number(given);
        sqlite.free(given);
        sqlite.call("sqlite3_limit", connection, LIMIT_OF_LENGTH, LENGTH);
        sqlite.call("sqlite3_limit", connection, LIMIT_OF_PATTERNS, LONGEST_PATTERN);
        sqlite.run("sqlite3_progress_handler", connection, Host.STEPS_AT_A_TIME, sqlite.call("xProgressPtr"), 0);
        for (String name : OPEN) {
            withName(name, text -> define(connection, text));
        }
        for (int which = 0; which < Sums.NAMES.length; which++) {
            int function = which;
            withName(Sums.NAMES[which], name -> defineSum(connection, name, function));
        }
        return connection;
    }

    private void define(int connection, int name) {
        succeed(sqlite.call(
                "sqlite3_create_function", connection, name, -1, UTF8 | INNOCUOUS, 0, sqlite.call("xFuncPtr"), 0, 0));
    }

    private void defineSum(int connection, int name, int which) {
        succeed(sqlite.call(
                "sqlite3_create_window_function",
                connection,
                name,
                1,
                UTF8 | DETERMINISTIC | INNOCUOUS,
                which,
                sqlite.call("xStepPtr"),
                sqlite.call("xFinalPtr"),
                sqlite.call("xValuePtr"),
                sqlite.call("xInversePtr"),
                0));
    }

    private void withName(String name, IntConsumer use) {
        int address = sqlite.allocate(name.getBytes(StandardCharsets.UTF_8));
        use.accept(address);
        sqlite.free(address);
    }

    private static void succeed(long said) {
        if (said != 0) {
            throw new IllegalStateException("SQLite says " + said);
        }
    }
}
