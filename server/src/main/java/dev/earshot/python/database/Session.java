package dev.earshot.python.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A database that SQLite has open in memory, as it is after what was done to it so far.
final class Session {
    private static final int ROW = 100;
    private static final int DONE = 101;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_VALUES = 10_000;

    private final Sqlite sqlite;
    private final Host host;
    private final int connection;
    private Database database = Database.EMPTY;

    Session(Sqlite sqlite, Host host) {
        this.sqlite = sqlite;
        this.host = host;
        this.connection = new Opening(sqlite).connection();
    }

    void close() {
        sqlite.call("sqlite3_close_v2", connection);
    }

    Database database() {
        return database;
    }

    /// Reads the first statement of a text.
    ///
    /// @throws Refusal where SQLite does not take it
    Prepared prepare(String text) {
        host.begin();
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        int sql = sqlite.allocate(octets);
        try {
            Compiled compiled = compile(sql);
            if (compiled.statement == 0) {
                return new Prepared("", sqlite.text(compiled.end), List.of(), true);
            }
            Prepared prepared = new Prepared(
                    sqlite.text(sql, compiled.end - sql),
                    sqlite.text(compiled.end),
                    parameters(compiled.statement),
                    isReadOnly(text, compiled.statement));
            sqlite.call("sqlite3_finalize", compiled.statement);
            return prepared;
        } finally {
            sqlite.free(sql);
        }
    }

    /// @param statement 0 where there was none in the text
    /// @param end where it ends
    private record Compiled(int statement, int end) {}

    private Compiled compile(int sql) {
        int given = sqlite.allocate(8);
        try {
            if (sqlite.call("sqlite3_prepare_v2", connection, sql, -1, given, given + 4) != 0) {
                throw refusal();
            }
            return new Compiled(sqlite.number(given), sqlite.number(given + 4));
        } finally {
            sqlite.free(given);
        }
    }

    /// SQLite calls read-only as well what begins and ends transactions, and settings.
    private boolean isReadOnly(String sql, int compiled) {
        return Verbs.isQuery(sql) && sqlite.call("sqlite3_stmt_readonly", compiled) != 0;
    }

    private Refusal refusal() {
        return Errors.refusal(
                (int) sqlite.call("sqlite3_errcode", connection),
                sqlite.text(sqlite.call("sqlite3_errmsg", connection)));
    }

    private List<Optional<String>> parameters(int statement) {
        List<Optional<String>> names = new ArrayList<>();
        long count = sqlite.call("sqlite3_bind_parameter_count", statement);
        for (long at = 1; at <= count; at++) {
            long name = sqlite.call("sqlite3_bind_parameter_name", statement, at);
            names.add(name == 0 ? Optional.empty() : Optional.of(sqlite.text(name)));
        }
        return names;
    }

    /// Runs a statement to its end.
    ///
    /// @throws Unsettled where it is left open what comes of it; then the session is of no use any more, unless the
    ///     statement only reads
    Answer run(Statement statement) {
        host.begin();
        List<String> columns = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        Optional<Refusal> refusal = Optional.empty();
        boolean isReading = false;
        int sql = sqlite.allocate(statement.sql().getBytes(StandardCharsets.UTF_8));
        try {
            int compiled = compile(sql).statement;
            try {
                isReading = isReadOnly(statement.sql(), compiled);
                bind(statement.values(), compiled);
                columns.addAll(columns(compiled));
                rows.addAll(rows(columns.size(), compiled));
            } finally {
                sqlite.call("sqlite3_finalize", compiled);
            }
        } catch (Refusal refused) {
            refusal = Optional.of(refused);
        } finally {
            sqlite.free(sql);
        }
        if (host.wasAsked()) {
            throw new Unsettled();
        }
        if (!isReading) {
            database = database.after(
                    statement,
                    sqlite.call("sqlite3_get_autocommit", connection) == 0,
                    sqlite.call("sqlite3_total_changes", connection),
                    host.steps());
        }
        return new Answer(
                database,
                refusal,
                columns,
                rows,
                sqlite.call("sqlite3_changes", connection),
                sqlite.call("sqlite3_last_insert_rowid", connection));
    }

    private void bind(List<Object> values, int compiled) {
        for (int at = 0; at < values.size(); at++) {
            if (bind(values.get(at), at + 1, compiled) != 0) {
                throw new Unsettled();
            }
        }
    }

    private long bind(Object value, int at, int compiled) {
        return switch (value) {
            case Long number -> sqlite.call("sqlite3_bind_int64", compiled, at, number);
            case Double number -> sqlite.call("sqlite3_bind_double", compiled, at, Double.doubleToRawLongBits(number));
            case String text -> bind("sqlite3_bind_text", text.getBytes(StandardCharsets.UTF_8), at, compiled);
            case Constant.Bytes(String octets) ->
                bind("sqlite3_bind_blob", octets.getBytes(StandardCharsets.ISO_8859_1), at, compiled);
            default -> sqlite.call("sqlite3_bind_null", compiled, at);
        };
    }

    private long bind(String function, byte[] octets, int at, int compiled) {
        int copiedFrom = sqlite.allocate(octets);
        try {
            return sqlite.call(function, compiled, at, copiedFrom, octets.length, -1);
        } finally {
            sqlite.free(copiedFrom);
        }
    }

    private List<String> columns(int compiled) {
        List<String> names = new ArrayList<>();
        long count = sqlite.call("sqlite3_column_count", compiled);
        for (long at = 0; at < count; at++) {
            names.add(sqlite.text(sqlite.call("sqlite3_column_name", compiled, at)));
        }
        return names;
    }

    private List<List<Object>> rows(int columns, int compiled) {
        List<List<Object>> rows = new ArrayList<>();
        long said = sqlite.call("sqlite3_step", compiled);
        while (said == ROW) {
            List<Object> row = new ArrayList<>();
            for (int at = 0; at < columns; at++) {
                row.add(value(at, compiled));
            }
            rows.add(row);
            if (rows.size() > MOST_ROWS || rows.size() * columns > MOST_VALUES) {
                throw new Unsettled();
            }
            said = sqlite.call("sqlite3_step", compiled);
        }
        if (said != DONE) {
            throw refusal();
        }
        return rows;
    }

    private Object value(int at, int compiled) {
        return switch ((int) sqlite.call("sqlite3_column_type", compiled, at)) {
            case 1 -> sqlite.call("sqlite3_column_int64", compiled, at);
            case 2 -> sqlite.real("sqlite3_column_double", compiled, at);
            case 3 ->
                sqlite.text(
                        sqlite.call("sqlite3_column_text", compiled, at),
                        sqlite.call("sqlite3_column_bytes", compiled, at));
            case 4 ->
                new Constant.Bytes(new String(
                        sqlite.octets(
                                sqlite.call("sqlite3_column_blob", compiled, at),
                                sqlite.call("sqlite3_column_bytes", compiled, at)),
                        StandardCharsets.ISO_8859_1));
            default -> Constant.None.NONE;
        };
    }
}
