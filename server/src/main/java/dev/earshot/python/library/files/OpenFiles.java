package dev.earshot.python.library.files;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.text.Streams;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files that are opened, read and written: each is a stream like one in memory, and what was written to it is found
/// when it is opened again, once it has been closed.
final class OpenFiles {
    private static final Pattern MODE = Pattern.compile("[rwax](\\+?[bt]?|[bt]\\+)");

    private OpenFiles() {}

    static void addTo(Models models) {
        for (String path : List.of("builtins.open", "io.open", "pathlib.Path.open")) {
            models.function(path, OpenFiles::open);
        }
        models.function("pathlib.Path.read_text", (arguments, site) -> read(arguments, false, site));
        models.function("pathlib.Path.read_bytes", (arguments, site) -> read(arguments, true, site));
        models.function("pathlib.Path.write_text", (arguments, site) -> write(arguments, false, site));
        models.function("pathlib.Path.write_bytes", (arguments, site) -> write(arguments, true, site));
    }

    private static Reference open(Arguments arguments, Site site) {
        Optional<String> path = Disk.path(arguments.value(0, "file"));
        Optional<String> mode = arguments
                .at(1, "mode")
                .map(given -> given.value().onlyText())
                .orElse(Optional.of("r"))
                .filter(_ -> !arguments.openPositional() && !arguments.openKeywords());
        if (mode.filter(way -> way.contains("b")).isPresent()
                && arguments.named("encoding").isPresent()) {
            return site.machine().raising().fail("ValueError");
        }
        if (path.isEmpty() || mode.isEmpty()) {
            return unknown(
                    mode.filter(way -> way.startsWith("r") && !way.contains("+"))
                            .isEmpty(),
                    site);
        }
        return open(path.get(), mode.get(), arguments.given(5, "newline"), site);
    }

    /// @param writes whether something may be written by it
    private static Reference unknown(boolean writes, Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        if (writes) {
            Disk.forget(site.machine());
        }
        return Reference.UNKNOWN;
    }

    /// @param ends what ends lines, as `open` takes it
    private static Reference open(String path, String mode, Reference ends, Site site) {
        Machine machine = site.machine();
        if (!MODE.matcher(mode).matches()) {
            return machine.raising().fail("ValueError");
        }
        Optional<Boolean> exists = Disk.exists(path, machine);
        boolean reads = mode.startsWith("r");
        boolean hasNoPlace = Disk.hasPlace(path, machine).equals(Optional.of(false));
        if (hasNoPlace || (reads && exists.equals(Optional.of(false)))) {
            return machine.raising().fail("FileNotFoundError");
        }
        if (Disk.isFolder(path, machine).equals(Optional.of(true))) {
            return machine.raising().fail("IsADirectoryError");
        }
        if (mode.startsWith("x") && exists.equals(Optional.of(true))) {
            return machine.raising().fail("FileExistsError");
        }
        if (exists.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        if (reads && Disk.file(path, machine).isEmpty()) {
            return unknown(mode.contains("+"), site);
        }
        boolean keeps = !mode.startsWith("w") && !exists.equals(Optional.of(false));
        Optional<String> before =
                keeps ? Disk.file(path, machine).flatMap(file -> Streams.left(file, machine)) : Optional.of("");
        before = mode.contains("b") ? before : before.flatMap(text -> withEnds(text, mode, ends));
        Obj.Callable stream = Streams.opened(mode.contains("b"), before, mode.startsWith("a"), site);
        machine.write(Cell.attribute(stream, "name"), Reference.text(path));
        machine.write(Cell.attribute(stream, "mode"), Reference.text(mode));
        if (!reads || mode.contains("+")) {
            Disk.put(path, stream, machine);
        }
        return Reference.to(stream);
    }

    /// What a file shows of a text (library reference, `open`, "newline"); nothing where it is not known, or lines are
    /// ended otherwise than by U+000A.
    private static Optional<String> withEnds(String text, String mode, Reference ends) {
        if (text.chars().anyMatch(unit -> unit > 127)) {
            return Optional.empty(); // it depends on how they are encoded
        }
        boolean translates = ends.equals(Reference.to(Constant.NONE));
        if (translates && mode.startsWith("r") && !mode.contains("+")) {
            return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
        }
        boolean keeps =
                translates || ends.onlyText().filter(end -> end.matches("\n?")).isPresent();
        boolean isPlain = mode.contains("+")
                ? !text.contains("\r")
                : !text.replace("\r\n", "").contains("\r");
        return Optional.of(text).filter(_ -> keeps && isPlain);
    }

    /// A file that is closed.
    static Obj.Callable closed(String content, Site site) {
        Obj.Callable file = Streams.opened(true, Optional.of(content), false, site);
        site.machine().library().callMethod(Reference.to(file), "close", Arguments.NONE, site);
        return file;
    }

    private static Reference read(Arguments arguments, boolean bytes, Site site) {
        Reference file = open(Arguments.of(arguments.value(0, "self"), Reference.text(bytes ? "rb" : "r")), site);
        return Streams.of(file)
                .flatMap(stream -> site.machine().library().callMethod(file, "read", Arguments.NONE, site))
                .orElse(file);
    }

    private static Reference write(Arguments arguments, boolean bytes, Site site) {
        Reference file = open(Arguments.of(arguments.value(0, "self"), Reference.text(bytes ? "wb" : "w")), site);
        Reference written = arguments.value(1, "data");
        if (Streams.of(file).isEmpty()) {
            return Reference.UNKNOWN;
        }
        Optional<Reference> size = site.machine().library().callMethod(file, "write", Arguments.of(written), site);
        site.machine().library().callMethod(file, "close", Arguments.NONE, site);
        return size.orElse(Reference.to(Constant.NONE));
    }
}
