package dev.earshot.python.library.files;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.text.Streams;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Functions of `shutil` that copy files and folders, or move them.
final class Copies {
    private Copies() {}

    static void addTo(Models models) {
        for (String path : List.of("shutil.copy", "shutil.copy2")) {
            models.function(path, (arguments, site) -> copy(arguments, true, false, site));
        }
        models.function("shutil.copyfile", (arguments, site) -> copy(arguments, false, false, site));
        models.function("shutil.move", (arguments, site) -> copy(arguments, true, true, site));
        models.function("shutil.copytree", Copies::copyAll);
    }

    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        Disk.forget(site.machine());
        return Reference.UNKNOWN;
    }

    /// @param into whether what goes to a folder goes into it
    /// @param moves whether it is gone from where it was
    private static Reference copy(Arguments arguments, boolean into, boolean moves, Site site) {
        Machine machine = site.machine();
        Optional<String> from = Disk.path(arguments.value(0, "src"));
        Optional<String> to = Disk.path(arguments.value(1, "dst"));
        Optional<Boolean> exists = from.flatMap(path -> Disk.exists(path, machine));
        if (exists.equals(Optional.of(false))) {
            return machine.raising().fail("FileNotFoundError");
        }
        Optional<Boolean> isFolder = to.flatMap(path -> Disk.isFolder(path, machine));
        Optional<String> content =
                from.flatMap(path -> Disk.file(path, machine)).flatMap(file -> Streams.left(file, machine));
        boolean isPlain = arguments.all().size() == 2
                && to.flatMap(path -> Disk.hasPlace(path, machine)).orElse(false);
        if (!isPlain || isFolder.isEmpty() || content.isEmpty() || (isFolder.get() && !into)) {
            return unknown(site);
        }
        String name = from.get().substring(from.get().lastIndexOf('/') + 1);
        String target = isFolder.get() ? to.get() + "/" + name : to.get();
        if (moves) {
            Disk.remove(from.get(), machine);
        }
        Disk.put(target, OpenFiles.closed(content.get(), site), machine);
        return isFolder.get() ? Reference.text(target) : arguments.value(1, "dst");
    }

    private static Reference copyAll(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<String> from = Disk.path(arguments.value(0, "src"));
        Optional<String> to = Disk.path(arguments.value(1, "dst"));
        Optional<List<String>> all = from.flatMap(path -> Disk.within(path, machine));
        Optional<Boolean> exists = to.flatMap(path -> Disk.exists(path, machine));
        boolean isPlain = arguments.all().size() == 2
                && to.flatMap(path -> Disk.hasPlace(path, machine)).orElse(false);
        if (isPlain && exists.equals(Optional.of(true))) {
            return machine.raising().fail("FileExistsError");
        }
        if (!isPlain || all.isEmpty() || exists.isEmpty()) {
            return unknown(site);
        }
        Disk.put(to.get(), Disk.NEW_FOLDER, machine);
        for (String path : all.get()) {
            String target = to.get() + path.substring(from.get().length());
            Optional<Obj.Callable> file = Disk.file(path, machine);
            Optional<String> content = file.flatMap(stream -> Streams.left(stream, machine));
            if (Disk.isFolder(path, machine).orElse(false)) {
                Disk.put(target, Disk.NEW_FOLDER, machine);
            } else if (content.isPresent()) {
                Disk.put(target, OpenFiles.closed(content.get(), site), machine);
            } else {
                return unknown(site);
            }
        }
        return arguments.value(1, "dst");
    }
}
