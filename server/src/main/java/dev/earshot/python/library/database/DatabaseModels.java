package dev.earshot.python.library.database;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// The models of databases.
public final class DatabaseModels {
    private DatabaseModels() {}

    public static void addTo(Models models) {
        Connections.addTo(models);
        Cursors.addTo(models);
        NamedRows.addTo(models);
        Handlers.addTo(models);
    }

    /// What an object tells that has to do with databases; nothing where it is as others are.
    public static Optional<Reference> attribute(Obj.Callable object, String name, Machine machine) {
        return Connections.attribute(object, name, machine);
    }
}
