package dev.earshot.analysis.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
    @TempDir
    private Path folder;

    @Test
    void fileThatIsNamedTwiceIsLookedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.py"), "x = 1\n");
        assertEquals(1, scan(FileSelection.DEFAULT_SIZE_LIMIT, folder, file).fileCount());
    }

    @Test
    void whatIsMissingLeavesAGapAndTheRestIsLookedAt() throws IOException {
        Files.writeString(folder.resolve("a.py"), "x = 1\n");
        ScanResult result = scan(FileSelection.DEFAULT_SIZE_LIMIT, folder.resolve("missing"), folder);
        assertEquals(1, result.fileCount());
        assertTrue(result.hasGap());
    }

    @Test
    void fileOverTheLimitIsNamedAndLeavesAGap() throws IOException {
        Path file = Files.writeString(folder.resolve("a.py"), "x = 1\n".repeat(1000));
        ScanResult result = scan(1000, folder);
        assertEquals(List.of(new Problem.TooLarge(file, 1000)), result.problems());
        assertTrue(result.hasGap());
    }

    @Test
    void pipeIsReadOnceAndAnalysed() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = Thread.ofVirtual().start(() -> write(pipe, "import logging.config\nlogging.config.listen()\n"));
        assertEquals(1, scan(FileSelection.DEFAULT_SIZE_LIMIT, pipe).findingCount());
        writer.join();
    }

    @Test
    void folderWithoutPythonIsNoGap() {
        ScanResult result = scan(FileSelection.DEFAULT_SIZE_LIMIT, folder);
        assertEquals(0, result.fileCount());
        assertFalse(result.hasGap());
    }

    @Test
    void statementThatIsTooLongToAnalyseLeavesAGapAndTheRestIsLookedAt() throws IOException {
        Files.writeString(
                folder.resolve("a.py"),
                "import logging.config\nlogging.config.listen()\nx = [logging" + ", 1".repeat(1 << 20) + "]\n");
        ScanResult result = scan(FileSelection.DEFAULT_SIZE_LIMIT, folder);
        assertEquals(1, result.findingCount());
        assertEquals(1, result.problems().size());
        assertTrue(result.hasGap());
    }

    @Test
    void fileSeesTheModulesOfItsFolder() throws IOException {
        Files.writeString(folder.resolve("remote.py"), "from logging.config import listen as start\n");
        Path app = Files.writeString(folder.resolve("app.py"), "from remote import start\nstart(9030)\n");
        assertEquals(1, scan(FileSelection.DEFAULT_SIZE_LIMIT, folder).findingCount());
        ScanResult alone = scan(FileSelection.DEFAULT_SIZE_LIMIT, app);
        assertEquals(1, alone.findingCount());
        assertEquals(1, alone.fileCount());
        assertEquals(app, alone.files().getFirst().file().path());
    }

    @Test
    void fileOfAPackageSeesTheModulesAroundThePackage() throws IOException {
        Files.writeString(folder.resolve("remote.py"), "from logging.config import listen as start\n");
        Path kit = Files.createDirectory(folder.resolve("kit"));
        Files.writeString(kit.resolve("__init__.py"), "");
        Path app = Files.writeString(kit.resolve("app.py"), "from remote import start\nstart(9030)\n");
        assertEquals(1, scan(FileSelection.DEFAULT_SIZE_LIMIT, app).findingCount());
    }

    @Test
    void callInAFileThatWasNotNamedIsNotReported() throws IOException {
        Files.writeString(folder.resolve("remote.py"), "import logging.config\nlogging.config.listen(9030)\n");
        Path app = Files.writeString(folder.resolve("app.py"), "import remote\n");
        assertEquals(0, scan(FileSelection.DEFAULT_SIZE_LIMIT, app).findingCount());
    }

    @Test
    void whatIsOfferedThroughManyFilesIsFoundInTheLast() throws IOException {
        Files.writeString(folder.resolve("m0.py"), "from logging.config import listen as name0\n");
        for (int i = 1; i < 10; i++) {
            Files.writeString(
                    folder.resolve("m" + i + ".py"), "from m%d import name%d as name%d\n".formatted(i - 1, i - 1, i));
        }
        Files.writeString(folder.resolve("app.py"), "import m9\nm9.name9(9030)\n");
        assertEquals(1, scan(FileSelection.DEFAULT_SIZE_LIMIT, folder).findingCount());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ScanResult scan(long sizeLimit, Path... paths) {
        return Scan.of(List.of(paths), new FileSelection(false, List.of(), sizeLimit));
    }
}
