package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.treesitter.jtreesitter.InputEncoding;
import io.github.treesitter.jtreesitter.Node;
import io.github.treesitter.jtreesitter.Parser;
import io.github.treesitter.jtreesitter.Tree;
import io.github.treesitter.jtreesitter.TreeCursor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | ''",
                "false | logging.config.listen(9999)",
                "true  | logging.config.listen(9999",
                "true  | x = )",
                "true  | 'class : pass'",
            })
    void errorsAreThoseThatTheBindingTells(boolean error, String program) {
        try (Parser parser = new Parser(PythonGrammar.language());
                TreeReader reader = new TreeReader();
                Tree tree = parser.parse(program).orElseThrow()) {
            assertEquals(error, tree.getRootNode().hasError());
            assertEquals(error, reader.hasErrors(tree));
        }
    }

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
    void numbersAreWhatTheBindingTellsOfEachNode(String program) {
        try (Parser parser = new Parser(PythonGrammar.language());
                TreeReader reader = new TreeReader();
                Tree tree = parser.parse(program, InputEncoding.UTF_16LE).orElseThrow()) {
            List<String> told = toldByBinding(tree);
            assertEquals(told, written(reader.numbers(tree, 1000)));
            assertEquals(told, written(reader.numbers(tree, 0)), "where there was no room at first");
        }
    }

    @Test
    void treeIsReadAfterAnotherThatIsClosed() {
        try (Parser parser = new Parser(PythonGrammar.language());
                TreeReader reader = new TreeReader()) {
            for (String program : List.of("first = (1, 2)", "second[", "import third")) {
                try (Tree tree = parser.parse(program).orElseThrow()) {
                    assertEquals(toldByBinding(tree), written(reader.numbers(tree, 100)));
                    assertEquals(tree.getRootNode().hasError(), reader.hasErrors(tree));
                }
            }
        }
    }

    @Test
    void readerThatWasClosedReadsOn() {
        TreeReader reader = new TreeReader();
        try (reader;
                Parser parser = new Parser(PythonGrammar.language());
                Tree tree = parser.parse("x = 1").orElseThrow()) {
            reader.hasErrors(tree);
            reader.close();
            assertEquals(toldByBinding(tree), written(reader.numbers(tree, 100)));
        }
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
