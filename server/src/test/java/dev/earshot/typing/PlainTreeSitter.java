package dev.earshot.typing;

import dev.earshot.grammars.PythonGrammar;
import io.github.treesitter.jtreesitter.InputEncoding;
import io.github.treesitter.jtreesitter.Node;
import io.github.treesitter.jtreesitter.Parser;
import io.github.treesitter.jtreesitter.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// What one tree of the whole file gives, with a rule that needs no more than the tree: a call of something that is
/// called as one of the findings in the program. It is told those names, so that only the tree can lose a call.
final class PlainTreeSitter implements Replay.Tool {
    private final Parser parser = new Parser(PythonGrammar.language());
    private final Set<String> names = new HashSet<>();

    PlainTreeSitter(Program typed) {
        String program = typed.text();
        OneFile.found(program)
                .forEach(finding -> names.add(program.substring(
                        finding.range().start(), finding.range().end())));
    }

    @Override
    public Set<Integer> see(Trace.Version version, String text) {
        Set<Integer> starts = new HashSet<>();
        try (Tree tree = parser.parse(text, InputEncoding.UTF_16LE, null).orElseThrow()) {
            Deque<Node> open = new ArrayDeque<>(Set.of(tree.getRootNode()));
            while (!open.isEmpty()) {
                Node node = open.pop();
                if (node.getType().equals("call")) {
                    node.getChildByFieldName("function")
                            .filter(function -> names.contains(
                                    text.substring(function.getStartByte() / 2, function.getEndByte() / 2)))
                            .ifPresent(function -> starts.add(function.getStartByte() / 2));
                }
                open.addAll(node.getChildren());
            }
        }
        return starts;
    }

    @Override
    public void close() {
        parser.close();
    }
}
