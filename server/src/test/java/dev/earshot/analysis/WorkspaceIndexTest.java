package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.ModuleTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceIndexTest {
    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void findFolder() {
        folder = ModuleTree.normalised(temporary);
    }

    @Test
    void moreFilesThanCanBeFollowedAreSaidSoOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            write("a" + i + ".py", "");
        }
        write("z/last.py", "from logging.config import listen\nlisten()\n");
        BlockingQueue<Consumer<Workspace>> results = new LinkedBlockingQueue<>();
        BlockingQueue<String> reports = new LinkedBlockingQueue<>();
        try (WorkspaceIndex index = new WorkspaceIndex(results::add, reports::add, 4)) {
            index.addRoot(folder);
            String report = Objects.requireNonNull(reports.poll(20, TimeUnit.SECONDS));
            assertTrue(report.contains("the first 4 Python files"), report);
            index.lookAtAll();
            List<String> listed = new ArrayList<>();
            try (Workspace workspace = new Workspace(reports::add)) {
                // The root, the names, what they say.
                for (int piece = 0; piece < 3; piece++) {
                    Objects.requireNonNull(results.poll(20, TimeUnit.SECONDS)).accept(workspace);
                }
                while (workspace.takeStep(
                        () -> false,
                        (module, _) -> listed.add(module.source().file().toString()))) {
                    // Step by step.
                }
            }
            assertEquals(List.of(), listed);
            assertEquals(List.of(), List.copyOf(reports));
        }
    }

    @Test
    void whatHappensInFoldersThatNobodyLooksAtIsPassedOver() throws IOException {
        SearchedFolders folders = folders();
        Set<Path> known = Set.of(folder.resolve("kit/a.py"));
        for (String name : List.of(
                ".git/index.lock",
                ".git/HEAD",
                "node_modules/a/b.py",
                ".venv/c.py",
                "kit/__pycache__/a.pyc",
                "a.txt")) {
            write(name, "");
            assertFalse(folders.mayBeOthers(folder.resolve(name), known), name);
        }
        assertFalse(folders.mayBeOthers(folder.resolveSibling("elsewhere.py"), known));
    }

    @Test
    void filesAndFoldersThatComeOrGoAreLookedAt() throws IOException {
        SearchedFolders folders = folders();
        Set<Path> known = Set.of(folder.resolve("ki.t/a.py"));
        write("new/x.txt", "");
        for (String name : List.of("gone.py", "gone.ipynb", "script", "ki.t", "new", "env/pyvenv.cfg")) {
            assertTrue(folders.mayBeOthers(folder.resolve(name), known), name);
        }
    }

    @Test
    void aFolderThatLinksToItselfIsSearchedOnce() throws IOException {
        write("a.py", "");
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Set<Path> found = folders().find(() -> true, problem -> {}, report -> {});
        assertEquals(Set.of(folder.resolve("a.py")), found);
    }

    @Test
    void foldersInOneAnotherAreSearchedTogether() throws IOException {
        write("kit/a.py", "");
        SearchedFolders folders = folders();
        folders.add(folder.resolve("kit"));
        assertEquals(Set.of(folder.resolve("kit/a.py")), folders.find(() -> true, problem -> {}, report -> {}));
        folders.remove(folder);
        assertTrue(folders.hold(folder.resolve("kit/a.py")));
        assertFalse(folders.hold(folder.resolve("b.py")));
    }

    private SearchedFolders folders() {
        SearchedFolders folders = new SearchedFolders(FileSelection.usual(), 100, 100);
        folders.add(folder);
        return folders;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
