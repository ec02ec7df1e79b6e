package dev.earshot.syntax;

import dev.earshot.grammars.GrammarNames;
import dev.earshot.grammars.TreeNumbers;
import dev.earshot.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Copies a native tree into `SyntaxNode`s. It keeps nothing of the tree.
final class SyntaxReader {
    private static final int ERROR_SYMBOL = 0xFFFF;

    private final GrammarNames names;

    SyntaxReader(GrammarNames names) {
        this.names = names;
    }

    /// The whole tree; what is read stays what it is when the tree is closed.
    SyntaxNode read(ParsedStatement statement) {
        TreeNumbers nodes = statement.nodes();
        int bytesPerUnit = statement.bytesPerUnit();
        Deque<Pending> open = new ArrayDeque<>();
        for (int node = 0; ; node++) {
            Pending pending = new Pending(nodes, node);
            if (pending.isWhole()) {
                SyntaxNode done = syntaxNode(nodes, pending, bytesPerUnit);
                while (!open.isEmpty() && open.element().isWholeWith(done)) {
                    done = syntaxNode(nodes, open.pop(), bytesPerUnit);
                }
                if (open.isEmpty()) {
                    return done;
                }
            } else {
                open.push(pending);
            }
        }
    }

    private SyntaxNode syntaxNode(TreeNumbers nodes, Pending pending, int bytesPerUnit) {
        int node = pending.node;
        int symbol = nodes.symbol(node);
        boolean error = symbol == ERROR_SYMBOL;
        return new SyntaxNode(
                error ? "ERROR" : names.symbol(symbol),
                names.field(nodes.field(node)),
                error || names.isNamed(symbol),
                nodes.isMissing(node),
                new TextRange(nodes.start(node) / bytesPerUnit, nodes.end(node) / bytesPerUnit),
                pending.children);
    }

    /// A node whose children are still being read.
    private static final class Pending {
        private final int node;
        private final int size;
        private final List<SyntaxNode> children;

        Pending(TreeNumbers nodes, int node) {
            this.node = node;
            this.size = nodes.children(node);
            this.children = size == 0 ? List.of() : new ArrayList<>(size);
        }

        boolean isWhole() {
            return children.size() == size;
        }

        boolean isWholeWith(SyntaxNode child) {
            children.add(child);
            return isWhole();
        }
    }
}
