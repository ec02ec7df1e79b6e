package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final String CALL = """
            import logging.config
            logging.config.listen()
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

    @Test
    void fileThatIsClosedCountsAsItIsOnDiskAgain() throws IOException {
        write("app.py", CALL);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            editor.open("app.py", CALL);
            assertEquals(1, editor.awaitFindings("app.py").size());
            editor.replace("app.py", "listen()", "stopListening()");
            assertEquals(List.of(), editor.awaitFindings("app.py"));
            editor.close("app.py");
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    @Test
    void fileOutsideOfAllFoldersIsClearedWhenItIsClosed(@TempDir Path elsewhere) throws IOException {
        String outside = elsewhere.resolve("outside.py").toUri().toString();
        Files.writeString(elsewhere.resolve("outside.py"), CALL);
        write("app.py", CALL);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            editor.open(outside, CALL);
            assertEquals(1, editor.awaitFindings(outside).size());
            editor.close(outside);
            editor.awaitCleared(outside);
            editor.open("app.py", CALL);
            assertEquals(1, editor.awaitFindings("app.py").size());
        }
    }

    @Test
    void openFileThatIsDeletedIsClearedWhenItIsClosed() throws IOException {
        write("app.py", CALL);
        write("other.py", CALL);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            assertEquals(1, shown(editor.awaitPublish("other.py")));
            editor.open("app.py", CALL);
            assertEquals(1, editor.awaitFindings("app.py").size());
            Files.delete(folder.resolve("app.py"));
            editor.close("app.py");
            editor.awaitCleared("app.py");
            editor.open("other.py", CALL);
            assertEquals(1, editor.awaitFindings("other.py").size());
        }
    }

    @Test
    void openFileOfAFolderThatIsRemovedIsClearedWhenItIsClosed() throws IOException {
        write("app.py", CALL);
        write("other.py", CALL);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            assertEquals(1, shown(editor.awaitPublish("other.py")));
            editor.open("app.py", CALL);
            assertEquals(1, editor.awaitFindings("app.py").size());
            folders(editor, "[]", "[{\"uri\": \"%s\", \"name\": \"a\"}]".formatted(folder.toUri()));
            // The folder has gone when what is not open in it has.
            assertEquals(0, shown(editor.awaitPublish("other.py")));
            editor.close("app.py");
            editor.awaitCleared("app.py");
            editor.open("untitled:a.py", CALL);
            assertEquals(1, editor.awaitFindings("untitled:a.py").size());
        }
    }

    @Test
    void fileInAnotherEncodingIsReadAsItDeclares() throws IOException {
        Files.write(
                folder.resolve("app.py"),
                "# coding: latin-1\nimport logging.config\né = 'ééé'; logging.config.listen()\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            JsonObject start = editor.awaitPublish("app.py")
                    .getAsJsonArray("diagnostics")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("range")
                    .getAsJsonObject("start");
            assertEquals("{\"line\":2,\"character\":11}", start.toString());
        }
    }

    @Test
    void foldersOfOtherPeoplesCodeArePassedOver() throws IOException {
        for (String name : List.of(".venv", "env", "node_modules", ".git")) {
            Files.createDirectory(folder.resolve(name));
            write(name + "/a.py", CALL);
        }
        write("env/pyvenv.cfg", "");
        write("z.py", CALL);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("z.py")));
        }
    }

    @Test
    void notebookThatIsNotOpenIsNotToldOfButItsCallsCount() throws IOException {
        write("a.ipynb", """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "python"}}, "cells": [
                  {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source":
                    "import runner\\nfrom logging.config import listen\\nlisten()\\nrunner.run(listen)"}
                ]}
                """);
        write("runner.py", "def run(callback):\n    callback(9030)\n");
        write("z.py", CALL);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            JsonObject published = editor.awaitPublish("runner.py");
            assertEquals(1, shown(published));
            assertFalse(published.toString().contains("ipynb"));
            assertEquals(1, shown(editor.awaitPublish("z.py")));
        }
    }

    @Test
    void oneOfTwoFoldersGoesAndTheOtherStays(@TempDir Path second) throws IOException {
        String other = second.resolve("other.py").toUri().toString();
        Files.writeString(second.resolve("other.py"), "from app import config\nconfig.listen()\n");
        write("app.py", "from logging import config\nconfig.listen()\n");
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            folders(editor, "[{\"uri\": \"%s\", \"name\": \"b\"}]".formatted(second.toUri()), "[]");
            assertEquals(1, shown(editor.awaitPublish(other)));
            folders(editor, "[]", "[{\"uri\": \"%s\", \"name\": \"a\"}]".formatted(folder.toUri()));
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            assertEquals(0, shown(editor.awaitPublish(other)));
        }
    }

    @Test
    void whoWantsOpenFilesOnlyIsToldOfNoOthers() throws IOException {
        write("remote.py", REMOTE);
        write("app.py", APP);
        try (FakeEditor editor = FakeEditor.startIn(folder, FakeEditor.EVERYTHING)) {
            assertEquals(1, shown(editor.awaitPublish("app.py")));
            set(editor, "{\"diagnosticMode\": \"openFilesOnly\"}");
            assertEquals(0, shown(editor.awaitPublish("app.py")));
            editor.open("app.py", APP);
            assertEquals(1, editor.awaitFindings("app.py").size());
            editor.close("app.py");
            editor.awaitCleared("app.py");
            set(editor, "{}");
            assertEquals(1, shown(editor.awaitPublish("app.py")));
        }
    }

    private static void set(FakeEditor editor, String settings) {
        editor.notify("workspace/didChangeConfiguration", """
                {"settings": {"earshot": %s}}
                """.formatted(settings));
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
