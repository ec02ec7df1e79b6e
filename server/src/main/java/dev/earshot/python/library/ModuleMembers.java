package dev.earshot.python.library;

import java.util.Map;
import java.util.Set;

/// The names of the modules on the way to a target, and of the built-in types and what is taken for one of
/// these, in any Python from 3.8 to 3.14: what is not among them is not there, unless a program has put it there.
public final class ModuleMembers {
    /// The module of which the private names are listed as well.
    private static final String WITH_PRIVATE_NAMES = "logging.config";

    /// Types that are built in have no private names.
    private static final String BUILT_IN = "builtins.";

    private static final Map<String, Set<String>> NAMES = Map.ofEntries(
            Map.entry("logging", names("""
                    BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Filterer Formatter
                    GenericAlias Handler INFO LogRecord Logger LoggerAdapter Manager NOTSET NullHandler PercentStyle
                    PlaceHolder RootLogger StrFormatStyle StreamHandler StringTemplateStyle Template WARN WARNING
                    addLevelName atexit basicConfig captureWarnings collections config critical currentframe debug
                    disable error exception fatal getHandlerByName getHandlerNames getLevelName getLevelNamesMapping
                    getLogRecordFactory getLogger getLoggerClass handlers info io lastResort log logAsyncioTasks
                    logMultiprocessing logProcesses logThreads makeLogRecord os raiseExceptions re root
                    setLogRecordFactory setLoggerClass shutdown string sys threading time traceback types warn warning
                    warnings weakref
                    """)),
            Map.entry("logging.config", names("""
                    BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple
                    DEFAULT_LOGGING_CONFIG_PORT DictConfigurator IDENTIFIER RESET_ERROR StreamRequestHandler
                    ThreadingTCPServer dictConfig dictConfigClass errno fileConfig functools io listen logging os queue
                    re stopListening struct sys threading traceback types valid_ident
                    _clearExistingHandlers _create_formatters _encoded _handle_existing_loggers _install_handlers
                    _install_loggers _is_queue_like_object _listener _resolve _strip_spaces
                    """)),
            Map.entry("builtins.str", names("""
                    capitalize casefold center count encode endswith expandtabs find format format_map index isalnum
                    isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper
                    join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust
                    rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
                    """)),
            Map.entry("builtins.bytes", names("""
                    capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii
                    isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix
                    removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip
                    swapcase title translate upper zfill
                    """)),
            Map.entry("builtins.int", names("""
                    as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator
                    real to_bytes
                    """)),
            Map.entry("builtins.float", names("""
                    as_integer_ratio conjugate fromhex hex imag is_integer real
                    """)),
            Map.entry("builtins.list", names("""
                    all_tasks_done append appendleft buffer_info byteswap cancel_join_thread clear close copy count
                    empty extend extendleft frombytes fromfile fromlist fromunicode full get get_nowait index insert
                    itemsize join join_thread maxlen maxsize mutex not_empty not_full pop popleft put put_nowait qsize
                    queue remove reverse rotate sort task_done tobytes tofile tolist tounicode typecode
                    unfinished_tasks
                    """)),
            Map.entry("builtins.tuple", names("""
                    count index week weekday year
                    """)),
            Map.entry("builtins.range", names("""
                    count index start step stop
                    """)),
            Map.entry("builtins.dict", names("""
                    clear copy data default_factory elements fromkeys get getboolean getfloat getint items
                    itervaluerefs keyrefs keys maps most_common move_to_end name new_child parents parser pop popitem
                    setdefault subtract total update valuerefs values
                    """)),
            Map.entry("builtins.set", names("""
                    add clear copy difference difference_update discard intersection intersection_update isdisjoint
                    issubset issuperset pop remove symmetric_difference symmetric_difference_update union update
                    """)),
            Map.entry("builtins.NoneType", Set.of()));

    private ModuleMembers() {}

    /// Whether the module surely has no member of the name.
    static boolean lacks(String module, String name) {
        if (isSpecial(name) && SpecialNames.areKnownOf(of(module))) {
            return SpecialNames.lacks(of(module), name);
        }
        boolean withPrivateNames = module.equals(WITH_PRIVATE_NAMES) || module.startsWith(BUILT_IN);
        boolean isListed = withPrivateNames ? !name.startsWith("__") : !name.startsWith("_");
        Set<String> listed = NAMES.get(of(module));
        return isListed && listed != null && !listed.contains(name);
    }

    /// Whether the module surely has a member of the name.
    static boolean has(String module, String name) {
        return NAMES.getOrDefault(of(module), Set.of()).contains(name)
                || NamesOfModules.contain(module, name)
                || (isSpecial(name) && SpecialNames.has(of(module), name));
    }

    private static boolean isSpecial(String name) {
        return name.startsWith("__") && name.endsWith("__");
    }

    /// A truth is a number.
    private static String of(String owner) {
        return owner.equals("builtins.bool") ? "builtins.int" : owner;
    }

    private static Set<String> names(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
