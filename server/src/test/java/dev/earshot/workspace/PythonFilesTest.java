package dev.earshot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonFilesTest {
    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void pythonFilesAreFoundByTheirSuffixInTheOrderOfTheirNames() throws IOException {
        write("b.py", "a.pyw", "notes.txt", "app/c.pyi", "app/c.pyc", "app/data.json");
        assertEquals(List.of("a.pyw", "b.py", "app/c.pyi"), found(FileSelection.usual()));
    }

    @Test
    void scriptWithoutSuffixIsFoundByItsFirstLine() throws IOException {
        Files.writeString(folder.resolve("serve"), "#!/usr/bin/env python3\nprint()\n");
        Files.writeString(folder.resolve("build"), "#!/bin/sh\npython3 serve\n");
        Files.writeString(folder.resolve("empty"), "");
        assertEquals(List.of("serve"), found(FileSelection.usual()));
    }

    @Test
    void foldersOfOthersAreEnteredOnlyWhenAsked() throws IOException {
        write(
                ".hidden/a.py",
                ".hidden.py",
                "__pycache__/b.py",
                "env/lib/c.py",
                "env/pyvenv.cfg",
                "lib/site-packages/d.py",
                "web/node_modules/e.py");
        assertEquals(List.of(".hidden.py"), found(FileSelection.usual()));
        FileSelection all = new FileSelection(true, List.of(), FileSelection.DEFAULT_SIZE_LIMIT);
        assertEquals(
                List.of(
                        ".hidden.py",
                        ".hidden/a.py",
                        "__pycache__/b.py",
                        "env/lib/c.py",
                        "lib/site-packages/d.py",
                        "web/node_modules/e.py"),
                found(all));
    }

    @Test
    void excludedNamesAndPathsAreLeftOut() throws IOException {
        write("app/a.py", "app/a_pb2.py", "tests/b.py", "app/tests/c.py", "app/gen/d.py");
        FileSelection selection =
                new FileSelection(false, List.of("*_pb2.py", "tests", "app/gen/**"), FileSelection.DEFAULT_SIZE_LIMIT);
        assertEquals(List.of("app/a.py"), found(selection));
    }

    @Test
    void symbolicLinksLeadNeitherOutNorRound(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.py"), "");
        write("app/a.py");
        Files.createSymbolicLink(folder.resolve("out"), outside);
        Files.createSymbolicLink(folder.resolve("secret.py"), outside.resolve("secret.py"));
        Files.createSymbolicLink(folder.resolve("app/round"), folder);
        Files.createSymbolicLink(folder.resolve("app/nowhere.py"), folder.resolve("missing"));
        assertEquals(List.of("app/a.py"), found(FileSelection.usual()));
        assertEquals(List.of(), problems);
    }

    @Test
    void whatAPersonNamesIsTakenWhateverItIsCalled() throws IOException {
        write(".venv/pyvenv.cfg", ".venv/a.py", "notes.txt");
        assertEquals(List.of(".venv/a.py"), found(FileSelection.usual(), ".venv"));
        assertEquals(List.of("notes.txt"), found(FileSelection.usual(), "notes.txt"));
    }

    @Test
    void whatDoesNotExistIsNamed() {
        assertEquals(List.of(), found(FileSelection.usual(), "missing.py"));
        assertEquals(List.of(new Problem.Unreadable(folder.resolve("missing.py"), "no such file or folder")), problems);
    }

    private List<String> found(FileSelection selection, String... named) {
        List<Path> files = new ArrayList<>();
        PythonFiles python = new PythonFiles(selection, files::add, problems::add);
        for (String name : named.length == 0 ? new String[] {""} : named) {
            python.find(folder.resolve(name));
        }
        return files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }
}
