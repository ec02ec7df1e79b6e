package dev.earshot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.syntax.Statements;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookReaderTest {
    @Test
    void cellsAreOneProgramInOrder() throws IOException {
        NotebookCells notebook = NotebookReader.read("""
                {"cells": [
                  {"cell_type": "markdown", "source": ["# x"]},
                  {"cell_type": "code", "source": ["a = 1\\n", "b = 2"], "outputs": [{"text": ["c = 3"]}]},
                  {"cell_type": "code", "source": "d = 4"}
                ]}""");
        assertEquals(
                "a = 1\nb = 2" + Statements.BREAK + "d = 4" + Statements.BREAK,
                notebook.program().toString());
        assertEquals(
                List.of(OptionalInt.of(1), OptionalInt.of(2)),
                notebook.cells().stream().map(Excerpt::cell).toList());
    }

    @Test
    void placesCountInTheCell() throws IOException {
        NotebookCells notebook = read("\"cell_type\": \"code\", \"source\": \"a\\nb\"");
        List<Excerpt> cells = notebook.cells();
        int second = notebook.program().toString().lastIndexOf('b');
        assertEquals(1, Excerpt.at(second, cells).position(second).line());
        assertEquals(1, Excerpt.at(second, cells).cell().orElseThrow());
        assertEquals(3, Excerpt.at(second + 3, cells).inside(second + 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kernelspec\": {\"language\": \"R\"}",
                "\"language_info\": {\"name\": \"julia\"}",
                "\"kernelspec\": {\"name\": \"x\"}, \"language_info\": {\"name\": \"scala\"}"
            })
    void notebookOfAnotherLanguageHasNoCells(String metadata) throws IOException {
        assertTrue(NotebookReader.read("{\"metadata\": {%s}, \"cells\": [{\"cell_type\": \"code\", \"source\": \"a\"}]}"
                        .formatted(metadata))
                .cells()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kernelspec\": {\"language\": \"python\"}",
                "\"language_info\": {\"name\": \"ipython\"}",
                "\"kernelspec\": 1",
                ""
            })
    void notebookOfPythonHasCells(String metadata) throws IOException {
        assertEquals(
                1,
                NotebookReader.read("{\"cells\": [{\"cell_type\": \"code\", \"source\": \"a\"}], \"metadata\": {%s}}"
                                .formatted(metadata))
                        .cells()
                        .size());
    }

    @Test
    void cellOfAnotherLanguageIsLeftAlone() throws IOException {
        String sql =
                "\"cell_type\": \"code\", \"metadata\": {\"vscode\": {\"languageId\": \"sql\"}}, \"source\": \"a\"";
        assertTrue(read(sql).cells().isEmpty());
        assertTrue(read("\"cell_type\": \"raw\", \"source\": \"a\"").cells().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"cells\": [1]}",
                "{\"cells\": [{\"source\": 1}]}",
                "{\"cells\": [], }",
                "{\"cells\": []} x",
                "{\"nbformat\": 4}",
                "{\"metadata\": nonsense, \"cells\": {}}"
            })
    void whatIsNoNotebookIsRefusedInOneLine(String json) {
        IOException refusal = assertThrows(IOException.class, () -> NotebookReader.read(json));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.startsWith("no notebook: "), message);
        assertEquals(1, message.lines().count(), message);
    }

    /// The same cell twice.
    private static NotebookCells read(String cell) throws IOException {
        return NotebookReader.read("{\"cells\": [{%s}, {%s}]}".formatted(cell, cell));
    }
}
