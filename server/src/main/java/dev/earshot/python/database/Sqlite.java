package dev.earshot.python.database;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import dev.earshot.python.constant.Unsettled;
import io.roastedroot.sqlite4j.SQLiteMachine;
import io.roastedroot.sqlite4j.SQLiteModule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// SQLite itself: its functions in C, called by their names, and the memory that they share with who calls them. It is
/// loaded with the first program that opens a database.
final class Sqlite {
    /// In pages of 64 KiB: what it begins with, as it was built, and 16 MiB more.
    private static final MemoryLimits MEMORY = new MemoryLimits(500, 756);

    private static final WasmModule MODULE = SQLiteModule.load();

    private final Instance instance;
    private final Map<String, ExportFunction> functions = new HashMap<>();

    /// @param host what it sees of the world
    Sqlite(Host host) {
        instance = Instance.builder(MODULE)
                .withMachineFactory(SQLiteMachine::new)
                .withMemoryFactory(ByteArrayMemory::new)
                .withMemoryLimits(MEMORY)
                .withImportValues(ImportValues.builder()
                        .addFunction(host.functions(MODULE, this).toArray(ImportFunction[]::new))
                        .build())
                .withStart(false)
                .build();
        run("_initialize");
    }

    private long[] apply(String name, long... arguments) {
        try {
            return functions.computeIfAbsent(name, instance::export).apply(arguments);
        } catch (ChicoryException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /// Calls a function that gives a number or an address.
    long call(String name, long... arguments) {
        return apply(name, arguments)[0];
    }

    /// The same with one that gives a number with a fraction.
    double real(String name, long... arguments) {
        return Double.longBitsToDouble(call(name, arguments));
    }

    /// Calls a function that gives nothing.
    void run(String name, long... arguments) {
        apply(name, arguments);
    }

    /// So many octets of its memory.
    ///
    /// @return an address, to be freed
    int allocate(int size) {
        int address = (int) call("malloc", size);
        if (address == 0) {
            throw new IllegalStateException("no memory left");
        }
        return address;
    }

    /// Octets with a zero behind them.
    ///
    /// @return their address, to be freed
    int allocate(byte[] octets) {
        int address = allocate(octets.length + 1);
        instance.memory().write(address, octets);
        instance.memory().writeByte(address + octets.length, (byte) 0);
        return address;
    }

    void free(int address) {
        run("free", address);
    }

    int number(int address) {
        return instance.memory().readInt(address);
    }

    void setNumber(int address, int number) {
        instance.memory().writeI32(address, number);
    }

    void setLong(int address, long number) {
        instance.memory().writeLong(address, number);
    }

    byte[] octets(long address, long length) {
        return length == 0 ? new byte[0] : instance.memory().readBytes((int) address, (int) length);
    }

    /// @throws Unsettled where it is no UTF-8
    String text(long address, long length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets(address, length)))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Unsettled();
        }
    }

    /// A text that ends before a zero.
    String text(long address) {
        return text(address, call("strlen", address));
    }
}
