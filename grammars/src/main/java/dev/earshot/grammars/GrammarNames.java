package dev.earshot.grammars;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What the grammar calls its nodes and their places in others, by the numbers that `TreeNumbers` has for them.
/// It does not know any tree.
public final class GrammarNames {
    /// More than there are, so that one call is enough.
    private static final int LIKELY = 1 << 13;

    /// The core's own symbol, which no grammar has.
    private static final int ERROR = 0xFFFF;

    private final List<String> symbols;
    private final BitSet named;
    private final List<String> fields;

    private GrammarNames(List<String> symbols, BitSet named, List<String> fields) {
        this.symbols = List.copyOf(symbols);
        this.named = named;
        this.fields = List.copyOf(fields);
    }

    static GrammarNames read() {
        List<String> symbols = new ArrayList<>();
        BitSet named = new BitSet();
        List<String> fields = new ArrayList<>(List.of(""));
        String all = written();
        for (int at = 0; at < all.length(); ) {
            int end = all.indexOf('\0', at);
            String name = all.substring(at + 1, end);
            if (all.charAt(at) == ':') {
                fields.add(name);
            } else {
                named.set(symbols.size(), all.charAt(at) == '+');
                symbols.add(name);
            }
            at = end + 1;
        }
        return new GrammarNames(symbols, named, fields);
    }

    /// As `src/main/c/names.c` writes them.
    private static String written() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(LIKELY);
            int length = TreeSitter.names(bytes.address(), LIKELY);
            if (length > LIKELY) {
                bytes = arena.allocate(length);
                TreeSitter.names(bytes.address(), length);
            }
            byte[] copy = new byte[length];
            bytes.asByteBuffer().get(copy);
            return new String(copy, StandardCharsets.UTF_8);
        }
    }

    /// What the grammar calls a node.
    public String symbol(int symbol) {
        return symbol == ERROR ? "ERROR" : symbols.get(symbol);
    }

    /// Whether the symbol is one of the grammar's rules, and no text of its own such as `+`.
    public boolean isNamed(int symbol) {
        return symbol == ERROR || named.get(symbol);
    }

    /// What the grammar calls a place; an empty text for none.
    public String field(int field) {
        return fields.get(field);
    }
}
