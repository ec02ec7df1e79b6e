package dev.earshot.grammars;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What the grammar calls its nodes and their places in others, by the numbers that `TreeNumbers` has for them.
/// It does not know any tree.
public final class GrammarNames {
    /// More than there are, so that one call is enough.
    private static final int LIKELY = 1 << 13;

    private final List<String> symbols;
    private final BitSet named;
    private final List<String> fields;

    private GrammarNames(List<String> symbols, BitSet named, List<String> fields) {
        this.symbols = List.copyOf(symbols);
        this.named = named;
        this.fields = List.copyOf(fields);
    }

    static GrammarNames read() {
        NativeCall call = NativeCall.of("earshot_names");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment counts = arena.allocate(ValueLayout.JAVA_INT, 2);
            MemorySegment bytes = arena.allocate(LIKELY);
            int length = call.apply(counts, bytes, LIKELY);
            if (length > LIKELY) {
                bytes = arena.allocate(length);
                call.apply(counts, bytes, length);
            }
            return read(bytes, length, counts.get(ValueLayout.JAVA_INT, 0));
        }
    }

    /// Copied whole, since a JVM takes memory and time to learn how to read one text after the other off native memory.
    private static GrammarNames read(MemorySegment bytes, int length, int symbolCount) {
        String all = new String(bytes.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
        List<String> symbols = new ArrayList<>();
        BitSet named = new BitSet();
        List<String> fields = new ArrayList<>(List.of(""));
        for (int at = 0; at < length; ) {
            int end = all.indexOf('\0', at);
            String name = all.substring(at, end);
            at = end + 1;
            if (symbols.size() < symbolCount) {
                named.set(symbols.size(), name.startsWith("+"));
                symbols.add(name.substring(1));
            } else {
                fields.add(name);
            }
        }
        return new GrammarNames(symbols, named, fields);
    }

    /// What the grammar calls a node.
    public String symbol(int symbol) {
        return symbols.get(symbol);
    }

    /// Whether the symbol is one of the grammar's rules, and no text of its own such as `+`.
    public boolean isNamed(int symbol) {
        return named.get(symbol);
    }

    /// What the grammar calls a place; an empty text for none.
    public String field(int field) {
        return fields.get(field);
    }
}
