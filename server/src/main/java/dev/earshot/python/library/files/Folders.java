package dev.earshot.python.library.files;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Functions of `os`, `shutil` and `pathlib` that ask what lies at a path, make folders, and delete.
final class Folders {
    private static final Reference NONE = Reference.to(Constant.NONE);

    private Folders() {}

    /// Whether something holds of a path, where that is known.
    @FunctionalInterface
    private interface Question {
        Optional<Boolean> holds(String path, Machine machine);
    }

    static void addTo(Models models) {
        ask(models, List.of("os.path.exists", "os.path.lexists", "pathlib.Path.exists"), Disk::exists);
        ask(models, List.of("os.path.isdir", "pathlib.Path.is_dir"), Disk::isFolder);
        ask(models, List.of("os.path.isfile", "pathlib.Path.is_file"), Folders::isFile);
        for (String path : List.of("os.remove", "os.unlink", "pathlib.Path.unlink")) {
            models.function(path, (arguments, site) -> remove(arguments, Folders::isFile, site));
        }
        for (String path : List.of("os.rmdir", "pathlib.Path.rmdir")) {
            models.function(path, (arguments, site) -> remove(arguments, Folders::isEmpty, site));
        }
        models.function("shutil.rmtree", (arguments, site) -> remove(arguments, Disk::isFolder, site));
        for (String path : List.of("os.mkdir", "pathlib.Path.mkdir")) {
            models.function(path, (arguments, site) -> make(arguments, false, site));
        }
        models.function("os.makedirs", (arguments, site) -> make(arguments, true, site));
        for (String path : List.of("os.rename", "os.replace", "pathlib.Path.rename", "pathlib.Path.replace")) {
            models.function(path, (arguments, site) -> {
                move(arguments, site);
                return path.startsWith("os.")
                        ? NONE
                        : Disk.path(arguments.value(1, "target"))
                                .map(Found::object)
                                .orElse(Reference.UNKNOWN);
            });
        }
        models.function("pathlib.Path.touch", Folders::touch);
        models.function("os.path.getsize", (arguments, site) -> looked(arguments, Folders::size, site));
        for (String looking : List.of("os.stat", "pathlib.Path.stat")) {
            models.function(looking, (arguments, site) -> looked(arguments, Folders::status, site));
        }
        models.function("os.path.getmtime", (arguments, site) -> looked(arguments, (_, _) -> Reference.UNKNOWN, site));
    }

    private static void ask(Models models, List<String> functions, Question question) {
        for (String function : functions) {
            models.function(
                    function,
                    (arguments, site) -> Disk.path(arguments.value(0, "path"))
                            .flatMap(path -> question.holds(path, site.machine()))
                            .map(Truth::constant)
                            .orElse(Reference.UNKNOWN));
        }
    }

    private static Optional<Boolean> isFile(String path, Machine machine) {
        return Disk.isFolder(path, machine)
                .flatMap(folder -> Disk.exists(path, machine).map(exists -> exists && !folder));
    }

    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        Disk.forget(site.machine());
        return NONE;
    }

    private static Optional<Boolean> isSet(String option, Arguments arguments, Machine machine) {
        return arguments
                .named(option)
                .map(given -> Truth.of(given.value(), machine))
                .orElse(Optional.of(false).filter(_ -> !arguments.openKeywords()));
    }

    private static Optional<Boolean> isEmpty(String path, Machine machine) {
        return Disk.isFolder(path, machine)
                .flatMap(folder -> folder ? Disk.in(path, machine).map(List::isEmpty) : Optional.of(false));
    }

    /// @param possible what must hold of what is there
    private static Reference remove(Arguments arguments, Question possible, Site site) {
        Machine machine = site.machine();
        Optional<String> path = Disk.path(arguments.value(0, "path"));
        Optional<Boolean> needNot = isSet("missing_ok", arguments, machine);
        Optional<Boolean> ignores = isSet("ignore_errors", arguments, machine);
        if (path.isEmpty() || arguments.positional().size() > 1 || needNot.isEmpty() || ignores.isEmpty()) {
            return unknown(site);
        }
        Optional<Boolean> exists = Disk.exists(path.get(), machine);
        if (exists.equals(Optional.of(false)) && !needNot.get() && !ignores.get()) {
            return machine.raising().fail("FileNotFoundError");
        }
        Optional<Boolean> is = exists.orElse(true) ? possible.holds(path.get(), machine) : Optional.of(true);
        if (is.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        } else if (!is.get()) {
            return machine.raising().isGuarded() ? machine.raising().raise(Reference.UNKNOWN) : NONE;
        }
        Disk.remove(path.get(), machine);
        return NONE;
    }

    private static Reference make(Arguments arguments, boolean parents, Site site) {
        Machine machine = site.machine();
        Optional<String> path = Disk.path(arguments.value(0, "path"));
        Optional<Boolean> mayExist = isSet("exist_ok", arguments, machine);
        Optional<Boolean> withParents = isSet("parents", arguments, machine);
        if (path.isEmpty() || arguments.positional().size() > 1 || mayExist.isEmpty() || withParents.isEmpty()) {
            return unknown(site);
        }
        Optional<Boolean> exists = Disk.exists(path.get(), machine);
        if (exists.equals(Optional.of(true)) && !mayExist.get()) {
            return machine.raising().fail("FileExistsError");
        }
        if (exists.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        boolean all = parents || withParents.get();
        if (!all && Disk.hasPlace(path.get(), machine).equals(Optional.of(false))) {
            return machine.raising().fail("FileNotFoundError");
        }
        int slash = path.get().lastIndexOf('/');
        if (all && slash > 0) {
            makeAround(path.get().substring(0, slash), machine);
        }
        if (!exists.orElse(false)) {
            boolean isNew = exists.isPresent() || !mayExist.get();
            Disk.put(path.get(), isNew ? Disk.NEW_FOLDER : Disk.FOLDER, machine);
        }
        return NONE;
    }

    private static void makeAround(String path, Machine machine) {
        Optional<Boolean> exists = Disk.exists(path, machine);
        int slash = path.lastIndexOf('/');
        if (slash > 0 && !exists.orElse(false)) {
            makeAround(path.substring(0, slash), machine);
        }
        if (!exists.orElse(false)) {
            Disk.put(path, exists.isPresent() ? Disk.NEW_FOLDER : Disk.FOLDER, machine);
        }
    }

    private static void move(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<String> from = Disk.path(arguments.value(0, "src"));
        Optional<String> to = Disk.path(arguments
                .at(1, "dst")
                .or(() -> arguments.named("target"))
                .map(Obj.Passed::value)
                .orElse(Reference.UNKNOWN));
        Optional<Obj.Callable> file = from.flatMap(path -> Disk.file(path, machine));
        if (file.isEmpty() || to.isEmpty()) {
            unknown(site);
            return;
        }
        Disk.remove(from.get(), machine);
        Disk.put(to.get(), file.get(), machine);
    }

    private static Reference touch(Arguments arguments, Site site) {
        Optional<String> path = Disk.path(arguments.value(0, "self"));
        Optional<Boolean> exists = path.flatMap(known -> Disk.exists(known, site.machine()));
        Optional<Boolean> mayExist = arguments.at(2).isPresent()
                ? Truth.of(arguments.value(2, "exist_ok"), site.machine())
                : arguments
                        .named("exist_ok")
                        .map(given -> Truth.of(given.value(), site.machine()))
                        .orElse(Optional.of(true));
        if (exists.isEmpty() || mayExist.isEmpty()) {
            return unknown(site);
        }
        if (exists.get() && !mayExist.get()) {
            return site.machine().raising().fail("FileExistsError");
        }
        if (!exists.get()) {
            Disk.put(path.get(), OpenFiles.closed("", site), site.machine());
        }
        return NONE;
    }

    /// What is told of something that must be there.
    private static Reference looked(Arguments arguments, BiFunction<String, Site, Reference> told, Site site) {
        Optional<String> path = Disk.path(arguments.value(0, "path"));
        Optional<Boolean> exists = path.flatMap(known -> Disk.exists(known, site.machine()));
        if (exists.equals(Optional.of(false))) {
            return site.machine().raising().fail("FileNotFoundError");
        }
        if (exists.isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        }
        return path.map(known -> told.apply(known, site)).orElse(Reference.UNKNOWN);
    }

    private static Reference size(String path, Site site) {
        return Disk.size(path, site.machine())
                .map(size -> Reference.to(new Constant((long) size)))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference status(String path, Site site) {
        Reference size = size(path, site);
        Obj.Callable status = Made.object("os.stat_result", Arguments.of(size), site);
        site.machine().write(Cell.attribute(status, "st_size"), size);
        return Reference.to(status);
    }
}
