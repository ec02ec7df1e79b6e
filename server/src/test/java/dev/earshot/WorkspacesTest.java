package dev.earshot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.earshot.analysis.scan.Scan;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.FileSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A scan of each project in `test-workspaces` finds what is marked there, and nothing else. Each cell of a
/// notebook has marks of its own.
class WorkspacesTest {
    private static final Path WORKSPACES = Path.of("..", "test-workspaces");

    private static List<Path> workspaces() throws IOException {
        try (Stream<Path> folders = Files.list(WORKSPACES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workspaces")
    void scanFindsWhatIsMarkedAndNothingElse(Path workspace) throws IOException {
        Map<Path, List<Integer>> expected = marked(workspace);
        assertFalse(expected.isEmpty(), "nothing is marked");
        assertEquals(expected, found(workspace));
    }

    @ParameterizedTest
    @MethodSource("workspaces")
    void scanSaysTheMarkedVerdicts(Path workspace) {
        for (ScannedFile file :
                Scan.of(List.of(workspace), FileSelection.usual()).files()) {
            SourceText text = file.file().text();
            Map<Integer, String> expected = ExpectedLines.verdicts(text.toString());
            Map<Integer, String> found = new TreeMap<>();
            file.found().forEach(one -> {
                int line = text.lineAt(one.finding().range().start()) + 1;
                if (expected.containsKey(line)) {
                    found.put(line, one.finding().verdict().label());
                }
            });
            assertEquals(expected, found, file.file().path().toString());
        }
    }

    /// Read without any of our own code: the marks are ASCII whatever the encoding is.
    private static Map<Path, List<Integer>> marked(Path workspace) throws IOException {
        Map<Path, List<Integer>> marked = new TreeMap<>();
        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), ISO_8859_1);
                Path name = workspace.relativize(file);
                if (file.toString().endsWith(".ipynb")) {
                    List<String> cells = cells(text);
                    for (int cell = 0; cell < cells.size(); cell++) {
                        put(name.resolve(String.valueOf(cell)), ExpectedLines.of(cells.get(cell)), marked);
                    }
                } else {
                    put(name, ExpectedLines.of(text), marked);
                }
            }
        }
        return marked;
    }

    private static List<String> cells(String notebook) {
        List<String> cells = new ArrayList<>();
        for (JsonElement cell :
                JsonParser.parseString(notebook).getAsJsonObject().getAsJsonArray("cells")) {
            cells.add(cell.getAsJsonObject().getAsJsonArray("source").asList().stream()
                    .map(JsonElement::getAsString)
                    .collect(Collectors.joining()));
        }
        return cells;
    }

    private static void put(Path name, List<Integer> lines, Map<Path, List<Integer>> marked) {
        if (!lines.isEmpty()) {
            marked.put(name, lines);
        }
    }

    private static Map<Path, List<Integer>> found(Path workspace) {
        Map<Path, List<Integer>> found = new TreeMap<>();
        for (ScannedFile file :
                Scan.of(List.of(workspace), FileSelection.usual()).files()) {
            Path name = workspace.relativize(file.file().path());
            for (ScannedFile.Found one : file.found()) {
                int start = one.finding().range().start();
                Excerpt excerpt = file.file().at(start);
                Path place = excerpt.cell().isPresent()
                        ? name.resolve(String.valueOf(excerpt.cell().getAsInt()))
                        : name;
                found.computeIfAbsent(place, _ -> new ArrayList<>())
                        .add(excerpt.position(start).line() + 1);
            }
        }
        return found;
    }
}
