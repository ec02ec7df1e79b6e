package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.earshot.CPython;
import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.analysis.scan.Scan;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.syntax.Statements;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.FileSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cells of each notebook, put one behind the other, are run by the real Python: the calls that were made and our
/// findings must be in the same lines of the same cells. A cell with magics says in its metadata, as `python`, what
/// they stand for, in as many lines.
class NotebooksTest {
    private static final Path NOTEBOOKS = Path.of("src/test/resources/notebooks");

    @TempDir
    private static Path folder;

    /// A line of a cell, the cells counted from 0, the lines from 1.
    private record Line(int cell, int line) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return cell != other.cell ? Integer.compare(cell, other.cell) : Integer.compare(line, other.line);
        }
    }

    @TestFactory
    Stream<DynamicTest> findsTheCallsThatCPythonMakes() throws IOException {
        List<Path> notebooks;
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            notebooks = files.sorted().toList();
        }
        assertTrue(notebooks.size() >= 15);
        List<Path> programs = new ArrayList<>();
        for (Path notebook : notebooks) {
            programs.add(Files.writeString(
                    folder.resolve(notebook.getFileName() + ".py"),
                    program(notebook).stream().collect(Collectors.joining("\n"))));
        }
        Map<Path, CPython.Verdict> verdicts = CPython.judge(programs);
        return notebooks.stream()
                .map(notebook -> DynamicTest.dynamicTest(notebook.getFileName().toString(), () -> {
                    Path program = folder.resolve(notebook.getFileName() + ".py");
                    CPython.Verdict verdict = Objects.requireNonNull(verdicts.get(program));
                    assertEquals("ok", verdict.ended());
                    assertEquals(made(verdict, program(notebook)), found(notebook));
                }));
    }

    /// "Run all" stops there, and a person goes on below.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "raise SystemExit('stop here')",
                "import sys\nsys.exit()",
                "exit()",
                "assert False",
                "while True:\n    pass"
            })
    void cellThatNeverEndsStopsNoOtherCell(String stop) {
        String program = String.join(
                Statements.BREAK,
                "from logging.config import listen",
                stop,
                "listen(1)",
                "listen = print",
                "listen(2)");
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(program))) {
            assertEquals(
                    List.of(program.indexOf("listen(1)")),
                    analysis.findings().stream()
                            .map(finding -> finding.range().start())
                            .toList());
        }
    }

    private static Set<Line> found(Path notebook) {
        Set<Line> found = new TreeSet<>();
        for (ScannedFile file :
                Scan.of(List.of(notebook), FileSelection.usual()).files()) {
            for (ScannedFile.Found one : file.found()) {
                int start = one.finding().range().start();
                Excerpt cell = file.file().at(start);
                found.add(
                        new Line(cell.cell().orElseThrow(), cell.position(start).line() + 1));
            }
        }
        return found;
    }

    private static Set<Line> made(CPython.Verdict verdict, List<String> cells) {
        Set<Line> made = new TreeSet<>();
        for (CPython.Call call : verdict.calls()) {
            int line = call.line();
            int cell = 0;
            for (; line > lines(cells.get(cell)); cell++) {
                line -= lines(cells.get(cell));
            }
            made.add(new Line(cell, line));
        }
        return made;
    }

    private static int lines(String cell) {
        return cell.split("\n", -1).length;
    }

    /// What the Python of each cell is; of a cell of another language nothing.
    private static List<String> program(Path notebook) throws IOException {
        JsonObject json = JsonParser.parseString(Files.readString(notebook)).getAsJsonObject();
        JsonArray cells = json.has("worksheets")
                ? json.getAsJsonArray("worksheets").get(0).getAsJsonObject().getAsJsonArray("cells")
                : json.getAsJsonArray("cells");
        List<String> program = new ArrayList<>();
        for (JsonElement each : cells) {
            JsonObject cell = each.getAsJsonObject();
            JsonObject metadata = cell.getAsJsonObject("metadata");
            boolean isPython = cell.get("cell_type").getAsString().equals("code") && !metadata.has("vscode");
            JsonElement source = Stream.of(metadata.get("python"), cell.get("input"), cell.get("source"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            program.add(isPython ? text(source, metadata.has("python") ? "\n" : "") : "");
        }
        return program;
    }

    private static String text(JsonElement source, String between) {
        return source.isJsonPrimitive()
                ? source.getAsString()
                : source.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .collect(Collectors.joining(between));
    }
}
