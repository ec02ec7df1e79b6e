package dev.earshot.syntax;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Text that somebody made to keep the server busy. Opening it, parsing its longest statement, and the same again
/// after an edit in its middle each answer or give up in the time that a person would wait.
class HostileInputTest {
    private static final int MANY = 100_000;

    /// What each step may take of a processor, whatever else runs on the machine; the parser's own bound is 0.45 s.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("open brackets", "(".repeat(MANY)),
            entry("nested brackets", "([{".repeat(MANY) + "}])".repeat(MANY)),
            entry("nested calls", "f(".repeat(MANY) + ")".repeat(MANY)),
            entry("nested lambdas", "x = " + "lambda: ".repeat(MANY) + "1\n"),
            entry("nested blocks", nestedBlocks(1200)),
            entry("a list in one line", "x = [" + "1,".repeat(MANY) + "]\n"),
            entry("operators in a row", "x = 1" + " + 1".repeat(MANY) + "\n"),
            entry("attributes in a row", "x" + ".a".repeat(MANY) + "\n"),
            entry("soft keywords", "match ".repeat(MANY)),
            entry("print statements of Python 2", "print ".repeat(MANY)),
            entry("backslash and line break", "\\\n".repeat(MANY)),
            entry("continued lines", "x = 1" + " + 1 \\\n".repeat(MANY) + "\n"),
            entry("comment lines", "class A:\n  b\n" + "  # c\n".repeat(MANY) + "  d\n"),
            entry("decorators", "@a\n".repeat(MANY) + "def f(): pass\n"),
            entry("matrix multiplications", "(\n" + "@a\n".repeat(MANY)),
            entry("imports in brackets", "(\n" + "from a.b\n".repeat(MANY)),
            entry("triple quotes", "\"\"\"\n".repeat(MANY + 1)),
            entry("escaped triple quotes", "\\\"\"\"\n".repeat(MANY + 1)),
            entry("open formatted strings", "f\"{".repeat(MANY)),
            entry("formatted strings and brackets", "f\"{(\n".repeat(MANY)),
            entry("formatted triple strings", "f\"\"\"{\n".repeat(MANY) + "}\n".repeat(MANY)),
            entry("quotes", "'".repeat(MANY)),
            entry("NULs", "\0".repeat(MANY)),
            entry("cells of a notebook", "x = (\n\0\n".repeat(MANY)),
            entry("halves of surrogate pairs", "\uDE00\uD83D".repeat(MANY)),
            entry("form feeds", "\f".repeat(9 * MANY)),
            entry("carriage returns", "\r".repeat(9 * MANY)),
            entry("a long word", "a".repeat(9 * MANY)),
            entry("many small statements", "a\n".repeat(2 * MANY)));

    @TestFactory
    Stream<DynamicTest> isAnsweredOrGivenUpInTime() {
        return TEXTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(text.getValue())));
    }

    private static <A> A inTime(Supplier<A> step) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        A answer = step.get();
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertTrue(taken.compareTo(PATIENCE) < 0, () -> "took " + taken.toMillis() + " ms");
        return answer;
    }

    private static void check(String hostile) {
        SourceText text = SourceText.of(hostile);
        Statements statements = inTime(() -> Statements.of(text));
        PlacedStatement longest = statements
                .all()
                .max(Comparator.comparingInt(placed -> placed.statement().length()))
                .orElseThrow();
        try (SyntaxTrees trees = new SyntaxTrees(_ -> {});
                SyntaxTrees fresh = new SyntaxTrees(_ -> {})) {
            inTime(() -> trees.gaveUp(longest.statement()));

            Replacement change = new Replacement(
                    TextRange.empty(longest.start() + longest.statement().length() / 2), "x");
            SourceText after = text.replace(change);
            StatementEdit edit = inTime(() -> statements.edit(after, change));
            trees.follow(edit);
            edit.added().stream().limit(10).forEach(placed -> {
                inTime(() -> trees.gaveUp(placed.statement()));
                if (placed.statement().length() < 1000) {
                    assertEquals(fresh.sexp(placed.statement()), trees.sexp(placed.statement()));
                }
            });
        }
    }

    private static String nestedBlocks(int depth) {
        StringBuilder text = new StringBuilder();
        for (int indent = 0; indent < depth; indent++) {
            text.append(" ".repeat(indent)).append("if x:\n");
        }
        return text.append(" ".repeat(depth)).append("y\n").toString();
    }
}
