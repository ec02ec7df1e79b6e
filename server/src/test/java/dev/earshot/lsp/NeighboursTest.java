package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is open, in none of the folders that the editor has open. That nothing is told of the files beside it is
/// tested everywhere here: at its end an editor claims what it was told of.
class NeighboursTest {
    private static final String REMOTE = """
            import logging.config

            logging.config.listen(1)
            start = logging.config.listen
            """;
    private static final String APP = """
            from remote import start

            start(9030)
            """;

    @TempDir
    private Path folder;

    @Test
    void whatItImportsIsFoundBesideIt() throws IOException {
        write("remote.py", REMOTE);
        try (FakeEditor editor = FakeEditor.startBeside(folder)) {
            open(editor, 1);
            editor.close("app.py");
            editor.awaitCleared("app.py");
        }
    }

    @Test
    void whatIsImportedMayImportOthers() throws IOException {
        Files.createDirectories(folder.resolve("kit"));
        write("kit/__init__.py", "from .inner import *\n");
        write("kit/inner.py", "from logging.config import listen as start\n");
        write("remote.py", "from kit import start\n");
        try (FakeEditor editor = FakeEditor.startBeside(folder)) {
            open(editor, 1);
        }
    }

    @Test
    void packageIsLookedForAroundTheOutermostOne() throws IOException {
        Files.createDirectories(folder.resolve("kit/inner"));
        write("kit/__init__.py", "");
        write("kit/inner/__init__.py", "");
        write("remote.py", REMOTE);
        try (FakeEditor editor = FakeEditor.startBeside(folder)) {
            editor.open("kit/inner/app.py", APP);
            assertEquals(0, shown(editor.awaitPublish("kit/inner/app.py")));
            assertEquals(1, shown(editor.awaitPublish("kit/inner/app.py")));
        }
    }

    @Test
    void importThatIsTypedIsLookedFor() throws IOException {
        write("remote.py", REMOTE);
        try (FakeEditor editor = FakeEditor.startBeside(folder)) {
            editor.open("app.py", "start(9030)\n");
            assertEquals(List.of(), editor.awaitFindings("app.py"));
            editor.replace("app.py", "start(", "from remote import start\nstart(");
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void filesThatComeChangeAndGoAreFoundAtTheNextSave() throws IOException {
        try (FakeEditor editor = FakeEditor.startBeside(folder)) {
            editor.open("app.py", APP);
            assertEquals(List.of(), editor.awaitFindings("app.py"));
            write("remote.py", REMOTE);
            save(editor);
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            write("remote.py", "start = print\n");
            save(editor);
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            write("remote.py", REMOTE);
            save(editor);
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            Files.delete(folder.resolve("remote.py"));
            save(editor);
            assertEquals(0, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void neighbourThatIsOpenedIsToldOfUntilItIsClosed() throws IOException {
        write("remote.py", REMOTE);
        try (FakeEditor editor = FakeEditor.startBeside(folder)) {
            open(editor, 1);
            editor.open("remote.py", REMOTE);
            assertEquals(1, editor.awaitFindings("remote.py").size());
            editor.replace("remote.py", "start = logging.config.listen", "start = print");
            assertEquals(1, editor.awaitFindings("remote.py").size());
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            editor.close("remote.py");
            editor.awaitCleared("remote.py");
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void folderThatIsOpenedIsToldOfAndNoMoreWhenItIsClosed() throws IOException {
        write("remote.py", REMOTE);
        try (FakeEditor editor = FakeEditor.startBeside(folder)) {
            editor.open("app.py", "import remote\n");
            assertEquals(List.of(), editor.awaitFindings("app.py"));
            String folders = "[{\"uri\": \"%s\", \"name\": \"a\"}]".formatted(folder.toUri());
            change(editor, folders, "[]");
            assertEquals(1, shown(editor.awaitPublish("remote.py")));
            change(editor, "[]", folders);
            assertEquals(0, shown(editor.awaitPublish("remote.py")));
            editor.open("remote.py", REMOTE);
            assertEquals(1, editor.awaitFindings("remote.py").size());
        }
    }

    @Test
    void whatIsBesideItIsNothingToTheFoldersThatAreOpen(@TempDir Path elsewhere) throws IOException {
        write("app.py", APP);
        Files.writeString(elsewhere.resolve("remote.py"), REMOTE);
        String outside = elsewhere.resolve("outside.py").toUri().toString();
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            editor.open(outside, APP);
            assertEquals(0, shown(editor.awaitPublish(outside)));
            assertEquals(1, shown(editor.awaitPublish(outside)));
            editor.open("app.py", APP);
            assertEquals(List.of(), editor.awaitFindings("app.py"));
        }
    }

    private static void open(FakeEditor editor, int found) {
        editor.open("app.py", APP);
        assertEquals(0, shown(editor.awaitPublish("app.py")));
        assertEquals(found, shown(editor.awaitPublish("app.py")));
    }

    private static void save(FakeEditor editor) {
        editor.notify("textDocument/didSave", """
                {"textDocument": {"uri": "%s"}}
                """.formatted(editor.uriOf("app.py")));
    }

    private static void change(FakeEditor editor, String added, String removed) {
        editor.notify("workspace/didChangeWorkspaceFolders", """
                {"event": {"added": %s, "removed": %s}}
                """.formatted(added, removed));
    }

    private static int shown(JsonObject published) {
        return Objects.requireNonNull(published.getAsJsonArray("diagnostics")).size();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
