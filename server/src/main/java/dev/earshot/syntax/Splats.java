package dev.earshot.syntax;

import dev.earshot.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Knows that tree-sitter binds a `*` in a display closer than what stands behind its name: to it `*a.b(1)` is a call
/// of an attribute of `*a`, to Python `*` unpacks the call.
final class Splats {
    private Splats() {}

    /// What the `*` unpacks at whose place this node starts, if it is bound too closely.
    static Optional<SyntaxNode> unpacked(SyntaxNode node, String text) {
        if (node.children().isEmpty() || !text.startsWith("*", node.range().start())) {
            return Optional.empty();
        }
        Deque<SyntaxNode> around = new ArrayDeque<>();
        SyntaxNode head = node;
        while (!head.is("list_splat") && isHeaded(head)) {
            around.push(head);
            head = head.children().getFirst();
        }
        List<SyntaxNode> parts = head.parts();
        if (around.isEmpty() || !head.is("list_splat") || parts.size() != 1) {
            return Optional.empty();
        }
        SyntaxNode bare = parts.getFirst();
        for (SyntaxNode each : around) {
            bare = withHead(each, bare);
        }
        return Optional.of(bare);
    }

    private static boolean isHeaded(SyntaxNode node) {
        return switch (node.type()) {
            case "attribute", "call", "subscript", "binary_operator" -> true;
            default -> false;
        };
    }

    private static SyntaxNode withHead(SyntaxNode node, SyntaxNode head) {
        List<SyntaxNode> children = new ArrayList<>(node.children());
        children.set(0, head.inField(children.getFirst().field()));
        TextRange range = new TextRange(head.range().start(), node.range().end());
        return new SyntaxNode(node.type(), node.field(), node.named(), node.missing(), range, children);
    }
}
