package dev.earshot.python.library.exception;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.type.Exceptions;
import dev.earshot.python.library.type.GroupedExceptions;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// What is written on exceptions after they were made: `add_note` and `__notes__`.
final class Notes {
    private static final String NOTES = "__notes__";

    private Notes() {}

    static void addTo(Models models) {
        Exceptions.paths().forEach(path -> models.methods(path, Notes::method));
    }

    static boolean hasSome(Obj exception, Machine machine) {
        return !machine.read(Cell.attribute(exception, NOTES)).equals(Reference.UNBOUND);
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "with_traceback" -> Optional.of(Reference.to(self));
            case "add_note" -> Optional.of(add(self, arguments.value(0, "note"), site));
            default -> GroupedExceptions.method(self, method, arguments, site);
        };
    }

    private static Reference add(Obj.Callable exception, Reference note, Site site) {
        Machine machine = site.machine();
        if (note.only().orElse(null) instanceof Constant(Object literal) && !(literal instanceof String)) {
            return machine.raising().fail("TypeError");
        }
        if (note.onlyText().isEmpty()) {
            machine.raising().mayFail("TypeError");
        }
        Cell cell = Cell.attribute(exception, NOTES);
        Reference before = machine.read(cell);
        if (before.equals(Reference.UNBOUND)) {
            exception.noteAttribute(NOTES);
            machine.write(cell, Made.list(List.of(note), site));
        } else if (before.only().orElse(null) instanceof Obj.Container list) {
            machine.items().append(list, note);
        } else {
            machine.write(cell, Reference.UNKNOWN);
        }
        return Reference.to(Constant.NONE);
    }
}
