package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of the library that stand for one number or text, or for one of a few, on each system.
public final class LibraryConstants {
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String BLANKS = " \t\n\r\u000b\u000c";

    private static final Map<String, List<Object>> ALL = new HashMap<>();

    static {
        put("string.ascii_lowercase", LOWER);
        put("string.ascii_uppercase", LOWER.toUpperCase(Locale.ROOT));
        put("string.ascii_letters", LOWER + LOWER.toUpperCase(Locale.ROOT));
        put("string.digits", DIGITS);
        put("string.hexdigits", DIGITS + "abcdefABCDEF");
        put("string.octdigits", "01234567");
        put("string.punctuation", PUNCTUATION);
        put("string.whitespace", BLANKS);
        put("string.printable", DIGITS + LOWER + LOWER.toUpperCase(Locale.ROOT) + PUNCTUATION + BLANKS);
        put("math.pi", Math.PI);
        put("math.e", Math.E);
        put("math.tau", 2 * Math.PI);
        put("math.inf", Double.POSITIVE_INFINITY);
        put("re.NOFLAG", 0L);
        put("re.I", 2L);
        put("re.IGNORECASE", 2L);
        put("re.M", 8L);
        put("re.MULTILINE", 8L);
        put("re.S", 16L);
        put("re.DOTALL", 16L);
        put("re.U", 32L);
        put("re.UNICODE", 32L);
        put("re.X", 64L);
        put("re.VERBOSE", 64L);
        put("re.A", 256L);
        put("re.ASCII", 256L);
        put("doctest.DONT_ACCEPT_TRUE_FOR_1", 1L);
        put("doctest.DONT_ACCEPT_BLANKLINE", 2L);
        put("doctest.NORMALIZE_WHITESPACE", 4L);
        put("doctest.ELLIPSIS", 8L);
        put("doctest.SKIP", 16L);
        put("doctest.IGNORE_EXCEPTION_DETAIL", 32L);
        put("doctest.REPORT_UDIFF", 64L);
        put("doctest.REPORT_CDIFF", 128L);
        put("doctest.REPORT_NDIFF", 256L);
        put("doctest.REPORT_ONLY_FIRST_FAILURE", 512L);
        put("doctest.FAIL_FAST", 1024L);
        put("logging.NOTSET", 0L);
        put("logging.DEBUG", 10L);
        put("logging.INFO", 20L);
        put("logging.WARN", 30L);
        put("logging.WARNING", 30L);
        put("logging.ERROR", 40L);
        put("logging.FATAL", 50L);
        put("logging.CRITICAL", 50L);
        put("logging.config.DEFAULT_LOGGING_CONFIG_PORT", 9030L);
        put("configparser.DEFAULTSECT", "DEFAULT");
        put("errno.EPERM", 1L);
        put("errno.ENOENT", 2L);
        put("errno.EINTR", 4L);
        put("errno.EIO", 5L);
        put("errno.EBADF", 9L);
        put("errno.ENOMEM", 12L);
        put("errno.EACCES", 13L);
        put("errno.EEXIST", 17L);
        put("errno.ENOTDIR", 20L);
        put("errno.EISDIR", 21L);
        put("errno.EINVAL", 22L);
        put("errno.ENOSPC", 28L);
        put("errno.EPIPE", 32L);
        put("sys.maxsize", Long.MAX_VALUE);
        put("sys.maxunicode", (long) Character.MAX_CODE_POINT);
        put("sys.implementation.name", "cpython", "pypy");
        put("os.sep", "/", "\\");
        put("os.linesep", "\n", "\r\n");
        put("os.pathsep", ":", ";");
        put("os.extsep", ".");
        put("os.curdir", ".");
        put("os.pardir", "..");
        put("os.path.sep", "/", "\\");
        put("os.name", "posix", "nt", "java");
        put(
                "sys.platform",
                "linux",
                "darwin",
                "win32",
                "cygwin",
                "aix",
                "android",
                "ios",
                "emscripten",
                "wasi",
                "freebsd13",
                "freebsd14",
                "openbsd7",
                "netbsd10",
                "sunos5",
                "java");
        put("argparse.SUPPRESS", "==SUPPRESS==");
        put("argparse.OPTIONAL", "?");
        put("argparse.ZERO_OR_MORE", "*");
        put("argparse.ONE_OR_MORE", "+");
        put("argparse.REMAINDER", "...");
        put("csv.QUOTE_MINIMAL", 0L);
        put("csv.QUOTE_ALL", 1L);
        put("csv.QUOTE_NONNUMERIC", 2L);
        put("csv.QUOTE_NONE", 3L);
        CsvDialect.OPTIONS.forEach(option -> put("csv.Dialect." + option, Plain.NONE));
        putDialect("csv.excel", ",", "\r\n", 0L);
        putDialect("csv.excel_tab", "\t", "\r\n", 0L);
        putDialect("csv.unix_dialect", ",", "\n", 1L);
        put("sys.byteorder", "little", "big");
        // Hardly anybody runs a program with -O.
        put("builtins.__debug__", true);
    }

    private LibraryConstants() {}

    private static void put(String path, Object... values) {
        ALL.put(path, List.of(values));
    }

    private static void putDialect(String path, String delimiter, String end, long quoting) {
        put(path + ".delimiter", delimiter);
        put(path + ".lineterminator", end);
        put(path + ".quoting", quoting);
        put(path + ".quotechar", "\"");
        put(path + ".escapechar", Plain.NONE);
        put(path + ".doublequote", true);
        put(path + ".skipinitialspace", false);
        put(path + ".strict", false);
    }

    public static Set<String> paths() {
        return Set.copyOf(ALL.keySet());
    }

    /// All that it may be.
    public static Optional<List<Constant>> at(String path) {
        return Optional.ofNullable(ALL.get(path))
                .map(values -> values.stream().map(Constant::new).toList());
    }
}
