package dev.earshot.python.library.files;

import dev.earshot.python.constant.PathName;
import dev.earshot.python.library.text.Streams;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies at which path, as far as the program has seen to that itself and nobody else has had a hand in it since.
/// What it has not touched is not known, but in folders that it has made: these were empty.
final class Disk {
    /// A folder, in which may be anything.
    static final External FOLDER = new External("os.path.isdir");

    /// A folder that the program has made.
    static final External NEW_FOLDER = new External("os.mkdir");

    private static final External NOTHING = new External("os.remove");
    private static final External ALL = new External("os.stat");

    /// Something is known of some path.
    private static final String KNOWN = "[known]";

    private static final Reference ANYTHING = new Reference(Map.of(), true, true);

    private Disk() {}

    /// The path that a text or an object stands for, without what does not matter in it; nothing where it goes up.
    static Optional<String> path(Reference given) {
        Optional<String> written = given.only().orElse(null) instanceof Constant(PathName(String _, String path))
                ? Optional.of(path)
                : given.onlyText();
        return written.filter(path -> !path.isEmpty() && !path.startsWith("~")).flatMap(Disk::plain);
    }

    private static Optional<String> plain(String path) {
        List<String> parts = Stream.of(path.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        return parts.contains("..") || parts.isEmpty() || path.contains("\\")
                ? Optional.empty()
                : Optional.of((path.startsWith("/") ? "/" : "") + String.join("/", parts));
    }

    private static Cell cell(String path) {
        return Cell.attribute(ALL, " " + path);
    }

    private static Optional<String> folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash > 0 ? Optional.of(path.substring(0, slash)) : Optional.empty();
    }

    /// What lies there: a stream with its content, a folder, or nothing.
    static Reference at(String path, Machine machine) {
        if (!machine.imports().areWhole()) {
            if (machine.read(Cell.attribute(ALL, KNOWN)).hasValues()) {
                machine.conditions().askForShared();
            }
            return ANYTHING; // other statements may do something to it
        }
        Reference held = machine.read(cell(path));
        boolean isInNew = folder(path)
                .filter(around -> at(around, machine).equals(Reference.to(NEW_FOLDER)))
                .isPresent();
        boolean isInNothing = folder(path)
                .filter(around -> at(around, machine).equals(Reference.to(NOTHING)))
                .isPresent();
        if (isInNothing || (isInNew && held.equals(Reference.UNBOUND))) {
            return Reference.to(NOTHING);
        }
        return held.unbound() ? ANYTHING : held;
    }

    static Optional<Boolean> exists(String path, Machine machine) {
        Reference there = at(path, machine);
        boolean mayBeNothing = there.values().containsKey(NOTHING);
        return there.other() || (mayBeNothing && there.values().size() > 1)
                ? Optional.empty()
                : Optional.of(!mayBeNothing);
    }

    static Optional<Boolean> isFolder(String path, Machine machine) {
        return exists(path, machine).flatMap(exists -> {
            List<Value> there = List.copyOf(at(path, machine).values().keySet());
            boolean all = there.stream().allMatch(Disk::isFolder);
            return all || there.stream().noneMatch(Disk::isFolder) ? Optional.of(exists && all) : Optional.empty();
        });
    }

    /// Whether the folder is there that something is to lie in at a path.
    static Optional<Boolean> hasPlace(String path, Machine machine) {
        return folder(path).map(around -> isFolder(around, machine)).orElse(Optional.of(true));
    }

    private static boolean isFolder(Value value) {
        return value.equals(FOLDER) || value.equals(NEW_FOLDER);
    }

    /// The file there, where there surely is one.
    static Optional<Obj.Callable> file(String path, Machine machine) {
        return Streams.of(at(path, machine));
    }

    /// From now on this lies there. By a path of another kind it may be found as well.
    static void put(String path, Value thing, Machine machine) {
        machine.write(Cell.attribute(ALL, KNOWN), Reference.to(Constant.TRUE));
        machine.attributesOf(ALL).keySet().stream()
                .filter(other -> other.startsWith(" ")
                        && other.startsWith(" /") != path.startsWith("/")
                        && !other.contains(TemporaryFolders.MARK)
                        && !path.contains(TemporaryFolders.MARK))
                .forEach(other -> machine.write(Cell.attribute(ALL, other), ANYTHING));
        machine.write(cell(path), Reference.to(thing));
    }

    /// Nothing lies there, nor below, from now on.
    static void remove(String path, Machine machine) {
        put(path, NOTHING, machine);
        below(path, machine).forEach(each -> machine.write(cell(each), Reference.to(NOTHING)));
    }

    private static List<String> below(String path, Machine machine) {
        return machine.attributesOf(ALL).keySet().stream()
                .filter(each -> each.startsWith(" " + path + "/"))
                .map(each -> each.substring(1))
                .toList();
    }

    /// The paths of what lies in a folder, where it is known what does.
    static Optional<List<String>> in(String folder, Machine machine) {
        if (!at(folder, machine).equals(Reference.to(NEW_FOLDER))) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (String path : below(folder, machine)) {
            if (path.indexOf('/', folder.length() + 1) < 0) {
                Optional<Boolean> exists = exists(path, machine);
                if (exists.isEmpty()) {
                    return Optional.empty();
                }
                if (exists.get()) {
                    found.add(path);
                }
            }
        }
        return Optional.of(found);
    }

    /// The paths of all that lies in a folder and in those within, where it is known what does.
    static Optional<List<String>> within(String folder, Machine machine) {
        Optional<List<String>> found = in(folder, machine);
        List<String> all = new ArrayList<>(found.orElse(List.of()));
        for (String path : found.orElse(List.of())) {
            Optional<List<String>> inner =
                    isFolder(path, machine).flatMap(is -> is ? within(path, machine) : Optional.of(List.<String>of()));
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(inner.get());
        }
        return found.map(_ -> all);
    }

    /// How long a file is that lies there, in bytes.
    static Optional<Integer> size(String path, Machine machine) {
        return file(path, machine).flatMap(file -> Streams.left(file, machine)).map(String::length);
    }

    /// Nothing is known any more.
    static void forget(Machine machine) {
        Cell known = Cell.attribute(ALL, KNOWN);
        if (machine.isReachable() && machine.read(known).hasValues()) {
            machine.attributesOf(ALL).keySet().forEach(each -> machine.write(Cell.attribute(ALL, each), ANYTHING));
            machine.write(known, Reference.UNBOUND);
        }
    }
}
