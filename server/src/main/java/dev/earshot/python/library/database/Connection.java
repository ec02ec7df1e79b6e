package dev.earshot.python.library.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.database.Answer;
import dev.earshot.python.database.Database;
import dev.earshot.python.database.Databases;
import dev.earshot.python.database.Prepared;
import dev.earshot.python.database.Statement;
import dev.earshot.python.database.Verbs;
import dev.earshot.python.library.concurrent.CurrentThread;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A connection with the database that it has open, which nobody else has.
record Connection(Obj.Callable object, Machine machine) {
    static final String PATH = "sqlite3.Connection";

    /// The factory of texts that is there to begin with.
    static final Reference STR = Reference.to(new External("builtins.str"));

    private static final String DATABASE = "[database]";
    private static final String LEVEL = "isolation_level";
    private static final String LEVEL_BEFORE = "[isolation_level]";
    private static final String CLOSED = "[closed]";
    private static final String CURSORS = "[cursors]";
    private static final String THREAD = "[thread]";
    private static final Set<String> LEVELS = Set.of("", "DEFERRED", "IMMEDIATE", "EXCLUSIVE");
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// Opens a database.
    ///
    /// @param isOfOneThread whether other threads are refused
    void open(Optional<Database> database, Reference level, Reference isOfOneThread) {
        write(CLOSED, Reference.to(Constant.FALSE));
        write(LEVEL, level);
        write(LEVEL_BEFORE, level);
        write("row_factory", NONE);
        write("text_factory", STR);
        write(THREAD, CurrentThread.of(machine));
        write("[of one thread]", isOfOneThread);
        machine.items().sequence(cursors(), List.of());
        database.ifPresentOrElse(this::set, this::lose);
    }

    void close() {
        requireOwnThread();
        Cursor.loseAll(waiting());
        write(CLOSED, Reference.to(Constant.TRUE));
    }

    private void write(String name, Reference value) {
        machine.write(Cell.attribute(object, name), value);
    }

    Reference read(String name) {
        return machine.read(Cell.attribute(object, name)).bound();
    }

    /// @throws Refusal where it is closed, or belongs to another thread
    void requireOpen() {
        requireOwnThread();
        if (read(CLOSED).equals(Reference.to(Constant.TRUE))) {
            throw new Refusal("sqlite3.ProgrammingError", "Cannot operate on a closed database.");
        }
    }

    private void requireOwnThread() {
        Reference made = machine.read(Cell.attribute(object, THREAD));
        Reference current = CurrentThread.of(machine);
        Reference isOfOne = read("[of one thread]");
        boolean isOwn = current.equals(made) && !current.equals(CurrentThread.SOME_OTHER);
        if (isOwn || isOfOne.equals(Reference.to(Constant.FALSE))) {
            return;
        }
        boolean areKnown = (made.equals(Reference.UNBOUND) || made.only().isPresent())
                && (current.equals(Reference.UNBOUND) || current.only().isPresent())
                && !made.equals(CurrentThread.SOME_OTHER)
                && !current.equals(CurrentThread.SOME_OTHER);
        if (areKnown && isOfOne.equals(Reference.to(Constant.TRUE))) {
            throw new Refusal("sqlite3.ProgrammingError");
        }
        throw new Unsettled();
    }

    /// @throws Unsettled where it is not known what it holds
    Database database() {
        requireOpen();
        boolean isKnown = !isOutOfSight() && read(CLOSED).equals(Reference.to(Constant.FALSE));
        if (isKnown
                && read(DATABASE).only().orElse(null) instanceof Constant(Object literal)
                && literal instanceof Database database) {
            return database;
        }
        throw new Unsettled();
    }

    /// Whether somebody may use it who is not seen: one who has got it, or what holds it.
    private boolean isOutOfSight() {
        return machine.functions().escaped(object)
                || machine.functions().escaped().stream().anyMatch(this::isHeldBy);
    }

    private boolean isHeldBy(Value value) {
        boolean isItem = value instanceof Obj.Container container
                && machine.items().values(container).values().containsKey(object);
        return isItem
                || machine.attributesOf(value).values().stream()
                        .anyMatch(held -> held.values().containsKey(object));
    }

    /// @throws Unsettled where it is not known what somebody is asked for
    void requireKnown(Arguments arguments) {
        boolean areKnown = !arguments.openPositional()
                && !arguments.openKeywords()
                && arguments.keywords().isEmpty()
                && arguments.positional().size() <= 2;
        if (!areKnown) {
            lose();
            throw new Unsettled();
        }
    }

    private void set(Database database) {
        write(DATABASE, Reference.to(new Constant(database)));
    }

    /// It is not known any more what it holds.
    void lose() {
        write(DATABASE, Reference.UNKNOWN);
        Cursor.loseAll(waiting());
    }

    private Databases databases() {
        return new Databases(machine.effort()::compute);
    }

    /// The first statement of a text.
    Prepared prepare(String sql) {
        return databases().prepare(database(), sql);
    }

    /// Runs a statement.
    ///
    /// @throws Refusal where SQLite refuses it
    /// @throws Unsettled where it is left open what comes of it
    Answer run(Statement statement) {
        List<Cursor> waiting = waiting();
        if (!waiting.isEmpty() && Verbs.disturbsReaders(statement.sql())) {
            throw new Unsettled();
        }
        return run(statement, waiting);
    }

    private Answer run(Statement statement, List<Cursor> waiting) {
        Database before = database();
        Answer answer = databases().run(before, statement);
        if (!answer.database().equals(before)) {
            Cursor.loseAll(waiting);
            set(answer.database());
        }
        if (answer.refusal().isPresent()) {
            throw answer.refusal().get();
        }
        return answer;
    }

    /// Begins a transaction, if that is due before rows are changed.
    void begin() {
        Optional<String> level = level();
        if (level.isPresent() && !database().isInTransaction()) {
            run(Statement.of("BEGIN " + level.get()));
        }
    }

    void commit() {
        level();
        if (database().isInTransaction()) {
            run(Statement.of("COMMIT"));
        }
    }

    void rollback() {
        level();
        if (database().isInTransaction()) {
            run(Statement.of("ROLLBACK"), waiting());
        }
    }

    /// How transactions are begun; nothing where the program sees to that itself. When it has said so, what was begun
    /// until then was committed.
    private Optional<String> level() {
        Reference level = read(LEVEL);
        boolean isChanged = !level.equals(read(LEVEL_BEFORE));
        write(LEVEL_BEFORE, level);
        if (level.equals(NONE)) {
            if (isChanged && database().isInTransaction()) {
                run(Statement.of("COMMIT"));
            }
            return Optional.empty();
        }
        return Optional.of(level.onlyText().filter(LEVELS::contains).orElseThrow(Unsettled::new));
    }

    private Obj.Container cursors() {
        return KeptList.of(object, CURSORS, machine);
    }

    /// The cursors that may have rows left which were not read yet.
    private List<Cursor> waiting() {
        return machine.items().each(Reference.to(cursors())).orElse(List.of()).stream()
                .flatMap(each -> each.values().keySet().stream())
                .filter(Obj.Callable.class::isInstance)
                .map(cursor -> new Cursor((Obj.Callable) cursor, this))
                .filter(Cursor::isWaiting)
                .toList();
    }

    /// A cursor has rows that are read from tables as they are asked for.
    void await(Cursor cursor) {
        List<Reference> all = new ArrayList<>();
        waiting().forEach(each -> all.add(Reference.to(each.object())));
        if (!all.contains(Reference.to(cursor.object()))) {
            all.add(Reference.to(cursor.object()));
        }
        machine.items().sequence(cursors(), all);
    }
}
