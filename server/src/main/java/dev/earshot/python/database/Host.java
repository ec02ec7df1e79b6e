package dev.earshot.python.database;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import java.util.List;

/// The world as SQLite sees it: there are no files, no environment and no devices. Whoever asks for the time or for
/// what differs from one SQLite to the next is given something, and it is noted that he has asked. It counts the steps
/// that SQLite makes, and stops it when there were too many; it looks at the time as well, since some steps are long.
final class Host {
    /// A statement may make so many steps.
    static final int MOST_STEPS = 100_000;

    /// How many steps it makes until it reports them.
    static final int STEPS_AT_A_TIME = 20;

    /// No statement comes near to it that was not written to take long: in nanoseconds.
    private static final long MOST_TIME = 2_000_000_000;

    private static final int NO_SUCH_CALL = 52;
    private static final int BAD_FILE = 8;

    private final Sums sums = new Sums();
    private boolean wasAsked;
    private int steps;
    private long start;

    /// Starts on another statement.
    void begin() {
        wasAsked = false;
        steps = 0;
        start = System.nanoTime();
        sums.begin();
    }

    /// Whether what was given depends on what is not known.
    boolean wasAsked() {
        return wasAsked || sums.differ();
    }

    int steps() {
        return steps;
    }

    /// What is linked to the names that SQLite was compiled with.
    List<ImportFunction> functions(WasmModule module, Sqlite sqlite) {
        return module.importSection().stream()
                .filter(each -> each.importType() == ExternalType.FUNCTION)
                .map(FunctionImport.class::cast)
                .map(each -> function(each, module.typeSection().getType(each.typeIndex()), sqlite))
                .toList();
    }

    private ImportFunction function(FunctionImport named, FunctionType type, Sqlite sqlite) {
        boolean gives = !type.returns().isEmpty();
        return new HostFunction(named.module(), named.name(), type.params(), type.returns(), (_, arguments) -> {
            long given = call(named.name(), arguments, sqlite);
            return gives ? new long[] {given} : new long[0];
        });
    }

    private long call(String name, long[] arguments, Sqlite sqlite) {
        return switch (name) {
            case "xProgress" -> {
                steps += STEPS_AT_A_TIME;
                yield steps > MOST_STEPS || System.nanoTime() - start > MOST_TIME ? 1 : 0;
            }
            case "xFunc" -> {
                wasAsked = true;
                sqlite.run("sqlite3_result_null", arguments[0]);
                yield 0;
            }
            case "xStep" -> sums.add(arguments, 1, sqlite);
            case "xInverse" -> sums.add(arguments, -1, sqlite);
            case "xValue" -> sums.give(arguments[0], false, sqlite);
            case "xFinal" -> sums.give(arguments[0], true, sqlite);
            case "xDestroy" -> 0;
            case "clock_time_get" -> {
                wasAsked = true;
                sqlite.setLong((int) arguments[2], 0);
                yield 0;
            }
            case "random_get" -> 0;
            case "environ_get" -> 0;
            case "environ_sizes_get" -> {
                sqlite.setNumber((int) arguments[0], 0);
                sqlite.setNumber((int) arguments[1], 0);
                yield 0;
            }
            case "fd_prestat_get" -> BAD_FILE;
            default -> NO_SUCH_CALL;
        };
    }
}
