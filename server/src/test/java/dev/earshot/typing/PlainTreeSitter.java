package dev.earshot.typing;

import dev.earshot.grammars.GrammarNames;
import dev.earshot.grammars.PythonGrammar;
import dev.earshot.grammars.PythonParser;
import dev.earshot.grammars.PythonTree;
import dev.earshot.grammars.TextEncoding;
import dev.earshot.grammars.TreeNumbers;
import java.util.HashSet;
import java.util.Set;

/// What one tree of the whole file gives, with a rule that needs no more than the tree: a call of something that is
/// called as one of the findings in the program. It is told those names, so that only the tree can lose a call.
final class PlainTreeSitter implements Replay.Tool {
    private static final long LONG = 60_000_000;

    private final PythonParser parser = new PythonParser();
    private final GrammarNames grammar = PythonGrammar.names();
    private final Set<String> names = new HashSet<>();

    PlainTreeSitter(Program typed) {
        String program = typed.text();
        OneFile.found(program)
                .forEach(finding -> names.add(program.substring(
                        finding.range().start(), finding.range().end())));
    }

    @Override
    public Set<Integer> see(Trace.Version version, String text) {
        try (PythonTree tree = parser.parse(text, TextEncoding.UTF_16, LONG).orElseThrow()) {
            return starts(tree.numbers(text.length()), text);
        }
    }

    /// A call begins with what is called, and that is its first child.
    private Set<Integer> starts(TreeNumbers nodes, String text) {
        Set<Integer> starts = new HashSet<>();
        for (int node = 0; node < nodes.count() - 1; node++) {
            int called = node + 1;
            if (grammar.symbol(nodes.symbol(node)).equals("call")
                    && grammar.field(nodes.field(called)).equals("function")
                    && names.contains(text.substring(nodes.start(called) / 2, nodes.end(called) / 2))) {
                starts.add(nodes.start(called) / 2);
            }
        }
        return starts;
    }

    @Override
    public void close() {
        parser.close();
    }
}
