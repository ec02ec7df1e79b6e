package dev.earshot.python.library.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.database.Database;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.Set;

/// `sqlite3.connect`, and what the methods of connections do. Of databases in files nothing is known.
final class Connections {
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// What a connection may be told and keep to a database that is known.
    private static final Set<String> SETTINGS =
            Set.of("database", "timeout", "isolation_level", "check_same_thread", "cached_statements");

    private Connections() {}

    static void addTo(Models models) {
        models.function("sqlite3.connect", Connections::connect);
        models.function(Connection.PATH, (_, _) -> Reference.UNKNOWN);
        models.methods(Connection.PATH, Connections::method);
    }

    private static Reference connect(Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean isInMemory = arguments.positional().size() <= 2
                && !arguments.openPositional()
                && !arguments.openKeywords()
                && arguments.keywords().stream().map(Obj.Named::keyword).allMatch(SETTINGS::contains)
                && arguments.value(0, "database").onlyText().equals(Optional.of(":memory:"));
        if (!isInMemory) {
            machine.library().mayWriteFiles(machine);
            machine.raising().mayRaise(Reference.UNKNOWN);
            arguments.all().forEach(machine::escape);
        }
        if (arguments.named("factory").isPresent()) {
            return Reference.UNKNOWN;
        }
        Obj.Callable object = site.context()
                .object(site.call(), Connection.PATH, Obj.Callable.class, () -> new Obj.Callable(Connection.PATH));
        new Connection(object, machine)
                .open(
                        isInMemory ? Optional.of(Database.EMPTY) : Optional.empty(),
                        given(arguments, "isolation_level", Reference.text("")),
                        given(arguments, "check_same_thread", Reference.to(Constant.TRUE)));
        return Reference.to(object);
    }

    private static Reference given(Arguments arguments, String name, Reference otherwise) {
        return arguments.named(name).map(Obj.Passed::value).orElse(otherwise);
    }

    /// What a connection tells of its database.
    static Optional<Reference> attribute(Obj.Callable object, String name, Machine machine) {
        if (!object.made().equals(Connection.PATH)
                || !(name.equals("in_transaction") || name.equals("total_changes"))) {
            return Optional.empty();
        }
        try {
            Database database = new Connection(object, machine).database();
            return Optional.of(
                    name.equals("in_transaction")
                            ? Truth.constant(database.isInTransaction())
                            : Reference.to(new Constant(database.changes())));
        } catch (Refusal refusal) {
            return Optional.of(machine.raising().fail(refusal));
        } catch (Unsettled _) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Optional.of(Reference.UNKNOWN);
        }
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Connection connection = new Connection(self, machine);
        try {
            return Optional.of(does(connection, method, arguments, site));
        } catch (Refusal refusal) {
            return Optional.of(machine.raising().fail(refusal));
        } catch (Unsettled _) {
            connection.lose();
            Handlers.add(arguments, site);
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Optional.of(Reference.UNKNOWN);
        }
    }

    private static Reference does(Connection connection, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "execute", "executemany", "executescript" -> {
                connection.requireOpen();
                yield Cursors.execute(Cursors.made(connection, site), method, arguments, site);
            }
            case "cursor" -> {
                connection.requireOpen();
                if (!arguments.all().isEmpty()) {
                    throw new Unsettled();
                }
                yield Reference.to(Cursors.made(connection, site).object());
            }
            case "commit" -> {
                connection.commit();
                yield NONE;
            }
            case "rollback" -> {
                connection.rollback();
                yield NONE;
            }
            case "close" -> {
                connection.close();
                yield NONE;
            }
            case "iterdump" -> Reference.UNKNOWN;
            case "__enter__" -> {
                connection.requireOpen();
                yield Reference.to(connection.object());
            }
            case "__exit__" -> {
                end(connection, arguments.value(0, "type"));
                yield Reference.to(Constant.FALSE);
            }
            default -> throw new Unsettled();
        };
    }

    /// A block ends: what was done in it stays if nothing was raised.
    private static void end(Connection connection, Reference raised) {
        if (raised.equals(NONE)) {
            connection.commit();
        } else if (!raised.values().containsKey(Constant.NONE) && !raised.other()) {
            connection.rollback();
        } else {
            throw new Unsettled();
        }
    }
}
