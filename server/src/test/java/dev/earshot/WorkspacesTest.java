package dev.earshot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.earshot.analysis.Scan;
import dev.earshot.analysis.ScannedFile;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.FileSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A scan of each project in `test-workspaces` finds what is marked there, and nothing else.
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

    /// Read without any of our own code: the marks are ASCII whatever the encoding is.
    private static Map<Path, List<Integer>> marked(Path workspace) throws IOException {
        Map<Path, List<Integer>> marked = new TreeMap<>();
        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<Integer> lines = ExpectedLines.of(new String(Files.readAllBytes(file), ISO_8859_1));
                if (!lines.isEmpty()) {
                    marked.put(workspace.relativize(file), lines);
                }
            }
        }
        return marked;
    }

    private static Map<Path, List<Integer>> found(Path workspace) {
        Map<Path, List<Integer>> found = new TreeMap<>();
        for (ScannedFile file :
                Scan.of(List.of(workspace), FileSelection.usual()).files()) {
            SourceText text = file.file().text();
            List<Integer> lines = file.found().stream()
                    .map(one -> text.lineAt(one.finding().range().start()) + 1)
                    .toList();
            found.put(workspace.relativize(file.file().path()), lines);
        }
        return found;
    }
}
