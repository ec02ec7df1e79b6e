package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.treesitter.jtreesitter.InputEdit;
import io.github.treesitter.jtreesitter.InputEncoding;
import io.github.treesitter.jtreesitter.Node;
import io.github.treesitter.jtreesitter.Parser;
import io.github.treesitter.jtreesitter.Point;
import io.github.treesitter.jtreesitter.Tree;
import io.github.treesitter.jtreesitter.TreeCursor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonTreeTest {
    private static final long LONG = 10_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "import logging.config\nlogging.config.listen(9999)\n",
                "def f(a, *, b: int = 1) -> str:\n    return f'{a!r:>{b}}'\n",
                "x = '\ud83d\ude80'; y = [1, 2",
                "print 'old'\nclass :\n  )",
                "if x\n  y(",
            })
    void treeIsTheOneThatTheBindingMakes(String program) {
        try (Parser binding = new Parser(Binding.language());
                Tree told = binding.parse(program, InputEncoding.UTF_16LE).orElseThrow();
                PythonParser parser = new PythonParser();
                PythonTree tree =
                        parser.parse(program, TextEncoding.UTF_16, LONG).orElseThrow()) {
            assertEquals(told.getRootNode().hasError(), tree.hasErrors());
            assertEquals(toldByBinding(told), written(tree.numbers(1000)));
            assertEquals(toldByBinding(told), written(tree.numbers(0)), "where there was no room at first");
        }
    }

    @Test
    void editedTreeIsTheOneThatTheBindingEdits() {
        String before = "def f():\n    return 1\n\ny = [\n  2]\n";
        String after = "def f():\n    return a +\\\n1\n\ny = [\n  2]\n";
        try (Parser binding = new Parser(Binding.language());
                Tree toldBefore = binding.parse(before).orElseThrow();
                PythonParser parser = new PythonParser();
                PythonTree old = parser.parse(before, TextEncoding.ASCII, LONG).orElseThrow()) {
            toldBefore.edit(new InputEdit(20, 20, 25, new Point(1, 11), new Point(1, 11), new Point(2, 0)));
            TreeEdit.Point at = new TreeEdit.Point(20, 1, 11);
            old.edit(new TreeEdit(at, at, new TreeEdit.Point(25, 2, 0)));
            assertEquals(toldByBinding(toldBefore), written(old.numbers(100)));
            try (Tree told = binding.parse(after, toldBefore).orElseThrow();
                    PythonTree tree =
                            parser.parse(old, after, TextEncoding.ASCII, LONG).orElseThrow()) {
                assertEquals(toldByBinding(told), written(tree.numbers(100)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void offsetsCountBytes(TextEncoding encoding) {
        try (PythonParser parser = new PythonParser();
                PythonTree tree = parser.parse("x = 1", encoding, LONG).orElseThrow()) {
            assertEquals(5 * encoding.bytesPerUnit(), tree.numbers(10).end(0));
        }
    }

    @Test
    void parserThatGaveUpStartsAgain() {
        try (PythonParser parser = new PythonParser()) {
            assertTrue(parser.parse("x = [" + "1, ".repeat(200_000), TextEncoding.ASCII, 1)
                    .isEmpty());
            try (PythonTree tree =
                    parser.parse("x = 1", TextEncoding.ASCII, LONG).orElseThrow()) {
                assertEquals(5, tree.numbers(10).end(0));
            }
        }
    }

    @Test
    void whatIsClosedCannotBeUsed() {
        PythonParser parser = new PythonParser();
        PythonTree tree = parser.parse("x", TextEncoding.ASCII, LONG).orElseThrow();
        parser.close();
        parser.close();
        assertThrows(IllegalStateException.class, () -> parser.parse("x", TextEncoding.ASCII, LONG));
        assertEquals(1, tree.numbers(10).end(0), "a tree outlives its parser");
        tree.close();
        tree.close();
        assertThrows(IllegalStateException.class, tree::hasErrors);
        assertThrows(IllegalStateException.class, () -> tree.numbers(10));
    }

    private static List<String> toldByBinding(Tree tree) {
        List<String> told = new ArrayList<>();
        try (TreeCursor cursor = tree.walk()) {
            tell(cursor, told);
        }
        return told;
    }

    private static void tell(TreeCursor cursor, List<String> told) {
        Node node = cursor.getCurrentNode();
        int field = Short.toUnsignedInt(cursor.getCurrentFieldId());
        told.add(line(
                Short.toUnsignedInt(node.getSymbol()),
                field,
                node.isMissing(),
                node.getStartByte(),
                node.getEndByte(),
                node.getChildCount()));
        if (cursor.gotoFirstChild()) {
            do {
                tell(cursor, told);
            } while (cursor.gotoNextSibling());
            cursor.gotoParent();
        }
    }

    private static List<String> written(TreeNumbers nodes) {
        List<String> lines = new ArrayList<>();
        for (int node = 0; node < nodes.count(); node++) {
            lines.add(line(
                    nodes.symbol(node),
                    nodes.field(node),
                    nodes.isMissing(node),
                    nodes.start(node),
                    nodes.end(node),
                    nodes.children(node)));
        }
        return lines;
    }

    private static String line(int symbol, int field, boolean missing, int start, int end, int children) {
        return symbol + " in " + field + (missing ? " missing " : " at ") + start + ".." + end + " with " + children;
    }
}
