package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Files in memory: `io.StringIO` and `io.BytesIO`, what is in them, and where they are read or written next. It does
/// not know files on disk.
public final class Streams {
    private static final String TEXT = "io.StringIO";
    static final String BYTES = "io.BytesIO";
    private static final String STATE = "[state]";
    private static final String CLOSED = "closed";

    /// How a file has been opened.
    private static final String MODE = "mode";

    private static final Set<String> READING = Set.of("read", "readline", "readlines", "__next__", "__iter__");

    /// Modules whose functions write to streams only where that is seen.
    private static final Set<String> KNOWN = Set.of(
            "builtins",
            "collections",
            "configparser",
            "contextlib",
            "csv",
            "functools",
            "hashlib",
            "io",
            "itertools",
            "json",
            "logging",
            "tomllib");

    private static final Reference UNKNOWN = Reference.UNKNOWN;

    private Streams() {}

    static void addTo(Models models) {
        for (String path : List.of(TEXT, BYTES)) {
            models.methods(path, Streams::method);
            models.function(path, (arguments, site) -> {
                refuse(path, arguments.given(0, "initial"), site.machine());
                return made(path, arguments, site);
            });
        }
    }

    /// One that stands at its beginning. It holds a list of what is in it and where it stands, which gets with it to
    /// where nobody looks.
    private static Reference made(String path, Arguments arguments, Site site) {
        Obj.Callable stream = Made.object(path, arguments, site);
        Optional<Reference> given = arguments
                .at(0, path.equals(TEXT) ? "initial_value" : "initial_bytes")
                .map(Obj.Passed::value)
                .filter(value -> !value.equals(Reference.to(Constant.NONE)));
        Reference content = given.orElse(literal(stream, ""));
        boolean keepsEnds = arguments
                .at(1, "newline")
                .map(ends -> ends.value().onlyText().filter(end -> end.matches("\n?")))
                .orElse(Optional.of(""))
                .isPresent();
        boolean known =
                keepsEnds && arguments.all().size() <= 2 && string(content).isPresent();
        Obj.Container state = site.context()
                .object(stream, STATE, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        Obj.Passed kept = Obj.Passed.unwritten(Reference.to(state));
        stream.keep(stream.positional(), List.of(new Obj.Named(STATE, kept)));
        site.machine().items().sequence(state, List.of());
        put(stream, known ? content : UNKNOWN, known ? at(0) : UNKNOWN, site.machine());
        site.machine().write(Cell.attribute(stream, CLOSED), Reference.to(Constant.FALSE));
        return Reference.to(stream);
    }

    /// Fails where a file of texts is given octets, or the other way round.
    private static void refuse(String kind, Reference written, Machine machine) {
        if (written.only().orElse(null) instanceof Constant(Object literal)
                && !(literal instanceof Constant.None)
                && literal instanceof String != kind.equals(TEXT)
                && !(literal instanceof Constant.Bytes && kind.equals(BYTES))) {
            machine.raising().fail("TypeError");
        }
    }

    /// Fails where a file has been opened for something else than a method does.
    private static void refuse(Obj.Callable stream, String method, Machine machine) {
        String mode = machine.read(Cell.attribute(stream, MODE)).onlyText().orElse("+");
        boolean isRefused = READING.contains(method)
                ? !mode.contains("r") && !mode.contains("+")
                : method.startsWith("write") && mode.contains("r") && !mode.contains("+");
        boolean mayBeNone = READING.contains(method)
                && stream.made().equals(TEXT)
                && machine.holds(Cell.attribute(stream, MODE))
                && content(stream, machine).isEmpty();
        if (isRefused) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        } else if (mayBeNone) {
            machine.raising().mayFail("UnicodeDecodeError"); // what is in it may be no text
        }
    }

    /// One of a file that is opened.
    ///
    /// @param content nothing where it is not known
    /// @param atEnd whether it stands at its end
    public static Obj.Callable opened(boolean bytes, Optional<String> content, boolean atEnd, Site site) {
        String kind = bytes ? BYTES : TEXT;
        Optional<Reference> given = content.map(
                known -> bytes ? Reference.to(new Constant(new Constant.Bytes(known))) : Reference.text(known));
        Reference made = made(kind, Arguments.of(given.orElse(UNKNOWN)), site);
        Obj.Callable stream = of(made).orElseThrow();
        if (atEnd) {
            put(
                    stream,
                    given.orElse(UNKNOWN),
                    content.map(known -> at(known.length())).orElse(UNKNOWN),
                    site.machine());
        }
        return stream;
    }

    /// What is in a file that has been closed; nothing where not all that was written may have come to it, or where it
    /// is a text of other characters than ASCII.
    public static Optional<String> left(Obj.Callable stream, Machine machine) {
        return content(stream, machine)
                .filter(text -> machine.read(Cell.attribute(stream, CLOSED)).equals(Reference.to(Constant.TRUE)))
                .filter(text -> stream.made().equals(BYTES) || text.chars().allMatch(unit -> unit < 128));
    }

    /// The stream that a value surely is.
    public static Optional<Obj.Callable> of(Reference value) {
        return value.only()
                .flatMap(only -> only instanceof Obj.Callable stream
                                && (stream.made().equals(TEXT) || stream.made().equals(BYTES))
                        ? Optional.of(stream)
                        : Optional.empty());
    }

    /// Whoever is given streams may write to them, but for those of whom is known what they do.
    ///
    /// @param path of a function, or of what has made an object
    public static void lend(Arguments arguments, String path, Machine machine) {
        boolean isKnown = KNOWN.contains(path.substring(0, Math.max(0, path.indexOf('.'))))
                || path.equals("xml.etree.ElementTree.parse");
        if (!isKnown) {
            arguments.all().stream().filter(each -> of(each).isPresent()).forEach(machine::escape);
        }
    }

    private static Obj.Container state(Obj.Callable stream) {
        return (Obj.Container)
                stream.keywords().getFirst().argument().value().only().orElseThrow();
    }

    private static void put(Obj.Callable stream, Reference content, Reference at, Machine machine) {
        machine.items().sequence(state(stream), List.of(content, at));
    }

    private static List<Reference> known(Obj.Callable stream, Machine machine) {
        Obj.Container state = state(stream);
        return machine.items().areSettled(state)
                ? machine.items().each(Reference.to(state)).orElseThrow()
                : List.of(UNKNOWN, UNKNOWN);
    }

    private static Optional<String> content(Obj.Callable stream, Machine machine) {
        return string(known(stream, machine).getFirst());
    }

    private static Optional<Integer> position(Obj.Callable stream, Machine machine) {
        return number(known(stream, machine).getLast());
    }

    /// What is left from where it stands.
    static Optional<String> rest(Obj.Callable stream, Machine machine) {
        return content(stream, machine)
                .flatMap(all -> position(stream, machine).map(at -> all.substring(Math.min(at, all.length()))));
    }

    /// What is left is read.
    static Optional<String> readAll(Obj.Callable stream, Machine machine) {
        Optional<String> rest = rest(stream, machine);
        advance(stream, rest.map(String::length), machine);
        return rest;
    }

    private static void advance(Obj.Callable stream, Optional<Integer> by, Machine machine) {
        Optional<Integer> at = position(stream, machine);
        Reference next = at.isPresent() && by.isPresent() ? at(at.get() + by.get()) : UNKNOWN;
        put(stream, known(stream, machine).getFirst(), next, machine);
    }

    /// Something is written where it stands.
    public static void write(Obj.Callable stream, Reference written, Machine machine) {
        Optional<String> all = content(stream, machine);
        Optional<Integer> at = position(stream, machine);
        Optional<String> fresh = string(written);
        if (all.isEmpty()
                || at.isEmpty()
                || fresh.isEmpty()
                || at.get() > all.get().length()) {
            put(stream, UNKNOWN, UNKNOWN, machine);
            return;
        }
        int end = at.get() + fresh.get().length();
        String content = all.get().substring(0, at.get())
                + fresh.get()
                + all.get().substring(Math.min(end, all.get().length()));
        put(stream, literal(stream, content), at(end), machine);
    }

    private static Reference at(int position) {
        return Reference.to(new Constant((long) position));
    }

    private static Reference literal(Obj.Callable stream, String content) {
        return stream.made().equals(TEXT)
                ? Reference.text(content)
                : Reference.isTooLong(content.length())
                        ? UNKNOWN
                        : Reference.to(new Constant(new Constant.Bytes(content)));
    }

    /// A text whose units are its characters, or bytes.
    private static Optional<String> string(Reference value) {
        return value.only().flatMap(only -> switch (only) {
            case Constant(Constant.Bytes(String octets)) -> Optional.of(octets);
            case Constant(String text)
            when text.chars().noneMatch(unit -> Character.isSurrogate((char) unit)) -> Optional.of(text);
            default -> Optional.empty();
        });
    }

    private static Optional<Integer> number(Reference value) {
        return value.only().orElse(null) instanceof Constant(Long number) && Math.abs(number) < Integer.MAX_VALUE
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    static Optional<Reference> method(Obj.Callable stream, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference closed = machine.read(Cell.attribute(stream, CLOSED));
        if (closed.equals(Reference.to(Constant.TRUE)) && !method.equals("close")) {
            return Optional.of(machine.raising().fail("ValueError"));
        }
        refuse(stream, method, machine);
        return switch (method) {
            case "read" -> Optional.of(read(stream, arguments.at(0, "size"), machine));
            case "readline" -> Optional.of(line(stream, arguments, machine));
            case "__next__" -> Optional.of(next(stream, arguments, machine));
            case "readlines" -> Optional.of(lines(stream, arguments, Obj.Container.Kind.LIST, site));
            case "__iter__" -> Optional.of(eachLine(stream, site));
            case "getvalue" ->
                Optional.of(content(stream, machine)
                        .map(all -> literal(stream, all))
                        .orElse(UNKNOWN));
            case "write" -> {
                refuse(stream.made(), arguments.value(0, "s"), machine);
                write(stream, arguments.value(0, "s"), machine);
                yield Optional.of(string(arguments.value(0, "s"))
                        .map(fresh -> at(fresh.length()))
                        .orElse(UNKNOWN));
            }
            case "writelines" -> {
                Optional<List<Reference>> each = machine.items().each(arguments.value(0, "lines"));
                each.orElse(List.of(UNKNOWN)).forEach(line -> write(stream, line, machine));
                yield Made.none();
            }
            case "seek" -> Optional.of(seek(stream, arguments, machine));
            case "tell" -> Optional.of(known(stream, machine).getLast());
            case "truncate" -> Optional.of(truncate(stream, arguments, machine));
            case "close" -> {
                machine.write(Cell.attribute(stream, CLOSED), Reference.to(Constant.TRUE));
                yield Made.none();
            }
            case "__exit__" -> {
                machine.write(Cell.attribute(stream, CLOSED), Reference.to(Constant.TRUE));
                yield Optional.of(Reference.to(Constant.FALSE));
            }
            case "__enter__" -> Optional.of(Reference.to(stream));
            case "readable", "writable", "seekable" -> Optional.of(Reference.to(Constant.TRUE));
            case "isatty" -> Optional.of(Reference.to(Constant.FALSE));
            case "flush" -> Made.none();
            default -> {
                machine.escape(Reference.to(stream));
                yield Optional.empty();
            }
        };
    }

    private static Reference read(Obj.Callable stream, Optional<Obj.Passed> size, Machine machine) {
        Optional<String> rest = rest(stream, machine);
        Optional<Integer> most = size.map(Obj.Passed::value)
                .filter(given -> !given.equals(Reference.to(Constant.NONE)))
                .map(Streams::number)
                .orElse(Optional.of(-1));
        Optional<String> taken = rest.flatMap(left ->
                most.map(count -> count < 0 ? left : left.substring(0, Math.min(count, left.length()))));
        advance(stream, taken.map(String::length), machine);
        return taken.map(each -> literal(stream, each)).orElse(UNKNOWN);
    }

    private static Reference line(Obj.Callable stream, Arguments arguments, Machine machine) {
        Optional<String> line = arguments.all().isEmpty()
                ? rest(stream, machine).map(rest -> rest.substring(0, endOfLine(rest)))
                : Optional.empty();
        advance(stream, line.map(String::length), machine);
        return line.map(each -> literal(stream, each)).orElse(UNKNOWN);
    }

    /// The next line; at the end what is given for that, if anything is.
    private static Reference next(Obj.Callable stream, Arguments arguments, Machine machine) {
        Reference line = line(stream, Arguments.NONE, machine);
        return !line.equals(literal(stream, ""))
                ? line
                : arguments
                        .at(0)
                        .map(Obj.Passed::value)
                        .orElseGet(() -> machine.raising().fail("StopIteration"));
    }

    private static int endOfLine(String text) {
        int at = text.indexOf('\n');
        return at < 0 ? text.length() : at + 1;
    }

    private static Reference lines(Obj.Callable stream, Arguments arguments, Obj.Container.Kind kind, Site site) {
        Optional<String> rest = arguments.all().isEmpty() ? readAll(stream, site.machine()) : Optional.empty();
        if (rest.isEmpty()) {
            advance(stream, Optional.empty(), site.machine());
            return UNKNOWN;
        }
        List<Reference> lines = new ArrayList<>();
        String left = rest.get();
        while (!left.isEmpty()) {
            int end = endOfLine(left);
            lines.add(literal(stream, left.substring(0, end)));
            left = left.substring(end);
        }
        return Reference.to(site.machine().items().sequence(Made.container(kind, "lines of a stream", site), lines));
    }

    /// The lines one by one: who leaves off in their midst may read on from there.
    private static Reference eachLine(Obj.Callable stream, Site site) {
        Machine machine = site.machine();
        if (position(stream, machine).isEmpty() || content(stream, machine).isEmpty()) {
            return lines(stream, Arguments.NONE, Obj.Container.Kind.ITERATOR, site);
        }
        Obj.Container lines = Made.container(Obj.Container.Kind.ITERATOR, "lines to come", site);
        return Made.lazily(lines, Arguments.NONE, site, each -> {
            for (Reference line = line(stream, Arguments.NONE, machine);
                    machine.isReachable() && !line.equals(literal(stream, ""));
                    line = line(stream, Arguments.NONE, machine)) {
                each.accept(line);
                if (line.other()) {
                    return;
                }
            }
        });
    }

    private static Reference seek(Obj.Callable stream, Arguments arguments, Machine machine) {
        Optional<Integer> whence =
                arguments.at(1, "whence").map(given -> number(given.value())).orElse(Optional.of(0));
        Optional<Integer> from = whence.flatMap(kind -> switch (kind) {
            case 0 -> Optional.of(0);
            case 1 -> position(stream, machine);
            case 2 -> content(stream, machine).map(String::length);
            default -> Optional.empty();
        });
        Reference at = from.flatMap(start -> number(arguments.value(0, "pos")).map(by -> start + by))
                .filter(position -> position >= 0)
                .map(Streams::at)
                .orElse(UNKNOWN);
        put(stream, known(stream, machine).getFirst(), at, machine);
        return at;
    }

    private static Reference truncate(Obj.Callable stream, Arguments arguments, Machine machine) {
        Optional<Integer> size =
                arguments.at(0, "size").map(given -> number(given.value())).orElseGet(() -> position(stream, machine));
        Reference content = content(stream, machine)
                .flatMap(all -> size.filter(most -> most >= 0)
                        .map(most -> literal(stream, all.substring(0, Math.min(most, all.length())))))
                .orElse(UNKNOWN);
        put(stream, content, known(stream, machine).getLast(), machine);
        return size.map(Streams::at).orElse(UNKNOWN);
    }
}
