package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Raising;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Python's own exceptions and how they inherit from each other (library reference, «Exception hierarchy»).
public final class Exceptions {
    private static final String HIERARCHY = """
            BaseException: asyncio.CancelledError BaseExceptionGroup GeneratorExit KeyboardInterrupt SystemExit Exception
            Exception: ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError
            Exception: MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration
            Exception: SyntaxError SystemError TypeError ValueError Warning ExceptionGroup
            BaseExceptionGroup: ExceptionGroup
            ArithmeticError: FloatingPointError OverflowError ZeroDivisionError
            Exception: asyncio.InvalidStateError asyncio.QueueEmpty asyncio.QueueFull queue.Empty queue.Full
            AttributeError: dataclasses.FrozenInstanceError
            ImportError: ModuleNotFoundError
            LookupError: IndexError KeyError
            NameError: UnboundLocalError
            OSError: BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError
            OSError: InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError
            OSError: TimeoutError
            ConnectionError: BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
            RuntimeError: NotImplementedError RecursionError
            SyntaxError: IndentationError
            IndentationError: TabError
            ValueError: UnicodeError json.JSONDecodeError graphlib.CycleError binascii.Error
            ValueError: tomllib.TOMLDecodeError
            ValueError: ipaddress.AddressValueError ipaddress.NetmaskValueError statistics.StatisticsError
            ValueError: calendar.IllegalMonthError calendar.IllegalWeekdayError io.UnsupportedOperation
            KeyError: zoneinfo.ZoneInfoNotFoundError
            OSError: gzip.BadGzipFile io.UnsupportedOperation shutil.Error socket.gaierror socket.herror ssl.SSLError
            OSError: urllib.error.URLError
            urllib.error.URLError: urllib.error.HTTPError
            SyntaxError: xml.etree.ElementTree.ParseError
            Exception: pickle.PickleError zlib.error lzma.LZMAError copy.Error email.errors.MessageError
            Exception: http.client.HTTPException subprocess.SubprocessError tokenize.TokenError zipfile.BadZipFile
            Exception: sqlite3.Error sqlite3.Warning argparse.ArgumentError argparse.ArgumentTypeError getopt.GetoptError
            Exception: configparser.Error
            configparser.Error: configparser.NoSectionError configparser.NoOptionError configparser.DuplicateSectionError
            configparser.Error: configparser.DuplicateOptionError configparser.InterpolationError configparser.ParsingError
            configparser.InterpolationError: configparser.InterpolationMissingOptionError
            configparser.InterpolationError: configparser.InterpolationSyntaxError
            configparser.InterpolationError: configparser.InterpolationDepthError
            configparser.ParsingError: configparser.MissingSectionHeaderError
            pickle.PickleError: pickle.PicklingError pickle.UnpicklingError
            email.errors.MessageError: email.errors.MessageParseError
            subprocess.SubprocessError: subprocess.CalledProcessError subprocess.TimeoutExpired
            sqlite3.Error: sqlite3.DatabaseError sqlite3.InterfaceError
            sqlite3.DatabaseError: sqlite3.IntegrityError sqlite3.OperationalError sqlite3.ProgrammingError
            ArithmeticError: decimal.DecimalException
            decimal.DecimalException: decimal.InvalidOperation decimal.DivisionByZero decimal.FloatOperation
            ZeroDivisionError: decimal.DivisionByZero
            TypeError: decimal.FloatOperation
            Exception: queue.Empty queue.Full asyncio.QueueEmpty asyncio.QueueFull asyncio.InvalidStateError
            Exception: concurrent.futures.InvalidStateError struct.error csv.Error unittest.SkipTest
            UnicodeError: UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
            Warning: BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning
            Warning: PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning
            """;

    private static final Map<String, String> ALIASES = Map.of(
            "builtins.IOError", "builtins.OSError",
            "builtins.EnvironmentError", "builtins.OSError",
            "socket.error", "builtins.OSError",
            "socket.timeout", "builtins.TimeoutError",
            "asyncio.TimeoutError", "builtins.TimeoutError",
            "asyncio.exceptions.CancelledError", "asyncio.CancelledError");

    private static final Map<String, List<String>> PARENTS = parents();

    private Exceptions() {}

    static void addTo(Models models) {
        PARENTS.keySet().forEach(path -> addTo(models, path));
        ALIASES.keySet().forEach(path -> addTo(models, path));
        addTo(models, "builtins.BaseException");
        models.function("builtins.BaseException.__init__", Exceptions::initialize);
        models.function("sys.exception", (_, site) -> site.machine().raising().beingHandled());
        models.function("sys.exc_info", Exceptions::beingHandled);
    }

    /// Of all exceptions that are known here.
    public static Set<String> paths() {
        return PARENTS.keySet();
    }

    /// The type of the exception that is being handled, that itself, and where it came from.
    private static Reference beingHandled(Arguments arguments, Site site) {
        Raising raising = site.machine().raising();
        Reference exception = raising.beingHandled();
        boolean none = exception.equals(Reference.to(Constant.NONE));
        return Made.tuple(
                List.of(none ? exception : raising.typeOf(exception), exception, none ? exception : Reference.UNKNOWN),
                site);
    }

    /// `super().__init__(…)` of an exception: it keeps these arguments.
    private static Reference initialize(Arguments arguments, Site site) {
        if (arguments.value(0, "self").only().orElse(null) instanceof Obj.Instance exception) {
            site.machine()
                    .write(
                            Cell.attribute(exception, "args"),
                            site.machine().instances().argumentsOf(exception, arguments.after(1), site));
        }
        return Reference.to(Constant.NONE);
    }

    private static void addTo(Models models, String path) {
        models.function(path, (arguments, site) -> {
            if (GroupedExceptions.areMadeBy(path)) {
                GroupedExceptions.refuse(arguments, site);
            }
            Optional<String> type = SystemErrors.typeOf(ALIASES.getOrDefault(path, path), arguments);
            if (type.isEmpty()) {
                return Reference.UNKNOWN;
            }
            Obj.Callable exception = Made.object(type.get(), arguments, site);
            ExceptionFields.of(type.get(), arguments)
                    .forEach((name, value) -> site.machine().write(Cell.attribute(exception, name), value));
            if (GroupedExceptions.areMadeBy(path)) {
                GroupedExceptions.describe(exception, arguments, site);
            }
            return Reference.to(exception);
        });
    }

    /// Whether the exception is one of the given type; nothing where one of them is not known.
    public static Optional<Boolean> is(String exception, String type) {
        String wanted = ALIASES.getOrDefault(type, type);
        String at = ALIASES.getOrDefault(exception, exception);
        if (!isKnown(at) || !isKnown(wanted)) {
            return Optional.empty();
        }
        return Optional.of(inherits(at, wanted));
    }

    private static boolean inherits(String exception, String from) {
        return exception.equals(from)
                || PARENTS.getOrDefault(exception, List.of()).stream().anyMatch(parent -> inherits(parent, from));
    }

    private static boolean isKnown(String path) {
        return PARENTS.containsKey(path) || path.equals("builtins.BaseException");
    }

    private static String ofBuiltIn(String name) {
        return name.indexOf('.') < 0 ? "builtins." + name : name;
    }

    private static Map<String, List<String>> parents() {
        Map<String, List<String>> parents = new HashMap<>();
        HIERARCHY.lines().forEach(line -> {
            int colon = line.indexOf(':');
            for (String child : line.substring(colon + 2).split(" ", -1)) {
                parents.computeIfAbsent(ofBuiltIn(child), _ -> new ArrayList<>(1))
                        .add(ofBuiltIn(line.substring(0, colon)));
            }
        });
        return Map.copyOf(parents);
    }
}
