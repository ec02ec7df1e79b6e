package dev.earshot.python.database;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// The databases that one SQLite has open: a few, so that those who run statement after statement need not begin anew.
final class Sessions {
    private static final int MOST = 6;

    private final Host host = new Host();
    private final Sqlite sqlite = new Sqlite(host);

    /// The one that was used last comes first.
    private final Deque<Session> open = new ArrayDeque<>();

    /// How far SQLite has come with the last statement.
    int steps() {
        return host.steps();
    }

    /// A session in which all was done that makes a database what it is.
    Session of(Database database) {
        Session session = open.stream()
                .filter(each -> database.since(each.database()).isPresent())
                .max(Comparator.comparingInt(each -> each.database().length()))
                .orElseGet(this::opened);
        open.remove(session);
        open.addFirst(session);
        List<Statement> missing = database.since(session.database()).orElseThrow();
        missing.forEach(session::run);
        return session;
    }

    private Session opened() {
        if (open.size() == MOST) {
            open.removeLast().close();
        }
        return new Session(sqlite, host);
    }

    void forget(Session session) {
        open.remove(session);
        session.close();
    }
}
