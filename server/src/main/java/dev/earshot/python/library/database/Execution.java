package dev.earshot.python.library.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.database.Answer;
import dev.earshot.python.database.Prepared;
import dev.earshot.python.database.Statement;
import dev.earshot.python.database.Verbs;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Runs statements for a cursor, in the order in which `sqlite3` goes about it, and leaves it with what they give.
record Execution(Cursor cursor, Site site) {
    private static final Reference NONE = Reference.to(Constant.NONE);
    private static final String ERROR = "sqlite3.ProgrammingError";

    /// A script has no more statements.
    private static final int LONGEST_SCRIPT = 500;

    private Connection connection() {
        return cursor.connection();
    }

    private Machine machine() {
        return site.machine();
    }

    /// `execute`.
    void one(Reference sql, Reference parameters) {
        cursor.requireOpen();
        forget();
        Prepared prepared = prepared(sql);
        if (prepared.isNothing()) {
            return;
        }
        boolean changesRows = Verbs.changesRows(prepared.sql());
        try {
            Answer answer = run(prepared, parameters);
            cursor.write("rowcount", rowcount(changesRows, answer));
            cursor.write("lastrowid", number(answer.lastRow()));
            give(answer, prepared.isReadOnly());
        } catch (Unsettled _) {
            loseUnlessReadOnly(prepared);
            throw new Unsettled();
        }
    }

    /// Rows that are given back are counted when they have been asked for.
    private static Reference rowcount(boolean changesRows, Answer answer) {
        return changesRows && !answer.columns().isEmpty()
                ? Reference.UNKNOWN
                : number(changesRows ? answer.changes() : -1);
    }

    private void loseUnlessReadOnly(Prepared prepared) {
        if (!prepared.isReadOnly()) {
            connection().lose();
        }
    }

    private Answer run(Prepared prepared, Reference parameters) {
        if (Verbs.changesRows(prepared.sql())) {
            connection().begin();
        }
        List<Object> values = BoundValues.of(parameters, prepared.parameters(), machine());
        return connection().run(new Statement(prepared.sql(), values));
    }

    /// `executemany`.
    void many(Reference sql, Reference rows) {
        cursor.requireOpen();
        forget();
        Prepared prepared = prepared(sql);
        if (!Verbs.changesRows(prepared.sql())) {
            if (prepared.isReadOnly()) {
                throw new Refusal(ERROR, "executemany() can only execute DML statements.");
            }
            connection().lose();
            throw new Unsettled();
        }
        try {
            connection().begin();
            runEach(prepared, new Iterators(machine()).iter(rows, site));
        } catch (Unsettled _) {
            connection().lose();
            throw new Unsettled();
        }
    }

    /// Rows are asked for one after the other: what comes before one that fails has been done.
    private void runEach(Prepared prepared, Reference rows) {
        long[] changes = {0};
        List<RuntimeException> failed = new ArrayList<>();
        boolean areKnown = new Iterators(machine()).until(rows, row -> {
            try {
                Answer answer = run(prepared, row);
                changes[0] += answer.changes();
                return answer.columns().isEmpty() || failed.add(new Unsettled());
            } catch (Refusal | Unsettled failure) {
                failed.add(failure);
            }
            return false;
        });
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
        if (!areKnown) {
            throw new Unsettled();
        }
        cursor.write("rowcount", number(changes[0]));
    }

    /// `executescript`.
    void script(Reference sql) {
        cursor.requireOpen();
        try {
            String rest = text(sql);
            connection().commit();
            for (int count = 0; !rest.isEmpty(); count++) {
                Prepared prepared = connection().prepare(rest);
                if (count == LONGEST_SCRIPT) {
                    throw new Unsettled();
                }
                if (!prepared.isNothing()) {
                    connection().run(Statement.of(prepared.sql()));
                }
                rest = prepared.rest();
            }
        } catch (Unsettled _) {
            connection().lose();
            throw new Unsettled();
        }
    }

    private static Reference number(long number) {
        return Reference.to(new Constant(number));
    }

    private static String text(Reference sql) {
        return sql.onlyText()
                .filter(text -> text.indexOf('\0') < 0 && BoundValues.isWhole(text))
                .orElseThrow(Unsettled::new);
    }

    /// The statement that a text is.
    private Prepared prepared(Reference sql) {
        try {
            Prepared prepared = connection().prepare(text(sql));
            if (!Verbs.start(prepared.rest()).isEmpty()) {
                throw new Refusal(ERROR, "You can only execute one statement at a time.");
            }
            return prepared;
        } catch (Unsettled unsettled) {
            connection().lose();
            throw unsettled;
        }
    }

    private void forget() {
        cursor.keep(List.of());
        cursor.write("description", NONE);
        cursor.write("rowcount", number(-1));
    }

    private void give(Answer answer, boolean isReading) {
        if (answer.columns().isEmpty()) {
            return;
        }
        cursor.write("description", description(answer.columns()));
        List<Reference> rows = new ArrayList<>();
        for (List<Object> row : answer.rows()) {
            List<Reference> values = row.stream().map(BoundValues::reference).toList();
            rows.add(tuple("row " + rows.size(), values));
        }
        if (isReading) {
            cursor.await(rows);
        } else {
            cursor.keep(rows);
        }
    }

    private Reference tuple(String which, List<Reference> items) {
        return Reference.to(machine().items().sequence(Made.container(Kind.TUPLE, which, site), items));
    }

    private Reference description(List<String> columns) {
        List<Reference> all = new ArrayList<>();
        for (String column : columns) {
            List<Reference> one = new ArrayList<>(List.of(Reference.text(column)));
            one.addAll(Collections.nCopies(6, NONE));
            all.add(tuple("column " + all.size(), one));
        }
        return tuple("description", all);
    }
}
