package dev.earshot.python.library.files;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// `tempfile.mkdtemp` and `TemporaryDirectory`: folders that nobody else knows, empty to begin with. What they are
/// called is not known; a text with a mark in it, which no program writes, stands for it.
final class TemporaryFolders {
    static final String MARK = Reference.MARK;
    private static final String FOLDER = "tempfile.TemporaryDirectory";
    private static final String COUNT = "[made]";

    private TemporaryFolders() {}

    static void addTo(Models models) {
        models.function("tempfile.mkdtemp", (_, site) -> made(site));
        models.methods(FOLDER, TemporaryFolders::method);
        models.function(FOLDER, (_, site) -> {
            Obj.Callable folder = Made.object(FOLDER, Arguments.NONE, site);
            site.machine().write(Cell.attribute(folder, "name"), made(site));
            return Reference.to(folder);
        });
    }

    private static Reference made(Site site) {
        Machine machine = site.machine();
        Cell count = Cell.attribute(Disk.NEW_FOLDER, COUNT);
        Reference before = machine.read(count);
        long number = before.only().orElse(null) instanceof Constant(Long known) ? known : 0;
        if (!before.equals(Reference.UNBOUND) && before.only().isEmpty()) {
            return Reference.UNKNOWN;
        }
        machine.write(count, Reference.to(new Constant(number + 1)));
        String path = "/tmp/" + MARK + number;
        Disk.put(path, Disk.NEW_FOLDER, machine);
        return Reference.text(path);
    }

    private static Optional<Reference> method(Obj.Callable folder, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference name = machine.read(Cell.attribute(folder, "name")).bound();
        return switch (method) {
            case "__enter__" -> Optional.of(name);
            case "__exit__", "cleanup" -> {
                Disk.path(name).ifPresentOrElse(path -> Disk.remove(path, machine), () -> Disk.forget(machine));
                yield Optional.of(Reference.to(method.equals("cleanup") ? Constant.NONE : Constant.FALSE));
            }
            default -> Optional.empty();
        };
    }
}
