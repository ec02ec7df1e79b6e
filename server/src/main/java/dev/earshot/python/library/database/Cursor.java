package dev.earshot.python.library.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A cursor with the rows that its last statement has given, as far as they have not been asked for. They are tuples
/// until then: what the program wants to have in their place is made of each when it is asked for.
record Cursor(Obj.Callable object, Connection connection) {
    static final String PATH = "sqlite3.Cursor";
    private static final String ROWS = "[rows]";
    private static final String FORMED = "[formed]";
    private static final String IS_READING = "[is reading]";
    private static final String CLOSED = "[closed]";
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// The cursor that an object is.
    static Optional<Cursor> of(Obj.Callable object, Machine machine) {
        return machine.read(Cell.attribute(object, "connection")).bound().only().orElse(null)
                        instanceof Obj.Callable connection
                ? Optional.of(new Cursor(object, new Connection(connection, machine)))
                : Optional.empty();
    }

    void open() {
        write(CLOSED, Reference.to(Constant.FALSE));
        Reference to = Reference.to(connection.object());
        write("connection", to);
        object.keep(List.of(), List.of(new Obj.Named("connection", Obj.Passed.unwritten(to))));
        write("row_factory", connection.read("row_factory"));
        write("lastrowid", NONE);
        write("rowcount", Reference.to(new Constant(-1L)));
        write("description", NONE);
        write("arraysize", Reference.to(new Constant(1L)));
        keep(List.of());
    }

    void close() {
        write(CLOSED, Reference.to(Constant.TRUE));
        keep(List.of());
    }

    void requireOpen() {
        if (read(CLOSED).equals(Reference.to(Constant.TRUE))) {
            throw new Refusal("sqlite3.ProgrammingError", "Cannot operate on a closed cursor.");
        }
        connection.requireOpen();
        if (machine().functions().escaped(object)) {
            throw new Unsettled();
        }
    }

    private Machine machine() {
        return connection.machine();
    }

    private Items items() {
        return machine().items();
    }

    void write(String name, Reference value) {
        machine().write(Cell.attribute(object, name), value);
    }

    Reference read(String name) {
        return machine().read(Cell.attribute(object, name)).bound();
    }

    /// Its rows as an iterator; it is one itself, so there is one only.
    Obj.Container rows() {
        if (read(ROWS).only().orElse(null) instanceof Obj.Container kept) {
            return kept; // in a round of a loop another one would be made
        }
        return machine().context().object(object, ROWS, Obj.Container.class, () -> new Obj.Container(Kind.ITERATOR));
    }

    void keep(List<Reference> rows) {
        Obj.Container iterator = rows();
        items().sequence(iterator, rows);
        write(ROWS, Reference.to(iterator));
        write(FORMED, Reference.to(Constant.FALSE));
        write(IS_READING, Reference.to(Constant.FALSE));
    }

    /// The rows are read from tables while they are asked for.
    void await(List<Reference> rows) {
        keep(rows);
        write(IS_READING, Reference.to(Constant.TRUE));
        connection.await(this);
    }

    Obj.Container kept() {
        requireOpen();
        return (Obj.Container) read(ROWS).only().orElseThrow(Unsettled::new);
    }

    /// The next row; nothing where there is none.
    Optional<Reference> take(RowForms forms) {
        Obj.Container rows = kept();
        if (!items().areKnown(rows)) {
            throw new Unsettled();
        }
        return items().take(rows).map(row -> isFormed() ? row : forms.of(row));
    }

    List<Reference> takeAll(RowForms forms) {
        List<Reference> all = new ArrayList<>();
        for (Optional<Reference> row = take(forms); row.isPresent(); row = take(forms)) {
            all.add(row.get());
        }
        return all;
    }

    private boolean isFormed() {
        Reference formed = read(FORMED);
        if (formed.only().isEmpty()) {
            throw new Unsettled();
        }
        return formed.equals(Reference.to(Constant.TRUE));
    }

    /// Its rows for somebody who goes through them.
    Obj.Container iterated(RowForms forms) {
        Obj.Container rows = kept();
        if (!items().areKnown(rows)) {
            callHandlers(forms.site());
        } else if (!isFormed() && !forms.arePlain()) {
            items().sequence(rows, takeAll(forms));
            write(FORMED, Reference.to(Constant.TRUE));
        }
        return rows;
    }

    /// It is left open which functions of the program are called, and with what.
    void callHandlers(Site site) {
        Handlers.call(site);
        Handlers.call(read("row_factory"), site);
        Handlers.call(connection.read("text_factory"), site);
    }

    /// It is not known any more which rows it has left.
    void lose() {
        items().unordered(rows(), Reference.UNKNOWN);
    }

    static void loseAll(List<Cursor> cursors) {
        cursors.forEach(Cursor::lose);
    }

    /// Whether it may have rows left that are read from tables.
    boolean isWaiting() {
        boolean isAtItsEnd =
                items().areKnown(rows()) && items().each(Reference.to(rows())).equals(Optional.of(List.of()));
        return !read(IS_READING).equals(Reference.to(Constant.FALSE)) && !isAtItsEnd;
    }
}
