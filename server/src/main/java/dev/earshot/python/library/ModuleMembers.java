package dev.earshot.python.library;

import java.util.Map;
import java.util.Set;

/// The public names of the modules on the way to a target, in any Python from 3.8 to 3.14: what is not among them is
/// not there, unless a program has put it there.
final class ModuleMembers {
    private static final Map<String, Set<String>> NAMES = Map.of("logging", names("""
                    BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Filterer Formatter
                    GenericAlias Handler INFO LogRecord Logger LoggerAdapter Manager NOTSET NullHandler PercentStyle
                    PlaceHolder RootLogger StrFormatStyle StreamHandler StringTemplateStyle Template WARN WARNING
                    addLevelName atexit basicConfig captureWarnings collections config critical currentframe debug
                    disable error exception fatal getHandlerByName getHandlerNames getLevelName getLevelNamesMapping
                    getLogRecordFactory getLogger getLoggerClass handlers info io lastResort log logAsyncioTasks
                    logMultiprocessing logProcesses logThreads makeLogRecord os raiseExceptions re root
                    setLogRecordFactory setLoggerClass shutdown string sys threading time traceback types warn warning
                    warnings weakref
                    """), "logging.config", names("""
                    BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple
                    DEFAULT_LOGGING_CONFIG_PORT DictConfigurator IDENTIFIER RESET_ERROR StreamRequestHandler
                    ThreadingTCPServer dictConfig dictConfigClass errno fileConfig functools io listen logging os queue
                    re stopListening struct sys threading traceback types valid_ident
                    """));

    private ModuleMembers() {}

    /// Whether the module surely has no member of the name.
    static boolean lacks(String module, String name) {
        return !has(module, name) && NAMES.containsKey(module) && !name.startsWith("_");
    }

    /// Whether the module surely has a member of the name.
    static boolean has(String module, String name) {
        return NAMES.getOrDefault(module, Set.of()).contains(name);
    }

    private static Set<String> names(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
