package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFoldersTest {
    private static final String REMOTE = """
            from logging.config import listen

            start = listen
            """;
    private static final String APP = """
            from remote import start

            start(9030)
            """;
    private static final String PULLS = """
            {
              "textDocument": {"diagnostic": {}},
              "workspace": {"diagnostics": {"refreshSupport": true}}
            }
            """;
    private static final String WATCHES = """
            {
              "textDocument": {"publishDiagnostics": {"versionSupport": true}},
              "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void findingsInFilesThatAreNotOpenAreShown() throws IOException {
        write("remote.py", REMOTE);
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void editUpdatesWhatIsShownOfOtherDocuments() throws IOException {
        write("remote.py", REMOTE);
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            editor.open("app.py", APP);
            assertEquals(1, editor.awaitFindings("app.py").size());
            editor.open("remote.py", REMOTE);
            assertEquals(List.of(), editor.awaitFindings("remote.py"));
            editor.replace("remote.py", "= listen", "= print");
            assertEquals(List.of(), editor.awaitFindings("remote.py"));
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            editor.close("remote.py");
            assertEquals(0, shown(editor.awaitPublish("remote.py")));
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void whatLeadsToAFindingMayBeInAnotherFile() throws IOException {
        write("remote.py", REMOTE);
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            JsonObject finding = editor.awaitPublish("app.py")
                    .getAsJsonArray("diagnostics")
                    .get(0)
                    .getAsJsonObject();
            assertTrue(finding.getAsJsonArray("relatedInformation").toString().contains("remote.py"));
        }
    }

    @Test
    void clientThatAsksIsToldToAskAgain() throws IOException {
        write("remote.py", REMOTE);
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, PULLS)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            editor.open("app.py", APP);
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            editor.open("remote.py", REMOTE);
            editor.replace("remote.py", "= listen", "= print");
            editor.answer("workspace/diagnostic/refresh", "null");
            assertEquals(0, pulled(editor));
        }
    }

    @Test
    void filesThatComeAndGoAreFollowedWhereTheEditorWatchesThem() throws IOException {
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, WATCHES)) {
            editor.answer("client/registerCapability", "null");
            editor.open("app.py", APP);
            assertEquals(List.of(), editor.awaitFindings("app.py"));
            write("remote.py", REMOTE);
            changed(editor, "remote.py", 1);
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            write("remote.py", "start = print\n");
            changed(editor, "remote.py", 2);
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            write("remote.py", REMOTE);
            changed(editor, "remote.py", 2);
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            Files.delete(folder.resolve("remote.py"));
            changed(editor, "remote.py", 3);
            assertEquals(0, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void filesThatComeAreFoundAtTheNextSaveWhereTheEditorDoesNotWatch() throws IOException {
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            editor.open("app.py", APP);
            assertEquals(List.of(), editor.awaitFindings("app.py"));
            write("remote.py", REMOTE);
            editor.notify("textDocument/didSave", """
                    {"textDocument": {"uri": "%s"}}
                    """.formatted(editor.uriOf("app.py")));
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void foldersComeAndGo() throws IOException {
        write("remote.py", REMOTE);
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            folders(editor, "[]", "[{\"uri\": \"%s\", \"name\": \"a\"}]".formatted(folder.toUri()));
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            folders(editor, "[{\"uri\": \"%s\", \"name\": \"a\"}]".formatted(folder.toUri()), "[]");
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("own.py"), "import logging.config\nlogging.config.listen()\n");
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        Files.createSymbolicLink(folder.resolve("remote.py"), elsewhere.resolve("own.py"));
        write("z.py", "import logging.config\nlogging.config.listen()\n");
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("z.py")));
        }
    }

    private static void folders(FakeEditor editor, String added, String removed) {
        editor.notify("workspace/didChangeWorkspaceFolders", """
                {"event": {"added": %s, "removed": %s}}
                """.formatted(added, removed));
    }

    private static void changed(FakeEditor editor, String name, int type) {
        editor.notify("workspace/didChangeWatchedFiles", """
                {"changes": [{"uri": "%s", "type": %d}]}
                """.formatted(editor.uriOf(name), type));
    }

    private static int pulled(FakeEditor editor) {
        JsonObject report = editor.result(
                        editor.request("textDocument/diagnostic", """
                        {"textDocument": {"uri": "%s"}}
                        """.formatted(editor.uriOf("app.py"))))
                .getAsJsonObject();
        return report.getAsJsonArray("items").size();
    }

    private static int shown(JsonObject published) {
        return Objects.requireNonNull(published.getAsJsonArray("diagnostics")).size();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
