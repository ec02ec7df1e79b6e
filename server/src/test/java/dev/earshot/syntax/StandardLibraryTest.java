package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.StandardLibrary;
import dev.earshot.grammars.PythonGrammar;
import dev.earshot.text.SourceText;
import io.github.treesitter.jtreesitter.InputEncoding;
import io.github.treesitter.jtreesitter.Node;
import io.github.treesitter.jtreesitter.Parser;
import io.github.treesitter.jtreesitter.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// The statements of real code, against two judges: CPython's parser, and tree-sitter on the whole file.
class StandardLibraryTest {
    private static final String FIRST_LINES = """
            import ast, sys
            for path in sys.stdin.read().split('\\n'):
                try:
                    with open(path, 'rb') as file:
                        body = ast.parse(file.read()).body
                except SyntaxError:
                    continue
                print(path, *sorted({min([s.lineno, *(d.lineno for d in getattr(s, 'decorator_list', []))]) for s in body}))
            """;

    @Test
    void statementsStartOnTheLinesOnWhichCPythonHasThem() {
        List<Path> files = StandardLibrary.files();
        String paths = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
        List<String> judged = StandardLibrary.python(FIRST_LINES, paths).lines().toList();
        assertTrue(judged.size() > 500, "only " + judged.size() + " files");
        for (String line : judged) {
            String[] words = line.split(" ", -1);
            Set<Integer> expected =
                    Stream.of(words).skip(1).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
            StandardLibrary.read(Path.of(words[0]))
                    .ifPresent(text -> assertEquals(expected, firstLines(SourceText.of(text)), words[0]));
        }
    }

    /// The lines, from 1, on which the code of each piece starts.
    private static Set<Integer> firstLines(SourceText text) {
        Set<Integer> lines = new TreeSet<>();
        Statements.of(text)
                .all()
                .forEach(placed -> firstCodeLine(placed.statement().text())
                        .ifPresent(line -> lines.add(text.lineAt(placed.start()) + line + 1)));
        return lines;
    }

    private static OptionalInt firstCodeLine(String piece) {
        SourceText text = SourceText.of(piece);
        return IntStream.range(0, text.lineCount())
                .filter(line -> text.lineText(line).matches("(?s)[\\s\\uFEFF]*[^\\s\\uFEFF#].*"))
                .findFirst();
    }

    @Test
    void treesTogetherAreTheTreeOfTheWholeFile() {
        try (Parser parser = new Parser(PythonGrammar.language());
                SyntaxTrees trees = new SyntaxTrees(Assertions::fail)) {
            List<Path> files = StandardLibrary.files();
            for (int index = 0; index < files.size(); index += 8) {
                Path file = files.get(index);
                StandardLibrary.read(file)
                        .filter(text -> text.length() < 100_000)
                        .ifPresent(text -> assertTreesMakeUpTheWhole(file, text, parser, trees));
            }
        }
    }

    private static void assertTreesMakeUpTheWhole(Path file, String text, Parser parser, SyntaxTrees trees) {
        StringBuilder given = new StringBuilder();
        StringBuilder together = new StringBuilder();
        for (PlacedStatement placed : Statements.of(SourceText.of(text)).all().toList()) {
            ParsedStatement parsed = trees.parsed(placed.statement()).orElseThrow();
            together.append(childrenOf(parsed.root(), parsed.bytesPerUnit(), placed.start()));
            given.append(ParserText.of(placed.statement().text()).text());
        }
        try (Tree whole = parser.parse(given.toString(), InputEncoding.UTF_16LE).orElseThrow()) {
            if (!whole.getRootNode().hasError()) {
                assertEquals(childrenOf(whole.getRootNode(), 2, 0), together.toString(), file.toString());
            }
        }
    }

    private static String childrenOf(Node root, int bytesPerUnit, int shift) {
        return root.getChildren().stream()
                .map(child -> TreeText.of(child, bytesPerUnit, shift))
                .collect(Collectors.joining());
    }
}
