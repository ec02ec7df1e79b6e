package dev.earshot.syntax;

import dev.earshot.text.TextRange;
import io.github.treesitter.jtreesitter.Language;
import io.github.treesitter.jtreesitter.Node;
import io.github.treesitter.jtreesitter.TreeCursor;
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/// Copies a native tree into `SyntaxNode`s in one walk. It keeps no node: all that it reads of one
/// goes through a single piece of memory, which the next one overwrites.
final class SyntaxReader {
    /// `sizeof(TSNode)` on every 64-bit platform: four 32-bit words and two pointers.
    private static final long NODE_BYTES = 32;

    private static final int ERROR_SYMBOL = 0xFFFF;

    private final String[] types;
    private final boolean[] named;
    private final String[] fields;

    SyntaxReader(Language language) {
        int symbols = language.getSymbolCount();
        types = new String[symbols];
        named = new boolean[symbols];
        for (int symbol = 0; symbol < symbols; symbol++) {
            types[symbol] = Objects.requireNonNullElse(language.getSymbolName((short) symbol), "");
            named[symbol] = language.isNamed((short) symbol);
        }
        fields = new String[language.getFieldCount() + 1];
        fields[0] = "";
        for (int field = 1; field < fields.length; field++) {
            fields[field] = Objects.requireNonNullElse(language.getFieldNameForId((short) field), "");
        }
    }

    /// The whole tree; what is read stays what it is when the tree is closed.
    SyntaxNode read(ParsedStatement statement) {
        int bytesPerUnit = statement.bytesPerUnit();
        try (Arena arena = Arena.ofConfined();
                TreeCursor cursor = statement.tree().walk()) {
            SegmentAllocator scratch = SegmentAllocator.prefixAllocator(arena.allocate(NODE_BYTES, 8));
            Deque<Pending> open = new ArrayDeque<>();
            Pending current = pending(cursor, scratch, bytesPerUnit);
            while (true) {
                if (cursor.gotoFirstChild()) {
                    open.push(current);
                    current = pending(cursor, scratch, bytesPerUnit);
                    continue;
                }
                SyntaxNode done = current.node();
                while (!open.isEmpty() && !cursor.gotoNextSibling()) {
                    cursor.gotoParent();
                    open.element().children.add(done);
                    done = open.pop().node();
                }
                if (open.isEmpty()) {
                    return done;
                }
                open.element().children.add(done);
                current = pending(cursor, scratch, bytesPerUnit);
            }
        }
    }

    private Pending pending(TreeCursor cursor, SegmentAllocator scratch, int bytesPerUnit) {
        Node node = cursor.getCurrentNode(scratch);
        int symbol = Short.toUnsignedInt(node.getSymbol());
        int start = node.getStartByte() / bytesPerUnit;
        int end = node.getEndByte() / bytesPerUnit;
        boolean error = symbol == ERROR_SYMBOL;
        return new Pending(
                error ? "ERROR" : types[symbol],
                fields[cursor.getCurrentFieldId()],
                error || named[symbol],
                start == end && node.isMissing(),
                new TextRange(start, end));
    }

    /// A node whose children are still being read.
    private static final class Pending {
        private final String type;
        private final String field;
        private final boolean named;
        private final boolean missing;
        private final TextRange range;
        private final List<SyntaxNode> children = new ArrayList<>(4);

        Pending(String type, String field, boolean named, boolean missing, TextRange range) {
            this.type = type;
            this.field = field;
            this.named = named;
            this.missing = missing;
            this.range = range;
        }

        SyntaxNode node() {
            return new SyntaxNode(type, field, named, missing, range, children);
        }
    }
}
