package dev.earshot.python.library.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the methods of cursors do.
final class Cursors {
    private static final Reference NONE = Reference.to(Constant.NONE);

    private Cursors() {}

    static void addTo(Models models) {
        models.function(Cursor.PATH, (_, _) -> Reference.UNKNOWN);
        models.methods(Cursor.PATH, Cursors::method);
    }

    /// A new cursor of a connection.
    static Cursor made(Connection connection, Site site) {
        Obj.Callable object = site.context()
                .object(site.call(), Cursor.PATH, Obj.Callable.class, () -> new Obj.Callable(Cursor.PATH));
        Cursor cursor = new Cursor(object, connection);
        cursor.open();
        return cursor;
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Cursor> cursor = Cursor.of(self, machine);
        if (cursor.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Optional.of(Reference.UNKNOWN);
        }
        try {
            return does(cursor.get(), method, arguments, site);
        } catch (Refusal refusal) {
            return Optional.of(machine.raising().fail(refusal));
        } catch (Unsettled _) {
            cursor.get().callHandlers(site);
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Optional.of(Reference.UNKNOWN);
        }
    }

    private static Optional<Reference> does(Cursor cursor, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "execute", "executemany", "executescript" -> Optional.of(execute(cursor, method, arguments, site));
            case "fetchone" ->
                Optional.of(cursor.take(new RowForms(cursor, site)).orElse(NONE));
            case "fetchall" -> Optional.of(Made.list(cursor.takeAll(new RowForms(cursor, site)), site));
            case "fetchmany" -> Optional.of(fetchMany(cursor, arguments, site));
            case "__iter__" -> Optional.of(Reference.to(cursor.iterated(new RowForms(cursor, site))));
            case "__next__" -> Optional.of(next(cursor, arguments, site));
            case "close" -> {
                cursor.connection().requireOpen();
                cursor.close();
                yield Made.none();
            }
            case "__enter__", "__exit__", "setinputsizes", "setoutputsize" -> Optional.empty();
            default -> throw new Unsettled();
        };
    }

    /// Runs statements; what is left open of them leaves the cursor with rows of which nothing is known.
    static Reference execute(Cursor cursor, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Execution execution = new Execution(cursor, site);
        Reference sql = arguments.value(0, "sql");
        try {
            cursor.connection().requireKnown(arguments);
            switch (method) {
                case "execute" ->
                    execution.one(
                            sql, arguments.at(1).map(Obj.Passed::value).orElseGet(() -> Made.tuple(List.of(), site)));
                case "executemany" -> execution.many(sql, arguments.value(1, "parameters"));
                default -> execution.script(sql);
            }
        } catch (Refusal refusal) {
            return machine.raising().fail(refusal);
        } catch (Unsettled _) {
            cursor.callHandlers(site);
            machine.raising().mayRaise(Reference.UNKNOWN);
            cursor.lose();
            for (String attribute : List.of("rowcount", "lastrowid", "description")) {
                cursor.write(attribute, Reference.UNKNOWN);
            }
        }
        return Reference.to(cursor.object());
    }

    private static Reference fetchMany(Cursor cursor, Arguments arguments, Site site) {
        Reference size = arguments.at(0, "size").map(Obj.Passed::value).orElse(cursor.read("arraysize"));
        if (!(size.only().orElse(null) instanceof Constant(Object literal) && literal instanceof Long most)) {
            cursor.lose();
            throw new Unsettled();
        }
        List<Reference> rows = new ArrayList<>();
        for (long count = 0; count < most; count++) {
            Optional<Reference> row = cursor.take(new RowForms(cursor, site));
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return Made.list(rows, site);
    }

    /// @param arguments what `next` gives where there is no row left
    private static Reference next(Cursor cursor, Arguments arguments, Site site) {
        return cursor.take(new RowForms(cursor, site))
                .or(() -> arguments.at(0).map(Obj.Passed::value))
                .orElseGet(() -> site.machine().raising().fail("StopIteration"));
    }
}
